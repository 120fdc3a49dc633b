/** What is worth a look on any site, once in a while. */
export const PRIVACY_CHECKS: readonly { id: string; label: string }[] = [
  { id: 'audience', label: 'New posts go to friends, not to everybody' },
  { id: 'past', label: 'Old posts are limited too' },
  { id: 'found', label: 'I cannot be found by my telephone number' },
  { id: 'tagged', label: 'I am asked before a picture with my name is shown' },
  { id: 'friends', label: 'My list of friends is not public' },
];
