import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import type { Hook, PublishRequest, Source } from './site.ts';
import { MANY, MEMORY, ONE, SOME } from './sources.ts';
import { x } from './x.ts';

/** A control that asks for somebody, by what it asks. */
export interface FriendControl extends Source {
  selector: string;
  /** The element's whole visible words, where nothing else tells it from its neighbours. */
  text?: string;
  translated?: true;
  does: 'add' | 'confirm' | 'connect' | 'follow';
}

/** A request that befriends somebody; `people` is where their ids stand, as a path into its variables. */
export interface FriendRequest extends PublishRequest {
  people: string;
}

/** How people are befriended on one site: facts, no logic. Beside the sites, as the gate has no use for them. */
export interface FriendFacts {
  hosts: readonly string[];
  controls: readonly FriendControl[];
  /** Stands around one person's name and control; the closest one counts. Outside of all, the page is one person's. */
  cards: readonly Hook[];
  /** The name in a card. */
  names: readonly Hook[];
  /** The name on a person's own page. */
  headings: readonly Hook[];
  requests: readonly FriendRequest[];
}

/** On a page in another language: a control whose label holds the name that the page is headed with is about that person. */
const ELSEWHERE = ':root:not([lang^="en"])';

export const FRIENDS: Readonly<Record<string, FriendFacts>> = {
  facebook: {
    hosts: facebook.hosts,
    controls: [
      { selector: '[role="button"][aria-label^="Add Friend " i]', translated: true, does: 'add', ...MANY },
      { selector: '[role="button"][aria-label="Add friend" i]', translated: true, does: 'add', ...MANY },
      { selector: '[role="button"][aria-label^="Confirm" i]', translated: true, does: 'confirm', ...MEMORY },
      { selector: '[role="button"][aria-label^="Follow" i]', translated: true, does: 'follow', ...MEMORY },
      // A profile's own bar of buttons, and the first button of a card: known by their place in any language.
      { selector: `${ELSEWHERE} [role="main"] h1 ~ * [role="button"]:first-child`, does: 'add', ...MEMORY },
      { selector: `${ELSEWHERE} [role="listitem"] [role="button"]:first-of-type`, does: 'add', ...MEMORY },
    ],
    cards: [
      { selector: '[role="listitem"]', ...MEMORY },
      { selector: '[role="article"]', ...MEMORY },
    ],
    names: [{ selector: 'a[role="link"], a[href]', ...MEMORY }],
    headings: [{ selector: '[role="main"] h1', ...MANY }],
    requests: [
      {
        method: 'POST',
        path: '/api/graphql/',
        name: 'FriendingCometFriendRequestSendMutation',
        people: 'input.friend_requestee_ids',
        ...MANY,
      },
      {
        method: 'POST',
        path: '/api/graphql/',
        name: 'FriendingCometFriendRequestConfirmMutation',
        people: 'input.friend_requester_id',
        ...MEMORY,
      },
    ],
  },
  instagram: {
    hosts: instagram.hosts,
    controls: [
      { selector: 'button', text: 'Follow', translated: true, does: 'follow', ...MEMORY },
      { selector: 'button', text: 'Follow Back', translated: true, does: 'follow', ...MEMORY },
      { selector: 'button', text: 'Confirm', translated: true, does: 'confirm', ...MEMORY },
      { selector: `${ELSEWHERE} header section button:first-of-type`, does: 'follow', ...MEMORY },
      { selector: `${ELSEWHERE} [role="listitem"] button:first-of-type`, does: 'follow', ...MEMORY },
    ],
    cards: [{ selector: '[role="listitem"]', ...MEMORY }],
    names: [{ selector: 'a, span', ...MEMORY }],
    headings: [{ selector: 'header h1, header h2, header section span', ...MEMORY }],
    requests: [
      { method: 'POST', path: '/api/v1/friendships/create/*', people: 'path', ...ONE },
      { method: 'POST', path: '/api/v1/friendships/approve/*', people: 'path', ...MEMORY },
    ],
  },
  linkedin: {
    hosts: linkedin.hosts,
    controls: [
      // Links and buttons alike; the name is the middle of the label.
      {
        selector: ':is(a, button)[aria-label^="Invite "][aria-label$=" to connect"]',
        translated: true,
        does: 'connect',
        ...MANY,
      },
      { selector: 'button[aria-label^="Accept "]', translated: true, does: 'confirm', ...MEMORY },
      { selector: 'button[aria-label^="Follow "]', translated: true, does: 'follow', ...MEMORY },
      // The addresses of the invitation are in no language.
      { selector: 'a[href*="/preload/custom-invite/"]', does: 'connect', ...MEMORY },
      { selector: `${ELSEWHERE} main h1 ~ * button:first-of-type`, does: 'connect', ...MEMORY },
      { selector: `${ELSEWHERE} li:has(a[href*="/in/"]) button:first-of-type`, does: 'connect', ...MEMORY },
    ],
    cards: [{ selector: 'li:has(a[href*="/in/"])', ...MEMORY }],
    names: [{ selector: 'a[href*="/in/"]', ...MEMORY }],
    headings: [{ selector: 'main h1', ...SOME }],
    requests: [
      {
        method: 'POST',
        path: '/flagship-web/rsc-action/actions/server-request*',
        name: 'mynetwork.addaAddConnection',
        people: 'payload',
        ...MANY,
      },
      {
        method: 'POST',
        path: '/voyager/api/*MemberRelationships*',
        name: 'verifyQuotaAndCreate',
        people: 'invitee',
        ...MANY,
      },
    ],
  },
  x: {
    hosts: x.hosts,
    controls: [
      { selector: '[data-testid$="-follow"]', does: 'follow', ...MANY },
      { selector: '[data-testid="acceptFollowRequest"]', does: 'confirm', ...MEMORY },
    ],
    cards: [{ selector: '[data-testid="UserCell"]', ...MANY }],
    names: [{ selector: 'a', ...MANY }],
    headings: [{ selector: '[data-testid="UserName"]', ...MANY }],
    requests: [
      { method: 'POST', path: '/i/api/1.1/friendships/create.json', people: 'user_id', ...MEMORY },
      { method: 'POST', path: '/i/api/1.1/friendships/accept.json', people: 'user_id', ...MEMORY },
    ],
  },
};
