import type { OptionsPage } from './page.ts';

const SET_UP = 'Set up a school';

/** Every page of the settings, in the order of the menu. A new page is one line here and one file. */
export const PAGES: readonly OptionsPage[] = [
  { id: 'you', title: 'You', load: async () => (await import('./You.tsx')).You },
  { id: 'schools', title: 'My schools', load: async () => (await import('./Schools.tsx')).Schools },
  {
    id: 'school/names',
    title: 'Names and accounts',
    group: SET_UP,
    tryBeside: true,
    load: async () => (await import('../making/Names.tsx')).Names,
  },
  {
    id: 'school/contacts',
    title: 'Contacts',
    group: SET_UP,
    tryBeside: true,
    load: async () => (await import('../making/Contacts.tsx')).Contacts,
  },
  {
    id: 'school/people',
    title: 'People',
    group: SET_UP,
    tryBeside: true,
    load: async () => (await import('../people/People.tsx')).People,
  },
  {
    id: 'school/policy',
    title: 'Policy',
    group: SET_UP,
    tryBeside: true,
    load: async () => (await import('./Policy.tsx')).PolicyPage,
  },
  {
    id: 'school/choices',
    title: 'What the school chooses',
    group: SET_UP,
    load: async () => (await import('../choices/SchoolChooses.tsx')).SchoolChooses,
  },
  {
    id: 'school/hand-out',
    title: 'Hand it out',
    group: SET_UP,
    tryBeside: true,
    load: async () => (await import('../packs/HandOut.tsx')).HandOut,
  },
  {
    id: 'school/letter',
    title: 'Letter to parents',
    group: SET_UP,
    load: async () => (await import('../packs/ParentLetter.tsx')).ParentLetter,
  },
  { id: 'sites', title: 'Sites', load: async () => (await import('./SitesPage.tsx')).SitesPage },
  { id: 'more', title: 'More than words', load: async () => (await import('./Beside.tsx')).Beside },
  { id: 'settings', title: 'Settings', load: async () => (await import('./Settings.tsx')).SettingsPage },
  { id: 'it', title: 'For IT', load: async () => (await import('../kit/ForIt.tsx')).ForIt },
  { id: 'about', title: 'About this installation', load: async () => (await import('./About.tsx')).About },
];

/** The page that an address names: `#school/people` and whatever stands behind a further slash. */
export function pageAt(hash: string): OptionsPage {
  const id = hash.replace(/^#/, '');
  return PAGES.find((page) => id === page.id || id.startsWith(`${page.id}/`)) ?? PAGES[0]!;
}
