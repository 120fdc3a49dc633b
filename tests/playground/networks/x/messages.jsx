import { Chat } from '../../shared/chat.jsx';
import { TextArea } from '../../shared/editors/area.jsx';
import { DraftEditor } from '../../shared/editors/draft.jsx';
import { plainEnter } from '../../shared/editors/keys.js';
import { post, useTalk } from '../../shared/publish.js';
import { postSealed } from '../../shared/sealed.js';
import { Writing } from '../../shared/writing.jsx';

/** Two generations: messages that the site can read, and a chat that it cannot. */
export function Messages({ sealed }) {
  const [said, say] = useTalk(['message'], [{ id: 'm1', who: 'tom', text: 'Low tide at seven forty' }]);
  const publish = async ({ text }) => {
    const arrived = sealed
      ? await postSealed('/chat-ws', text)
      : await post('/i/api/1.1/dm/new2.json', { conversation_id: '1-2', text });
    if (arrived) say(text);
    return arrived;
  };
  const names = sealed
    ? { attributes: { 'data-testid': 'dm-composer-textarea' } }
    : { testId: 'dmComposerTextInput' };
  return (
    <Chat title="Tom Whitlock" about="@tomwhitlock" said={said}>
      <div className="speak">
        <Writing
          Editor={sealed ? TextArea : DraftEditor}
          label="Start a new message"
          publish={publish}
          submits={plainEnter}
          {...names}
        >
          {({ submit }) => (
            <button
              type="button"
              className="quiet"
              aria-label="Send"
              data-testid={sealed ? 'dm-composer-send-button' : 'dmComposerSendButton'}
              onClick={submit}
            >
              ➤
            </button>
          )}
        </Writing>
      </div>
    </Chat>
  );
}
