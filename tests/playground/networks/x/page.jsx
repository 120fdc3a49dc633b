import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Avatar, earlier, mine, Post, post, Shell, Toast, usePictures } from '../../shared/parts.jsx';
import { POSTS } from '../../shared/people.js';
import '../../shared/theme.css';
import './page.css';

const LIMIT = 280;

/** Ctrl+Enter (Cmd on a Mac) is a command of the editor itself, as on the site. */
const keyBinding = (event) =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'publish' : getDefaultKeyBinding(event);

function Composer({ label, button, buttonId, replyTo, publish, autoFocus = false }) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [busy, setBusy] = useState(false);
  const { pictures, add, drop, clear } = usePictures();
  const editor = useRef(null);
  const file = useRef(null);
  const text = state.getCurrentContent().getPlainText('\n');
  const ready = !busy && text.length <= LIMIT && (text.trim() !== '' || pictures.length > 0);

  useEffect(() => {
    if (autoFocus) editor.current.focus();
  }, [autoFocus]);

  async function submit() {
    if (!ready) return;
    setBusy(true);
    if (await publish({ text, images: pictures.length, replyTo })) {
      setState(EditorState.moveFocusToEnd(EditorState.createEmpty()));
      clear();
    }
    setBusy(false);
  }

  return (
    <div className="composer">
      <Avatar who="you" />
      <div className="composer-body">
        <div data-testid="tweetTextarea_0RichTextInputContainer" className="rich">
          <Editor
            ref={editor}
            editorState={state}
            onChange={setState}
            keyBindingFn={keyBinding}
            handleKeyCommand={(command) => {
              if (command !== 'publish') return 'not-handled';
              submit();
              return 'handled';
            }}
            placeholder={label}
            ariaLabel={label}
            ariaMultiline
            role="textbox"
            webDriverTestID="tweetTextarea_0"
          />
        </div>
        {pictures.length > 0 && (
          <div data-testid="attachments" className="attachments">
            {pictures.map((url) => (
              <div key={url} data-testid="tweetPhoto">
                <img src={url} alt="" />
                <button type="button" aria-label="Remove picture" onClick={() => drop(url)}>
                  ×
                </button>
              </div>
            ))}
          </div>
        )}
        <div data-testid="toolBar" className="toolbar">
          <input
            ref={file}
            data-testid="fileInput"
            type="file"
            accept="image/jpeg,image/png,image/webp"
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
          <span className="count faint">{text.length > LIMIT - 40 && LIMIT - text.length}</span>
          <button
            type="button"
            className="primary"
            data-testid={buttonId}
            aria-disabled={!ready || undefined}
            tabIndex={ready ? 0 : -1}
            onClick={submit}
          >
            {button}
          </button>
        </div>
      </div>
    </div>
  );
}

/** The site's own dialog: Escape and a click beside it throw the draft away. */
function Dialog({ replyTo, close, publish }) {
  useEffect(() => {
    const onKey = (event) => event.key === 'Escape' && close();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [close]);
  return (
    // biome-ignore lint/a11y: stands for a page that closes on any click beside its dialog
    <div className="mask" onClick={(event) => event.target === event.currentTarget && close()}>
      <div role="dialog" aria-modal="true" aria-label={replyTo ? 'Reply' : 'New post'} className="dialog">
        <button type="button" className="quiet" aria-label="Close" onClick={close}>
          ×
        </button>
        {replyTo && <Post {...replyTo} />}
        <Composer
          autoFocus
          label={replyTo ? 'Post your reply' : 'What is happening?'}
          button={replyTo ? 'Reply' : 'Post'}
          buttonId="tweetButton"
          replyTo={replyTo?.id}
          publish={publish}
        />
      </div>
    </div>
  );
}

function Page() {
  const [posts, setPosts] = useState(() => [...earlier('post', 'reply'), ...POSTS]);
  const [dialog, setDialog] = useState(null);
  const [note, setNote] = useState(null);

  async function publish({ text, images, replyTo }) {
    const arrived = await post('/i/api/graphql/abc/CreateTweet', {
      variables: {
        tweet_text: text,
        ...(replyTo && { reply: { in_reply_to_tweet_id: replyTo } }),
        media: { media_entities: Array.from({ length: images }, (_, i) => ({ media_id: `m${i}` })) },
      },
    });
    if (arrived) {
      setPosts((old) => [mine({ text }, images), ...old]);
      setDialog(null);
    }
    setNote({ text: arrived ? 'Your post was sent.' : 'Something went wrong. Try again.' });
    return arrived;
  }

  return (
    <Shell
      places={['Home', 'Explore', 'Notifications', 'Bookmarks', 'Profile']}
      aside={
        <button type="button" className="primary wide" onClick={() => setDialog({})}>
          New post
        </button>
      }
    >
      <main data-testid="primaryColumn">
        <h1>Home</h1>
        <Composer label="What is happening?" button="Post" buttonId="tweetButtonInline" publish={publish} />
        {posts.map((entry) => (
          <Post key={entry.id} {...entry}>
            <button
              type="button"
              className="quiet"
              data-testid="reply"
              onClick={() => setDialog({ replyTo: entry })}
            >
              Reply
            </button>
          </Post>
        ))}
        {dialog && <Dialog replyTo={dialog.replyTo} close={() => setDialog(null)} publish={publish} />}
        <Toast note={note} />
      </main>
    </Shell>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
