import { useEffect, useRef, useState } from 'react';
import { DivButton } from '../../shared/composer.jsx';
import { plainEnter } from '../../shared/editors/keys.js';
import { LexicalEditor } from '../../shared/editors/lexical.jsx';
import { Post } from '../../shared/parts.jsx';
import { POSTS } from '../../shared/people.js';

const ALL = Array.from({ length: 60 }, (_, i) => ({ ...POSTS[i % POSTS.length], id: `long${i}` }));
/** Pixels of one row, and how many are there at once. */
const ROW = 400;
const MOUNTED = 3;

/**
 * A feed that has only the rows in view, as long feeds do. The rows that leave are taken for those that come: the same
 * elements, the same editor with another draft in it. With `?fresh` they are taken away instead, and made anew with what
 * was written in them.
 */
export function LongFeed({ publish }) {
  const [first, setFirst] = useState(0);
  const drafts = useRef({});
  const fresh = location.search === '?fresh';
  return (
    // biome-ignore lint/a11y/noRedundantRoles: the site says it, and so its selectors do
    <main role="main">
      <div
        id="long"
        style={{ height: ROW * 2, overflow: 'auto', position: 'relative' }}
        onScroll={({ currentTarget }) => setFirst(Math.floor(currentTarget.scrollTop / ROW))}
      >
        <div style={{ height: ROW * ALL.length }} />
        {ALL.slice(first, first + MOUNTED).map((entry, i) => (
          <Row
            key={fresh ? entry.id : (first + i) % MOUNTED}
            at={first + i}
            entry={entry}
            drafts={drafts.current}
            publish={publish}
          />
        ))}
      </div>
    </main>
  );
}

function Row({ at, entry, drafts, publish }) {
  const editor = useRef(null);
  const [text, setText] = useState('');
  useEffect(() => {
    // Another post has come into this row, and with it what was written under that.
    editor.current.set(drafts[at] ?? '');
  }, [at, drafts]);

  function wrote(now) {
    drafts[at] = now;
    setText(now);
  }
  async function submit() {
    if (text.trim() && (await publish(text, entry))) editor.current.clear();
  }
  return (
    <div
      data-row={at}
      style={{ position: 'absolute', top: at * ROW, height: ROW, left: 0, right: 0, overflow: 'hidden' }}
    >
      <Post {...entry} picture={undefined}>
        <form role="presentation" className="comment" onSubmit={(event) => event.preventDefault()}>
          <div className="bubble">
            <LexicalEditor
              ref={editor}
              label="Write a comment…"
              onText={wrote}
              submits={plainEnter}
              onSubmit={submit}
            />
          </div>
          <DivButton className="quiet" aria-label="Comment" disabled={!text.trim()} onPress={submit}>
            Send
          </DivButton>
        </form>
      </Post>
    </div>
  );
}
