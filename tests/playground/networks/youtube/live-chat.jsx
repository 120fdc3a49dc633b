import { useComposer } from '../../shared/composer.jsx';
import { BareEditor } from '../../shared/editors/bare.jsx';
import { plainEnter } from '../../shared/editors/keys.js';
import { post } from '../../shared/publish.js';

/** The chat beside a live video: a page of the same site in a frame of its own. */
export function LiveChat() {
  const { editor, setText, submit } = useComposer(({ text }) =>
    post('/youtubei/v1/live_chat/send_message', { richMessage: { textSegments: [{ text }] } }),
  );
  return (
    <yt-live-chat-message-input-renderer class="stack">
      <yt-live-chat-text-input-field-renderer>
        <BareEditor
          ref={editor}
          label="Chat..."
          attributes={{ id: 'input' }}
          onText={setText}
          submits={plainEnter}
          onSubmit={submit}
        />
      </yt-live-chat-text-input-field-renderer>
      <div id="send-button">
        <button type="button" className="quiet" aria-label="Send" onClick={submit}>
          ➤
        </button>
      </div>
    </yt-live-chat-message-input-renderer>
  );
}

export function Live() {
  return (
    <main>
      <h1>The harbour, live</h1>
      <ytd-live-chat-frame>
        <iframe id="chatframe" title="Chat" src="/live_chat" width="560" height="380" />
      </ytd-live-chat-frame>
    </main>
  );
}
