import { readProfile, type SchoolProfile } from './profile.ts';

/**
 * A SAMPLE: Harbour Lane Primary School does not exist and everybody in it is invented. It is what a person tries
 * Second Look with before they have their own school's pack.
 */
export const sampleProfile = {
  name: 'Harbour Lane Primary School',
  town: 'Marlsea',
  aliases: ['Harbour Lane Primary', 'Harbour Lane School', 'Harbour Lane'],
  acronyms: ['HLPS'],
  hashtags: ['#HarbourLanePrimary', '#TeamHarbourLane'],
  handles: ['@HarbourLanePri'],
  officialAccounts: ['@HarbourLanePri'],
  exemptPlaces: [],
  places: ['Marlsea', 'Otterby'],
  staff: [
    { title: 'Mrs', first: 'Delphine', surname: 'Ashworth', role: 'Headteacher' },
    { title: 'Mr', first: 'Rowan', surname: 'Tregear', role: 'Deputy headteacher' },
    { title: 'Mrs', first: 'Carol', surname: 'Robson', role: 'Year 4 teacher' },
    { title: 'Miss', first: 'Ifeoma', surname: 'Castle', role: 'Reception teacher' },
    { title: 'Mr', first: 'Piotr', surname: 'Lindqvist', role: 'Year 6 teacher' },
    { title: 'Ms', first: 'Bryony', surname: 'Okafor-Hale', role: 'Designated safeguarding lead' },
    { title: 'Mrs', first: 'Jean', surname: 'Pargeter', role: 'Office manager' },
  ],
  governors: [{ title: 'Dr', first: 'Vikram', surname: 'Sethi', role: 'Chair of governors' }],
  // A school need not hand out its pupils' names, and by default none does.
  pupils: [],
};

export const sampleSchool: SchoolProfile = readProfile(sampleProfile);

/** Shown wherever the sample stands in for a school. */
export const SAMPLE_LABEL = 'Sample school (invented)';
