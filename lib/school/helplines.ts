/** A number that anybody in the country may ring. Each is checked on the organisation's own pages before a release. */
export interface Helpline {
  name: string;
  phone: string;
  note: string;
}

export const EMERGENCY: Helpline = { name: 'Police, ambulance', phone: '999', note: 'in danger now' };
export const NSPCC: Helpline = {
  name: 'NSPCC helpline',
  phone: '0808 800 5000',
  note: 'for adults worried about a child',
};
export const CHILDLINE: Helpline = {
  name: 'Childline',
  phone: '0800 1111',
  note: 'free, for anyone under 19, day or night',
};
export const WHISTLEBLOWING_NSPCC: Helpline = {
  name: 'NSPCC whistleblowing advice line',
  phone: '0800 028 0285',
  note: 'for people who work with children and cannot raise it at work',
};
export const PROTECT: Helpline = {
  name: 'Protect',
  phone: '020 3117 2520',
  note: 'free and confidential advice on whistleblowing',
};
