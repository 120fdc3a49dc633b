import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Chat } from '../../shared/chat.jsx';
import { AddPictures, Pictures, useComposer } from '../../shared/composer.jsx';
import { Dialog } from '../../shared/dialog.jsx';
import { modEnter } from '../../shared/editors/keys.js';
import { TiptapEditor } from '../../shared/editors/tiptap.jsx';
import { Avatar, Post, Shell, Toast } from '../../shared/parts.jsx';
import { POSTS } from '../../shared/people.js';
import { post, useFeed, useTalk } from '../../shared/publish.js';
import '../../shared/theme.css';

const LIMIT = 300;

function Composer({ label, publish }) {
  const { editor, text, setText, ready, submit, pictures, add, drop } = useComposer(publish, {
    limit: LIMIT,
  });
  return (
    <div className="composer">
      <Avatar who="you" />
      <div className="composer-body">
        <div className="large roomy">
          {/* The site gives its editor this name, whatever it is for. */}
          <TiptapEditor
            ref={editor}
            label="Rich-Text Editor"
            placeholder={label === 'reply' ? 'Write your reply' : 'What’s up?'}
            onText={setText}
            submits={modEnter}
            onSubmit={submit}
            autoFocus
          />
        </div>
        <Pictures pictures={pictures} drop={drop} />
        <div className="toolbar">
          <AddPictures add={add} />
          <span className="count faint">{LIMIT - text.length}</span>
          <button
            type="button"
            className="primary"
            data-testid="composerPublishBtn"
            aria-label={`Publish ${label}`}
            disabled={!ready}
            onClick={submit}
          >
            {label === 'reply' ? 'Reply' : 'Post'}
          </button>
        </div>
      </div>
    </div>
  );
}

function Feed() {
  const [posts, addPost] = useFeed(['post', 'reply'], POSTS);
  const [dialog, setDialog] = useState(null);
  const [note, setNote] = useState(null);
  const reply = dialog?.replyTo;

  async function publish({ text, images }) {
    const value = {
      $type: 'app.bsky.feed.post',
      text,
      ...(reply && { reply: { parent: { uri: reply.id } } }),
      ...(images > 0 && { embed: { images: Array.from({ length: images }, () => ({ alt: '' })) } }),
    };
    const writes = [{ $type: 'com.atproto.repo.applyWrites#create', collection: value.$type, value }];
    const arrived = await post('/xrpc/com.atproto.repo.applyWrites', { repo: 'did:example:you', writes });
    if (arrived) {
      addPost({ text }, images);
      setDialog(null);
    }
    setNote({ text: arrived ? 'Your post has been published.' : 'It could not be published.' });
    return arrived;
  }

  return (
    <main>
      <h1>Home</h1>
      <div className="composer">
        <Avatar who="you" />
        <button type="button" className="opener" onClick={() => setDialog({})}>
          What’s up?
        </button>
      </div>
      {posts.map((entry) => (
        <Post
          key={entry.id}
          {...entry}
          actions={
            <button
              type="button"
              className="quiet"
              data-testid="replyBtn"
              onClick={() => setDialog({ replyTo: entry })}
            >
              Reply
            </button>
          }
        />
      ))}
      {dialog && (
        <Dialog label={reply ? 'Reply' : 'New post'} close={() => setDialog(null)}>
          {reply && <Post {...reply} />}
          <Composer label={reply ? 'reply' : 'post'} publish={publish} />
        </Dialog>
      )}
      <Toast note={note} />
    </main>
  );
}

function Messages() {
  const [said, say] = useTalk(['message'], [{ id: 'm1', who: 'priya', text: 'Did you save me a bun?' }]);
  const { text, setText, ready, submit } = useComposer(async (draft) => {
    const arrived = await post('/xrpc/chat.bsky.convo.sendMessage', {
      convoId: '1',
      message: { text: draft.text },
    });
    if (arrived) say(draft.text);
    return arrived;
  });
  return (
    <Chat title="Priya Nair" about="@priya.nair" said={said}>
      <div className="speak">
        <textarea
          className="bubble"
          rows={1}
          placeholder="Write a message"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            submit();
          }}
        />
        <button type="button" className="quiet" aria-label="Send message" disabled={!ready} onClick={submit}>
          Send
        </button>
      </div>
    </Chat>
  );
}

createRoot(document.getElementById('root')).render(
  <Shell places={{ Home: '/', Explore: '', Notifications: '', Chat: '/messages/1', Feeds: '' }}>
    {location.pathname.startsWith('/messages/') ? <Messages /> : <Feed />}
  </Shell>,
);
