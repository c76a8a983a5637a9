/** Whatever some program takes for the end of a line, down to the separators on which some split. */
const NEWLINE = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;
/** Control characters, and the mark that some programs put before a text and others take away. */
const NOT_TEXT = /(?![\t\n])[\p{Cc}\ufeff]/gu;

/**
 * A text as a message may carry it: each kind of newline as `\n`, no other control character but the tab, and half a
 * surrogate pair as the replacement character.
 * @example mailText('one\r\ntwo\u0000') // 'one\ntwo'
 */
export function mailText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(NEWLINE, '\n')
    .replace(NOT_TEXT, '');
}

/**
 * A text as one line of a message, such as its subject: a newline in it is a space, so that it can begin no other line.
 * @example mailLine(' Thank you\r\nBcc: spy@example.org ') // 'Thank you Bcc: spy@example.org'
 */
export function mailLine(text: string): string {
  return mailText(text)
    .replace(/[\t\n]+/g, ' ')
    .trim();
}

/**
 * The address of an email: one line, the first that has anything in it. What stands below it is none of the address: a
 * program that reads on would take it for a header or for another recipient.
 * @example mailAddress('sam@example.org\r\nBcc: spy@example.org') // 'sam@example.org'
 */
export function mailAddress(email: string): string {
  const lines = mailText(email).split('\n').map(mailLine);
  return lines.find((line) => line !== '') ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as HTML, for programs that paste that: a paragraph for each, its lines kept, and nothing of it taken for markup.
 * @example asParagraphs('Hi Sam,\n\nThank you & bye,\nAlex') // '<p>Hi Sam,</p><p>Thank you &amp; bye,<br>Alex</p>'
 */
export function asParagraphs(text: string): string {
  return mailText(text)
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => paragraph.trim().replace(/[&<>"]/g, (character) => ENTITIES[character] ?? ''))
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('');
}
