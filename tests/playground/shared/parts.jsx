import { useEffect, useState } from 'react';
import { PEOPLE } from './people.js';

/** What the server gave the page to begin with: the other networks, and what was posted here before. */
export const START = JSON.parse(document.getElementById('start').textContent);

export function Avatar({ who, size = 40 }) {
  const { name, hue } = PEOPLE[who];
  const initials = name.split(' ').map((word) => word[0]);
  return (
    <span className="avatar" style={{ '--hue': hue, '--size': `${size}px` }} aria-hidden="true">
      {initials.slice(0, 2).join('')}
    </span>
  );
}

/** A drawn picture, so that no photograph of anybody is needed. */
export function Picture({ kind }) {
  return (
    <svg className="picture" viewBox="0 0 600 300" role="img" aria-label={kind} data-kind={kind}>
      <rect className="sky" width="600" height="300" />
      <circle className="sun" cx="430" cy="110" r="42" />
      <path className="far" d="M0 210 C 120 120 220 190 330 160 S 520 110 600 170 V300 H0Z" />
      <path className="near" d="M0 250 C 150 190 260 270 390 230 S 540 210 600 240 V300 H0Z" />
    </svg>
  );
}

/** One post; `actions` stand beside its likes, `children` below it. */
export function Post({ who, ago, text, warning, title, picture, images = 0, likes = 0, actions, children }) {
  const { name, handle } = PEOPLE[who];
  return (
    <article className="post">
      <Avatar who={who} />
      <div className="post-body">
        <header>
          <strong>{name}</strong> <span className="faint">@{handle}</span>
          <span className="faint"> · {ago}</span>
        </header>
        {title && <h2>{title}</h2>}
        {warning && <p className="warning">{warning}</p>}
        <p className="words">{text}</p>
        {picture && <Picture kind={picture} />}
        {images > 0 && <p className="faint">{images === 1 ? 'One picture' : `${images} pictures`}</p>}
        <footer className="faint">
          <span>{likes === 1 ? '1 like' : `${likes} likes`}</span>
          {actions}
        </footer>
        {children}
      </div>
    </article>
  );
}

/** The frame around every network: its name and places on the left, the feed, and a column of small things. */
export function Shell({ places, aside, children }) {
  const here = START.links.find((link) => link.id === document.documentElement.dataset.network);
  return (
    <>
      <div className="shell">
        <nav aria-label={here.name}>
          <a className="brand" href="/">
            {here.name}
          </a>
          <ul>
            {Object.entries(places).map(([place, href]) => (
              <li key={place}>
                {href ? (
                  <a href={href} aria-current={href === location.pathname ? 'page' : undefined}>
                    {place}
                  </a>
                ) : (
                  <span>{place}</span>
                )}
              </li>
            ))}
          </ul>
        </nav>
        {children}
        <aside>
          {aside}
          <section className="card">
            <h2>Talked about</h2>
            <ul className="topics">
              <li>Lighthouse walk</li>
              <li>Reading garden</li>
              <li>Friday buns</li>
            </ul>
          </section>
        </aside>
      </div>
      <p className="practice">
        A practice page in the place of {location.hostname}. What you post stays on this computer.{' '}
        <a href="https://playground.test/">All practice networks</a>
      </p>
    </>
  );
}

/** A sentence at the foot of the window for a few seconds. */
export function Toast({ note }) {
  const [shown, show] = useState('');
  useEffect(() => {
    if (!note) return undefined;
    show(note.text);
    const timer = setTimeout(() => show(''), 4000);
    return () => clearTimeout(timer);
  }, [note]);
  return (
    <div className="toast" role="status" hidden={!shown}>
      {shown}
    </div>
  );
}
