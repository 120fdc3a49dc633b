import type { Strength } from '../types.ts';
import { mentionsIn } from './audience-words.ts';
import { BREACH, CARRIERS, CONSEQUENCE, IMPERATIVES, INFORMS } from './data/force.ts';

export interface Force {
  strength: Strength;
  /** Where the carrying word stands; −1 where there is none. */
  at: number;
  end: number;
  /** A whole sentence with its own verb of duty. */
  modal: boolean;
  imperative: boolean;
  subjectAfter: boolean;
  negative: boolean;
  /** It only says what happens afterwards. */
  consequence: boolean;
}

const NONE: Force = {
  strength: 'information',
  at: -1,
  end: -1,
  modal: false,
  imperative: false,
  subjectAfter: false,
  negative: false,
  consequence: false,
};

/** "Staff will not post", "Pupils will only use": a duty in the future tense, where somebody who is bound does it. */
const WILL =
  /\b(?:will|wo(?=n[’']t))(?:n[’']t)?(?: not| never| only| always| also)*(?:\s*[:…–—]+|\s+(\w+)|$)/i;
const NO_DUTY = new Set(
  'be have receive get learn find also face need continue become see hear benefit understand lead result consider work support'.split(
    ' ',
  ),
);
const WILL_BE =
  /\bwill (?:always |also )?be (?:expected|required|asked|respectful|mindful|careful|considerate|responsible|polite)\b/i;
const MIGHT_WILL_NOT = /\bwill (?:not|never)\b|\bwon[’']t\b/i;

/** The school, its head or its governors do it: that informs, it asks nothing of those who post. */
const SCHOOL_ACTS =
  /\b(?:the school|school|we|our school|the academy|the trust|(?:the )?governing (?:body|board)|(?:the )?governors|(?:the )?head ?teacher|(?:the )?principal|senior leaders?|(?:the )?senior leadership team|slt|(?:the )?(?:dsl|designated safeguarding lead)|it|this)\s*(?:\([^)]*\)\s*)?$/i;

const PREPOSITION = /\b(?:in|at|for|of|by|with|about|regarding|concerning|from|against|to|on)\s+$/i;

function earliest(text: string) {
  let best: { carrier: (typeof CARRIERS)[number]; at: number; length: number } | undefined;
  for (const carrier of CARRIERS) {
    const match = carrier.pattern.exec(text);
    if (!match) continue;
    const better =
      !best || match.index < best.at || (match.index === best.at && match[0].length > best.length);
    if (better) best = { carrier, at: match.index, length: match[0].length };
  }
  return best;
}

function ofWill(text: string): Force | undefined {
  const match = WILL.exec(text);
  if (!match) return undefined;
  const left = text.slice(0, match.index).trimEnd();
  const bound = mentionsIn(left).length > 0 || /\b(?:i|you|they)$/i.test(left);
  // "Adults working in school will": the school is where they are, not who acts.
  const acts = SCHOOL_ACTS.exec(left);
  const place = acts && PREPOSITION.test(left.slice(0, acts.index));
  if (!bound || (acts && !place && mentionsIn(left).length <= 1)) return undefined;
  const duty = WILL_BE.test(text) || !NO_DUTY.has(match[1]?.toLowerCase() ?? '');
  const negative = MIGHT_WILL_NOT.test(match[0]);
  if (!duty || (negative && /\bwill (?:not|never) be\b/i.test(text))) return undefined;
  return {
    ...NONE,
    strength: WILL_BE.test(text) ? 'should' : 'must',
    at: match.index,
    end: match.index + 4,
    modal: true,
    negative,
  };
}

function isConsequence(text: string, force: Force): boolean {
  // "Concerns must be raised with us, so that they can be dealt with": the purpose of a rule is no consequence.
  const told = text.replace(/,?\s+so (?:that )?\b(?:they|it|we|these|all)\b.*$/i, '');
  if (!CONSEQUENCE.test(told) || !BREACH.test(text)) return false;
  if (force.at < 0) return true;
  const where = CONSEQUENCE.exec(text)?.index ?? 0;
  const left = text.slice(0, force.at);
  // "Staff must not …; doing so may lead to disciplinary action" is a rule with its consequence behind it.
  const bound = mentionsIn(left).length > 0 || /\b(?:you|they|i)\s*$/i.test(left);
  const rule = bound && /\b(?:must|should|shall|never|may not)\b/i.test(text.slice(force.at, force.end));
  if (
    rule &&
    !/^(?:any|inappropriate|failure|breach|misuse|incidents?|where|if|serious|repeated|persistent|such)\b/i.test(
      text,
    )
  )
    return false;
  return !rule || where >= 0;
}

/**
 * How strongly a sentence binds, by the first word that carries force. `lead` is a heading or lead-in that stands above
 * it and may lend its force; pass an empty string for none.
 *
 * @example strengthOf('Staff are encouraged to check their settings.', '').strength // 'encouraged'
 */
export function strengthOf(text: string, lead: string): Force {
  const own = ownForce(text);
  if (own.consequence || !lead) return own;
  const weak = own.strength === 'information' || (own.imperative && !own.negative);
  const lent = weak ? ownForce(lead) : own;
  // Under "Don't", a point such as "Use your phone in class" forbids what it names.
  const forbids = weak && lent.negative && lent.strength !== 'information';
  return own.strength === 'information' || forbids ? { ...lent, at: -1, end: -1 } : own;
}

function ownForce(text: string): Force {
  const plain = text.replace(/^[“"'‘(]+/, '');
  const shift = text.length - plain.length;
  const imperative = IMPERATIVES.find(({ pattern }) => pattern.test(plain));
  const found = earliest(text);
  const carried: Force | undefined = found && {
    ...NONE,
    strength: found.carrier.strength,
    at: found.at,
    end: found.at + found.length,
    modal: found.carrier.modal ?? false,
    subjectAfter: found.carrier.subjectAfter ?? false,
    negative:
      (found.carrier.negative ?? false) ||
      /\bnot\b|n[’']t\b|never/.test(text.slice(found.at, found.at + found.length)),
  };
  if (INFORMS.some((pattern) => pattern.test(plain)) && !insideInform(plain)) return NONE;
  const told: Force | undefined = imperative && {
    ...NONE,
    strength: imperative.strength,
    at: shift,
    end: shift + (imperative.pattern.exec(plain)?.[0].length ?? 0),
    imperative: true,
    negative: imperative.negative ?? false,
  };
  const will = ofWill(text);
  const force = first(carried, told && !nounSubject(plain) ? told : undefined, will);
  if (!force) return { ...NONE, consequence: isConsequence(text, NONE) };
  if (isConsequence(text, force)) return { ...NONE, consequence: true };
  if (schoolDoes(text, force)) return NONE;
  return force;
}

function first(...forces: (Force | undefined)[]): Force | undefined {
  return forces.filter((each) => each !== undefined).sort((a, b) => a.at - b.at)[0];
}

/** "It is generally understood that …" informs; "This policy … Staff must" in the same sentence still asks. */
function insideInform(text: string): boolean {
  return /(?:[,;]|\band)\s+(?:all )?(?:staff|parents?|pupils?|carers?|everyone|children|governors|volunteers|visitors|who|they)\b[^.]{0,25}\b(?:must|should|shall|may not)\b/i.test(
    text,
  );
}

/** "Report forms are in the office": the first word is a noun after all. */
function nounSubject(text: string): boolean {
  return /^(?:report|use|contact|support|review|show|access|respect|model)s? (?:of|by|with|forms?|procedures?|between|for|from)\b/i.test(
    text,
  );
}

/** "The headteacher should be told" asks; "We do not tolerate" forbids; "The school is required to" only informs. */
function schoolDoes(text: string, force: Force): boolean {
  if (force.imperative || force.subjectAfter) return false;
  const left = text.slice(0, force.at).trimEnd();
  const acts = /\b(?:the school|school|we|our school|the academy|the trust)$/i.exec(left);
  // "Concerns about the school must …", "adults working in school will …": the school is not who acts.
  const spokenOf = acts && PREPOSITION.test(left.slice(0, acts.index));
  return acts !== null && !spokenOf && SCHOOL_ACTS.test(left);
}
