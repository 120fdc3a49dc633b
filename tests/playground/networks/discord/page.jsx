import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Chat } from '../../shared/chat.jsx';
import { useComposer } from '../../shared/composer.jsx';
import { plainEnter } from '../../shared/editors/keys.js';
import { SlateEditor } from '../../shared/editors/slate.jsx';
import { Shell } from '../../shared/parts.jsx';
import { post, useTalk } from '../../shared/publish.js';
import { send } from '../../shared/send.js';
import { Writing } from '../../shared/writing.jsx';
import '../../shared/theme.css';

const PATHS = { '#harbour': '/channels/1/2', 'Leo Marchetti': '/channels/@me/7' };
// The site has no page without a channel.
if (!location.pathname.startsWith('/channels/')) history.replaceState(null, '', PATHS['#harbour']);

const TALKS = {
  group: [
    { id: 'd1', who: 'tom', text: 'Anyone restoring the old dinghy this weekend?' },
    { id: 'd2', who: 'leo', text: 'Me, if somebody brings sandpaper.' },
    { id: 'd3', who: 'ada', text: 'I have sandpaper. I have so much sandpaper.' },
  ],
  message: [{ id: 'd4', who: 'leo', text: 'Did Ada bring the sandpaper?' }],
};

/** A message that was sent already, in an editor like the one below: Enter changes what everybody sees. */
function Edit({ said, close }) {
  const publish = async ({ text }) => {
    const arrived = await send(`/api/v9/channels/1/messages/${said.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ content: text }),
    });
    if (arrived) close();
    return arrived;
  };
  return (
    <form className="edit" onSubmit={(event) => event.preventDefault()}>
      <Writing Editor={SlateEditor} label="Edit message" publish={publish} submits={plainEnter} />
    </form>
  );
}

function Channel({ kind, title }) {
  const [editing, setEditing] = useState();
  const [said, say] = useTalk([kind], TALKS[kind]);
  const { editor, setText, submit } = useComposer(async ({ text }) => {
    const path = `/api/v9/channels/${kind === 'group' ? 1 : 7}/messages`;
    const arrived = await post(path, { content: text, nonce: '1', tts: false });
    if (arrived) say(text);
    return arrived;
  });
  return (
    <Chat
      title={title}
      about={kind === 'group' ? 'What goes on down by the water' : 'Online'}
      said={said}
      actions={(message) =>
        editing === message.id ? (
          <Edit said={message} close={() => setEditing(undefined)} />
        ) : (
          <button type="button" className="quiet" data-edit onClick={() => setEditing(message.id)}>
            Edit
          </button>
        )
      }
    >
      <form className="speak" onSubmit={(event) => event.preventDefault()}>
        <div className="bubble">
          <SlateEditor
            ref={editor}
            label={`Message ${title}`}
            onText={setText}
            submits={plainEnter}
            onSubmit={submit}
          />
        </div>
      </form>
    </Chat>
  );
}

const [title] = Object.entries(PATHS).find(([, path]) => path === location.pathname) ?? ['#harbour'];
createRoot(document.getElementById('root')).render(
  <Shell places={{ ...PATHS, '#boats': '', '#kitchen': '' }}>
    <Channel kind={title.startsWith('#') ? 'group' : 'message'} title={title} />
  </Shell>,
);
