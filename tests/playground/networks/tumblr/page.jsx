import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Dialog } from '../../shared/dialog.jsx';
import { BareEditor } from '../../shared/editors/bare.jsx';
import { Post, Shell } from '../../shared/parts.jsx';
import { POSTS } from '../../shared/people.js';
import { useFeed } from '../../shared/publish.js';
import { xhr } from '../../shared/send.js';
import '../../shared/theme.css';

const never = () => false;

/** A heading and a paragraph, each an editable element of its own. */
function BlockEditor({ editing, sent }) {
  const blocks = useRef({ heading: '', text: editing?.text ?? '' });
  const submit = async () => {
    const content = Object.values(blocks.current)
      .filter((text) => text.trim())
      .map((text) => ({ type: 'text', text }));
    const path = `/api/v2/blog/harbour/posts${editing ? `/${editing.id}` : ''}`;
    if (content.length > 0 && (await xhr(editing ? 'PUT' : 'POST', path, { content, state: 'published' })))
      sent(content.map(({ text }) => text).join('\n'));
  };
  const className = 'rich block-editor-rich-text__editable';
  return (
    <>
      <BareEditor
        label="Block: Heading"
        attributes={{ className }}
        submits={never}
        onText={(text) => {
          blocks.current.heading = text;
        }}
      />
      <BareEditor
        label="Block: Paragraph"
        attributes={{ className, 'data-start': editing?.text }}
        submits={never}
        onText={(text) => {
          blocks.current.text = text;
        }}
      />
      <div className="toolbar">
        <button type="button" className="quiet">
          Schedule
        </button>
        <button type="button" className="primary" onClick={submit}>
          {editing ? 'Save' : 'Post now'}
        </button>
      </div>
    </>
  );
}

function Page() {
  const [posts, add] = useFeed(['post'], POSTS);
  const [writing, setWriting] = useState(location.pathname.startsWith('/new') ? {} : null);
  return (
    <Shell places={{ Home: '/', Create: '/new/text' }}>
      <main>
        <h1>Home</h1>
        {writing && (
          <Dialog label="Create a post" close={() => setWriting(null)}>
            <BlockEditor
              editing={writing.post}
              sent={(text) => {
                add({ text });
                setWriting(null);
              }}
            />
          </Dialog>
        )}
        {posts.map((entry) => (
          <Post
            key={entry.id}
            {...entry}
            actions={
              <button type="button" className="quiet" data-edit onClick={() => setWriting({ post: entry })}>
                Edit
              </button>
            }
          />
        ))}
      </main>
    </Shell>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
