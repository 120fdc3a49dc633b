import * as v from 'valibot';
import type { Draft } from '../analyser/types.ts';
import {
  type BefriendReply,
  type CheckReply,
  type Line,
  type LookReply,
  type Overview,
  PageMessage,
  type SentDraft,
  SettingsMessage,
  type SettingsReply,
  type TryReply,
  type WakeReply,
} from '../messages.ts';
import type { Verdict } from '../policy/types.ts';
import { whileWaiting } from '../policy/waiting.ts';
import type { NameFilter } from '../school/filter.ts';
import { wordsOf } from '../settings/languages/words-of.ts';
import { loadInForce, type ManagedSource } from '../settings/managed.ts';
import { type InForce, lockOn, whyLocked } from '../settings/merge.ts';
import { policyFor } from '../settings/own-policy.ts';
import type { FilterMark } from '../settings/own-school.ts';
import {
  changeSettings,
  loadSettings,
  type Muted,
  type StorageArea,
  schoolOf,
} from '../settings/settings.ts';
import { isAmong, isReadable, siteOf } from '../sites/hosts.ts';
import type { Site } from '../sites/site.ts';
import { type AboveDesk, reviewAbove } from './above.ts';
import { type BesideDesk, judgeBefriending, lineAnswered, lineFor, rememberKnown } from './beside.ts';
import { checkForAll } from './check-for-all.ts';
import { forPage } from './for-page.ts';
import type { Decision, Remember } from './ui.ts';

/** Who sent a message, as the browser says. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  /** Of the frame; stands in for the address where a frame has none of its own. */
  origin?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/** What the background lends to the answers below; in a test, plain functions. */
export interface Desk extends AboveDesk, BesideDesk {
  extensionId: string;
  /** The address that our own pages begin with, slash included. */
  ownPages: string;
  storage: StorageArea;
  /** The school's managed policy; absent where a browser has no such thing. */
  managed?: ManagedSource;
  /** The name filter that a school's pack brought. */
  nameFilter?(mark: FilterMark): Promise<NameFilter | undefined>;
  detectLanguage(text: string): Promise<Draft['detected'] | undefined>;
  showUi(tabId: number, frameId: number): Promise<void>;
  /** Brings the guard into a frame that has none. */
  sendGuard(tabId: number, frameId: number): Promise<void>;
  /** Checking on hosts of no known site; gives one sentence where it is refused. */
  hosts?: {
    watch(host: string): Promise<string | undefined>;
    unwatch(host: string): Promise<void>;
  };
  epoch(): string;
}

const NOT_STARTED = 'Checking has not been started yet.';
const PAUSED = 'Your school has paused Second Look on this computer.';
const PAUSED_BY_PERSON = 'You have paused Second Look.';
const SITE_OFF_BY_PERSON = 'You have switched checking off for this site.';
const SITE_OFF = 'Your school has switched checking off for this site.';

const NOT_ASKED = 'You have not asked for posts on this site to be checked.';

/** The host of the page that a frame belongs to. */
function hostOf({ url, origin }: Sender): string | undefined {
  const address = [url, origin].find((each) => each?.startsWith('https://'));
  return address && URL.canParse(address) ? new URL(address).hostname : undefined;
}

/** May requests of this frame be held? */
function isGuarded({ guards }: InForce, sender: Sender): boolean {
  const host = hostOf(sender);
  const key = host && (siteOf(host)?.id ?? host);
  return key !== undefined && guards[key] !== false;
}

/** Does a guard belong here at all? Not where all that is sent is encrypted. */
function canBeGuarded(settings: InForce, sender: Sender): boolean {
  const site = siteOfSender(sender);
  return isGuarded(settings, sender) && (!site || isReadable(site));
}

function siteOfSender(sender: Sender): Site | undefined {
  const host = hostOf(sender);
  return host ? siteOf(host) : undefined;
}

/** Why nothing is checked in this frame, where nothing is. */
function whyOff(settings: InForce, sender: Sender): string | undefined {
  if (!settings.started) return NOT_STARTED;
  if (settings.paused) return PAUSED;
  if (settings.pause > Date.now()) return PAUSED_BY_PERSON;
  const host = hostOf(sender);
  const site = host && siteOf(host);
  // A page that was open when the person took its host back has the script still.
  if (host && !site && !isAmong(host, settings.extraHosts)) return NOT_ASKED;
  if (!site || settings.sites[site.id] !== false) return undefined;
  return lockOn(settings.locks, 'sites', site.id) ? SITE_OFF : SITE_OFF_BY_PERSON;
}

/**
 * Answers one message, or gives `undefined` for one that is not ours to answer: unknown, malformed, or a settings
 * message from anywhere but our own pages.
 */
export function answer(message: unknown, sender: Sender, desk: Desk): Promise<unknown> | undefined {
  if (sender.id !== desk.extensionId) return undefined;
  if (sender.url?.startsWith(desk.ownPages)) {
    const settings = v.safeParse(SettingsMessage, message);
    if (settings.success) return answerSettings(settings.output, desk);
  }
  const page = v.safeParse(PageMessage, message);
  return page.success ? answerPage(page.output, sender, desk) : undefined;
}

