/* What people say so often that the words themselves tell how they go into a sentence. */
import { isDeed } from './english.ts';

/** What one thinks of something, rather than what was talked about. */
export const OPINION = /^(?:great|good|nice|lovely|amazing|awesome|cool|fun|funny|really|very|super|so|such)(?!\S)/i;
/** Whether the words tell what somebody did, rather than name a thing: `laughed about the fog`. */
export const isToldDeed = (words: string): boolean =>
  isDeed(words) &&
  /^\p{L}+ (?:\p{L}+ing|when|about|at|with|over|for|to|in|on|how|that|a lot|you|it|the|your)(?!\S)/iu.test(words);
/** What one can wish somebody. */
export const WISHED =
  /^(?:(?:you )?all the best|the best|good luck|luck|(?:\S+ )?success|well|an? |happy |(?:good )?health)/i;

/** What one can thank somebody for, where anything may be said. */
export const THANKED =
  /^(?:the|your|all|every|everything|this|an?|having|making|taking|being|letting|giving|helping|waiting|meeting|seeing|considering|thinking|understanding|answering|getting|showing|keeping)(?!\S)/i;

/** What a third person does, whose subject was left out. */
export const ITS =
  /^(?:is|was|has|does)(?:n['’]t)? \S|^didn['’]t (?:feel|work|fit|seem|sound) \S|^(?:seems|sounds|looks|feels|gives|means|goes|makes|offers|pays|knows|needs|wants|keeps|takes|comes|lets|gets|says|speaks|loves|likes|works|learns|helps) \S/i;
/** What there is one of in a job. */
export const ONE =
  /^(?:(?:start(?:ing)?|dress|contract|probation|notice|pay|shift|training) (?:time|date|code|length|period|schedule|rate)|schedule|contract|salary|bonus|timeline|deadline|status|commission|uniform|location|commute|dress code|job description)$/i;
export const THEIRS =
  /^(?:job|pay|commute|schedule|hours|place|location|drive|shifts?|money|salary|team|timing|bus|offer|contract) (?:is|are|was|were|has|have|does|do|did|just|isn|aren|wasn|doesn|don|didn|can|would|takes|pays)/i;
/** What is looked forward to, and takes an article that a hurried person leaves out. */
export const AHEAD =
  /^(?:(?:\d+(?:st|nd|rd|th)|second|third|next) (?:interview|round|stage|step|conversation|chat|meeting|part|one|test|day)|interview|reply|answer|call|decision|tour|results?)(?!\S)/i;
