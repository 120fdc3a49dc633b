import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Avatar, earlier, mine, Post, post, Shell, Toast, usePictures } from '../../shared/parts.jsx';
import { PEOPLE, POSTS } from '../../shared/people.js';
import '../../shared/theme.css';
import './page.css';

/** The people whose handle begins with the `@…` before the caret. */
function suggestions(textarea) {
  const before = textarea.value.slice(0, textarea.selectionStart);
  const token = /(?:^|\s)@(\w+)$/.exec(before)?.[1];
  if (!token) return { token: '', people: [] };
  const people = Object.values(PEOPLE).filter(({ handle }) => handle.startsWith(token.toLowerCase()));
  return { token, people };
}

function ComposeForm({ publish }) {
  const [text, setText] = useState('');
  const [warned, setWarned] = useState(false);
  const [warning, setWarning] = useState('');
  const [menu, setMenu] = useState({ token: '', people: [] });
  const { pictures, add, drop, clear } = usePictures();
  const area = useRef(null);
  const file = useRef(null);
  const ready = text.trim() !== '' || pictures.length > 0;

  async function submit(event) {
    event.preventDefault();
    if (!ready) return;
    if (await publish({ text, warning: warned ? warning : '', images: pictures.length })) {
      setText('');
      setWarning('');
      setWarned(false);
      clear();
    }
  }

  function choose({ handle }) {
    const caret = area.current.selectionStart;
    setText(`${text.slice(0, caret - menu.token.length)}${handle} ${text.slice(caret)}`);
    setMenu({ token: '', people: [] });
  }

  function onKeyDown(event) {
    if (menu.people.length > 0 && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      event.stopPropagation();
      choose(menu.people[0]);
      return;
    }
    if (event.key === 'Escape') setMenu({ token: '', people: [] });
    // Straight to the handler: the form never gets a submit event this way.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  }

  return (
    <form className="compose-form" onSubmit={submit}>
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
      <div className="autosuggest-textarea">
        <textarea
          ref={area}
          className="autosuggest-textarea__textarea"
          placeholder="What’s on your mind?"
          aria-label="What’s on your mind?"
          rows={5}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setMenu(suggestions(event.target));
          }}
          onKeyDown={onKeyDown}
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
      {pictures.length > 0 && (
        <div className="compose-form__uploads attachments">
          {pictures.map((url) => (
            <div key={url} className="compose-form__upload">
              <img src={url} alt="" />
              <button type="button" aria-label="Remove picture" onClick={() => drop(url)}>
                ×
              </button>
            </div>
          ))}
        </div>
      )}
      <div className="toolbar">
        <input
          ref={file}
          type="file"
          accept="image/*"
          multiple
          hidden
          onChange={(event) => {
            add(event.target.files);
            event.target.value = '';
          }}
        />
        <button type="button" className="quiet" onClick={() => file.current.click()}>
          Add pictures
        </button>
        <button type="button" className="quiet" aria-pressed={warned} onClick={() => setWarned(!warned)}>
          Content warning
        </button>
        <div className="compose-form__submit">
          <button type="submit" className="primary" disabled={!ready}>
            Post
          </button>
        </div>
      </div>
    </form>
  );
}

function Page() {
  const [posts, setPosts] = useState(() => [...earlier('post'), ...POSTS]);
  const [note, setNote] = useState(null);

  async function publish({ text, warning, images }) {
    const arrived = await post('/api/v1/statuses', {
      status: text,
      spoiler_text: warning,
      media_ids: Array.from({ length: images }, (_, i) => String(i)),
    });
    if (arrived) setPosts((old) => [mine({ text, warning }, images), ...old]);
    setNote({ text: arrived ? 'Published.' : 'The server did not answer. Try again.' });
    return arrived;
  }

  return (
    <Shell places={['Home', 'Notifications', 'Explore', 'Favourites', 'Lists']}>
      <main>
        <h1>Home</h1>
        <ComposeForm publish={publish} />
        {posts.map((entry) => (
          <Post key={entry.id} {...entry} />
        ))}
        <Toast note={note} />
      </main>
    </Shell>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
