/* What a line turns out to be by the way it opens, before anything is asked about its verbs and nouns. */
import { NUMBERS, OPENERS, POSSESSORS, PREPOSITIONS, QUANTITIES } from './english-words.ts';

const NOTHING =
  /^(?:(?:nothing|not much)(?: (?:really|much|special|else|yet|new|to (?:add|say)))*(?:, .{0,40})?|no(?:ne|pe)?|n\/?a|(?:i )?don't (?:know|remember)|(?:i'm )?not sure(?: yet)?|(?:i'd )?(?:rather|prefer) not (?:to )?say|idk|dunno|tbd|no (?:idea|questions?|thanks?|reason))[.! ]*$/i;

/**
 * Whether the words are there to say that there is nothing to say.
 * @example isNothing('nothing really, it was short') // true
 */
export function isNothing(text: string): boolean {
  return text.length < 80 && NOTHING.test(text.replaceAll('’', "'"));
}

const ASKS =
  /^(?:(?:(?:what|how|when|where|why|who|which|how \p{L}+|what \p{L}+)(?:'s| is| are| do| does| did| will| would| can| could| should) |(?:does|did|can|could|may|will|would|should|is|are) )(?:i|you|we|they|he|she|it|there|this|that|the|an?|my|your|any|any\p{L}+)|(?:do|have|has|am) (?:i|you|we|they|it|any))(?!\p{L})/iu;
/** What has its verb before its subject, and nothing after: `how much is parking`. */
const SHORT =
  /^(?:how (?:much|many|long)|what|when|where|who) (?:is|are|do|did|will|can) \S+(?: \S+)?$|^any (?:news|updates?|idea|chance)\b/i;
const IS_IT = /^(?:is|are) (?!that\b|very\b|so\b|really\b|great\b|good\b)\p{L}+ \p{L}/iu;

/** `Was great` leaves out what was, so that only what can be nothing else is a question. */
const WAS_IT = /^(?:was (?:i|it|there|he|she|this|that|my|your)|were \p{L}+) \p{L}|^was the .+ or /iu;

/**
 * Whether the words ask something, with their mark or without.
 * @example isQuestion('do I get a laptop') // true
 * @example isQuestion('how the shifts are shared') // false
 */
export function isQuestion(text: string): boolean {
  const head = text.slice(0, 200).replaceAll('’', "'");
  return [ASKS, IS_IT, WAS_IT, SHORT].some((asks) => asks.test(head));
}

/** Whether the words are a question inside of a sentence: `if I can start later`, `how the shifts are shared`. */
export function isAsked(text: string): boolean {
  return /^(?:if|whether|how|what|when|where|why|who|which|whose) \S/i.test(text) && !/^what an? /i.test(text);
}

/** Whether the words are a greeting, a wish or a request, which none of our sentences can take in. */
export function isSpoken(text: string): boolean {
  return /^(?:thank|sorry|please|just (?:checking|want|following)|hello|hi\b|dear |good (?:luck|morning)|yes\b|ok\b|cheers|best (?:wishes|regards|of luck)|take care|hop(?:e|ing)\b|let me know|let us|don't (?:worry|hesitate|forget)|(?:call|text|email) me|no (?:worries|problem|rush|pressure|hard)|fingers crossed|nothing personal|honestly|mainly|see (?:above|attached)|same as|as (?:agreed|discussed)|(?:have|enjoy) (?:an?|your|the) (?:\S+ )?(?:day|one|week|weekend|time)\b)/i.test(
    text,
  );
}

/** Whether the words begin with `to` and a verb, as in `to see the warehouse`. */
export function isAim(text: string): boolean {
  const [, verb = ''] = /^to (?:also |really |finally )?(\p{Ll}+)(?!\S)/u.exec(text) ?? [];
  return (
    verb !== '' &&
    ![POSSESSORS, QUANTITIES, NUMBERS].some((list) => list.has(verb)) &&
    !/^(?:me|you|us|them|it|him)$|ing$/.test(verb)
  );
}

/** Prepositions that may only say how much: `over six years`, `about 20 buses`. */
const AMOUNT = /^(?:over|under|about|around|above|up|between|near|like|off|within|than|so|past|inside|outside)$/;

/**
 * Where a line opens with a time or a place, whether a whole clause follows. Undefined where it does not open so.
 * @example introducesClause('in my last job I cut waste') // true
 * @example introducesClause('in the job I had') // false
 */
export function introducesClause(text: string): boolean | undefined {
  const words = text.slice(0, 200).toLowerCase().split(' ');
  const [first = '', second = ''] = words;
  if ((!PREPOSITIONS.has(first) && !OPENERS.has(first)) || AMOUNT.test(first)) return undefined;
  const isOpener = OPENERS.has(first);
  const at = words.findIndex((word, index) => index > 1 && /^(?:i|we|i['’](?:m|ve|d)|we['’]ve)$/.test(word));
  const before = words[at - 1] ?? '';
  if (isOpener) return at > 2 && before.endsWith(',') ? true : undefined;
  if (at < 0 || PREPOSITIONS.has(before)) return false;
  const isAdverb = /^(?:also|then|once|always|never|often|even|usually)$/.test(words[at + 1] ?? '');
  const object = words[at + 2] ?? '';
  // "the job I had" leaves its object out, and is a thing; "my last job I cut waste" has one.
  return (
    /^(?:my|our|addition)$/.test(second) ||
    before.endsWith(',') ||
    isAdverb ||
    (object !== '' && !PREPOSITIONS.has(object))
  );
}

/** Verbs whose subject, where it is left out, is whoever writes. */
const I_DID =
  /^(?:am|wish|hope(?! so)|(?:really |also )?(?:loved|liked|enjoyed|appreciated?|learned|felt|thought|forgot|wanted|was (?:glad|happy|nervous|so|very|too))|can't|couldn't|don't|didn't|wouldn't|haven't|would|could|(?:really |would )?(?:love|like|enjoy|want|need)(?= (?:to|the|your|how|it|that|my|this|an?)\b)|look(?:ing)? forward|have|will(?= \p{L}+))(?!\S)/iu;

/**
 * A line whose subject was left out, with it, where there can be no doubt which it is; else as it is.
 * @example withSubject('loved the tour') // 'I loved the tour'
 * @example withSubject('showed me the plant') // 'you showed me the plant'
 */
export function withSubject(text: string): string {
  const head = text.slice(0, 200).replaceAll('’', "'");
  if (I_DID.test(head)) return `${/^looking/i.test(head) ? 'I am' : 'I'} ${text}`;
  if (/^(?:is|was|has|seems|sounds|looks|feels) (?:(?!you)\S)/i.test(head)) return `it ${text}`;
  if (/^(?:laughed|joked|bonded|talked|spoke|chatted) (?!me\b|us\b)/i.test(head)) return `we ${text}`;
  return /^\p{L}+(?:ed|ave|old|ook|ent|ade) (?:me|us) /iu.test(head) ? `you ${text}` : text;
}
