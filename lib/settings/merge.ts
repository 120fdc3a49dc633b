import type { Role } from '../analyser/types.ts';
import type { ProfileFile } from '../school/profile.ts';
import { LOCKABLE, type Lockable } from './lockable.ts';
import type { ManagedSettings } from './managed-read.ts';
import type { SchoolChoice, Settings } from './settings.ts';

/** A setting that the person cannot change here, and which key of the school's policy has seen to that. */
export interface Lock {
  setting: Lockable;
  /** The key that decided: `role`, `sites.x`, or `lockedSettings` where the person's own choice is only held still. */
  key: string;
}

/** What holds on this device: the school's values over the person's own, key by key. */
export interface InForce extends Settings {
  /** Hosts that the school asks the person to allow. */
  askedHosts: string[];
  /** The school's emergency switch. */
  paused: boolean;
  /** Installed by the school, whose settings have not come yet: nothing but the gravest findings stops a post. */
  waiting: boolean;
  locks: Lock[];
}

/**
 * Lays the school's values over the person's own. Pure; `managed` is absent where nobody manages the installation.
 * `started`, the own children and every decision stay the person's: there is no key for them.
 */
export function mergeSettings(managed: ManagedSettings | undefined, own: Settings, waiting = false): InForce {
  const school = managed && schoolUnder(managed, own.school);
  // What a person switched off before the lock came does not stay off behind it.
  const mayTurnOff = (setting: Lockable) => !managed?.locked.includes(setting);
  return {
    ...own,
    roles: managed?.roles ?? grownUp(own.roles),
    moreSchools: own.moreSchools.map((more) => ({ ...more, roles: grownUp(more.roles) })),
    school: school ?? own.school,
    sites: { ...(mayTurnOff('sites') && own.sites), ...managed?.sites },
    pause: mayTurnOff('pause') ? own.pause : 0,
    askedHosts: managed?.extraHosts ?? [],
    paused: managed?.paused ?? false,
    waiting,
    locks: managed ? locksOf(managed) : [],
  };
}

/** A pupil is one where the school's own devices say so: nobody is made one by a click, or by a child at home. */
const grownUp = (roles: readonly Role[]) => roles.filter((role) => role !== 'pupil');

/** The pack, with the fields set by themselves in front of it; without a pack they stand in front of the person's own. */
function schoolUnder({ pack, school }: ManagedSettings, own: SchoolChoice): SchoolChoice | undefined {
  if (pack) {
    const { profile, policy, contacts, reviewBy } = pack;
    return {
      source: 'own',
      profile: { ...profile, pupils: [], ...school },
      ...(policy && { policy }),
      ...(contacts && { contacts }),
      ...(reviewBy && { reviewBy }),
    };
  }
  if (Object.keys(school).length === 0) return undefined;
  if (own.source === 'own') return { ...own, profile: { ...own.profile, ...school } };
  // Fields without a name are no school yet.
  return school.name ? { source: 'own', profile: { ...EMPTY, name: school.name, ...school } } : undefined;
}

const EMPTY: Omit<ProfileFile, 'name'> = {
  town: '',
  aliases: [],
  acronyms: [],
  hashtags: [],
  handles: [],
  officialAccounts: [],
  exemptPlaces: [],
  places: [],
  staff: [],
  governors: [],
  pupils: [],
};

function locksOf(managed: ManagedSettings): Lock[] {
  const locks: Lock[] = [];
  if (managed.roles) locks.push({ setting: 'roles', key: 'role' });
  if (managed.pack) locks.push({ setting: 'school', key: 'pack' });
  for (const field of Object.keys(managed.school)) locks.push({ setting: 'school', key: `school.${field}` });
  for (const id of Object.keys(managed.sites)) locks.push({ setting: 'sites', key: `sites.${id}` });
  if (managed.paused) locks.push({ setting: 'pause', key: 'paused' });
  for (const setting of managed.locked) locks.push({ setting, key: 'lockedSettings' });
  return locks;
}

/** Which key keeps the person from changing a setting; with `id`, for one site. */
export function lockOn(locks: readonly Lock[], setting: Lockable, id?: string): Lock | undefined {
  return locks.find(
    (lock) =>
      lock.setting === setting &&
      (setting !== 'sites' ||
        lock.key === 'lockedSettings' ||
        (id !== undefined && lock.key === `sites.${id}`)),
  );
}

/**
 * Why a change by one of our own pages is refused, where it touches what the school has decided or locked; nothing
 * where it does not. Own settings that can be locked carry the names of `LOCKABLE`; `sites` goes by site id.
 */
export function whyLocked(change: unknown, inForce: InForce): string | undefined {
  if (typeof change !== 'object' || change === null) return undefined;
  for (const [name, value] of Object.entries(change)) {
    // A page hands back all sites at once: what it leaves as it is needs no leave.
    if (!isLockable(name) || same(value, inForce[name as keyof InForce])) continue;
    const ids = name === 'sites' ? changedSites(value, inForce.sites) : [undefined];
    const lock = ids.map((id) => lockOn(inForce.locks, name, id)).find(Boolean);
    if (lock)
      return `Your school has set this and people cannot change it here: ${LOCKABLE[name]} (${lock.key}).`;
  }
  return undefined;
}

const isLockable = (name: string): name is Lockable => Object.hasOwn(LOCKABLE, name);

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const changedSites = (given: unknown, sites: InForce['sites']) =>
  Object.entries(Object(given)).flatMap(([id, on]) => (on === (sites[id] ?? true) ? [] : [id]));
