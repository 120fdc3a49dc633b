import { readProfile, type SchoolProfile } from '../../../lib/school/profile.ts';
import { sampleProfile } from '../../../lib/school/sample.ts';

/** The sample school with a few invented pupils, for the examples of the kind files. */
export const exampleSchool: SchoolProfile = readProfile({
  ...sampleProfile,
  staff: [
    ...sampleProfile.staff,
    { title: 'Mr', first: 'Will', surname: 'Marsh', role: 'Caretaker' },
    { title: 'Mrs', first: 'Maureen', surname: 'Oyelaran-Pike', role: 'Cook' },
  ],
  pupils: [
    { first: 'Ottilie', surname: 'Brack', year: 'Year 4' },
    { first: 'Reuben', surname: 'Kestle', year: 'Year 6' },
    { first: 'Grace', surname: 'Penrose-Ito', year: 'Year 1' },
    { first: 'Zubayr', surname: 'Rahimi', year: 'Year 2' },
    { first: 'Tom', surname: 'Fenner', year: 'Year 5' },
    { first: 'Idris', surname: 'Vosper', year: 'Reception' },
  ],
});
