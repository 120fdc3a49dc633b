import { Bold, ClassicEditor, Essentials, Italic, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { Post, Shell } from '../../shared/parts.jsx';
import { POSTS } from '../../shared/people.js';
import { useFeed } from '../../shared/publish.js';
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
          <input type="text" name="title" required />
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

createRoot(document.getElementById('root')).render(
  <Shell places={{ Topics: '/', 'New topic': '/new' }}>
    {location.pathname === '/new' ? <NewTopic /> : <Topics />}
  </Shell>,
);
