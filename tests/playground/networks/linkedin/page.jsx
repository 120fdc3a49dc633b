import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { NAMES, personInAddress, redesigned, spanish, useAsk } from '../../shared/befriend.jsx';
import { AddPictures, DivButton, Pictures, useComposer } from '../../shared/composer.jsx';
import { Dialog } from '../../shared/dialog.jsx';
import { QuillEditor } from '../../shared/editors/quill.jsx';
import { TiptapEditor } from '../../shared/editors/tiptap.jsx';
import { Avatar, Post, Shell, Toast } from '../../shared/parts.jsx';
import { POSTS } from '../../shared/people.js';
import { post, useFeed } from '../../shared/publish.js';
import '../../shared/theme.css';
import { Messaging } from './messaging.jsx';

/** The site draws its composer in an open shadow root beside the page. */
function Outlet({ children }) {
  const [root, setRoot] = useState(null);
  useEffect(() => {
    const host = document.createElement('div');
    host.id = 'interop-outlet';
    host.dataset.testid = 'interop-shadowdom';
    document.body.append(host);
    const shadow = host.attachShadow({ mode: 'open' });
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = '/_/linkedin.css';
    shadow.append(style);
    setRoot(shadow);
    return () => host.remove();
  }, []);
  return root && createPortal(children, root);
}

function ShareBox({ publish, close }) {
  const { editor, setText, ready, submit, pictures, add, drop } = useComposer(publish);
  return (
    <Dialog label="Create a post" close={close}>
      <div className="share-box-v2">
        <div className="large roomy">
          <QuillEditor ref={editor} label="What do you want to talk about?" onText={setText} autoFocus />
        </div>
        <Pictures pictures={pictures} drop={drop} />
        <div className="toolbar">
          <AddPictures add={add} />
          <button
            type="button"
            className="share-actions__primary-action primary end"
            disabled={!ready}
            onClick={submit}
          >
            Post
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function CommentBox({ publish }) {
  const { editor, setText, ready, submit } = useComposer(publish);
  return (
    <form className="comments-comment-box comment" onSubmit={(event) => event.preventDefault()}>
      <Avatar who="you" size={28} />
      <div className="bubble">
        <TiptapEditor
          ref={editor}
          label="Text editor for creating comment"
          placeholder="Add a comment…"
          onText={setText}
        />
      </div>
      {ready && (
        <button type="button" className="comments-comment-box__submit-button primary" onClick={submit}>
          Comment
        </button>
      )}
    </form>
  );
}

function Commented({ entry, tell }) {
  const [comments, setComments] = useState([]);
  async function publish({ text }) {
    const arrived = await post(
      '/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.comments.createComment',
      { payload: { commentary: text, threadUrn: entry.id } },
    );
    if (arrived) setComments((old) => [...old, text]);
    else tell('The comment could not be posted.');
    return arrived;
  }
  return (
    <Post {...entry}>
      {comments.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: comments are only ever added
        <div key={i} className="comment">
          <Avatar who="you" size={28} />
          <p className="bubble words">{text}</p>
        </div>
      ))}
      <CommentBox publish={publish} />
    </Post>
  );
}

function Feed() {
  const [posts, addPost] = useFeed(['post'], POSTS);
  const [writing, setWriting] = useState(false);
  const [note, setNote] = useState(null);
  async function publish({ text, images }) {
    const arrived = await post(
      '/voyager/api/graphql?action=execute&queryId=voyagerContentcreationDashShares.0123abcd',
      {
        variables: {
          post: { commentary: { text, attributesV2: [] }, media: Array.from({ length: images }, () => ({})) },
        },
      },
    );
    if (arrived) {
      addPost({ text }, images);
      setWriting(false);
    }
    setNote({ text: arrived ? 'Post successful.' : 'Something went wrong. Please try again.' });
    return arrived;
  }
  return (
    <>
      <main>
        <h1>Home</h1>
        <div className="composer">
          <Avatar who="you" />
          <button type="button" className="opener" onClick={() => setWriting(true)}>
            Start a post
          </button>
        </div>
        {posts.map((entry) => (
          <Commented key={entry.id} entry={entry} tell={(text) => setNote({ text })} />
        ))}
      </main>
      <Outlet>{writing && <ShareBox publish={publish} close={() => setWriting(false)} />}</Outlet>
      <Toast note={note} />
    </>
  );
}

const connect = (who) =>
  post('/voyager/api/voyagerRelationshipsDashMemberRelationships?action=verifyQuotaAndCreateV2', {
    invitee: { inviteeUnion: { memberProfile: who } },
  });

function Connect({ who, ask, asked }) {
  const label = spanish ? `Invitar a ${NAMES[who]} a conectar` : `Invite ${NAMES[who]} to connect`;
  return (
    <button type="button" className="primary" aria-label={label} onClick={() => ask(who)}>
      {asked(who) ? '✓' : spanish ? 'Conectar' : 'Connect'}
    </button>
  );
}

/** Behind a menu, which stands at the end of the page and says nothing of whom it is about. */
function More({ who, ask, asked }) {
  const [open, setOpen] = useState(false);
  const choose = () => {
    setOpen(false);
    void ask(who);
  };
  return (
    <>
      <DivButton className="quiet" aria-haspopup="menu" data-who={who} onPress={() => setOpen(true)}>
        {asked(who) ? '✓' : '⋯'}
      </DivButton>
      {open &&
        createPortal(
          <div role="menu" className="card">
            <div role="menuitem" tabIndex={0} onClick={choose}>
              Join networks
            </div>
          </div>,
          document.body,
        )}
    </>
  );
}

function People({ who }) {
  const asking = useAsk(connect);
  const Control = redesigned ? More : Connect;
  return (
    <main>
      <h1>{who ? NAMES[who] : 'My network'}</h1>
      {who ? (
        <div>
          <Control who={who} {...asking} />
        </div>
      ) : (
        <ul>
          {Object.keys(NAMES).map((each) => (
            <li key={each}>
              <a href={`/in/${each}/`}>{NAMES[each]}</a> <Control who={each} {...asking} />
            </li>
          ))}
        </ul>
      )}
      <Toast note={asking.note} />
    </main>
  );
}

const person = personInAddress();

createRoot(document.getElementById('root')).render(
  <Shell
    places={{ Home: '/', Messaging: '/messaging/', 'My network': '/people/', Jobs: '', Notifications: '' }}
  >
    {person ? <People {...person} /> : location.pathname.startsWith('/messaging') ? <Messaging /> : <Feed />}
  </Shell>,
);
