import type { OptionsPage } from './page.ts';

const SET_UP = 'Set up a school';

/** Every page of the settings, in the order of the menu. A new page is one line here and one file. */
export const PAGES: readonly OptionsPage[] = [
  { id: 'you', title: 'You', load: async () => (await import('./You.tsx')).You },
  { id: 'schools', title: 'My school', load: async () => (await import('./Schools.tsx')).Schools },
  {
    id: 'school/policy',
    title: 'Policy',
    group: SET_UP,
    load: async () => (await import('./Policy.tsx')).PolicyPage,
  },
  { id: 'sites', title: 'Sites', load: async () => (await import('./SitesPage.tsx')).SitesPage },
  { id: 'settings', title: 'Settings', load: async () => (await import('./Settings.tsx')).SettingsPage },
  { id: 'about', title: 'About this installation', load: async () => (await import('./About.tsx')).About },
];

/** The page that an address names: `#school/people` and whatever stands behind a further slash. */
export function pageAt(hash: string): OptionsPage {
  const id = hash.replace(/^#/, '');
  return PAGES.find((page) => id === page.id || id.startsWith(`${page.id}/`)) ?? PAGES[0]!;
}
