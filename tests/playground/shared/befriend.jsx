import { useState } from 'react';
import { Avatar } from './parts.jsx';

/** Somebody with a pupil's name, and somebody without. Both invented. */
export const NAMES = { ottilie: 'Ottilie Brack', leo: 'Leo Marchetti' };

/** A page of people to befriend, or the page of one: `/people/` and `/people/ottilie/`. Else nothing. */
export function personInAddress() {
  const [, place, who] = location.pathname.split('/');
  return place === 'people' ? { who } : undefined;
}

const asks = new URLSearchParams(location.search);
/** In another language, as `?lang=es` asks. */
export const spanish = asks.get('lang') === 'es';
if (spanish) document.documentElement.lang = 'es';

/** As after a change of the site: `?layout=new` has other labels, in other places. */
export const redesigned = asks.get('layout') === 'new';

/** Asks the server once for each press, and says on the control or in a `note` what came of it. */
export function useAsk(send) {
  const [asked, setAsked] = useState([]);
  const [note, setNote] = useState();
  return {
    note,
    asked: (who) => asked.includes(who),
    async ask(who) {
      if (await send(who)) setAsked((old) => [...old, who]);
      else setNote({ text: spanish ? 'No se ha podido enviar.' : 'That did not work. Try again later.' });
    },
  };
}

/** What the cards of all sites have in common: a face, a name that leads to the person, and the control. */
export function Person({ who, children, ...attributes }) {
  return (
    <div className="composer" {...attributes}>
      <Avatar who="leo" />
      <a href={`/people/${who}/`}>{NAMES[who]}</a>
      {children}
    </div>
  );
}
