import { useState } from 'react';
import { Post } from '../../shared/parts.jsx';
import { POSTS } from '../../shared/people.js';
import { useFeed } from '../../shared/publish.js';
import { form, send } from '../../shared/send.js';

/** The old site: a form, a text area, a button. */
export function Old() {
  const [comments, addComment] = useFeed(['comment'], POSTS.slice(1));
  const [text, setText] = useState('');
  async function submit(event) {
    event.preventDefault();
    if (text.trim() && (await send('/api/comment', form({ thing_id: 't3_p1', text })))) {
      addComment({ text });
      setText('');
    }
  }
  return (
    <main>
      <h1>harbour</h1>
      <Post {...POSTS[0]} title="The reading garden is open" />
      <form className="usertext stack" onSubmit={submit}>
        <div className="usertext-edit">
          <textarea name="text" rows={3} value={text} onChange={(event) => setText(event.target.value)} />
          <button type="submit" className="save primary">
            save
          </button>
        </div>
      </form>
      {comments.map((entry) => (
        <Post key={entry.id} {...entry} />
      ))}
    </main>
  );
}
