import type { Settings } from '../settings.ts';
import { cy } from './cy.ts';
import { pl } from './pl.ts';

/** Neither has been checked by a speaker yet; the settings say so beside their names. */
const LANGUAGES: Record<Settings['language'], Readonly<Record<string, string>>> = { en: {}, cy, pl };

/** What is said in a language, by the English sentence; what is missing stays English. */
export const wordsOf = (language: Settings['language']) => LANGUAGES[language];
