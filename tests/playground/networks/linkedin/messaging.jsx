import { useState } from 'react';
import { Chat } from '../../shared/chat.jsx';
import { BareEditor } from '../../shared/editors/bare.jsx';
import { plainEnter } from '../../shared/editors/keys.js';
import { useTalk } from '../../shared/publish.js';
import { send } from '../../shared/send.js';
import { Writing } from '../../shared/writing.jsx';

const never = () => false;

/** Either Enter sends and there is no button, or there is a button and Enter is a new line. */
export function Messaging() {
  const [byEnter, setByEnter] = useState(!location.search.includes('button'));
  const [said, say] = useTalk(['message'], [{ id: 'l1', who: 'leo', text: 'Shall we talk on Tuesday?' }]);
  const publish = async ({ text }) => {
    const path = '/voyager/api/voyagerMessagingDashMessengerMessages?action=createMessage';
    const arrived = await send(path, {
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
      body: JSON.stringify({ message: { body: { attributes: [], text } }, mailboxUrn: 'urn:li:you' }),
    });
    if (arrived) say(text);
    return arrived;
  };
  return (
    <Chat title="Leo Marchetti" about="Boat builder" said={said}>
      <div className="msg-form speak">
        <Writing
          Editor={BareEditor}
          label="Write a message…"
          attributes={{ className: 'rich msg-form__contenteditable' }}
          publish={publish}
          submits={byEnter ? plainEnter : never}
        >
          {({ ready, submit }) =>
            !byEnter && (
              <button
                type="button"
                className="msg-form__send-button primary"
                disabled={!ready}
                onClick={submit}
              >
                Send
              </button>
            )
          }
        </Writing>
        <button type="button" className="msg-form__send-toggle quiet" onClick={() => setByEnter(!byEnter)}>
          …
        </button>
      </div>
    </Chat>
  );
}
