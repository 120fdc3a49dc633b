/** Where nobody posts and much is at stake: signing in and up, checks of the account, paying. On any host. */
const PATHS = [
  ...['login', 'signin', 'signup', 'register', 'checkpoint', 'accounts/login', 'accounts/emailsignup'],
  ...['i/flow', 'r.php', 'reg', 'uas', 'auth', 'oauth', 'recover', 'challenge'],
  ...['payments', 'payment', 'billing', 'checkout', 'pay', 'wallet'],
];

/** The pages where requests are not watched over, as match patterns. */
export const UNGUARDED: readonly string[] = PATHS.flatMap((path) => [
  `https://*/${path}`,
  `https://*/${path}/*`,
  `https://*/${path}?*`,
]);

/** The same of the address that a page has by now: a site may change it and load nothing. */
export const isUnguarded = (pathname: string): boolean =>
  PATHS.some((path) => `${pathname}/`.startsWith(`/${path}/`));
