const OTHERS =
  / (?:le|la|les|des|du|une|et|est|nous|vous|je|der|die|das|und|ist|ein|eine|wir|ich|el|los|las|del|que|y|es|il|di|che|het|een|van|och|jag|na|się|nie|jest|ve|bir) /;
const OURS =
  / (?:the|a|an|of|to|and|i|my|your|our|you|we|for|with|at|on|is|was|that|being|it|not|good|work|worked|kids|people|im|ive|dont|how|very) /;

/** Whether the words are plainly of another language or script, which our sentences cannot take in. */
export function isForeign(text: string): boolean {
  const [letter = 'a'] = /\p{L}/u.exec(text) ?? [];
  if (!/\p{Script=Latin}/u.test(letter)) return true;
  const padded = ` ${text
    .slice(0, 400)
    .replace(/^\p{Lu}(?=\p{Ll}* \p{Ll})/u, (capital) => capital.toLowerCase())
    .replace(/[\s,.!'’]+/g, ' ')} `;
  return OTHERS.test(padded) && !OURS.test(padded.toLowerCase());
}
