import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import type { Hook, PublishRequest, Source } from './site.ts';
import { MANY, MEMORY, ONE, SOME } from './sources.ts';
import { x } from './x.ts';

/** The requests were looked up three days after the rest. */
const date = '2026-11-26';
const SENT_MANY = { ...MANY, date } as const;
const SENT_SOME = { ...SOME, date } as const;
const SENT_ONE = { ...ONE, date } as const;

/** A control that asks for somebody, by what it asks. */
export interface FriendControl extends Source {
  selector: string;
  /** The element's whole visible words, where nothing else tells it from its neighbours. */
  text?: string;
  translated?: true;
  does: 'add' | 'confirm' | 'connect' | 'follow';
}

/** A request that befriends somebody. It names them by numbers, which no page shows. */
export interface FriendRequest extends PublishRequest {
  does: FriendControl['does'];
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
        does: 'add',
        ...SENT_MANY,
      },
      {
        method: 'POST',
        path: '/api/graphql/',
        name: 'FriendingCometFriendRequestConfirmMutation',
        does: 'confirm',
        ...SENT_MANY,
      },
      {
        method: 'POST',
        path: '/api/graphql/',
        name: 'CometUserFollowMutation',
        does: 'follow',
        ...SENT_MANY,
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
      { method: 'POST', path: '/api/v1/friendships/create/*', does: 'follow', ...SENT_ONE },
      { method: 'POST', path: '/api/v1/friendships/approve/*', does: 'confirm', ...SENT_SOME },
      {
        method: 'POST',
        path: '/graphql/query*',
        name: 'usePolarisFollowMutation',
        does: 'follow',
        ...SENT_MANY,
      },
      {
        method: 'POST',
        path: '/api/graphql*',
        name: 'usePolarisFollowMutation',
        does: 'follow',
        ...SENT_MANY,
      },
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
      // The address alone says which they are, so that no other of its many uses is read.
      {
        method: 'POST',
        path: '/flagship-web/rsc-action/actions/server-request?*mynetwork.addaAddConnection*',
        does: 'connect',
        ...SENT_MANY,
      },
      {
        method: 'POST',
        path: '/flagship-web/rsc-action/actions/server-request?*mynetwork.addaInvitationAction*',
        name: 'InviteeActionType_ACCEPT',
        does: 'confirm',
        ...SENT_SOME,
      },
      {
        method: 'POST',
        path: '/voyager/api/*MemberRelationships?*verifyQuotaAndCreate*',
        does: 'connect',
        ...SENT_MANY,
      },
      {
        method: 'POST',
        path: '/voyager/api/voyagerRelationshipsDashInvitations/*action=accept*',
        does: 'confirm',
        ...SENT_SOME,
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
      { method: 'POST', path: '/i/api/1.1/friendships/create.json', does: 'follow', ...SENT_SOME },
      { method: 'POST', path: '/i/api/1.1/friendships/accept.json', does: 'confirm', ...SENT_ONE },
    ],
  },
};
