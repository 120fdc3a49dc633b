import { schoolSettings } from '../../../lib/deploy/school-settings.ts';
import type { Overview } from '../../../lib/messages.ts';
import { builtinPolicy } from '../../../lib/policy/builtin.ts';
import type { NameFilter } from '../../../lib/school/filter.ts';
import { sampleProfile } from '../../../lib/school/sample.ts';
import { readManaged } from '../../../lib/settings/managed-read.ts';
import { mergeSettings } from '../../../lib/settings/merge.ts';
import type { OwnSchool } from '../../../lib/settings/own-school.ts';
import { readSettings, type Settings, schoolOf } from '../../../lib/settings/settings.ts';
import { SITES } from '../../../lib/sites/hosts.ts';
import type { Backend } from '../../../lib/ui/pages/backend.ts';
import { Options } from '../../../lib/ui/pages/Options.tsx';
import { showPage } from '../../../lib/ui/pages/show.tsx';
import { Toolbar } from '../../../lib/ui/pages/Toolbar.tsx';
import { Welcome } from '../../../lib/ui/pages/Welcome.tsx';
import { CASES } from './cases.ts';
import { requestOf } from './verdicts.ts';

/** Our own pages over a backend that answers from memory: `?page=toolbar&state=paused`. */

const PAGES = { welcome: Welcome, options: Options, toolbar: Toolbar };

interface State {
  own: Partial<Settings>;
  site?: string;
  /** Of no known site, in front. */
  host?: string;
  byPolicy?: boolean;
  waiting?: boolean;
  /** What the school's policy sent. */
  managed?: Record<string, unknown>;
}

const SET_UP: Partial<Settings> = {
  started: true,
  roles: ['staff', 'parent'],
  children: ['Josh', 'Keira'],
  school: { source: 'sample' },
};

const MAKING: OwnSchool = {
  source: 'own',
  profile: {
    ...sampleProfile,
    exemptPlaces: ['Marlsea NEU group'],
    schoolDay: { starts: '08:45', ends: '15:15' },
    terms: [{ name: 'Autumn term', from: '2026-09-03', to: '2026-12-18' }],
  },
  contacts: [{ for: 'office', name: 'The school office', email: 'office@harbourlane.example' }],
  version: 3,
  date: '2026-09-01',
  reviewBy: '2027-09-01',
  filter: { id: '0123456789abcdef', people: 312, rate: 0.00001, bytes: 4000 },
};

const STATES: Record<string, State> = {
  first: { own: {} },
  policy: { own: {}, byPolicy: true },
  on: { own: SET_UP, site: 'facebook' },
  elsewhere: { own: SET_UP },
  'any-site': { own: SET_UP, host: 'talk.example' },
  'own-site': { own: { ...SET_UP, extraHosts: ['talk.example'] }, host: 'talk.example' },
  'not-allowed': { own: SET_UP, site: 'nextdoor' },
  messenger: { own: SET_UP, site: 'whatsapp' },
  paused: { own: { ...SET_UP, pause: Date.now() + 3_000_000 }, site: 'x' },
  'site-off': { own: { ...SET_UP, sites: { x: false } }, site: 'x' },
  waiting: { own: SET_UP, site: 'x', waiting: true },
  making: { own: { ...SET_UP, making: MAKING, school: MAKING } },
  managed: {
    own: SET_UP,
    byPolicy: true,
    managed: {
      ...schoolSettings(sampleProfile, 'staff').settings,
      'sites.nextdoor': false,
      extraHosts: ['forum.quay-street.example'],
      lockedSettings: ['school'],
      paused: 'yes',
      rolle: 'staff',
    },
  },
  muted: {
    own: {
      ...SET_UP,
      muted: { mentions: true, words: ['Harbour First'], picturesOn: '', kinds: [], clauses: [] },
    },
    site: 'x',
  },
};

const asked = new URLSearchParams(location.search);
const state = STATES[asked.get('state') ?? 'on']!;
let own = readSettings(state.own);

const filters = new Map<string, NameFilter>();
const reading = state.managed && readManaged(state.managed);
const inForce = () => mergeSettings(reading?.settings, own, state.waiting);

const backend: Backend = {
  async overview(): Promise<Overview> {
    const schoolName = own.school.source === 'none' ? '' : schoolOf(own.school).name;
    return { own, inForce: inForce(), byPolicy: state.byPolicy ?? false, schoolName, policy: builtinPolicy };
  },
  look: async () => ({ textSize: 'usual', language: 'en', words: {} }),
  async change(change) {
    own = readSettings({ ...own, ...change });
    return undefined;
  },
  async try(text) {
    const found = Object.values(CASES).find((each) => each.text === text) ?? CASES['staff-mention']!;
    return { verdict: requestOf({ ...found, text: [found.text].flat()[0]! }).verdict };
  },
  async keepFilter(filter) {
    const { salt } = filter.toJSON();
    filters.set(salt, filter);
    return { id: salt, people: filter.people, rate: filter.rate, bytes: filter.bytes };
  },
  filter: async ({ id }) => filters.get(id),
  inFront: async () => {
    const site = SITES.find((each) => each.id === state.site);
    if (site) return { host: site.hosts[0]!, site, allowed: !site.optional };
    return state.host
      ? { host: state.host, site: undefined, allowed: own.extraHosts.includes(state.host) }
      : undefined;
  },
  allowed: async () => new Set(SITES.filter((site) => !site.optional).map((site) => site.id)),
  allow: async () => true,
  async watch(host) {
    own = readSettings({ ...own, extraHosts: [...own.extraHosts, host] });
    return undefined;
  },
  async unwatch(host) {
    own = readSettings({ ...own, extraHosts: own.extraHosts.filter((each) => each !== host) });
    return undefined;
  },
  async installation() {
    const byPolicy = state.byPolicy ?? false;
    const shared = SITES.flatMap((site) =>
      site.optional ? [] : site.hosts.map((host) => `https://${host}/*`),
    );
    return {
      version: '1.2.3',
      browser: 'Chrome 156',
      managed: reading
        ? { state: 'set', from: 'browser', byPolicy, reading, changed: Date.UTC(2026, 10, 24, 9, 30) }
        : { state: state.waiting ? 'waiting' : 'none', byPolicy },
      inForce: inForce(),
      hosts: {
        granted: shared.slice(state.managed ? 1 : 0),
        missing: shared.slice(0, state.managed ? 1 : 0),
      },
      sites: SITES.filter((site) => !site.optional).map((site) => site.id),
      today: '2026-11-24',
    };
  },
  allowHosts: async () => true,
  onChange: () => () => {},
  selectionInFront: async () => ({
    address: 'https://www.facebook.com/groups/4100/posts/77/',
    words: 'Nobody sit with Mia tomorrow, she stinks. Pass it on.',
  }),
  open() {},
  async erase() {
    own = readSettings({});
  },
  uninstall: async () => undefined,
};

const Page = PAGES[(asked.get('page') ?? 'toolbar') as keyof typeof PAGES];
showPage(<Page backend={backend} />);
