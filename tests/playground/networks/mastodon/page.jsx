import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AddPictures, Pictures, useComposer } from '../../shared/composer.jsx';
import { Avatar, Post, Shell, Toast } from '../../shared/parts.jsx';
import { PEOPLE, POSTS } from '../../shared/people.js';
import { post, useFeed } from '../../shared/publish.js';
import '../../shared/theme.css';
import './page.css';

const NOBODY = { token: '', people: [] };

/** The people whose handle begins with the `@…` before the caret. */
function suggestions(textarea) {
  const before = textarea.value.slice(0, textarea.selectionStart);
  const token = /(?:^|\s)@(\w+)$/.exec(before)?.[1];
  if (!token) return NOBODY;
  const people = Object.values(PEOPLE).filter(({ handle }) => handle.startsWith(token.toLowerCase()));
  return { token, people };
}

/** A text area with a menu of people, which takes Enter while it is open. */
function AutosuggestTextarea({ text, setText, onKeyDown }) {
  const [menu, setMenu] = useState(NOBODY);
  const area = useRef(null);

  function choose({ handle }) {
    const caret = area.current.selectionStart;
    setText(`${text.slice(0, caret - menu.token.length)}${handle} ${text.slice(caret)}`);
    setMenu(NOBODY);
  }

  return (
    <div className="autosuggest-textarea">
      <textarea
        ref={area}
        className="autosuggest-textarea__textarea"
        placeholder="What’s on your mind?"
        aria-label="What’s on your mind?"
        rows={4}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setMenu(suggestions(event.target));
        }}
        onKeyDown={(event) => {
          if (menu.people.length > 0 && (event.key === 'Enter' || event.key === 'Tab')) {
            event.preventDefault();
            event.stopPropagation();
            choose(menu.people[0]);
            return;
          }
          if (event.key === 'Escape') setMenu(NOBODY);
          onKeyDown(event);
        }}
      />
      {menu.people.length > 0 && (
        <div className="autosuggest-textarea__suggestions">
          {menu.people.map((person, i) => (
            <button
              type="button"
              key={person.handle}
              className={`autosuggest-textarea__suggestions__item${i === 0 ? ' selected' : ''}`}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
            >
              {person.name} <span className="faint">@{person.handle}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function ComposeForm({ publish }) {
  const [warned, setWarned] = useState(false);
  const [warning, setWarning] = useState('');
  const { text, setText, ready, submit, pictures, add, drop } = useComposer(async (draft) => {
    const arrived = await publish({ ...draft, warning: warned ? warning : '' });
    if (arrived) {
      setWarning('');
      setWarned(false);
    }
    return arrived;
  });
  const onSubmit = (event) => {
    event.preventDefault();
    submit();
  };

  return (
    <form className="compose-form" onSubmit={onSubmit}>
      <header>
        <Avatar who="you" />
        <div>
          <strong>You</strong>
          <div className="faint">@you@{location.hostname}</div>
        </div>
      </header>
      {warned && (
        <div className="spoiler-input">
          <input
            type="text"
            className="spoiler-input__input"
            placeholder="Content warning"
            value={warning}
            onChange={(event) => setWarning(event.target.value)}
          />
        </div>
      )}
      <AutosuggestTextarea
        text={text}
        setText={setText}
        onKeyDown={(event) => {
          // Straight to the handler: the form never gets a submit event this way.
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit(event);
        }}
      />
      <div className="compose-form__uploads">
        <Pictures itemAttributes={{ className: 'compose-form__upload' }} pictures={pictures} drop={drop} />
      </div>
      <div className="toolbar">
        <AddPictures add={add} />
        <button type="button" className="quiet" aria-pressed={warned} onClick={() => setWarned(!warned)}>
          Content warning
        </button>
        <div className="compose-form__submit end">
          <button type="submit" className="primary" disabled={!ready}>
            Post
          </button>
        </div>
      </div>
    </form>
  );
}

function Page() {
  const [posts, addPost] = useFeed(['post'], POSTS);
  const [note, setNote] = useState(null);

  async function publish({ text, warning, images }) {
    const arrived = await post('/api/v1/statuses', {
      status: text,
      spoiler_text: warning,
      media_ids: Array.from({ length: images }, (_, i) => String(i)),
    });
    if (arrived) addPost({ text, warning }, images);
    setNote({ text: arrived ? 'Published.' : 'The server did not answer. Try again.' });
    return arrived;
  }

  return (
    <Shell places={{ Home: '/', Notifications: '', Explore: '', Favourites: '', Lists: '' }}>
      <main>
        <h1>Home</h1>
        <ComposeForm publish={publish} />
        {posts.map((entry) => (
          <Post key={entry.id} {...entry} />
        ))}
      </main>
      <Toast note={note} />
    </Shell>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
