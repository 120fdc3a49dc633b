/**
 * The person's own settings that a school may lock, with what each one is. Everything else stays the person's: whether
 * checking has begun at all, their own children, private messages, what they were shown and what they did then.
 */
export const LOCKABLE = {
  roles: 'as whom the person posts',
  school: 'the school and its pack',
  sites: 'which of the known sites are checked',
  extraHosts: 'checking on further sites',
  pause: 'pausing for an hour or on one site',
} as const;
export type Lockable = keyof typeof LOCKABLE;
