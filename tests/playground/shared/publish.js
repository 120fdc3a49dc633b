import { useState } from 'react';
import { START } from './parts.jsx';

/** Posts JSON, or a form where `body` is one, to this site. Says whether it arrived. */
export async function post(path, body) {
  const form = body instanceof URLSearchParams;
  const response = await fetch(path, {
    method: 'POST',
    headers: form ? {} : { 'content-type': 'application/json' },
    body: form ? body : JSON.stringify(body),
  }).catch(() => undefined);
  return response?.ok === true;
}

/**
 * What stands in a feed: what the reader posted here, the newest first, above `others`. `add` puts one more on top.
 * `composers` names those of the network's composers whose posts belong here.
 */
export function useFeed(composers, others) {
  const [posts, setPosts] = useState(() => [...earlier(composers).reverse(), ...others]);
  return [posts, (content, images) => setPosts((old) => [mine(content, images), ...old])];
}

/** The same for a conversation, where the newest stands at the foot. */
export function useTalk(composers, others) {
  const [said, setSaid] = useState(() => [...others, ...earlier(composers)]);
  return [said, (text) => setSaid((old) => [...old, mine({ text })])];
}

function earlier(composers) {
  return START.posts
    .filter((sent) => composers.includes(sent.composer))
    .map(({ parts, images }) =>
      mine(Object.fromEntries(parts.map(({ field, text }) => [field, text])), images),
    );
}

let count = 0;
function mine({ text, warning, title }, images = 0) {
  count += 1;
  return { id: `mine${count}`, who: 'you', ago: 'now', text, warning, title, images };
}
