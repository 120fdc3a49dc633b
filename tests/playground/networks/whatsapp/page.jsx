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

function Conversation({ kind, chat }) {
  const [said, say] = useTalk([kind], chat.said);
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
    >
      <footer className="speak" data-testid="conversation-compose-box">
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
