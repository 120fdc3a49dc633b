import { Bold, ClassicEditor, Essentials, Italic, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { useComposer } from '../../shared/composer.jsx';
import { TextArea } from '../../shared/editors/area.jsx';
import { modEnter } from '../../shared/editors/keys.js';
import { Post, Shell } from '../../shared/parts.jsx';
import { POSTS } from '../../shared/people.js';
import { post, useFeed } from '../../shared/publish.js';
import '../../shared/theme.css';
import './page.css';
import { tinymceOn } from './tinymce.js';

/** A form that the browser sends by itself; the editor fills its text area at the last moment. */
function NewTopic() {
  const area = useRef(null);
  useEffect(() => {
    const started = ClassicEditor.create(area.current, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Italic],
      toolbar: ['bold', 'italic', '|', 'undo', 'redo'],
    });
    return () => started.then((editor) => editor.destroy());
  }, []);
  return (
    <main>
      <h1>New topic</h1>
      <form className="stack" method="POST" action="/topics">
        <label>
          Title
          <input type="text" name="title" />
        </label>
        <textarea ref={area} name="body" aria-label="Message" />
        <button type="submit" className="primary end">
          Post topic
        </button>
      </form>
    </main>
  );
}

function Topics() {
  const [posts] = useFeed(['post', 'reply'], POSTS);
  const area = useRef(null);
  useEffect(() => {
    const started = tinymceOn(area.current);
    return () => started.then(([editor]) => editor?.remove());
  }, []);
  return (
    <main>
      <h1>Harbour talk</h1>
      {posts.map((entry) => (
        <Post key={entry.id} {...entry} />
      ))}
      <form className="stack" method="POST" action="/replies">
        <textarea ref={area} name="body" aria-label="Reply" rows={6} />
        <button type="submit" className="primary end">
          Post reply
        </button>
      </form>
    </main>
  );
}

/** A form without any script, as under the articles of a blog. */
function Story() {
  const [posts] = useFeed(['comment'], POSTS.slice(0, 1));
  return (
    <main>
      <h1>A walk to the lighthouse</h1>
      {posts.map((entry) => (
        <Post key={entry.id} {...entry} />
      ))}
      <form className="stack" id="commentform" method="POST" action="/comments?back=/story">
        <textarea name="comment" aria-label="Comment" rows={4} />
        <label>
          Name
          <input type="text" name="author" />
        </label>
        <div className="toolbar">
          {/* The first of them is the one that Enter in a field presses. */}
          <input type="submit" name="submit" value="Post Comment" className="primary" />
          <input type="submit" name="preview" value="Preview" formAction="/preview" className="quiet end" />
        </div>
      </form>
    </main>
  );
}

/** A text area and a button that only script brings together, as in newer forum programs. */
function Club() {
  const [posts, add] = useFeed(['answer'], POSTS.slice(1, 3));
  const { editor, setText, ready, submit } = useComposer(async (draft) => {
    const arrived = await post('/answers', { raw: draft.text });
    if (arrived) add({ text: draft.text });
    return arrived;
  });
  return (
    <main>
      <h1>Walking club</h1>
      {posts.map((entry) => (
        <Post key={entry.id} {...entry} />
      ))}
      <div className="reply-area stack">
        <TextArea ref={editor} label="Answer" onText={setText} submits={modEnter} onSubmit={submit} />
        <div className="toolbar">
          <button type="button" className="quiet">
            Bold
          </button>
          <button type="button" className="primary end" disabled={!ready} onClick={submit}>
            Antworten
          </button>
        </div>
      </div>
    </main>
  );
}

const PAGES = { '/new': NewTopic, '/story': Story, '/club': Club };
const Page = PAGES[location.pathname] ?? Topics;

createRoot(document.getElementById('root')).render(
  <Shell places={{ Topics: '/', 'New topic': '/new', 'A story': '/story', 'Walking club': '/club' }}>
    <Page />
  </Shell>,
);
