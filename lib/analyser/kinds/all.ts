import type { KindFile } from '../reading.ts';
import { abuse } from './abuse.ts';
import { complaint } from './complaint.ts';
import { conduct } from './conduct.ts';
import { contact } from './contact.ts';
import { defamation } from './defamation.ts';
import { eventPhoto } from './event-photo.ts';
import { hate } from './hate.ts';
import { parent } from './parent.ts';
import { person } from './person.ts';
import { privateFacts } from './private.ts';
import { pupil } from './pupil.ts';
import { rumour } from './rumour.ts';
import { school } from './school.ts';
import { staff } from './staff.ts';
import { threat } from './threat.ts';
import { underAge } from './under-age.ts';

/** Every finding kind, the strongest first. */
export const kinds: readonly KindFile[] = [
  threat,
  hate,
  privateFacts,
  underAge,
  defamation,
  rumour,
  complaint,
  eventPhoto,
  contact,
  abuse,
  conduct,
  school,
  staff,
  pupil,
  parent,
  person,
];
