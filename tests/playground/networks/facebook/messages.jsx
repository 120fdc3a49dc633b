import { Chat } from '../../shared/chat.jsx';
import { DivButton, useComposer } from '../../shared/composer.jsx';
import { plainEnter } from '../../shared/editors/keys.js';
import { LexicalEditor } from '../../shared/editors/lexical.jsx';
import { useTalk } from '../../shared/publish.js';
import { postSealed } from '../../shared/sealed.js';

/** A conversation with one person. */
export function Messages() {
  const [said, say] = useTalk(
    ['message'],
    [
      { id: 'm1', who: 'ada', text: 'Are you coming to the lighthouse walk?' },
      { id: 'm2', who: 'you', text: 'If the rain holds off. Shall I bring a flask?' },
    ],
  );
  const { editor, setText, ready, submit } = useComposer(async ({ text }) => {
    const arrived = await postSealed('/messages/sealed/', text);
    if (arrived) say(text);
    return arrived;
  });
  return (
    <Chat title="Ada Okafor" about="Active 4 min ago" said={said}>
      <div className="speak">
        <div className="bubble">
          <LexicalEditor
            ref={editor}
            label="Message"
            attributes={{ 'aria-placeholder': 'Aa' }}
            onText={setText}
            submits={plainEnter}
            onSubmit={submit}
          />
        </div>
        <DivButton className="quiet" aria-label="Press enter to send" disabled={!ready} onPress={submit}>
          Send
        </DivButton>
      </div>
    </Chat>
  );
}
