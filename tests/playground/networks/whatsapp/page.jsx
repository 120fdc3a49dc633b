import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Chat } from '../../shared/chat.jsx';
import { useComposer } from '../../shared/composer.jsx';
import { plainEnter } from '../../shared/editors/keys.js';
import { LexicalEditor } from '../../shared/editors/lexical.jsx';
import { Shell } from '../../shared/parts.jsx';
import { useTalk } from '../../shared/publish.js';
import { postSealed } from '../../shared/sealed.js';
import '../../shared/theme.css';

const CHATS = {
  group: {
    title: 'Year 4 parents',
    about: 'Ada, Priya, Tom, You and 21 others',
    said: [
      { id: 'g1', who: 'priya', text: 'Does anyone have the spelling list for this week?' },
      { id: 'g2', who: 'tom', text: 'It’s on the fridge at ours, photo coming.' },
    ],
  },
  message: {
    title: 'Leo Marchetti',
    about: 'online',
    said: [{ id: 'o1', who: 'leo', text: 'Still on for Saturday?' }],
  },
};

/** Pictures open a view of their own over the chat, with a caption and its own way to send. */
function Caption({ kind, close, say }) {
  const { editor, setText, submit } = useComposer(async ({ text, images }) => {
    const arrived = await postSealed(`/sealed?to=${kind}-caption&images=${images}`, text);
    if (arrived) {
      say(text);
      close();
    }
    return arrived;
  });
  return (
    <div className="speak caption-view">
      <div className="bubble">
        <LexicalEditor
          ref={editor}
          autoFocus
          label="Add a caption"
          attributes={{ 'data-tab': '11' }}
          onText={setText}
          submits={plainEnter}
          onSubmit={submit}
        />
      </div>
      <div role="button" tabIndex={0} aria-label="Send" className="primary" onClick={submit}>
        <span data-icon="wds-ic-send-filled">➤</span>
      </div>
    </div>
  );
}

function Conversation({ kind, chat }) {
  const [said, say] = useTalk([kind], chat.said);
  const [captioning, setCaptioning] = useState(false);
  const { editor, setText, ready, submit } = useComposer(async ({ text }) => {
    const arrived = await postSealed(`/sealed?to=${kind}`, text);
    if (arrived) say(text);
    return arrived;
  });
  return (
    <Chat
      title={chat.title}
      titleAttributes={{ 'data-testid': 'conversation-info-header-chat-title' }}
      about={chat.about}
      said={said}
      id="main"
      saidAttributes={(id) => ({ 'data-id': `false_1555${kind === 'group' ? '@g.us' : '@c.us'}_${id}` })}
    >
      {captioning && <Caption kind={kind} close={() => setCaptioning(false)} say={say} />}
      <footer className="speak" data-testid="conversation-compose-box">
        <button type="button" className="quiet" id="attach" onClick={() => setCaptioning(true)}>
          Picture
        </button>
        <div className="bubble">
          <LexicalEditor
            ref={editor}
            label="Type a message"
            attributes={{ 'data-tab': '10', 'data-testid': 'conversation-compose-box-input' }}
            onText={setText}
            submits={plainEnter}
            onSubmit={submit}
          />
        </div>
        {ready && (
          <button type="button" className="primary" aria-label="Send" onClick={submit}>
            <span data-icon="wds-ic-send-filled">➤</span>
          </button>
        )}
      </footer>
    </Chat>
  );
}

function Page() {
  const [kind, setKind] = useState('group');
  return (
    <Shell
      places={{}}
      aside={Object.entries(CHATS).map(([each, { title }]) => (
        <button
          type="button"
          key={each}
          className="quiet wide"
          aria-pressed={each === kind}
          onClick={() => setKind(each)}
        >
          {title}
        </button>
      ))}
    >
      <Conversation key={kind} kind={kind} chat={CHATS[kind]} />
    </Shell>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
