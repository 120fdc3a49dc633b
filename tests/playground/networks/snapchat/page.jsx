import { createRoot } from 'react-dom/client';
import { Chat } from '../../shared/chat.jsx';
import { BareEditor } from '../../shared/editors/bare.jsx';
import { plainEnter } from '../../shared/editors/keys.js';
import { Shell } from '../../shared/parts.jsx';
import { useTalk } from '../../shared/publish.js';
import { postSealed } from '../../shared/sealed.js';
import { Writing } from '../../shared/writing.jsx';
import '../../shared/theme.css';

function Conversation() {
  const [said, add] = useTalk(['message'], [{ id: 's1', who: 'tom', text: 'Low tide at seven' }]);
  const publish = async ({ text }) => {
    const arrived = await postSealed('/messagingcoreservice.MessagingCoreService/CreateContentMessage', text);
    if (arrived) add(text);
    return arrived;
  };
  return (
    <Chat title="Tom Whitlock" about="Delivered" said={said}>
      <div className="speak">
        <Writing
          Editor={BareEditor}
          label="Send a chat"
          attributes={{ placeholder: 'Send a chat' }}
          publish={publish}
          submits={plainEnter}
        />
      </div>
    </Chat>
  );
}

createRoot(document.getElementById('root')).render(
  <Shell places={{ Chat: '/web', Stories: '' }}>
    <Conversation />
  </Shell>,
);
