/**
 * One row for every sentence of the source policy, by our ids and in our words: what Second Look does for it, where, the test
 * that holds it, and a change to the product with which that test must go red. `docs/policy.md` is written from here.
 *
 * Long because it is one table.
 */

export interface Row {
  /** Clause id, and the number of the sentence where one clause stands for several. */
  id: string;
  /** What the sentence asks or tells, in our words. */
  asks: string;
  does: string;
  where: string;
  /** The file of the test, and a part of the test's name. */
  test: string;
  name: string;
  mutation: { what: string; file: string; from: string; to: string };
}

const BUILTIN = 'lib/policy/builtin.ts';
/** The clause is gone from the built-in policy. */
const without = (id: string): Row['mutation'] => ({
  what: `the clause ${id} removed`,
  file: BUILTIN,
  from: '  clauses,\n};',
  to: `  clauses: clauses.filter(({ id }) => id !== '${id}'),\n};`,
});
/** A feature is on for nobody. */
const off = (feature: string, now: string): Row['mutation'] => ({
  what: `the feature ${feature} off`,
  file: 'lib/policy/features.ts',
  from: `  ${feature}: ${now},`,
  to: `  ${feature}: [],`,
});
/** A finding of a kind comes to nothing, for anybody. */
const clear = (kind: string, now: string): Row['mutation'] => ({
  what: `${kind} comes to nothing`,
  file: 'lib/policy/outcomes.ts',
  from: `  ${kind}: ${now},`,
  to: `  ${kind}: CLEAR,`,
});

const SHOWN = {
  does: 'Stands in the policy that everybody can read in the toolbar and the settings. Never held against a post.',
  where: 'lib/ui/pages/PolicyView.tsx',
  test: 'tests/unit/policy/builtin.test.ts',
  name: 'has every clause of the source, in its order',
};
const ALL = "['staff', 'governor', 'parent', 'helper', 'pupil']";
const TABLES = 'tests/unit/policy/sentences.test.ts';
const LINES = 'tests/unit/gate/beside.test.ts';

