import { type ManagedReading, readManaged } from './managed-read.ts';
import { type Known, type ManagedAnswer, type Standing, standing } from './managed-standing.ts';
import { type InForce, mergeSettings } from './merge.ts';
import { loadSettings, type StorageArea } from './settings.ts';

/** What the background lends for reading managed policy; in a test, plain functions. */
export interface ManagedSource {
  /** Rejects in Firefox where there is no policy. */
  get(): Promise<Record<string, unknown>>;
  /** Whether the school's policy installed the extension. */
  byPolicy(): Promise<boolean>;
  local: StorageArea;
  /** Emptied when the browser closes. */
  session: StorageArea;
  now(): number;
}

export interface ManagedState {
  state: Standing['state'];
  from?: 'browser' | 'last-known';
  /** Set with `set`. */
  reading?: ManagedReading;
  /** When the accepted values last became different, in milliseconds since 1970. */
  changed?: number;
  /** Whether the school's policy installed the extension. */
  byPolicy: boolean;
}

/**
 * Asks the browser for the school's values, and keeps the accepted ones for the starts at which the browser is late.
 * Never throws. Values are not logged anywhere.
 *
 * @param patience milliseconds after which silence counts as a fault of the moment
 */
export async function loadManaged(
  source: ManagedSource,
  patience: number = ANSWERS_WITHIN,
): Promise<ManagedState> {
  const [answer, byPolicy, known, waited] = await Promise.all([
    ask(source, patience),
    source.byPolicy().catch(() => false),
    loadKnown(source.local),
    waitedFor(source),
  ]);
  const { state, ...rest } = standing(answer, { known, byPolicy, waited });
  if (state !== 'set' || !('values' in rest)) {
    if (state === 'none' && known) await source.local.set({ [KNOWN]: null });
    return { state, byPolicy };
  }
  const reading = readManaged(rest.values, known?.values);
  const same = known && canonical(known.values) === canonical(reading.accepted);
  const changed = same ? known.changed : source.now();
  if (!same) await source.local.set({ [KNOWN]: { values: reading.accepted, changed } satisfies Known });
  return { state, from: rest.from, reading, changed, byPolicy };
}

/**
 * Chromium gives stored objects back with their keys in another order. Taken for a change, that would be stored at every
 * check, and each store tells the open pages to check again.
 */
const canonical = (values: unknown) =>
  JSON.stringify(values, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

/**
 * Reads the school's values ahead, so that they are known before a post asks for them: at the start of the worker and
 * whenever policy changes. On a slow computer the answer takes longer than a post may wait.
 */
export async function readAhead(source: ManagedSource): Promise<void> {
  await loadManaged(source, 20_000);
}

/** The settings that hold, the school's over the person's own. */
export async function loadInForce(local: StorageArea, source?: ManagedSource): Promise<InForce> {
  const [own, managed] = await Promise.all([loadSettings(local), source && loadManaged(source)]);
  return mergeSettings(managed?.reading?.settings, own, managed?.state === 'waiting');
}

const KNOWN = 'managedKnown';
const ASKED = 'managedAsked';

/**
 * Milliseconds. Chromium answers the first question after its own start only once it has read its policy, 1 to 2.5 s
 * later (measured); a post waits one second for everything. Such a silence counts as a fault of the moment.
 */
const ANSWERS_WITHIN = 150;

async function ask(source: ManagedSource, patience: number): Promise<ManagedAnswer> {
  const silence = new Promise<never>((_, reject) => {
    setTimeout(reject, patience, new Error('No answer yet.'));
  });
  try {
    return { values: (await Promise.race([source.get(), silence])) ?? {} };
  } catch (error) {
    return { rejected: error instanceof Error ? error.message : String(error) };
  }
}

async function loadKnown(local: StorageArea): Promise<Known | undefined> {
  const { [KNOWN]: stored } = await local.get([KNOWN]);
  if (typeof stored !== 'object' || stored === null || !('values' in stored)) return undefined;
  const { values, changed } = stored as Partial<Known>;
  if (typeof values !== 'object' || values === null) return undefined;
  return { values, changed: typeof changed === 'number' ? changed : 0 };
}

/** Milliseconds since the first question of this browser session. */
async function waitedFor({ session, now }: ManagedSource): Promise<number> {
  const { [ASKED]: asked } = await session.get([ASKED]);
  if (typeof asked === 'number') return Math.max(0, now() - asked);
  await session.set({ [ASKED]: now() });
  return 0;
}
