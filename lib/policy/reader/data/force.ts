import type { Strength } from '../../types.ts';

export interface Carrier {
  strength: Strength;
  pattern: RegExp;
  /** Whom it binds stands behind it: "Under no circumstances may staff …", "We ask that parents …". */
  subjectAfter?: boolean;
  /** It needs a whole sentence around it, with a subject. */
  modal?: boolean;
  /** It forbids. */
  negative?: boolean;
}

const NOT = "(?: not|n[’']t)?";

/** Words that carry the force of a sentence. The first in the sentence decides; at one place, the longest. */
export const CARRIERS: readonly Carrier[] = [
  {
    strength: 'encouraged',
    pattern:
      /\bit is (?:strongly |therefore |also )*(?:recommended|advised|suggested|hoped|preferred) that\b/i,
    subjectAfter: true,
  },
  {
    strength: 'should',
    pattern: /\bit is (?:also |therefore )*(?:expected|requested|asked) that\b/i,
    subjectAfter: true,
  },
  {
    strength: 'should',
    pattern: /\bwe (?:would|['’]d) (?:really |very much |all )?(?:appreciate|be (?:very )?grateful)\b/i,
    subjectAfter: true,
    modal: true,
    negative: true,
  },
  { strength: 'must', pattern: /\b(?:has|have) no place\b/i, negative: true, subjectAfter: true },
  {
    strength: 'encouraged',
    pattern:
      /\bwe (?:would|['’]d) (?:much |far )?(?:rather|prefer)\b|\b(?:is|are) best (?=\w+ed\b|dealt|taken|kept|left)/i,
    subjectAfter: true,
    modal: true,
  },
  { strength: 'should', pattern: /\b(?:is|are) bound by\b/i, modal: true },
  {
    strength: 'must',
    pattern: /\bunder (?:strict )?instructions?(?: not)? to\b/i,
    modal: true,
    negative: true,
  },
  {
    strength: 'must',
    pattern: /\bnot ok(?:ay)?\b|\bit is a condition of\b/i,
    subjectAfter: true,
    negative: true,
  },
  {
    strength: 'must',
    pattern:
      /^(?:if|when|before|where|should) (?:you|your)\b[^,]{3,140},\s+(?:then )?(?:never|do not|don['’]t)\b/i,
    negative: true,
  },
  {
    strength: 'should',
    pattern:
      /^(?:if|when|before|where|should) (?:you|your)\b[^,]{3,140},\s+(?:then )?(?:come|talk|speak|contact|tell|ask|check|think|raise|bring|use|report|remember|be|keep|make|let)\b/i,
  },
  {
    strength: 'must',
    pattern:
      /(?:^|[,;:] |\band )no (?!longer\b)[^.,;]{1,60}?\b(?:may|can|must|shall|will|is to|are to|(?:is|are) (?:allowed|permitted))\b|\bnobody (?:may|can|must|shall)\b/i,
    subjectAfter: true,
    modal: true,
    negative: true,
  },
  {
    strength: 'should',
    pattern: /(?:^|[,;:] |\band )no (?!longer\b)[^.,;]{1,60}?\bshould\b/i,
    subjectAfter: true,
    modal: true,
    negative: true,
  },
  { strength: 'must', pattern: /\brequirements?\b(?=[^.]*[:…–—])/i, subjectAfter: true },
  {
    strength: 'must',
    pattern:
      /\b(?:cannot|can not|can['’]t|must not|should not|do not|does not|will not) (?:tolerate|accept|condone|allow|permit|support)\b|\bconsiders?\b[^.]{0,80}\b(?:unacceptable|not acceptable)\b/i,
    subjectAfter: true,
    modal: true,
    negative: true,
  },
  {
    strength: 'must',
    pattern: /\b(?:under|in) no circumstances?\b|\bat no time\b|\bon no account\b/i,
    subjectAfter: true,
    modal: true,
    negative: true,
  },
  { strength: 'must', pattern: /\bmust(?: not| never|n[’']t)?\b/i, modal: true },
  { strength: 'must', pattern: new RegExp(`\\bshall${NOT}\\b`, 'i'), modal: true },
  {
    strength: 'must',
    pattern: /\bmay (?:not|never|only)\b|\bcan only\b|\bcannot\b|\bcan not\b|\bcan[’']t\b/i,
    modal: true,
    negative: true,
  },
  {
    strength: 'must',
    pattern:
      /\b(?:is|are|be) (?:strictly |absolutely |expressly |also |therefore )*(?:not (?:be )?(?:permitted|allowed|acceptable|tolerated|authorised|to)|prohibited|forbidden|banned|unacceptable|unlawful|illegal|not acceptable)\b/i,
    subjectAfter: true,
    modal: true,
    negative: true,
  },
  {
    strength: 'must',
    pattern:
      /\b(?:is|are|be) (?:not (?:considered|deemed|regarded|seen|classed)(?: as| to be)? (?:to be )?(?:acceptable|permissible)|(?:considered|deemed|regarded|seen|classed)(?: as| to be)? (?:unacceptable|prohibited|forbidden|misconduct|a (?:serious )?breach\w*))\b/i,
    subjectAfter: true,
    modal: true,
    negative: true,
  },
  {
    strength: 'should',
    pattern:
      /\b(?:is|are|be) (?:not (?:considered|deemed|regarded|seen)(?: as| to be)? appropriate|(?:considered|deemed|regarded|seen)(?: as| to be)? inappropriate)\b/i,
    subjectAfter: true,
    modal: true,
    negative: true,
  },
  {
    strength: 'must',
    pattern:
      /\bit is (?:not acceptable|unacceptable|forbidden|prohibited|not permitted|not allowed|unlawful|illegal|an offence|essential|imperative|compulsory|mandatory)\b/i,
    subjectAfter: true,
    modal: true,
  },
  {
    strength: 'must',
    pattern:
      /\b(?:is|are) (?:strictly )?(?:required|obliged|bound|instructed|forbidden|prohibited)(?: not)?(?: to| from)\b/i,
    modal: true,
    subjectAfter: true,
  },
  { strength: 'must', pattern: /\b(?:has|have) (?:a duty |an obligation )?to\b/i, modal: true },
  {
    strength: 'must',
    pattern:
      /\bwill not (?:be )?(?:permitted|allowed|tolerated|accepted|acceptable)\b|\b(?:does|do|will) not (?:permit|allow|tolerate|accept|condone)\b|\b(?:prohibits?|forbids?|bans?)\b/i,
    modal: true,
    subjectAfter: true,
    negative: true,
  },
  {
    strength: 'must',
    pattern:
      /\b(?:i|we)(?: also)? (?:agree|undertake|promise)(?: not)? to\b|\bagrees?(?: not)? to\b|\bundertakes?(?: not)? to\b/i,
    modal: true,
  },
  {
    strength: 'must',
    pattern:
      /\b(?:unacceptable|prohibited|forbidden|banned|not allowed|not permitted|not acceptable|gross misconduct|misconduct|breach(?:es)? of this policy)\b(?=[^.]*[:…–—])/i,
    subjectAfter: true,
    negative: true,
  },
  { strength: 'must', pattern: /\bnever\b/i, negative: true },
  {
    strength: 'must',
    pattern:
      /^only (?!if\b|when\b|where\b|with\b|use\b|post\b|share\b)[^.]{3,60}?\b(?:may|can|should|must)\b/i,
    subjectAfter: true,
    modal: true,
  },
  {
    strength: 'must',
    pattern:
      /\b(?:is|are) (?:not |also |always |never )?to (?:be )?(?!help|ensure that the|be found|give|explain|provide|set|the\b|a\b)\w+/i,
    modal: true,
  },
  { strength: 'should', pattern: new RegExp(`\\bshould${NOT}\\b`, 'i'), modal: true },
  { strength: 'should', pattern: /\bought(?: not)? to\b/i, modal: true },
  {
    strength: 'should',
    pattern:
      /\b(?:is|are)(?: also| all| therefore)? (?:expected|asked|requested|reminded)(?: not)? to\b|\b(?:is|are)(?: kindly| politely| respectfully| also)+ (?:asked|requested|reminded)(?: not)? to\b/i,
    modal: true,
  },
  {
    strength: 'should',
    pattern:
      /\b(?:is|are) (?:kindly |politely |respectfully |also )*(?:asked|requested|expected|reminded) that\b/i,
    modal: true,
  },
  {
    strength: 'should',
    pattern:
      /\b(?:we|the school|school|governors|the trust|the academy|the headteacher|the governing (?:body|board))(?:(?:,)? (?:would|do|does|also|kindly|politely|respectfully|therefore|however|['’]d))*(?:['’]d)? (?:ask|asks|request|requests|expect|expects|require|requires|like)\b/i,
    subjectAfter: true,
    modal: true,
  },
  { strength: 'should', pattern: /\bplease\b/i },
  {
    strength: 'should',
    pattern: /\b(?:is|are) (?:personally |individually |also )?responsible for\b/i,
    modal: true,
  },
  {
    strength: 'should',
    pattern:
      /\b(?:it is|it remains|is) (?:the |a |their |your )?(?:personal |individual )?responsibility of\b|\b(?:has|have) (?:a|the) (?:personal |individual |shared )?responsibility (?:to|for)\b/i,
    subjectAfter: true,
    modal: true,
  },
  { strength: 'should', pattern: /\bneeds?(?: not)? to\b/i, modal: true },
  {
    strength: 'should',
    pattern:
      /\bit is (?:very |also |particularly |vitally )*(?:important|vital|crucial) that\b|\bis (?:inappropriate|not appropriate)\b/i,
    subjectAfter: true,
    modal: true,
  },
  {
    strength: 'should',
    pattern:
      /\binappropriate\b(?=[^.]*[:…–—])|\b(?:expectations?|expected|guidelines|rules)\b(?=[^.]{0,60}[:…–—])/i,
    subjectAfter: true,
  },
  {
    strength: 'encouraged',
    pattern:
      /\b(?:is|are)(?: also| all| therefore)? (?:strongly |actively |positively )?(?:encouraged|discouraged|urged|advised|invited|recommended)\b/i,
    modal: true,
  },
  {
    strength: 'encouraged',
    pattern: /\b(?:encourages?|discourages?|recommends?|advises?|suggests?|urges?)\b/i,
    subjectAfter: true,
    modal: true,
  },
  {
    strength: 'encouraged',
    pattern:
      /\b(?:advisable|inadvisable|recommended|discouraged|good practice|best practice|sensible|wise)\b/i,
    subjectAfter: true,
    modal: true,
  },
  {
    strength: 'encouraged',
    pattern: /\bmay (?:wish|like|want|prefer) to\b|\bit is (?:best|better|a good idea|helpful|preferable)\b/i,
    subjectAfter: true,
    modal: true,
  },
];

/** A list point or sentence that begins so tells the reader what to do. */
export const IMPERATIVES: readonly { strength: Strength; pattern: RegExp; negative?: boolean }[] = [
  { strength: 'must', pattern: /^(?:do not|don[’']t|never)/i, negative: true },
  { strength: 'must', pattern: /^always\b/i },
  { strength: 'should', pattern: /^(?:avoid|refrain|stop)\b/i, negative: true },
  { strength: 'encouraged', pattern: /^(?:consider|try)\b/i },
  {
    strength: 'should',
    pattern:
      /^(?:be (?:aware|careful|mindful|respectful|kind|considerate|cautious|sure|clear|honest|polite)|check|think|keep|use|set|report|ask|remember|respect|ensure|make sure|protect|treat|talk|speak|contact|raise|follow|review|read|delete|remove|tell|seek|obtain|get|limit|act|stay|take|log|turn|block|choose|only|maintain|adhere|comply|restrict|remain|behave|conduct|uphold|inform|notify|save|supervise|monitor|discuss|refer|avoid|give|show|support|model|disable|switch|post only|share only|have)\b(?! (?:is|are|was|were|will|may)\b)/i,
  },
];

/** Sentences that inform whatever words they use: the document about itself, definitions, what the school does, the law. */
export const INFORMS: readonly RegExp[] = [
  /\bshould (?:not |never )?have to\b/i,
  /\bthis (?:policy|document|guidance|code) (?:sets out|outlines|explains|describes|aims|is intended|provides|gives|applies|exists)\b/i,
  /^(?:this|that|it) is (?:to|so that|because|in order)\b/i,
  /\bit is (?:very |also )?(?:crucial|important|vital|essential) that\b[^.]{0,60}\b(?:have|feel|enjoy|recognise|understand|know)\b/i,
  /^(?:this|the) (?:policy|document|guidance|code|agreement|statement|procedure|section|appendix)\b(?! (?:prohibits|forbids|requires|does not (?:permit|allow)))/i,
  /^(?:the )?(?:aims?|purposes?|objectives?|intention) of (?:this|the|our)\b/i,
  /^(?:for the purposes? of this|in this policy|within this policy)\b/i,
  /\b(?:refers? to|is defined as|are defined as|shall mean|means any|collectively referred)\b/i,
  /^(?:it|this) (?:also )?(?:applies|covers|includes|sets out|outlines|explains|gives|provides|aims|is intended|is designed|exists|will (?:also )?(?:provide|give|set))\b/i,
  /\bit is (?:generally |widely )?(?:possible|recognised|acknowledged|accepted|likely)\b/i,
  /^(?:these|this|those|such circumstances) (?:may |can |could )?includes?\b/i,
  /^(?:examples?|types) of (?:social|sites|platforms)\b/i,
];

/** What happens afterwards: it never triggers anything. */
export const CONSEQUENCE =
  /\b(?:disciplinary|sanctions?|legal advice|legal action|take legal|law(?:ful)? action|legal proceedings|prosecut\w+|police|breaking the law|criminal offence|dismissal|be dealt with|action (?:will|may|could|can) be taken|take (?:appropriate |further |any |such )*action|removed from (?:the )?(?:site|school|group|premises)|banned from|consequences|redress|remove (?:such|the|any|those) (?:comments?|posts?|content)|report(?:ed)? to (?:the )?(?:site|platform|police|facebook|provider)|termination|withdraw\w*)\b/i;

/** What such a sentence is about: a breach, not a person who is to do something. */
export const BREACH =
  /^(?:any(?:one)?|all|inappropriate|where|if|when|in the (?:event|case)|should (?:any|a|an|the|it|you|staff|parents?|pupils?)|failure|failing|breach\w*|violations?|misuse|serious|persistent|repeated|incidents?|such|the|this|those|these|employees?|staff|parents?|pupils?|disciplinary|employees|a|an|non-compliance|instances?|abuse|cyber-?bullying|depending|members?|posting|doing|in (?:some|serious|more|extreme|certain|such)|furthermore|however|as a result|action|legal|sanctions?)\b/i;
