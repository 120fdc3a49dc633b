import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DraftEditor } from '../../shared/editors/draft.jsx';
import { Picture, Shell } from '../../shared/parts.jsx';
import { form, send } from '../../shared/send.js';
import { Writing } from '../../shared/writing.jsx';
import '../../shared/theme.css';

function Page() {
  const [title, setTitle] = useState('');
  const publish = async ({ text }) => {
    const data = JSON.stringify({ options: { title, description: text } });
    const arrived = await send('/resource/PinResource/create/', form({ data }));
    if (arrived) setTitle('');
    return arrived;
  };
  return (
    <Shell places={{ Create: '/pin-creation-tool/' }}>
      <main>
        <h1>Create a Pin</h1>
        <Picture kind="garden" />
        <input
          id="storyboard-selector-title"
          placeholder="Add a title"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Writing Editor={DraftEditor} label="Add a detailed description" publish={publish}>
          {({ submit }) => (
            <div data-test-id="storyboard-creation-nav-done">
              <button type="button" className="primary" onClick={submit}>
                Publish
              </button>
            </div>
          )}
        </Writing>
      </main>
    </Shell>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
