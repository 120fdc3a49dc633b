import { createRoot } from 'react-dom/client';
import { START } from '../../shared/parts.jsx';
import '../../shared/theme.css';
import './page.css';

const TRIES = [
  ['The tide was out and the light was lovely.', 'goes out as if nothing were there.'],
  [
    'Disgusted with how the head dealt with this.',
    'waits, with the clause that may apply and somewhere better to take it.',
  ],
  ['So proud of our school today.', 'waits too when you post as a member of staff.'],
];

function Page() {
  return (
    <main className="home">
      <h1>Practice networks</h1>
      <p className="lead">
        Small stand-ins for social networks, with the real editors that the sites use. Everything runs on this
        computer and nothing you write leaves it. Write something, press Post and see what Second Look says.
      </p>
      <ul className="networks">
        {START.links.map(({ id, name, about, host }) => (
          <li key={id}>
            <a href={`https://${host}/`}>
              <strong>{name}</strong>
              <span className="faint">{host}</span>
              <span>{about}</span>
            </a>
          </li>
        ))}
      </ul>
      <h2>Three things to try</h2>
      <ul className="tries">
        {TRIES.map(([draft, outcome]) => (
          <li key={draft}>
            <q>{draft}</q> {outcome}
          </li>
        ))}
      </ul>
    </main>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
