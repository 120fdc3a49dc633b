import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { NAMES, Person, personInAddress, spanish, useAsk } from '../../shared/befriend.jsx';
import { Chat } from '../../shared/chat.jsx';
import { AddPictures, DivButton, Pictures } from '../../shared/composer.jsx';
import { Dialog } from '../../shared/dialog.jsx';
import { TextArea } from '../../shared/editors/area.jsx';
import { plainEnter } from '../../shared/editors/keys.js';
import { LexicalEditor } from '../../shared/editors/lexical.jsx';
import { Post, Shell, Toast } from '../../shared/parts.jsx';
import { POSTS } from '../../shared/people.js';
import { useFeed, useTalk } from '../../shared/publish.js';
import { form, send } from '../../shared/send.js';
import { Writing } from '../../shared/writing.jsx';
import '../../shared/theme.css';

const mutation = (path, name, variables) =>
  send(path, form({ fb_api_req_friendly_name: name, variables: JSON.stringify(variables) }));

function Comment({ post, added }) {
  const publish = async ({ text }) => {
    const name = 'PolarisPostCommentInputRevampedMutation';
    const arrived = await mutation('/graphql/query', name, { media_id: post, comment_text: text });
    if (arrived) added(text);
    return arrived;
  };
  return (
    <form className="toolbar" onSubmit={(event) => event.preventDefault()}>
      <Writing Editor={TextArea} label="Add a comment…" publish={publish} submits={plainEnter}>
        {({ ready, submit }) => (
          <div>
            <DivButton className="quiet" disabled={!ready} onPress={submit}>
              Post
            </DivButton>
          </div>
        )}
      </Writing>
    </form>
  );
}

/** Three steps, and only the last one has the caption. */
function Create({ close, added }) {
  const [step, setStep] = useState(0);
  const [chosen, setChosen] = useState([]);
  const publish = async ({ text }) => {
    const arrived = await send('/api/v1/media/configure/', form({ caption: text, pictures: chosen.length }));
    if (arrived) added(text, chosen.length);
    return arrived;
  };
  const next = (
    <DivButton className="quiet" onPress={() => setStep(step + 1)}>
      Next
    </DivButton>
  );
  return (
    <Dialog label="Create new post" close={close}>
      {step < 2 && <div className="_ac7d">{next}</div>}
      {step === 0 && (
        <AddPictures
          label="Select from computer"
          add={(files) => setChosen([...files].map((file) => URL.createObjectURL(file)))}
        />
      )}
      {step > 0 && <Pictures pictures={chosen} drop={() => setChosen([])} />}
      {step === 2 && (
        <Writing
          Editor={LexicalEditor}
          label="Write a caption..."
          attributes={{ 'aria-placeholder': 'Write a caption...' }}
          publish={publish}
        >
          {({ ready, submit }) => (
            <div className="_ac7d">
              <DivButton className="primary" disabled={!ready && chosen.length === 0} onPress={submit}>
                Share
              </DivButton>
            </div>
          )}
        </Writing>
      )}
    </Dialog>
  );
}

function Feed() {
  const [posts, add] = useFeed(['caption', 'comment'], POSTS);
  const [creating, setCreating] = useState(false);
  return (
    <main>
      <h1>Home</h1>
      <button type="button" className="primary" onClick={() => setCreating(true)}>
        Create
      </button>
      {creating && (
        <Create
          close={() => setCreating(false)}
          added={(text, images) => {
            add({ text }, images);
            setCreating(false);
          }}
        />
      )}
      {posts.map((entry) => (
        <Post key={entry.id} {...entry}>
          <Comment post={entry.id} added={(text) => add({ text })} />
        </Post>
      ))}
    </main>
  );
}

function Direct() {
  const [said, add] = useTalk(['message'], []);
  const publish = async ({ text }) => {
    const variables = { thread_id: '1', text: { sensitive_string_value: text } };
    const arrived = await mutation('/api/graphql', 'IGDirectTextSendMutation', variables);
    if (arrived) add(text);
    return arrived;
  };
  return (
    <Chat title="Priya Nair" about="Active today" said={said}>
      <div className="toolbar">
        <Writing Editor={LexicalEditor} label="Message" publish={publish} submits={plainEnter}>
          {({ ready, submit }) =>
            ready && (
              <DivButton aria-label="Send" className="quiet" onPress={submit}>
                Send
              </DivButton>
            )
          }
        </Writing>
      </div>
    </Chat>
  );
}

const follow = (who) => send(`/api/v1/friendships/create/${who}/`, form({ user_id: who }));

function People({ who }) {
  const { asked, ask, note } = useAsk(follow);
  const button = (each) => (
    <button type="button" className="primary" onClick={() => ask(each)}>
      {asked(each) ? '✓' : spanish ? 'Seguir' : 'Follow'}
    </button>
  );
  return (
    <main>
      {who ? (
        <header>
          <section>
            <h2>{NAMES[who]}</h2>
            {button(who)}
          </section>
        </header>
      ) : (
        <div role="list">
          {Object.keys(NAMES).map((each) => (
            <Person key={each} who={each} role="listitem">
              {button(each)}
            </Person>
          ))}
        </div>
      )}
      <Toast note={note} />
    </main>
  );
}

const person = personInAddress();

createRoot(document.getElementById('root')).render(
  <Shell places={{ Home: '/', Messages: '/direct/t/1/', People: '/people/' }}>
    {person ? <People {...person} /> : location.pathname.startsWith('/direct/') ? <Direct /> : <Feed />}
  </Shell>,
);
