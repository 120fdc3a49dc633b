import { createRoot } from 'react-dom/client';
import { START } from '../../shared/parts.jsx';
import '../../shared/theme.css';
import './page.css';

const TRIES = [
  ['The tide was out and the light was lovely.', 'goes out, and nothing is shown.'],
  [
    'Disgusted with how Mrs Robson dealt with this.',
    'waits: the clause is shown, and somewhere better to take it.',
  ],
  ['So proud of our school today.', 'waits too, for somebody who works at the school.'],
];

function Page() {
  return (
    <main className="home">
      <h1>Practice networks</h1>
      <p className="lead">
        Small stand-ins for social networks, with the editors that the real ones use. They run on this
        computer, and nothing you write leaves it. Choose one, write something and press Post.
      </p>
      <section className="tries" aria-labelledby="tries">
        <h2 id="tries">Three things to write</h2>
        <ul>
          {TRIES.map(([draft, outcome]) => (
            <li key={draft}>
              <q>{draft}</q> <span className="faint">{outcome}</span>
            </li>
          ))}
        </ul>
      </section>
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
    </main>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
