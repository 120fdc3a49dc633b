import { expect, it } from 'vitest';
import { accountOf, isSchoolPlace } from '../../../lib/analyser/place.ts';
import { exampleSchool } from './example-school.ts';

it.each([
  'Harbour Lane Primary Parents',
  'Parents of Harbour Lane School (private)',
  'HLPS mums',
  'Year 4 mams WhatsApp',
  'Y2 2025/26',
  'Reception class chat',
  'School parents',
])('%s is the school’s own', (place) => expect(isSchoolPlace(place, exampleSchool)).toBe(true));

it.each([
  '',
  'Marlsea Community Noticeboard',
  'Buy Sell Swap',
  'LinkedIn',
  'Primary Teachers UK',
  'Year 6 resources UK',
  'St Wilfrid’s Primary Parents',
  'account: @someone',
])('%s is not', (place) => expect(isSchoolPlace(place, exampleSchool)).toBe(false));

it('reads the account', () => expect(accountOf('account: @HarbourLanePri')).toBe('@harbourlanepri'));
