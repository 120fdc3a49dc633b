/** Verbs whose past is not made with -ed: base, then what it becomes. */
const irregular = new Map(
  `be is are was were been being am|beat beaten|bite bit bitten|break broke broken|bring brought|burn burnt|buy bought|catch caught
  choose chose chosen|come came|cost|cut|deal dealt|do does did done doing|drink drank drunk|drive drove driven|eat ate eaten
  fall fell fallen|feel felt|fight fought|find found|forget forgot forgotten|get got gotten|give gave given|go goes went gone
  grow grew grown|hang hung hanged|have has had having|hear heard|hide hid hidden|hit|hold held|hurt|keep kept|know knew known
  lead led|leave left|let|lie lied lying lies|lose lost|make made|mean meant|nick|pay paid|put|read|ride rode|ring rang rung
  rip|run ran|say said|see saw seen|sell sold|send sent|shake shook|shoot shot|shut|sit sat|sleep slept|slap|smash|speak spoke spoken
  spend spent|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|swear swore sworn|take took taken
  teach taught|tear tore torn|tell told|think thought|throw threw thrown|treat|turn|wake woke|wear wore|win won|write wrote written`
    .split(/[|\n]/)
    .map((group) => group.trim().split(' '))
    .map(([base, ...rest]) => [base!, rest] as const),
);

const doubles = /(?:^|[^aeiou])[aeiou][bdgklmnprt]$/;

/** Every form of a word, as a verb and as a noun: "lie" → lie, lies, lied, lying; "thief" → thief, thieves. */
export function formsOf(word: string): string[] {
  const forms = new Set([word]);
  const known = irregular.get(word);
  for (const form of known ?? []) forms.add(form);
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  const doubled = doubles.test(word) && word.length < 6 ? word + word.at(-1) : word;
  if (/[^aeiou]y$/.test(word)) {
    forms
      .add(`${word.slice(0, -1)}ies`)
      .add(`${word.slice(0, -1)}ied`)
      .add(`${word}ing`);
  } else {
    forms.add(/(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`);
    if (word.endsWith('f')) forms.add(`${word.slice(0, -1)}ves`);
    if (!known?.length) forms.add(word.endsWith('e') ? `${word}d` : `${doubled}ed`);
    if (!word.endsWith('ie'))
      forms.add(word.endsWith('e') && !word.endsWith('ee') ? `${stem}ing` : `${doubled}ing`);
  }
  // "nickin", "chattin": the g is dropped in half the country.
  for (const form of [...forms]) if (form.endsWith('ing') && form.length > 5) forms.add(form.slice(0, -1));
  return [...forms];
}
