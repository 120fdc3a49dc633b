import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { TextArea } from '../../shared/editors/area.jsx';
import { Post, Shell } from '../../shared/parts.jsx';
import { POSTS } from '../../shared/people.js';
import { send } from '../../shared/send.js';
import { Writing } from '../../shared/writing.jsx';
import '../../shared/theme.css';

/** Inside the frame: stars, a text, and two buttons that only their words tell apart. */
function Review() {
  const [stars, setStars] = useState('4');
  const publish = ({ text }) =>
    send('/maps/rpc/submitreview', {
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify([null, [Number(stars), text]]),
    });
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {['1', '2', '3', '4', '5'].map((each) => (
        <label key={each}>
          <input type="radio" name="stars" checked={each === stars} onChange={() => setStars(each)} /> {each}
        </label>
      ))}
      <Writing Editor={TextArea} label="Share details of your own experience at this place" publish={publish}>
        {({ submit }) => (
          <div className="toolbar">
            <button type="button" className="quiet">
              Cancel
            </button>
            <button type="button" className="primary" onClick={submit}>
              Post
            </button>
          </div>
        )}
      </Writing>
    </form>
  );
}

function Place() {
  const [open, setOpen] = useState(false);
  return (
    <Shell places={{ Map: '/maps' }}>
      <main>
        <h1>Harbour Lane Primary</h1>
        <textarea aria-label="Search" placeholder="Search the map" rows={1} />
        <button type="button" className="primary" id="write-review" onClick={() => setOpen(true)}>
          Write a review
        </button>
        {open && (
          <iframe
            name="goog-reviews-write-widget"
            title="Review"
            src="/local/writereview"
            width="560"
            height="360"
          />
        )}
        {POSTS.slice(0, 2).map((entry) => (
          <Post key={entry.id} {...entry} />
        ))}
      </main>
    </Shell>
  );
}

createRoot(document.getElementById('root')).render(
  location.pathname === '/local/writereview' ? <Review /> : <Place />,
);
