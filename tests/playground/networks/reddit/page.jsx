import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useComposer } from '../../shared/composer.jsx';
import { LexicalEditor } from '../../shared/editors/lexical.jsx';
import { Post, Shell, Toast } from '../../shared/parts.jsx';
import { POSTS } from '../../shared/people.js';
import { post, useFeed } from '../../shared/publish.js';
import '../../shared/theme.css';
import './elements.js';
import { Old } from './old.jsx';

const richText = (text) =>
  JSON.stringify({ document: text.split('\n').map((line) => ({ e: 'par', c: [{ e: 'text', t: line }] })) });

/** The site takes a press by a person and ignores one by a script. */
const byPerson = (press) => (event) => {
  event.preventDefault();
  if (event.isTrusted ?? event.nativeEvent.isTrusted) press();
};

function Thread() {
  const [comments, addComment] = useFeed(['comment'], POSTS.slice(1));
  const [note, setNote] = useState(null);
  const { editor, setText, ready, submit } = useComposer(async ({ text }) => {
    const form = new URLSearchParams({ content: richText(text), mode: 'richText' });
    const arrived = await post('/svc/shreddit/t3_p1/create-comment', form);
    if (arrived) addComment({ text });
    setNote({ text: arrived ? 'Comment posted.' : 'Something went wrong. Try again.' });
    return arrived;
  });
  return (
    <main>
      <h1>r/harbour</h1>
      <Post {...POSTS[0]} title="The reading garden is open" />
      <div className="composer">
        <comment-composer-host>
          <faceplate-form>
            <shreddit-composer>
              <LexicalEditor
                ref={editor}
                rich
                label="Add a comment"
                attributes={{ slot: 'rte', name: 'body' }}
                onText={setText}
              />
              <button
                slot="submit-button"
                type="submit"
                className="primary"
                disabled={!ready}
                onClick={byPerson(submit)}
              >
                Comment
              </button>
            </shreddit-composer>
          </faceplate-form>
        </comment-composer-host>
      </div>
      {comments.map((entry) => (
        <Post key={entry.id} {...entry} />
      ))}
      <Toast note={note} />
    </main>
  );
}

function Submit() {
  const [note, setNote] = useState(null);
  const title = useRef(null);
  const button = useRef(null);
  const { editor, setText, submit } = useComposer(async ({ text }) => {
    const field = title.current.shadowRoot.querySelector('#innerTextArea');
    const arrived = await post('/svc/shreddit/graphql', {
      operation: 'CreatePost',
      variables: {
        input: { subredditName: 'harbour', title: field.value, content: { richText: richText(text) } },
      },
    });
    if (arrived) field.value = '';
    setNote({ text: arrived ? 'Your post is up in r/harbour.' : 'Something went wrong. Try again.' });
    return arrived;
  });
  // The button is inside a shadow root, where React does not reach.
  useEffect(() => {
    const inner = button.current.shadowRoot.querySelector('#inner-post-submit-button');
    inner.onclick = byPerson(submit);
  });
  return (
    <main>
      <h1>Create a post in r/harbour</h1>
      <form className="stack" onSubmit={(event) => event.preventDefault()}>
        <faceplate-textarea-input ref={title} name="title" />
        <shreddit-composer id="post-composer_bodytext" name="body">
          <LexicalEditor
            ref={editor}
            rich
            label="Post body text field"
            placeholder="Body text (optional)"
            attributes={{ slot: 'rte', name: 'body' }}
            onText={setText}
          />
        </shreddit-composer>
        <r-post-form-submit-button ref={button} id="submit-post-button" post-action-type="submit" />
      </form>
      <Toast note={note} />
    </main>
  );
}

const Now = location.pathname === '/submit' ? Submit : Thread;
const Page = location.hostname === 'old.reddit.com' ? Old : Now;

createRoot(document.getElementById('root')).render(
  <Shell places={{ 'r/harbour': '/', 'Create a post': '/submit', Popular: '' }}>
    <Page />
  </Shell>,
);
