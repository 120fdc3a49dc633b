import * as v from 'valibot';
import type { Draft } from '../analyser/types.ts';
import {
  type CheckReply,
  PageMessage,
  type SentDraft,
  SettingsMessage,
  type WakeReply,
} from '../messages.ts';
import { checkDraft } from '../policy/check.ts';
import type { Clause, JudgedFinding, Policy, Verdict } from '../policy/types.ts';
import { whileWaiting } from '../policy/waiting.ts';
import { loadInForce, type ManagedSource } from '../settings/managed.ts';
import { type InForce, whyLocked } from '../settings/merge.ts';
import { changeSettings, loadSettings, type StorageArea, schoolOf } from '../settings/settings.ts';
import { siteOf } from '../sites/hosts.ts';

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
export interface Desk {
  extensionId: string;
  /** The address that our own pages begin with, slash included. */
  ownPages: string;
  storage: StorageArea;
  /** The school's managed policy; absent where a browser has no such thing. */
  managed?: ManagedSource;
  policy: Policy;
  detectLanguage(text: string): Promise<Draft['detected'] | undefined>;
  showUi(tabId: number, frameId: number): Promise<void>;
  epoch(): string;
}

const NOT_STARTED = 'Checking has not been started yet.';
const PAUSED = 'Your school has paused Second Look on this computer.';
const SITE_OFF = 'Your school has switched checking off for this site.';

/** Why nothing is checked in this frame, where nothing is. */
function whyOff(settings: InForce, { url, origin }: Sender): string | undefined {
  if (!settings.started) return NOT_STARTED;
  if (settings.paused) return PAUSED;
  const address = [url, origin].find((each) => each?.startsWith('https://'));
  const site = address && URL.canParse(address) && siteOf(new URL(address).hostname);
  return site && settings.sites[site.id] === false ? SITE_OFF : undefined;
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

async function answerSettings(message: SettingsMessage, desk: Desk) {
  if (message.type === 'get-settings') return { settings: await loadSettings(desk.storage) };
  const { locks } = await loadInForce(desk.storage, desk.managed);
  const locked = whyLocked(message.change, locks);
  if (locked) return { error: locked };
  try {
    return { settings: await changeSettings(desk.storage, message.change) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'The settings could not be stored.' };
  }
}

async function answerPage(
  message: PageMessage,
  sender: Sender,
  desk: Desk,
): Promise<WakeReply | CheckReply | boolean> {
  const settings = await loadInForce(desk.storage, desk.managed);
  const why = whyOff(settings, sender);
  if (message.type === 'wake') {
    const epoch = desk.epoch();
    const { groupChats, privateMessages } = settings;
    const reads = { groupChats, privateMessages };
    return why ? { on: false, why, reads, epoch } : { on: true, reads, epoch };
  }
  if (why) return message.type === 'check' ? null : false;
  if (message.type === 'check') return check(message.draft, settings, desk);

  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return false;
  await desk.showUi(tab.id, frameId);
  return true;
}

async function check(draft: SentDraft, settings: InForce, desk: Desk): Promise<Verdict> {
  const detected = await desk.detectLanguage(draft.parts.map((part) => part.text).join('\n'));
  const whole = { ...draft, ...(detected && { detected }) };
  const verdict = checkDraft(whole, schoolOf(settings.school), settings, desk.policy);
  return forPage(settings.waiting ? whileWaiting(verdict) : verdict);
}

/**
 * A verdict as content scripts may see it, field by field: whatever the layers below come to know one day does not
 * travel to a page unless somebody writes it here.
 */
export function forPage(verdict: Verdict): Verdict {
  const { outcome, role, safety, ownHurt, language, checked, notCheckedWhy, policySource, writtenFor } =
    verdict;
  return {
    outcome,
    clauses: verdict.clauses.map(
      ({ id, section, heading, text, audience, strength, kinds, route }): Clause => ({
        id,
        section,
        heading,
        text,
        audience,
        strength,
        kinds,
        ...(route && { route }),
      }),
    ),
    findings: verdict.findings.map(findingForPage),
    role,
    safety,
    ownHurt,
    language,
    checked,
    ...(notCheckedWhy && { notCheckedWhy }),
    policySource,
    ...(writtenFor && { writtenFor }),
  };
}

function findingForPage(finding: JudgedFinding): JudgedFinding {
  const { kind, confidence, why, limb, target, scope, fullName, outcome, clauses } = finding;
  const span = ({ part, start, end }: JudgedFinding['span']) => ({ part, start, end });
  return {
    kind,
    span: span(finding.span),
    confidence,
    why,
    ...(limb && { limb }),
    ...(target && { target: { ...span(target), kind: target.kind } }),
    ...(scope && { scope }),
    ...(fullName && { fullName }),
    outcome,
    clauses,
  };
}
