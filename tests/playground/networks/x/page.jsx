import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { NAMES, Person, personInAddress, spanish, useAsk } from '../../shared/befriend.jsx';
import { AddPictures, Pictures, useComposer } from '../../shared/composer.jsx';
import { Dialog } from '../../shared/dialog.jsx';
import { DraftEditor } from '../../shared/editors/draft.jsx';
import { modEnter } from '../../shared/editors/keys.js';
import { Avatar, Post, Shell, Toast } from '../../shared/parts.jsx';
import { POSTS } from '../../shared/people.js';
import { post, useFeed } from '../../shared/publish.js';
import '../../shared/theme.css';
import { Messages } from './messages.jsx';

const LIMIT = 280;

function Composer({ label, button, buttonId, publish, autoFocus }) {
  const { editor, text, setText, ready, submit, pictures, add, drop } = useComposer(publish, {
    limit: LIMIT,
  });
  return (
    <div className="composer">
      <Avatar who="you" />
      <div className="composer-body">
        <div data-testid="tweetTextarea_0RichTextInputContainer" className="large">
          <DraftEditor
            ref={editor}
            label={label}
            testId="tweetTextarea_0"
            onText={setText}
            submits={modEnter}
            onSubmit={submit}
            autoFocus={autoFocus}
          />
        </div>
        <Pictures
          data-testid="attachments"
          itemAttributes={{ 'data-testid': 'tweetPhoto' }}
          pictures={pictures}
          drop={drop}
        />
        <div data-testid="toolBar" className="toolbar">
          <AddPictures data-testid="fileInput" add={add} />
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

function Feed() {
  const [posts, addPost] = useFeed(['post', 'reply'], POSTS);
  /** What the dialog is open for: a new post or a reply to one. */
  const [dialog, setDialog] = useState(null);
  const [note, setNote] = useState(null);

  const publish = async ({ text, images }, replyTo) => {
    const arrived = await post('/i/api/graphql/abc/CreateTweet', {
      variables: {
        tweet_text: text,
        ...(replyTo && { reply: { in_reply_to_tweet_id: replyTo.id } }),
        media: { media_entities: Array.from({ length: images }, (_, i) => ({ media_id: `m${i}` })) },
      },
    });
    if (arrived) {
      addPost({ text }, images);
      setDialog(null);
    }
    setNote({ text: arrived ? 'Your post was sent.' : 'Something went wrong. Try again.' });
    return arrived;
  };
  const reply = dialog?.replyTo;

  return (
    <>
      <main data-testid="primaryColumn">
        <h1>Home</h1>
        <button type="button" className="primary" onClick={() => setDialog({})}>
          New post
        </button>
        <Composer label="What is happening?" button="Post" buttonId="tweetButtonInline" publish={publish} />
        {posts.map((entry) => (
          <Post
            key={entry.id}
            {...entry}
            actions={
              <button
                type="button"
                className="quiet"
                data-testid="reply"
                onClick={() => setDialog({ replyTo: entry })}
              >
                Reply
              </button>
            }
          />
        ))}
      </main>
      {dialog && (
        <Dialog label={reply ? 'Reply' : 'New post'} close={() => setDialog(null)}>
          {reply && <Post {...reply} />}
          <Composer
            autoFocus
            label={reply ? 'Post your reply' : 'What is happening?'}
            button={reply ? 'Reply' : 'Post'}
            buttonId="tweetButton"
            publish={(draft) => publish(draft, reply)}
          />
        </Dialog>
      )}
      <Toast note={note} />
    </>
  );
}

const follow = (who) =>
  post('/i/api/1.1/friendships/create.json', new URLSearchParams({ user_id: who, skip_status: '1' }));

function People({ who }) {
  const { asked, ask, note } = useAsk(follow);
  const button = (each) => (
    <button type="button" className="primary" data-testid={`${each}-follow`} onClick={() => ask(each)}>
      {asked(each) ? '✓' : spanish ? 'Seguir' : 'Follow'}
    </button>
  );
  return (
    <main>
      {who ? (
        <>
          <h1 data-testid="UserName">{NAMES[who]}</h1>
          {button(who)}
        </>
      ) : (
        Object.keys(NAMES).map((each) => (
          <Person key={each} who={each} data-testid="UserCell">
            {button(each)}
          </Person>
        ))
      )}
      <Toast note={note} />
    </main>
  );
}

const person = personInAddress();
const sealed = location.pathname.startsWith('/i/chat');
createRoot(document.getElementById('root')).render(
  <Shell
    places={{ Home: '/', Messages: '/messages', Chat: '/i/chat', People: '/people/', Notifications: '' }}
  >
    {person ? (
      <People {...person} />
    ) : sealed || location.pathname.startsWith('/messages') ? (
      <Messages sealed={sealed} />
    ) : (
      <Feed />
    )}
  </Shell>,
);
