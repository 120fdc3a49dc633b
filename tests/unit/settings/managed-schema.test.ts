import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { MANAGED_KEYS } from '../../../lib/settings/managed-keys.ts';
import { managedSchema } from '../../../lib/settings/managed-schema.ts';

const schema = managedSchema();

describe('the schema that Chromium gets', () => {
  it('holds every key of the table with its title and description', () => {
    expect(Object.entries(schema.properties)).toEqual(
      MANAGED_KEYS.map(({ key, title, description }) => [
        key,
        expect.objectContaining({ title, description }),
      ]),
    );
  });
  it('is one that Chromium loads: an object, one plain type each, nothing else', () => {
    expect(Object.keys(schema).sort()).toEqual(['properties', 'type']);
    for (const property of Object.values<object>(schema.properties)) {
      const { title: _t, description: _d, items, type, ...rest } = property as Record<string, unknown>;
      expect(rest).toEqual({});
      expect(['string', 'boolean', 'array']).toContain(type);
      expect(items).toEqual(type === 'array' ? { type: 'string' } : undefined);
    }
  });
  it('lets good values through and keeps out those of the wrong type', () => {
    const fits = new Ajv().compile(schema);
    expect(
      fits({ role: 'staff', pack: '{}', paused: true, 'sites.x': false, extraHosts: ['a.example'] }),
    ).toBe(true);
    for (const wrong of [{ role: 7 }, { paused: 'true' }, { extraHosts: 'a.example' }, { pack: {} }]) {
      expect(fits(wrong)).toBe(false);
    }
  });
});
