/**
 * People of a school by what they do. One line a role: the words, then what makes it theirs.
 *
 * `strong` roles hardly exist outside a school; `weak` ones ("cook", "coach", "head") need a definite link to it.
 */
const lines = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const strongRoles = lines(`
  headteacher
  head teacher
  headmaster
  headmistress
  heidie
  deputy head
  deputy headteacher
  assistant head
  assistant headteacher
  acting head
  executive head
  head of school
  class teacher
  form tutor
  form teacher
  supply teacher
  pe teacher
  maths teacher
  english teacher
  science teacher
  music teacher
  reception teacher
  nursery teacher
  teaching assistant
  classroom assistant
  ta
  tas
  hlta
  senco
  sendco
  senko
  alnco
  alenco
  elsa
  pastoral manager
  wellbeing lead
  attendance officer
  welfare officer
  year head
  phase leader
  ect mentor
  sports coach
  pe coach
  forest school leader
  parent support adviser
  dsl
  safeguarding lead
  learning mentor
  lunchtime supervisor
  midday supervisor
  dinner lady
  dinner ladies
  dinner nanny
  dinner nannies
  dinnerlady
  school secretary
  head of year
  head of ks1
  head of ks2
  business manager
  chair of governors
  chair of the governors
  vice chair of governors
  governing board
  governing body
  board of governors
  governors
  governor
  parent governor
  staff governor
  school cook
  school nurse
  slt
  senior leadership
  teacher
  teachers
  sir
`);

export const weakRoles = lines(`
  head
  heads
  deputy
  principal
  caretaker
  site manager
  janitor
  jannie
  cook
  coach
  chair
  office staff
  office lady
  office ladies
  office woman
  office manager
  receptionist
  secretary
  staff
  key worker
  coordinator
  pastoral lead
  family worker
  line manager
  management
  mentor
  deputy chair
  bursar
  librarian
  groundsman
  dinner staff
  kitchen staff
  reception staff
  colleague
  colleagues
  boss
`);

/** Where in a school somebody works: "the lady in the office", "Maureen in the kitchen". */
export const schoolRooms = new Set(
  'office kitchen staffroom hatch hall reception playground yard library canteen nursery classroom breakfast after-school'.split(
    ' ',
  ),
);
