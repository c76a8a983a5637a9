/*
 * What may stand around an answer, as patterns. Only sentences in which the employer decides or answers, and the candidate
 * hears of it: "they want an answer by Friday", "have to decide by Friday" and "I will call on Friday" say when the
 * candidate has to do something, and "they decided on Friday" is over.
 */
const ARTICLE = '(?:a|an|the|their|its|final|hiring)';
const OTHERS = 'me|you|everyone|everybody|(?:all )?(?:the )?(?:candidates|applicants)';
const ME = `(?:us|${OTHERS})`;
const NAMES =
  '(?:they|he|she|we|hr|(?:(?:the|my) )?(?:hiring )?' +
  '(?:managers?|recruiter|team|panel|committee|board|company|employer|interviewers?|boss))';

const TELLS = '(?:said|say|says|think|thinks|thought|promised|told (?:me|us))';
/** "They told me to decide" is no promise of theirs, but "they promised to decide" is. */
const TOLD = `(?:${NAMES} )?(?:${TELLS}(?! to\\b)|promised to(?! have an)|said)(?! to\\b)(?: that)?`;
const BEEN_TOLD = '(?:i |we )?(?:was|were|have been) told(?! to\\b)(?: that)?';

const HOPE = '(?:hop|plan|aim|expect|intend|try)(?:e|es|s|n?ing)?';
const MODAL = '(?:will|would|should|can|could|may|might)';
const WILL = '(?:will|would|should|can|could|may|might|are|is|be|have|has|going|able|to)';
const WANT = '(?:must|(?:need|want|like)s?)';
const OF_WHAT = '(?: (?:on|about) (?:it|this|me|(?:the|a) (?:candidate|hire|job|position|role)))?';
const CHOOSE =
  '(?:decides?|deciding)' +
  `${OF_WHAT}|(?:choos(?:e|es|ing)|pick(?:s|ing)?)(?: (?:someone|somebody|a candidate))?|` +
  `(?:make|makes|making|reach|reaches|reaching|finali[sz](?:e|es|ing))(?: (?:${ARTICLE}|our))+ (?:decision|choice)|` +
  `(?:make|makes|making) up (?:their|our|his|her) minds?|(?:make|makes|making) (?:${ARTICLE} )+offer`;
const tell = (whom: string): string =>
  `(?:let|lets|letting) ${whom} know|(?:get|gets|getting) back to ${whom}|` +
  `(?:tell|inform|notify|update|contact|call|phone|email|text)(?:s|ing)? ${whom}`;
const ANSWER =
  `${CHOOSE}|${tell(ME)}|be decided|(?:be |get )?in touch|` +
  '(?:call|phone|email|answer|respond|reply|contact)(?:s|ing)?|replies';
const HAVE = `have(?: ${ARTICLE})+ (?:decision|(?:answer|news) for ${ME})|have news for ${ME}`;
const HAVE_DONE = `(?:${MODAL}|to) have (?:decided|made(?: (?:${ARTICLE}|our))+ decision|made up (?:their|our) minds?)`;

const THEY =
  `${NAMES} (?:(?:(?:${WILL}|${HOPE}|${WANT}) )*(?:${ANSWER}|${HAVE_DONE})|(?:(?:${WILL}|${HOPE}) )*(?:${HAVE})|` +
  `${MODAL} have an answer)(?: (?:back|(?:with )?(?:me|us|you)))*`;
const AIM = `(?:${NAMES} (?:(?:are|is) )?)?(?:aim|hop)(?:ing|s)? for`;
const HEAR = `(?:hear|find out|know|get ${ARTICLE} (?:answer|decision))(?: back)?(?: from (?:them|him|her|us))?`;
const CANDIDATE = `(?:i|you|we) (?:(?:will|would|should|can|could|may|might|${HOPE} to) )*${HEAR}`;
const NEWS = `(?:${ARTICLE} )*(?:decision|results?|outcome|verdict|news)|${ARTICLE} answer`;
const EXPECTED = `(?:(?:i |im |i am )?(?:expect|expecting|promised) )?(?:${NEWS})`;
const DECISION = `${EXPECTED}(?: (?:is|are|will|would|should|be|made|expected|due|promised|date|day))*`;
/** Who it is goes without saying; "let us know by Friday" and "have to decide" are said to the candidate. */
const BRIEFLY =
  `(?:(?:will|should|${HOPE} to) )+(?:decide|let (?:me|us|you) know|${HEAR})|hear(?:ing)?(?: back)?(?: from them)?|` +
  `${CHOOSE}|${tell(`(?:${OTHERS})`)}|(?:will |to )be decided|decided(?= by )`;

/** Who said it, before or after what was said. */
export const SAID = `(?:${TOLD}|${BEEN_TOLD}|i (?:think|believe|guess))`;
/** That they will decide, before or after the date. */
export const SENTENCE = `(?:${THEY}|${AIM}|${BRIEFLY}|${CANDIDATE}|${DECISION}|it (?:will|would|should|could|may|might) be)`;
