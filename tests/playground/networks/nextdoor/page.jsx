import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AddPictures } from '../../shared/composer.jsx';
import { Dialog } from '../../shared/dialog.jsx';
import { TextArea } from '../../shared/editors/area.jsx';
import { Post, Shell } from '../../shared/parts.jsx';
import { POSTS } from '../../shared/people.js';
import { useFeed } from '../../shared/publish.js';
import { send } from '../../shared/send.js';
import { Writing } from '../../shared/writing.jsx';
import '../../shared/theme.css';

function Page() {
  const [posts, add] = useFeed(['post'], POSTS);
  const [open, setOpen] = useState(false);
  const publish = async ({ text, images }) => {
    const arrived = await send('/api/gql/CreatePost', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ operationName: 'CreatePost', variables: { input: { body: text, images } } }),
    });
    if (arrived) {
      add({ text }, images);
      setOpen(false);
    }
    return arrived;
  };
  return (
    <Shell places={{ Home: '/', 'For sale': '' }}>
      <main>
        <h1>Your neighbourhood</h1>
        <button type="button" className="opener" data-testid="prompt-container" onClick={() => setOpen(true)}>
          What’s happening, neighbour?
        </button>
        {open && (
          <Dialog label="Post" close={() => setOpen(false)}>
            <Writing
              Editor={TextArea}
              label="What’s happening?"
              attributes={{ 'data-testid': 'composer-text-field' }}
              publish={publish}
            >
              {({ ready, submit, pictures, add: addFiles, drop }) => (
                <>
                  {pictures.map((url) => (
                    <div key={url} className="attachments">
                      <img src={url} alt="" />
                      <button
                        type="button"
                        data-testid="composer-remove-attachment"
                        onClick={() => drop(url)}
                      >
                        ×
                      </button>
                    </div>
                  ))}
                  <div className="toolbar">
                    <AddPictures add={addFiles} />
                    <button type="button" className="quiet" data-testid="neighbor-audience-visibility-button">
                      Anyone
                    </button>
                    <button
                      type="button"
                      className="primary"
                      data-testid="composer-submit-button"
                      disabled={!ready}
                      onClick={submit}
                    >
                      Post
                    </button>
                  </div>
                </>
              )}
            </Writing>
          </Dialog>
        )}
        {posts.map((entry) => (
          <Post key={entry.id} {...entry} />
        ))}
      </main>
    </Shell>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
