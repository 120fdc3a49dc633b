import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Chat } from '../../shared/chat.jsx';
import { BareEditor } from '../../shared/editors/bare.jsx';
import { modEnter, plainEnter } from '../../shared/editors/keys.js';
import { Shell } from '../../shared/parts.jsx';
import { useTalk } from '../../shared/publish.js';
import { postSealed } from '../../shared/sealed.js';
import { Writing } from '../../shared/writing.jsx';
import '../../shared/theme.css';

/** The two clients differ in what they call their editor and button. */
const CLIENT = location.pathname.startsWith('/k')
  ? {
      path: '/k/',
      editor: { className: 'rich input-message-input' },
      button: { className: 'btn-send quiet' },
    }
  : {
      path: '/a/',
      editor: { id: 'editable-message-text' },
      button: { className: 'main-button send quiet', title: 'Send Message' },
    };

/** Groups have negative numbers. */
const CHATS = { '#-1001': 'Harbour Lane parents', '#4002': 'Leo Marchetti' };
const SAID = {
  '#-1001': [
    { id: 't1', who: 'priya', text: 'Has anyone picked up a blue water bottle?' },
    { id: 't2', who: 'tom', text: 'There is one on the wall by the slipway.' },
  ],
  '#4002': [{ id: 't3', who: 'leo', text: 'The paint for the dinghy has come.' }],
};

function Page() {
  const [chat, setChat] = useState(location.hash in CHATS ? location.hash : '#-1001');
  const [byMod, setByMod] = useState(location.search === '?by-mod');
  useEffect(() => {
    const follow = () => setChat(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const kind = chat.startsWith('#-') ? 'group' : 'message';
  const [said, add] = useTalk([], []);
  const publish = async ({ text }) => {
    const arrived = await postSealed(`/apiws?to=${kind}`, text);
    if (arrived) add(text);
    return arrived;
  };
  return (
    <Shell places={Object.fromEntries(Object.entries(CHATS).map(([id, name]) => [name, CLIENT.path + id]))}>
      <Chat
        title={CHATS[chat]}
        about={kind === 'group' ? '22 members' : 'last seen recently'}
        said={[...SAID[chat], ...said]}
      >
        <label>
          <input type="checkbox" id="by-mod" checked={byMod} onChange={() => setByMod(!byMod)} /> Send by
          Ctrl+Enter
        </label>
        <div className="speak">
          <Writing
            Editor={BareEditor}
            label="Message"
            attributes={CLIENT.editor}
            publish={publish}
            submits={byMod ? modEnter : plainEnter}
          >
            {({ submit }) => (
              <button type="button" aria-label="Send Message" onClick={submit} {...CLIENT.button}>
                ➤
              </button>
            )}
          </Writing>
        </div>
      </Chat>
    </Shell>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
