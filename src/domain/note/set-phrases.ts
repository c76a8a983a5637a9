/* What people say so often that the words themselves tell how they go into a sentence. */
import { isDeed } from './english.ts';

/** What one thinks of something, rather than what was talked about. */
export const OPINION = /^(?:great|good|nice|lovely|amazing|cool|fun|really|very|so|such)(?!\S)/i;
/** Whether the words tell what somebody did, rather than name a thing: `laughed about the fog`. */
export const isToldDeed = (words: string): boolean =>
  isDeed(words) &&
  /^\p{L}+ (?:\p{L}+ing|when|about|at|with|over|for|to|in|on|how|that|a lot|you|it|the|your)(?!\S)/iu.test(words);
/** What one can wish somebody. */
export const WISHED = /^(?:all the best|the best|good luck|luck|success|every success|well|an? |happy )/i;

/** What one can thank somebody for, where anything may be said. */
export const THANKED = /^(?:the|your|all|every\S*|this|an?|\p{L}{2,}ing)(?!\S)/iu;

/** What a third person does, whose subject was left out. */
export const ITS =
  /^(?:is|was|has|does)(?:n['’]t)? \S|^didn['’]t (?:feel|work|fit) \S|^(?:seems|looks|feels|gives|means|makes|offers|pays|knows|needs|wants|keeps|takes|lets|speaks|loves|works) \S/i;
/** What there is one of in a job. */
export const ONE =
  /^(?:(?:start|dress|contract|probation|notice|pay|shift) (?:time|date|code|length|period|schedule|rate)|(?:health|pension|dental) plan|schedule|contract|salary|bonus|budget|pension|union|timeline|deadline|status|location|commute)$/i;
/** What there is one of, before its verb. */
export const THEIRS =
  /^(?:job|pay|commute|schedule|hours|location|drive|shifts?|money|salary|team|timing|bus) (?:is|are|was|has|have|does|do|did|isn|aren|wasn|doesn|don|takes)/i;
const WITHOUT_IS =
  /^(?:(?:the|your) )?(pay|salary|wages?|money|hours|shifts?|commute|drive|distance|location|job|role|contract|timing|schedule|office) ((?:too|not|so|very|really|a bit) \p{L}.*)$/iu;

/**
 * Words that say how something of a job is and leave out the verb, with it: `pay too low` is `the pay is too low`.
 * @example withIs('hours too long') // 'the hours are too long'
 */
export function withIs(text: string): string {
  const [, what = '', how = ''] = WITHOUT_IS.exec(text.slice(0, 400)) ?? [];
  if (what === '' || text.length > 400) return text;
  return `the ${what.toLowerCase()} ${/s$/i.test(what) ? 'are' : 'is'} ${how}`;
}

/** What is looked forward to, and takes an article that a hurried person leaves out. */
export const AHEAD =
  /^(?:(?:\d+(?:st|nd|rd|th)|second|third|next) (?:interview|round|stage|step|conversation|meeting)|interview|reply|answer|call|decision|tour|results?)(?!\S)/i;
