import type { Role } from '../../../analyser/types.ts';

/** Who is bound by the words that policies use, the longer expressions first. */
export const TERMS: readonly { pattern: string; roles: readonly Role[] }[] = [
  {
    pattern:
      'parent[- ]governors?|staff[- ]governors?|(?:the )?(?:local )?govern(?:ing|ance) (?:body|board|committee|bodies)|(?:chair of )?governors?|trustees?|board members?|governing members',
    roles: ['governor'],
  },
  {
    pattern:
      'parent[- ](?:helpers?|volunteers?)|(?:parent council|pta|friends)(?: committee)? (?:helpers?|members?|volunteers?)|adult helpers?|(?:other )?volunteers?(?: helpers?)?|(?:school )?visitors?|helpers?|contractors?|work experience students|students on placement|placement students',
    roles: ['helper'],
  },
  {
    pattern:
      '(?:everyone|everybody|anyone|all those|those|people) (?:who )?(?:works?|working|employed|volunteers?|volunteering)(?: here| (?:in|at|for|with))|(?:all )?adults (?:who (?:are )?(?:work\\w*|employed|volunteer\\w*)|working|employed|in (?:the |our )?school|at (?:the |our )?school)|those (?:who )?(?:work\\w*|employed) (?:in|at|for|with)',
    roles: ['staff', 'helper'],
  },
  {
    pattern:
      'everyone|everybody|anyone|anybody|no[- ]one|nobody|all stakeholders|(?:the |our )?(?:whole |wider |entire )?school community|all users|community members',
    roles: ['staff', 'governor', 'parent', 'helper', 'pupil'],
  },
  {
    pattern:
      'student teachers?|trainee teachers?|trainees|(?:teaching|support|school|agency|supply|office|temporary|permanent|kitchen|site|non-teaching|premises|lunchtime)(?: and (?:non-teaching|support))? (?:staff|teachers?)(?: members?)?|staff members?|members? of (?:the )?(?:school |teaching )?staff|staff|employees?|teachers?|teaching assistants?|head ?teachers?|deputy head ?teachers?|principals?|senior leaders?|(?:the )?senior leadership team|colleagues?|personnel|(?:school )?workforce|practitioners?|line managers?|workers',
    roles: ['staff'],
  },
  {
    pattern:
      'parents?(?: ?\\/ ?| and | or |, )(?:carers?|guardians?)|parent\\(s\\)|parents?|carers?|guardians?|famil(?:y members|ies|y)|grandparents?|relatives?|mums|dads|those with parental responsibility',
    roles: ['parent'],
  },
  {
    pattern:
      'pupils?|students?|child(?:ren)?|learners?|young (?:people|persons?)|year \\d+s?|key stage (?:\\d|one|two|three|four)|sixth[- ]form(?:ers?)?',
    roles: ['pupil'],
  },
];
