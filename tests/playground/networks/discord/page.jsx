import { createRoot } from 'react-dom/client';
import { Chat } from '../../shared/chat.jsx';
import { useComposer } from '../../shared/composer.jsx';
import { plainEnter } from '../../shared/editors/keys.js';
import { SlateEditor } from '../../shared/editors/slate.jsx';
import { Shell } from '../../shared/parts.jsx';
import { post, useTalk } from '../../shared/publish.js';
import '../../shared/theme.css';

function Channel() {
  const [said, say] = useTalk(
    ['group'],
    [
      { id: 'd1', who: 'tom', text: 'Anyone restoring the old dinghy this weekend?' },
      { id: 'd2', who: 'leo', text: 'Me, if somebody brings sandpaper.' },
      { id: 'd3', who: 'ada', text: 'I have sandpaper. I have so much sandpaper.' },
    ],
  );
  const { editor, setText, submit } = useComposer(async ({ text }) => {
    const arrived = await post('/api/v9/channels/1/messages', { content: text, nonce: '1', tts: false });
    if (arrived) say(text);
    return arrived;
  });
  return (
    <Chat title="#harbour" about="What goes on down by the water" said={said}>
      <form className="speak" onSubmit={(event) => event.preventDefault()}>
        <div className="bubble">
          <SlateEditor
            ref={editor}
            label="Message #harbour"
            onText={setText}
            submits={plainEnter}
            onSubmit={submit}
          />
        </div>
      </form>
    </Chat>
  );
}

createRoot(document.getElementById('root')).render(
  <Shell places={{ '#harbour': '/', '#boats': '', '#kitchen': '' }}>
    <Channel />
  </Shell>,
);
