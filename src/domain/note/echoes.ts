/*
 * What people type again although our sentence says it already: "about the night buses" after "we talked about". The
 * last word before the slot tells which of these to expect.
 */
const ECHOES: readonly (readonly [lead: RegExp, echo: RegExp])[] = [
  [
    /^(?:about|of)$/,
    /^(?:(?:(?:i was|i am|i'm) glad )?(?:that |when )?(?:(?:we|you and i) )?(?:also )?(?:(?:talked|spoke|chatted)(?: (?:a lot|a bit|so much))?(?: with you)? about|discussed)|(?:our|the) (?:talk|chat|conversation|discussion) about|(?:talking|speaking|chatting)(?: (?:to|with) you)? about|about) /i,
  ],
  [
    /^for$/,
    /^(?:(?:i (?:want|wanted|would like) to )?(?:many )?thank(?:s| you)(?: again| so much| very much| a lot)* (?:for|that)|(?:and )?(?:especially |also )?for) /i,
  ],
  [
    /^because$/,
    /^(?:(?:i am|i'm|i think i am) (?:a good fit|well suited|suited|right)(?: for \S+ \S+)?,? |(?:the|this) (?:job|work|role) (?:suits|fits) me(?: well)?,? )?(?:because(?: of)?|cause|cuz|cos|due to|on account of|since(?= (?:i|my) )) |for (?=(?:\S+ ){0,2}reasons?\b)/i,
  ],
  [
    /^(?:that|mention|note|add|is|say)$/,
    /^(?:(?:i wish i had|(?:i )?(?:did not|didn't)|(?:(?:i|one thing i) )?(?:also )?(?:forgot|meant|wanted|did not get|didn't get|would have liked|would like|should have|should))(?: also)?(?: to)? (?:sa(?:y|id)|mention(?:ed)?|tell you|told you|add(?:ed)?)(?: is)?(?: that| about|:)?|to (?:say|mention|add)(?: that)?|that(?= (?:i|you|we|they|he|she|it|there|the|my|your|our|their) )) /i,
  ],
  [/^(?:mention|note|add)$/, /^(?:about (?!\d)|also |mention(?:ing)? )/i],
  [
    /^(?:you|provide|send|forward)$/,
    /^(?:as promised,? )?(?:(?:i |to )?(?:can |could |will |would like to )?(?:also )?send(?:ing)?(?: you| over| along)? |as promised,? )/i,
  ],
  [
    /^to$/,
    /^(?:(?:i |i'm |i am )?(?:very much |really )?(?:look|looking) (?:forward|fwd) to|(?:i )?(?:hope|hoping) to|to) /i,
  ],
];

/** Thanks, and for the time, which every thanks of ours gives already. */
const THANKS =
  /^(?:(?:all )?(?:of )?(?:(?:taking |making |giving me )?(?:your|the|some) time(?: to (?:meet|see|talk|speak|interview)(?: with| to)? me)?|making time(?: for me)?|(?:meeting|talking|speaking|interviewing)(?: with| to)? me)(?: today| yesterday| this morning| this afternoon)?|(?:many )?thank(?:s| you)(?: again| so much| very much| a lot)*)(?:[.!]? $|,? and (?:for )?)/i;

/** Thanks for the news, where ours gives them already. */
const TOLD =
  /^(?:(?:letting|telling|informing) me(?: know)?|your (?:message|email|reply)|the (?:news|message|update))(?:[.!]? $|,? and (?:for )?)/i;

/** The last word before the slot of each sentence. */
function leadsOf(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => /(\S+?)(?:\[ \{\w+\}\])* \{words\}/.exec(sentence)?.[1] ?? '');
}

/** What takes the words of a part, without those that our own sentences say already; empty when they say all of them. */
export type WithoutEcho = (words: string) => string;

/**
 * Takes off the words that our own sentences say already.
 * @param sentences the sentences that the words may go into
 * @example echoesOf(['We talked about {words}.'])('about the night buses') // 'the night buses'
 */
export function echoesOf(sentences: readonly string[]): WithoutEcho {
  const leads = leadsOf(sentences);
  const isThanks = leads.includes('for') && sentences.some((sentence) => /\btime\b.*\{words\}/s.test(sentence));
  const expected = ECHOES.filter(([lead]) => leads.some((word) => lead.test(word))).map(([, echo]) => echo);
  const isTold = sentences.some((sentence) => /(?:telling|informing|let(?:ting)?) me\b.*\{words\}/s.test(sentence));
  const echoes = [...expected, ...(isThanks ? [THANKS] : []), ...(isTold ? [TOLD] : [])];
  return (words) => {
    const head = `${words.slice(0, 200).replaceAll('’', "'")} `;
    let at = 0;
    for (const echo of [...echoes, ...echoes]) at += echo.exec(head.slice(at))?.[0].length ?? 0;
    const kept = words.slice(at);
    if (leads.includes(kept.toLowerCase())) return '';
    return isThanks ? kept.replace(/,? and (?:for )?your time[.!]?$/i, '') : kept;
  };
}