async function answerSettings(
  message: SettingsMessage,
  desk: Desk,
): Promise<SettingsReply | Overview | TryReply> {
  if (message.type === 'get-settings') return { settings: await loadSettings(desk.storage) };
  const inForce = await loadInForce(desk.storage, desk.managed);
  if (message.type === 'overview') return overview(inForce, desk);
  if (message.type === 'try') return tryOut(message, inForce, desk);
  if (message.type === 'watch-site' || message.type === 'unwatch-site') {
    const refused =
      message.type === 'watch-site'
        ? await desk.hosts?.watch(message.host)
        : await desk.hosts?.unwatch(message.host);
    return refused ? { error: refused } : { settings: await loadSettings(desk.storage) };
  }
  const locked = whyLocked(message.change, inForce);
  if (locked) return { error: locked };
  try {
    return { settings: await changeSettings(desk.storage, message.change) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'The settings could not be stored.' };
  }
}

async function overview(inForce: InForce, desk: Desk): Promise<Overview> {
  const [own, byPolicy] = await Promise.all([
    loadSettings(desk.storage),
    desk.managed?.byPolicy().catch(() => false) ?? false,
  ]);
  const { school } = inForce;
  const schoolName = school.source === 'none' ? '' : schoolOf(school).name;
  return { own, inForce, byPolicy, schoolName, policy: policyFor(school, inForce) };
}

const NOTHING_MUTED: Muted = { mentions: false, words: [], picturesOn: '', kinds: [], clauses: [] };

/** A text from our own page: checked like any post, and kept nowhere. */
async function tryOut(
  { text, role, school }: Extract<SettingsMessage, { type: 'try' }>,
  inForce: InForce,
  desk: Desk,
): Promise<TryReply> {
  const draft: SentDraft = { parts: [{ field: 'text', text }], images: 0, place: '', audience: 'post' };
  const asked = role ? { ...inForce, roles: [role] } : inForce;
  if (school !== 'making' || !inForce.making) return { verdict: await check(draft, asked, desk) };
  // What a school would hand out, as somebody meets it who has changed nothing yet.
  const fresh = { school: inForce.making, moreSchools: [], muted: NOTHING_MUTED, waiting: false };
  return { verdict: await check(draft, { ...asked, ...fresh }, desk) };
}

/** Installed by a school, and its person has not been told yet what would be read. */
async function isNew({ started, introduced, paused }: InForce, { managed }: Desk): Promise<boolean> {
  if (started || introduced || paused) return false;
  return managed?.byPolicy().catch(() => false) ?? false;
}

/** Takes the answer where the card could be shown, and nowhere else: no page of a site starts checking by itself. */
async function introduced(start: boolean, settings: InForce, desk: Desk): Promise<boolean> {
  if (!(await isNew(settings, desk))) return false;
  await changeSettings(desk.storage, { introduced: true, started: start });
  return start;
}

/** Keeps what the author ticked; a site that is switched off or not started yet has nothing to tick. */
async function remember(what: Remember, { muted }: InForce, desk: Desk): Promise<true> {
  const change: Muted = { ...muted };
  if (what.what === 'mark-only') change.mentions = true;
  if (what.what === 'pictures-today') change.picturesOn = today();
  if (what.what === 'not-our-school') change.words = [...new Set([...muted.words, what.words])].slice(-100);
  await changeSettings(desk.storage, { muted: change });
  return true;
}

/** The day as the person's own clock has it: "2026-11-24". */
const today = () => new Date().toLocaleDateString('sv-SE');

async function answerPage(
  message: PageMessage,
  sender: Sender,
  desk: Desk,
): Promise<WakeReply | CheckReply | LookReply | Decision | Line | BefriendReply | boolean> {
  const settings = await loadInForce(desk.storage, desk.managed);
  const why = whyOff(settings, sender);
  if (message.type === 'wake') {
    const epoch = desk.epoch();
    const { groupChats, privateMessages } = settings;
    const reads = { groupChats, privateMessages };
    if (!why) return { on: true, reads, epoch };
    const introduce = sender.frameId === 0 && (await isNew(settings, desk));
    return { on: false, why, reads, epoch, ...(introduce && { introduce }) };
  }
  if (message.type === 'guarded') return isGuarded(settings, sender);
  if (message.type === 'look') {
    const { textSize, language } = settings;
    return { textSize, language, words: wordsOf(language) };
  }
  if (message.type === 'introduced') return introduced(message.start, settings, desk);
  // The card is shown before anything is read: for that alone the popup's script may come without checking.
  if (why && !(message.type === 'show-ui' && (await isNew(settings, desk)))) {
    if (message.type === 'befriend') return {};
    return ['check', 'review-above', 'line'].includes(message.type) ? null : false;
  }
  if (message.type === 'check') return check(message.draft, settings, desk);
  if (message.type === 'review-above')
    return reviewAbove(message, sender, (draft) => check(draft, settings, desk), desk);
  if (message.type === 'remember') return remember(message.remember, settings, desk);
  if (message.type === 'line') return lineFor(message, siteOfSender(sender), settings, desk);
  if (message.type === 'line-answered') return lineAnswered(message.id, desk);
  if (message.type === 'befriend') return judgeBefriending(message, settings, desk);
  if (message.type === 'known') return rememberKnown(message.name, settings, desk);

  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return false;
  if (message.type === 'show-ui') await desk.showUi(tab.id, frameId);
  else if (canBeGuarded(settings, sender)) await desk.sendGuard(tab.id, frameId);
  else return false;
  return true;
}

async function check(draft: SentDraft, settings: InForce, desk: Desk): Promise<Verdict> {
  const detected = await desk.detectLanguage(draft.parts.map((part) => part.text).join('\n'));
  const whole = { ...draft, ...(detected && { detected }) };
  const verdict = await checkForAll(whole, settings, today(), desk.nameFilter);
  return forPage(settings.waiting ? whileWaiting(verdict) : verdict);
}
