import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { NAMES, Person, personInAddress, redesigned, spanish, useAsk } from '../../shared/befriend.jsx';
import { AddPictures, DivButton, Pictures, useComposer } from '../../shared/composer.jsx';
import { Dialog } from '../../shared/dialog.jsx';
import { modEnter, plainEnter } from '../../shared/editors/keys.js';
import { LexicalEditor } from '../../shared/editors/lexical.jsx';
import { Avatar, Post, Shell, Toast } from '../../shared/parts.jsx';
import { POSTS } from '../../shared/people.js';
import { post, useFeed } from '../../shared/publish.js';
import '../../shared/theme.css';
import { LongFeed } from './long-feed.jsx';
import { Messages } from './messages.jsx';

const GROUP = { id: '4100', name: 'Harbour Lane parents', path: '/groups/4100/' };

function send(name, input) {
  const form = { fb_api_req_friendly_name: name, variables: JSON.stringify({ input }), doc_id: '1' };
  return post('/api/graphql/', new URLSearchParams(form));
}

const comment = (text, { id }) =>
  send('useCometUFICreateCommentMutation', { feedback_id: id, message: { ranges: [], text } });

function CreatePost({ publish }) {
  const { editor, setText, ready, submit, pictures, add, drop } = useComposer(publish);
  return (
    <form
      method="POST"
      onSubmit={(event) => event.preventDefault()}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        add(event.dataTransfer.files);
      }}
      onPaste={(event) => add(event.clipboardData.files)}
    >
      <div className="large roomy">
        <LexicalEditor
          ref={editor}
          rich
          autoFocus
          label="What’s on your mind?"
          onText={setText}
          submits={modEnter}
          onSubmit={submit}
        />
      </div>
      <Pictures pictures={pictures} drop={drop} removeLabel="Remove post attachment" />
      <div className="toolbar">
        <AddPictures add={add} label="Photo" />
      </div>
      <DivButton className="primary wide" aria-label="Post" disabled={!ready} onPress={submit}>
        Post
      </DivButton>
    </form>
  );
}

function Comments({ publish }) {
  const [comments, setComments] = useState([]);
  const { editor, setText, ready, submit } = useComposer(async ({ text }) => {
    const arrived = await publish(text);
    if (arrived) setComments((old) => [...old, text]);
    return arrived;
  });
  return (
    <section aria-label="Comments">
      {comments.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: comments are only ever added
        <div className="comment" key={i}>
          <Avatar who="you" size={28} />
          <p className="bubble words">{text}</p>
        </div>
      ))}
      <form role="presentation" className="comment" onSubmit={(event) => event.preventDefault()}>
        <Avatar who="you" size={28} />
        <div className="bubble">
          <LexicalEditor
            ref={editor}
            label="Write a comment…"
            onText={setText}
            submits={plainEnter}
            onSubmit={submit}
          />
        </div>
        <DivButton className="quiet" aria-label="Comment" disabled={!ready} onPress={submit}>
          Send
        </DivButton>
      </form>
    </section>
  );
}

function Feed({ group }) {
  const [posts, addPost] = useFeed([group ? 'group' : 'post'], group ? POSTS.slice(1, 3) : POSTS);
  const [writing, setWriting] = useState(false);
  const [note, setNote] = useState(null);
  const said = (arrived) => {
    setNote({ text: arrived ? 'Shared.' : 'It could not be shared. Please try again.' });
    return arrived;
  };

  async function publish({ text, images }) {
    const arrived = await send('ComposerStoryCreateMutation', {
      message: { ranges: [], text },
      attachments: Array.from({ length: images }, (_, i) => ({ photo: { id: String(i) } })),
      audience: group ? { to_id: group.id } : { privacy: { base_state: 'EVERYONE' } },
    });
    if (arrived) {
      addPost({ text }, images);
      setWriting(false);
    }
    return said(arrived);
  }
  return (
    // biome-ignore lint/a11y/noRedundantRoles: the site says it, and so its selectors do
    <main role="main">
      <h1>{group ? <a href={group.path}>{group.name}</a> : 'Home'}</h1>
      <div role="region" aria-label="Create a post" className="composer">
        <Avatar who="you" />
        <DivButton className="opener" onPress={() => setWriting(true)}>
          What’s on your mind?
        </DivButton>
      </div>
      {posts.map((entry) => (
        <Post key={entry.id} {...entry}>
          <Comments publish={async (text) => said(await comment(text, entry))} />
        </Post>
      ))}
      {writing && (
        <Dialog label="Create post" close={() => setWriting(false)}>
          <CreatePost publish={publish} />
        </Dialog>
      )}
      <Toast note={note} />
    </main>
  );
}

const befriend = (who) =>
  send('FriendingCometFriendRequestSendMutation', { friend_requestee_ids: [who], refs: [null] });

/** Its label and its place are none that anybody knows yet. */
function Newer({ who, ask, asked }) {
  return (
    <div>
      <DivButton className="quiet" aria-label={spanish ? 'Mensaje' : 'Message'} onPress={() => {}}>
        …
      </DivButton>
      <DivButton className="primary" data-who={who} onPress={() => ask(who)}>
        {asked(who) ? '✓' : spanish ? 'Sumar' : 'Stay close'}
      </DivButton>
    </div>
  );
}

function People({ who }) {
  const { asked, ask, note } = useAsk(befriend);
  if (who) {
    const label = spanish ? `Añadir a ${NAMES[who]} a tus amigos` : `Add Friend ${NAMES[who]}`;
    return (
      <div role="main">
        <h1>{NAMES[who]}</h1>
        {redesigned ? (
          <Newer who={who} ask={ask} asked={asked} />
        ) : (
          <div>
            <DivButton className="primary" aria-label={label} onPress={() => ask(who)}>
              {asked(who) ? '✓' : spanish ? 'Añadir' : 'Add friend'}
            </DivButton>
            <DivButton className="quiet" aria-label={spanish ? 'Mensaje' : 'Message'} onPress={() => {}}>
              …
            </DivButton>
          </div>
        )}
        <Toast note={note} />
        <h2>{spanish ? 'Quizá conozcas a' : 'People you may know'}</h2>
        <Suggested ask={ask} asked={asked} />
      </div>
    );
  }
  return (
    <div role="main">
      <h1>{spanish ? 'Personas' : 'People'}</h1>
      <Suggested ask={ask} asked={asked} />
    </div>
  );
}

function Suggested({ ask, asked }) {
  return (
    <div role="list">
      {Object.keys(NAMES).map((each) => (
        <Person key={each} who={each} role="listitem">
          {redesigned ? (
            <Newer who={each} ask={ask} asked={asked} />
          ) : (
            <DivButton
              className="primary"
              aria-label={spanish ? 'Añadir a amigos' : 'Add friend'}
              data-who={each}
              onPress={() => ask(each)}
            >
              {asked(each) ? '✓' : '+'}
            </DivButton>
          )}
        </Person>
      ))}
    </div>
  );
}

function Page() {
  const person = personInAddress();
  const group = location.pathname === GROUP.path ? GROUP : undefined;
  return (
    <Shell places={{ Home: '/', [GROUP.name]: GROUP.path, Messages: '/messages/t/7/', Friends: '/people/' }}>
      {person ? (
        <People {...person} />
      ) : location.pathname.startsWith('/messages/') ? (
        <Messages />
      ) : location.pathname === '/long/' ? (
        <LongFeed publish={comment} />
      ) : (
        <Feed group={group} />
      )}
    </Shell>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