export const ROWS: readonly Row[] = [
  { id: 'P1.1', asks: 'Such sites matter to many people.', ...SHOWN, mutation: without('P1') },
  { id: 'P1.2', asks: 'They bring risks, and benefits.', ...SHOWN, mutation: without('P1') },
  {
    id: 'P2.1',
    asks: 'Whom the policy is for.',
    does: 'The five roles: each reads its own clauses. Governors and helpers see those that were chosen for them.',
    where: 'lib/policy/read-as.ts; the settings pages What the school chooses and More than words',
    test: 'tests/unit/policy/features.test.ts',
    name: 'is the section that was chosen for them',
    mutation: {
      what: 'whose clauses: the choice is ignored',
      file: 'lib/policy/read-as.ts',
      from: "(choices?.[role] ?? 'table')",
      to: "'table'",
    },
  },
  { id: 'P2.2', asks: 'Parents find guidance in it.', ...SHOWN, mutation: without('P2') },
  { id: 'P3', asks: 'It has four parts.', ...SHOWN, mutation: without('P3') },

  {
    id: 'A1a',
    asks: 'The rules for school computers hold for these sites too.',
    does: 'Where the school chose it: one line at the composer on the school’s own devices, in its hours.',
    where: 'lib/gate/beside.ts, lib/ui/beside/line.tsx',
    test: LINES,
    name: 'are told what the school chose',
    mutation: without('A1a'),
  },
  {
    id: 'A1b',
    asks: 'In school only where a teacher asks for it, for the lesson.',
    does: 'The same line, with “My teacher asked me to”.',
    where: 'lib/gate/beside.ts, lib/ui/words/lines.ts',
    test: 'tests/unit/ui/words/lines.test.ts',
    name: 'a pupil in school is told what was chosen: A1b',
    mutation: {
      what: 'the answer “My teacher asked me to” gone',
      file: 'lib/ui/words/lines.ts',
      from: "['My teacher asked me to', 'OK']",
      to: "['OK']",
    },
  },
  {
    id: 'A1c',
    asks: 'Not in school at all.',
    does: 'Contradicts A1b, so the school’s pack says which of them its pupils are told.',
    where: 'lib/policy/pupil-use.ts; the settings page What the school chooses',
    test: LINES,
    name: 'are told what the school chose',
    mutation: {
      what: 'what pupils are told: the choice is ignored',
      file: 'lib/policy/pupil-use.ts',
      from: "pupilUse ?? 'both'",
      to: "pupilUse ? 'both' : 'both'",
    },
  },
  {
    id: 'A2',
    asks: 'Children under 13 are generally not allowed an account.',
    does: 'A post that says so is held for a pupil. Pages to sign up say the site’s own age, to pupils and, as information, to parents.',
    where: 'lib/analyser/kinds/under-age.ts, lib/gate/sign-up.ts, lib/sites/accounts.ts',
    test: LINES,
    name: 'shows a pupil the site’s own age, and the clause',
    mutation: off("'sign-up'", "['parent', 'pupil']"),
  },

  { id: 'B0.1', asks: 'Many staff have accounts.', ...SHOWN, mutation: without('B0') },
  { id: 'B0.2', asks: 'Care with them protects a professional name.', ...SHOWN, mutation: without('B0') },
  { id: 'B0.3', asks: 'The points that follow are guidance.', ...SHOWN, mutation: without('B0') },
  {
    id: 'B1',
    asks: 'No pupils, nor past pupils under 16, among the friends of staff.',
    does: 'Befriending somebody with a pupil’s name waits with the clause, by a button that is known or else by the request that it sends; own children and grown-up past pupils are one click. A post that invites pupils is held.',
    where:
      'lib/gate/friends.ts, lib/gate/friend-requests.ts, lib/policy/befriending.ts, lib/analyser/kinds/contact.ts',
    test: LINES,
    name: 'somebody with a pupil’s name is held, with the clause',
    mutation: off('friends', "['staff']"),
  },
  {
    id: 'B2',
    asks: 'Better no parents among them; or else keep out of what is said.',
    does: 'Once a day, one quiet line when staff befriend anybody else. A post that invites parents is marked.',
    where: 'lib/gate/beside.ts',
    test: LINES,
    name: 'anybody else has a line once a day, and only when it was pressed',
    mutation: without('B2'),
  },
  {
    id: 'B3',
    asks: 'Staff post nothing about the school, pupils, parents, colleagues or governors.',
    does: 'The post waits, praise too; “This is the school’s account” and “just mark” are at hand.',
    where: 'lib/analyser/mentions, lib/policy/outcomes.ts',
    test: TABLES,
    name: 'B3',
    mutation: {
      what: 'mentions come to nothing',
      file: 'lib/policy/outcomes.ts',
      from: "const MENTION = row('review',",
      to: "const MENTION = row('clear',",
    },
  },
  {
    id: 'B4',
    asks: 'No social networking of their own in lessons.',
    does: 'Off to begin with. Where the school turns it on: one calm line in lesson time, put away for that lesson by either answer.',
    where: 'lib/school/lesson-time.ts, lib/gate/beside.ts; the settings page What the school chooses',
    test: LINES,
    name: 'is said to staff in a lesson, with its end and the clause',
    mutation: {
      what: 'the lesson times unread',
      file: 'lib/school/lesson-time.ts',
      from: 'if (all.length === 0) return undefined;',
      to: 'return undefined;',
    },
  },
  {
    id: 'B5',
    asks: 'Nothing at odds with the Teachers’ Standards.',
    does: 'What Part Two rules out is marked, and held beside a mention of the school. The panel says in two sentences what the Standards ask.',
    where: 'lib/analyser/kinds/conduct.ts, lib/ui/words/explained.ts',
    test: 'tests/unit/ui/words/explained.test.ts',
    name: 'is explained in two sentences',
    mutation: without('B5'),
  },
  {
    id: 'B6',
    asks: 'Staff look over their privacy settings.',
    does: 'The toolbar links each site’s own page and keeps a short list of ticks on the device. It never reminds.',
    where: 'lib/ui/pages/PrivacyCheck.tsx, lib/sites/accounts.ts',
    test: 'tests/unit/ui/pages/privacy.test.tsx',
    name: 'links the page of each site in use',
    mutation: off('privacy', "['staff']"),
  },
  {
    id: 'B7',
    asks: 'Staff know and keep the guidance on safer working practice.',
    does: 'Leads where staff post pictures of a school event; the panel says in two sentences what the guidance asks.',
    where: 'lib/policy/leading.ts, lib/ui/words/explained.ts',
    test: 'tests/unit/policy/features.test.ts',
    name: 'is asked of every role, each with a clause',
    mutation: off('pictures', ALL),
  },
  {
    id: 'B8',
    asks: 'Inappropriate use goes to the headteacher, and can have consequences.',
    does: 'Stands in the policy to be read. Never in a popup: Second Look tells nobody.',
    where: 'lib/ui/pages/PolicyView.tsx',
    test: SHOWN.test,
    name: 'lets sentences that only inform or threaten trigger nothing',
    mutation: without('B8'),
  },

  {
    id: 'C0a',
    asks: 'Parents are told what is asked of them.',
    does: 'Read under “What happens next?”, and in the policy.',
    where: 'lib/policy/what-next.ts',
    test: 'tests/unit/policy/what-next.test.ts',
    name: 'is answered with how the school keeps in touch',
    mutation: without('C0a'),
  },
  {
    id: 'C0b.1',
    asks: 'How the school keeps in touch.',
    does: 'The way to the school in the popup: a letter to start from, and its people. Read under “What happens next?”.',
    where: 'lib/ui/words/panels.ts, lib/policy/what-next.ts',
    test: 'tests/unit/policy/what-next.test.ts',
    name: 'is answered with how the school keeps in touch',
    mutation: without('C0b'),
  },
  {
    id: 'C0b.2',
    asks: 'Other documents say where a disagreement goes.',
    does: 'The complaints procedure, named in the same panel.',
    where: 'lib/policy/what-next.ts',
    test: 'tests/unit/policy/what-next.test.ts',
    name: 'can be asked below a complaint',
    mutation: off("'what-next'", ALL),
  },
  {
    id: 'C0c',
    asks: 'Respect on both sides serves the child best.',
    does: 'Leads where a pupil complains, with somebody to talk to.',
    where: 'lib/policy/leading.ts',
    test: TABLES,
    name: 'C0c',
    mutation: without('C0c'),
  },
  {
    id: 'C1',
    asks: 'No pictures of other people’s children from a school event.',
    does: 'Pictures are counted, however they come, and never opened; with an event, pupils, the school or its place the popup asks.',
    where: 'lib/drafts/pictures.ts, lib/analyser/kinds/event-photo.ts, lib/ui/words/pictures.ts',
    test: 'tests/unit/policy/features.test.ts',
    name: 'is asked of every role, each with a clause',
    mutation: clear("'event-photo'", 'REVIEW'),
  },
  {
    id: 'C2',
    asks: 'Complaints go to the school, not online.',
    does: 'The post waits; “Take it to the school” makes a letter of it.',
    where: 'lib/analyser/kinds/complaint.ts, lib/ui/popup/LetterPanel.tsx',
    test: TABLES,
    name: 'C2',
    mutation: clear('complaint', "row('review', 'review', 'review', 'review', 'advise')"),
  },
  {
    id: 'C3a',
    asks: 'Nothing spiteful or made up about anybody in the school community.',
    does: 'Accusations, rumour and abuse of somebody in it wait, with the right person to take them to.',
    where: 'lib/analyser/kinds/defamation.ts, rumour.ts, abuse.ts',
    test: TABLES,
    name: 'C3a',
    mutation: without('C3a'),
  },
  {
    id: 'C3b',
    asks: 'The policy’s own view of the law.',
    does: 'Stands in the policy to be read, as the policy’s words. Never in a popup.',
    where: 'lib/ui/pages/PolicyView.tsx',
    test: SHOWN.test,
    name: 'lets sentences that only inform or threaten trigger nothing',
    mutation: without('C3b'),
  },

  {
    id: 'D1',
    asks: 'The anti-bullying policy holds for pupils.',
    does: 'Leads where a pupil is unkind, with people to talk to; and in the file of “I saw something”.',
    where: 'lib/policy/leading.ts, lib/ui/incident/record.ts',
    test: 'tests/unit/ui/incident/record.test.ts',
    name: 'shows the clause on bullying',
    mutation: without('D1'),
  },
  {
    id: 'D2',
    asks: 'What the governors do where a parent went too far.',
    does: 'Read by whoever asks “What happens next?”. Never said by itself.',
    where: 'lib/policy/what-next.ts',
    test: 'tests/unit/policy/what-next.test.ts',
    name: 'is answered with how the school keeps in touch',
    mutation: without('D2'),
  },
  {
    id: 'D3.1',
    asks: 'Sometimes the police should be told.',
    does: '“I saw something” in the toolbar: one file with address, time, words, clause, people, and when to ring the police. Saved by the person, sent by nobody.',
    where: 'lib/ui/pages/Incident.tsx, lib/ui/incident/record.ts',
    test: 'tests/unit/ui/incident/record.test.ts',
    name: 'holds address, time, words, clause',
    mutation: {
      what: 'the police left out',
      file: 'lib/ui/incident/record.ts',
      from: '    ...list(police),\n',
      to: '',
    },
  },
  {
    id: 'D3.2',
    asks: 'Where a post is racist, or threatens violence or urges it.',
    does: 'Threats and hatred wait, for every role, and no exemption lowers them.',
    where: 'lib/analyser/kinds/threat.ts, hate.ts',
    test: TABLES,
    name: 'D3',
    mutation: clear('threat', 'REVIEW'),
  },
  {
    id: 'D4',
    asks: 'The law on good names and on private lives holds online.',
    does: 'Private facts about a pupil or a family wait, for every role.',
    where: 'lib/analyser/kinds/private.ts',
    test: TABLES,
    name: 'D4',
    mutation: clear('private', 'REVIEW'),
  },
  ...(
    [
      ['D4a', 'hatred, ridicule or contempt', "hatred: 'D4a'"],
      ['D4b', 'being shunned or avoided', "shun: 'D4b'"],
      ['D4c', 'being thought less of', "standing: 'D4c'"],
      ['D4d', 'being run down in an office or profession', "office: 'D4d'"],
    ] as const
  ).map(
    ([id, what, limb]): Row => ({
      id,
      asks: `Statements that bring ${what}.`,
      does: 'Stands below the leading clause where a post says such a thing of somebody in the school community.',
      where: 'lib/policy/leading.ts (the limb), lib/ui/popup/Clauses.tsx',
      test: TABLES,
      name: id,
      mutation: {
        what: `the limb of ${id} forgotten`,
        file: 'lib/policy/leading.ts',
        from: limb,
        to: limb.replace(/'D4.'/, "''"),
      },
    }),
  ),
];
