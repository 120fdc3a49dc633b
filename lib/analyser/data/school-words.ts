/** Words that make a name the name of a school, and words that any school's name may hold. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What follows a school's own word: "Oakfield Primary", "Thornhill Academy", "Bede High". */
export const schoolSuffixes = words(`
  primary prim school schools sch academy infant infants infants' junior juniors nursery college high secondary grammar
  comprehensive comp middle first prep preparatory kindergarten preschool pre-school federation sixth
`);

/** Not distinctive: left when these are taken out of "St Aidan's CofE Voluntary Aided Primary School" is "Aidan's". */
export const genericWords = new Set([
  ...schoolSuffixes,
  ...words(`
    the of and at in for a st saint saints ss our lady c e ce cofe rc church england catholic roman methodist christian islamic jewish
    voluntary aided controlled va vc community foundation free special partnership trust multi
    boys girls boys' girls' & upper lower form
  `),
]);

/** "school" is part of a phrase about something else: "school run", "school of thought", "school holidays". */
export const afterSchoolElsewhere = words(`
  run runs shoe shoes holiday holidays hols uniform uniforms bag bags age aged days day daze night nights years year leaver leavers term terms
  mates mate friend friends friendship boy girl kid kids child children
  of lunch lunches lunchbox jumper jumpers trousers skirt shirt shirts dress coat cardigan polo tights socks
  photographer musical disco-era bus buses trip trips morning mornings traffic gates pick-up reunion
  project projects wear supplies route place places places' report-era dinner dinners meal meals
`);

/** Said before "school" it is another thing: "old school", "back to school", "high school". */
export const beforeSchoolElsewhere = words(`
  old old-skool high home sunday driving primary secondary middle first junior infant grammar boarding public private prep pre night
  medical law art drama dance riding ballet swim swimming ski summer nursery comp comprehensive every any which what some no a an new
  another each other special state free catholic elementary different per
`);
