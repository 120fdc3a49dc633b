/** The people of the practice networks. All invented. */
export const PEOPLE = {
  ada: { name: 'Ada Okafor', handle: 'ada_o', hue: 262 },
  tom: { name: 'Tom Whitlock', handle: 'tomwhitlock', hue: 18 },
  priya: { name: 'Priya Nair', handle: 'priya.nair', hue: 338 },
  leo: { name: 'Leo Marchetti', handle: 'leo_m', hue: 152 },
  library: { name: 'Harbour Library', handle: 'harbourlibrary', hue: 200 },
  council: { name: 'Harbour Town Council', handle: 'harbourtown', hue: 224 },
  bakery: { name: 'Quay Street Bakery', handle: 'quaybakes', hue: 34 },
  you: { name: 'You', handle: 'you', hue: 172 },
};

/** What they said, newest first. */
export const POSTS = [
  {
    id: 'p1',
    who: 'library',
    ago: '12 min',
    text: 'The garden behind the reading room is open again. Bring a blanket, borrow a book, stay till six.',
    picture: 'garden',
    likes: 48,
  },
  {
    id: 'p2',
    who: 'tom',
    ago: '1 h',
    text: 'Low tide at 7:40 tomorrow. If anyone fancies a walk to the lighthouse and back, I’ll be at the slipway with a flask.',
    likes: 17,
  },
  {
    id: 'p3',
    who: 'bakery',
    ago: '3 h',
    text: 'Cardamom buns are back on Fridays. We make sixty. They do not last.',
    picture: 'dusk',
    likes: 131,
  },
  {
    id: 'p4',
    who: 'ada',
    ago: '5 h',
    text: 'Finished the last chapter on the bus and missed my stop. No regrets at all.',
    likes: 23,
  },
];
