/** One draft as the server received it. `at` is milliseconds since 1970. */
export interface Sent {
  /** The network's id, as `x`. */
  site: string;
  /** Which of its composers: `post`, `reply`, `comment`, `message`, … */
  composer: string;
  parts: { field: string; text: string }[];
  /** How many pictures went with it. */
  images: number;
  at: number;
}

export type Received = Omit<Sent, 'site' | 'at'>;

/** Somebody was befriended: their id stands where a draft's words would. */
export const friend = (id: string): Received => ({
  composer: 'friend',
  parts: [{ field: 'person', text: id }],
  images: 0,
});

/** A stand-in for one site: our own markup around the editor library that the site uses, under the site's host names. */
export interface Network {
  id: string;
  name: string;
  /** What is special about it, for the front page of the playground. */
  about: string;
  /** The first one is where the front page links to; the page itself is `<id>/page.jsx`. */
  hosts: readonly string[];
  /** The draft that a request publishes, or nothing where it publishes none. */
  read(request: Request): Promise<Received | undefined>;
}
