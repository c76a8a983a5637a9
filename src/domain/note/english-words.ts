/*
 * The short lists of words by which english.ts reads what was typed.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const POSSESSORS = list('the a an my your our their his her its');
export const QUANTITIES = list(
  'this that these those some any no every each all both many much more most such another several few lots plenty almost nearly everything everyone everybody',
);
export const PREPOSITIONS = list(
  'about above across after against among around as at because before behind between by despite during except for from in inside into like near of off on onto out outside over past since so than through throughout to toward towards under until up via when while with within without',
);
export const NUMBERS = list('one two three four five six seven eight nine ten twelve twenty thirty');
export const SUBJECTS = list('i you we they he she it there');
/** What opens a clause inside of a thing: `the tour that you gave`, `the way we talked`. */
export const OPENERS = list('how what why where when who whom which whose whether if that way because while');
export const FINITE = list(
  'am is are was were has have had do does did will would can could should may might must cannot gave took came spoke saw knew went wrote drove chose ran showed began stood hope love enjoy like makes gives takes keeps wants knows needs means goes comes lets gets says seems feels never always',
);
/** Past and present of the verbs whose past does not end in -ed; the past may be a participle as well. */
export const PAST = new Map(
  'gave give took take told tell let let made make met meet came come spent spend were be was be had have sent send brought bring taught teach spoke speak kept keep got get put put found find left leave led lead ran run saw see went go did do said say wrote write drove drive thought think felt feel built build held hold knew know chose choose cut cut grew grow won win'
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(' ') as [string, string]),
);
/** Verbs without a subject, as in `hear from you`; of the second list only with an object or `with`. */
export const VERBS = list(
  'hear meet see learn join discuss continue know speak become receive get explain contribute tell bring be need want prefer handle organize solve fix communicate understand listen enjoy adapt manage care pay adjust live',
);
export const VERBS_OR_NOUNS = list(
  'volunteer talk work visit start help walk share answer return show run drive lead build make take come go keep read plan use stay give send write find teach',
);
export const NO_DOING = list(
  'thing something anything nothing morning evening spring string during building ceiling interesting amazing exciting outstanding welcoming inspiring fascinating encouraging',
);
/** Everyday words that begin with a capital letter only because a phone gave them one. */
export const EVERYDAY = list(
  'and night day shift bus buses route routes tour visit coffee tea lunch walk talk chat advice idea ideas team people work job office shop store plant depot workshop warehouse kitchen lab school hospital project projects plan plans problem problems question questions answer answers example story stories experience years months data software customer customers client clients student students patient patients design research safety quality schedule schedules next great good kind honest friendly warm calm new old small big first last long open clear real true thank thanks please led planned worked managed trained taught built patience reliability teamwork communication leadership personal family salary money pay commute distance parking health benefits vacation overtime holiday holidays shifts hours remote bonus bonuses pension probation equipment training travel budget dress contract sick leave union uniform tools weekend weekends childcare breaks better another hard fast learner talked too close not used soon nothing',
);
