import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useComposer } from '../../shared/composer.jsx';
import { modEnter } from '../../shared/editors/keys.js';
import { Avatar, Picture, Post, Shell } from '../../shared/parts.jsx';
import { POSTS } from '../../shared/people.js';
import { post, useFeed } from '../../shared/publish.js';
import '../../shared/theme.css';
import { Live, LiveChat } from './live-chat.jsx';

/** No library at all: what the browser makes of an editable element. */
function PlainEditor({ handle, label, onText, onSubmit }) {
  const root = useRef(null);
  useEffect(() => {
    handle.current = {
      clear: () => {
        if (root.current) root.current.textContent = '';
      },
    };
    root.current.focus();
  }, [handle]);
  return (
    <div
      ref={root}
      id="contenteditable-root"
      className="rich"
      contentEditable
      role="textbox"
      tabIndex={0}
      aria-label={label}
      aria-multiline="true"
      onInput={() => onText(root.current.innerText)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && modEnter(event)) onSubmit();
      }}
    />
  );
}

function Commentbox({ publish, close }) {
  const { editor, setText, ready, submit } = useComposer(async (draft) => {
    const arrived = await publish(draft);
    if (arrived) close();
    return arrived;
  });
  return (
    <ytd-commentbox>
      <PlainEditor handle={editor} label="Add a comment..." onText={setText} onSubmit={submit} />
      <div className="toolbar">
        <button type="button" className="quiet end" onClick={close}>
          Cancel
        </button>
        <div id="submit-button">
          <button type="button" className="primary" aria-label="Comment" disabled={!ready} onClick={submit}>
            Comment
          </button>
        </div>
      </div>
    </ytd-commentbox>
  );
}

/** A post to followers, in a dialog around the same box. */
function Community() {
  const [posts, addPost] = useFeed(['community'], POSTS.slice(0, 2));
  const [open, setOpen] = useState(false);
  async function publish({ text }) {
    const arrived = await post('/youtubei/v1/backstage/create_post', {
      createBackstagePostParams: 'x',
      text,
    });
    if (arrived) addPost({ text });
    return arrived;
  }
  return (
    <main>
      <h1>Posts</h1>
      {open ? (
        <ytd-backstage-post-dialog-renderer>
          <Commentbox publish={publish} close={() => setOpen(false)} />
        </ytd-backstage-post-dialog-renderer>
      ) : (
        <button type="button" id="placeholder-area" className="opener" onClick={() => setOpen(true)}>
          Create a post
        </button>
      )}
      {posts.map((entry) => (
        <Post key={entry.id} {...entry} />
      ))}
    </main>
  );
}

function Watch() {
  const [comments, addComment] = useFeed(
    ['comment'],
    POSTS.filter(({ picture }) => !picture),
  );
  const [open, setOpen] = useState(false);
  async function publish({ text }) {
    const arrived = await post('/youtubei/v1/comment/create_comment', {
      commentText: text,
      createCommentParams: 'x',
    });
    if (arrived) addComment({ text });
    return arrived;
  }
  return (
    <main>
      <h1>Repainting the lighthouse, day four</h1>
      <div className="video">
        <Picture kind="garden" />
      </div>
      <div className="composer">
        <Avatar who="you" />
        <div className="composer-body">
          {open ? (
            <Commentbox publish={publish} close={() => setOpen(false)} />
          ) : (
            <button type="button" id="placeholder-area" className="opener" onClick={() => setOpen(true)}>
              Add a comment...
            </button>
          )}
        </div>
      </div>
      {comments.map((entry) => (
        <Post key={entry.id} {...entry} />
      ))}
    </main>
  );
}

const PLACES = { Home: '/', Live: '/live/1', Posts: '/@harbour/community' };
const pages = { '/live/1': Live, '/@harbour/community': Community };
const Page = pages[location.pathname] ?? Watch;
createRoot(document.getElementById('root')).render(
  location.pathname === '/live_chat' ? (
    <LiveChat />
  ) : (
    <Shell places={PLACES}>
      <Page />
    </Shell>
  ),
);
