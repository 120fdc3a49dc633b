import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DivButton } from '../../shared/composer.jsx';
import { Dialog } from '../../shared/dialog.jsx';
import { modEnter } from '../../shared/editors/keys.js';
import { LexicalEditor } from '../../shared/editors/lexical.jsx';
import { Post, Shell } from '../../shared/parts.jsx';
import { POSTS } from '../../shared/people.js';
import { useFeed } from '../../shared/publish.js';
import { form, send } from '../../shared/send.js';
import '../../shared/theme.css';

/** In Spanish the buttons have other words; what else there is stays. */
document.documentElement.lang = new URLSearchParams(location.search).get('lang') ?? 'en';

/** A post, or several in a row: each has an editor of its own, and one button sends them all. */
function Compose({ replyTo, added }) {
  const [texts, setTexts] = useState(['']);
  const ready = texts.every((text) => text.trim() !== '');
  const submit = async () => {
    if (!ready) return;
    const caption = texts.join('\n---\n');
    const arrived = await send(
      '/api/v1/media/configure_text_only_post/',
      form({ caption, ...(replyTo && { reply_id: replyTo.id }) }),
    );
    if (arrived) added(texts.join('\n'));
  };
  return (
    <>
      {texts.map((_, i) => (
        <LexicalEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: they are only ever added at the end
          key={i}
          label={replyTo ? `Reply to ${replyTo.who}…` : 'What’s new?'}
          autoFocus
          onText={(text) => setTexts((old) => old.map((other, at) => (at === i ? text : other)))}
          submits={modEnter}
          onSubmit={submit}
        />
      ))}
      <div className="toolbar">
        <DivButton className="quiet" onPress={() => setTexts([...texts, ''])}>
          Add to thread
        </DivButton>
        <DivButton className="primary" disabled={!ready} onPress={submit}>
          {document.documentElement.lang === 'es' ? 'Publicar' : 'Post'}
        </DivButton>
      </div>
    </>
  );
}

function Page() {
  const [posts, add] = useFeed(['post', 'reply'], POSTS);
  const [dialog, setDialog] = useState(false);
  const [replyTo, setReplyTo] = useState(null);
  return (
    <Shell places={{ Home: '/', Search: '' }}>
      <main>
        <h1>Home</h1>
        <button type="button" className="primary" onClick={() => setDialog(true)}>
          Create
        </button>
        {dialog && (
          <Dialog label="New thread" close={() => setDialog(false)}>
            <Compose
              added={(text) => {
                add({ text });
                setDialog(false);
              }}
            />
          </Dialog>
        )}
        {posts.map((entry) => (
          <Post
            key={entry.id}
            {...entry}
            actions={
              <button type="button" className="quiet" data-reply onClick={() => setReplyTo(entry)}>
                Reply
              </button>
            }
          >
            {replyTo === entry && (
              <div className="inline-reply">
                <Compose
                  replyTo={entry}
                  added={(text) => {
                    add({ text });
                    setReplyTo(null);
                  }}
                />
              </div>
            )}
          </Post>
        ))}
      </main>
    </Shell>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
