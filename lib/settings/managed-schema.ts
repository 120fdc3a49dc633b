import { MANAGED_KEYS, type ManagedKey, type ManagedType } from './managed-keys.ts';

/**
 * What Chromium asks for in `storage.managed_schema`. It drops, without a word, every value that does not fit; so types
 * stand here and nothing finer, and our own validator says why a value is refused. No `additionalProperties` at the
 * top: with it the extension would not load.
 */
export function managedSchema(keys: readonly ManagedKey[] = MANAGED_KEYS) {
  const types: Record<ManagedType, object> = {
    text: { type: 'string' },
    switch: { type: 'boolean' },
    list: { type: 'array', items: { type: 'string' } },
  };
  return {
    type: 'object',
    properties: Object.fromEntries(
      keys.map(({ key, type, title, description }) => [key, { title, description, ...types[type] }]),
    ),
  };
}
