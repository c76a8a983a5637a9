import { expect, type Locator, type Page } from '@playwright/test';
import { templateOf } from '../../unit/helpers/note-templates.ts';
import { BY_HAND } from '../../../src/text/note/by-hand.ts';
import { CHOICES } from '../../../src/text/note/choices.ts';
import { NOTE } from '../../../src/text/note/note.ts';

/** What the buttons above a note are called by those who hear them. */
export const CHOICE = {
  writeTo: (name: string): string => `${CHOICES.lead}${name}`,
  writeToSomeone: `${CHOICES.lead}${CHOICES.someoneElse}`,
  isSent: (label: string, day: string): string => `${label} ${CHOICES.sent(day)}`,
  isDraft: (label: string): string => `${label} ${CHOICES.draft}`,
} as const;

/** The parts of a note of thanks, with what their fields are called. */
export const PARTS = templateOf('thank-you').parts as Readonly<
  Record<Part, { readonly label: string; readonly title: string }>
>;
export type Part = 'thanks' | 'moment' | 'fit' | 'unsaid' | 'close';

export const PART_NAMES = Object.keys(PARTS) as readonly Part[];

/** The note builder's fields by what they are called, in the order in which they stand. */
const FIELDS = {
  ...NOTE.recipient,
  jobTitle: NOTE.jobTitle,
  company: NOTE.company,
  yourName: NOTE.yourName,
  ...PARTS,
};

export type FieldName = keyof typeof FIELDS;

export function field(page: Page, name: FieldName) {
  return page.getByRole('textbox', { name: FIELDS[name].label, exact: true });
}

export function preview(page: Page) {
  const region = page.getByRole('region', { name: NOTE.previewHeading });
  return { region, subject: region.locator('.note-subject'), body: region.locator('.note-paper') };
}

/** Turns the paragraphs of the note into fields, to be changed by hand. */
export async function editText(page: Page): Promise<void> {
  await page.getByRole('button', { name: NOTE.edit }).click();
  await expect(pieceField(page, 'sign-off')).toBeVisible();
}

/** What a paragraph of a note of thanks is called where it is changed by hand, by the id of its first part. */
export function pieceName(id: string): string {
  const at = templateOf('thank-you').paragraphs.findIndex(([first]) => first === id);
  return BY_HAND.pieces[id] ?? BY_HAND.paragraph(at + 1);
}

export function pieceField(page: Page, id: string) {
  return preview(page).region.getByRole('textbox', { name: pieceName(id), exact: true });
}

/** A way to send that is used less often, in the line that is opened for it. */
export async function otherWay(page: Page, name: string): Promise<Locator> {
  const line = page.locator('.note-others');
  if (!(await line.evaluate((details: HTMLDetailsElement) => details.open))) await line.locator('summary').click();
  return line.getByRole('button', { name, exact: true });
}

/** Opens the line of what is known: whom the note goes to, what about, and who signs it. */
export async function openFacts(page: Page): Promise<void> {
  const facts = page.locator('.note-facts');
  if (!(await facts.evaluate((details: HTMLDetailsElement) => details.open))) await facts.locator('summary').click();
}

/** The note that the preview shows. */
export async function readNote(page: Page): Promise<{ subject: string; body: string }> {
  const { subject, body } = preview(page);
  // What was typed is drawn in a task after the next frame (hydrate-island.ts).
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(() => setTimeout(drawn)))));
  return {
    subject: (await subject.innerText()).replace(`${NOTE.subject}: `, ''),
    body: (await body.textContent()) ?? '',
  };
}

/** Words without an end mark, or with a comma and a name below. */
const SIGN_OFF = /\n\n[A-Z][a-z ]+(,\n\S.*)?$/;

/** What keeps a text from being a finished note; nothing when it is one. */
export function faultsOf(body: string): string[] {
  const paragraphs = body.split('\n\n').slice(1, -1);
  const faults = {
    'a doubled space': /[^\S\n]{2}/,
    'a slot or a bracket': /[{}[\]]|undefined|null/,
    'a space before a mark': /\s[.,;:!?]/,
    // A comma may follow the full stop of an abbreviation: "at Harbour Inc., and".
    'two marks in a row': /[,;:][.,;:]|\.[.;:]/,
    'a first line that is no greeting': /^(?!\S.*,\n\n)/,
    'a space at the edge of a line': /^[^\S\n]|[^\S\n]$/m,
    'too many empty lines': /\n{3}/,
  };
  return [
    ...Object.entries(faults)
      .filter(([, pattern]) => pattern.test(body))
      .map(([fault]) => fault),
    ...(SIGN_OFF.test(body) ? [] : ['no sign-off at the end']),
    ...paragraphs.filter((each) => !/[.!?]$/.test(each)).map((each) => `a sentence without an end: ${each}`),
  ].map((fault) => `${fault} in:\n${body}`);
}

/** Expects the note in the preview to read as a finished one. */
export async function expectFinished(page: Page): Promise<void> {
  const { subject, body } = await readNote(page);
  expect(faultsOf(body)).toEqual([]);
  expect(subject).toMatch(/^\S(?!.*(\s\s|[{}[\]]| [.,;:])).*[^\s.,;:]$/);
}

/** Keeps every state that the preview passes through from now on; returns a way to read them. */
export async function watchPreview(page: Page): Promise<() => Promise<string[]>> {
  const states = await preview(page).body.evaluateHandle((paper) => {
    const seen = [paper.textContent];
    new MutationObserver(() => seen.push(paper.textContent)).observe(paper, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    return seen;
  });
  return async () => (await states.jsonValue()).map(String);
}
