import type { Contents } from '../../domain/record/contents.ts';
import { contentsInWords } from '../interviews/deleting.ts';

const counted = (count: number, one: string, several: string): string =>
  count === 1 ? `1 ${one}` : `${String(count)} ${several}`;

export const INCOMING = {
  heading: 'What is in it',
  made: (day: string): string => `It was made on ${day}.`,
  interviews: (count: number): string => `It holds ${counted(count, 'interview', 'interviews')}:`,
  none: 'There are no interviews in it.',
  item: (name: string, contents: Contents, date: string): string => {
    const words = contentsInWords(contents);
    return [name, date === '' ? '' : ` (${date})`, words === '' ? '' : `: ${words}`].join('');
  },
  deleted: 'deleted, and can still be brought back',
  more: (count: number): string => `and ${String(count)} more`,
  yourName: (name: string): string => `Your name, as you sign it: ${name}`,
  holidays: (count: number): string => counted(count, 'day you chose to skip', 'days you chose to skip'),
  setAside: (count: number): string => counted(count, 'document we couldn’t read', 'documents we couldn’t read'),
  partial: 'Something was left out when it was made, so it can only be added: nothing here is taken away for it.',
  hereNothing: 'Nothing is stored here yet, so this changes nothing that you have.',
  hereSome: (count: number, contents: Contents): string => {
    const words = contentsInWords(contents);
    const all = counted(count, 'interview', 'interviews');
    return `Here you have ${words === '' ? all : `${all} with ${words}`}. Nothing has changed so far.`;
  },
  bringBack: 'Yes, keep it here',
  merge: 'Add it to what is here',
  mergeHelp: 'Nothing here is taken away. Where the two say something different, we keep both and you choose.',
  replace: 'Put it in place of what is here',
  replaceHelp: 'What is here goes, and only what is in the backup stays. You can undo it afterwards.',
  leave: 'Leave everything as it is',
  left: 'Nothing has changed.',
  results: {
    intoNothing: 'All of it is here now.',
    merge: 'It’s here now, beside everything that was here.',
    replace: 'It’s here now, in place of what was here.',
    undone: 'Everything is as it was before, with what you wrote since.',
    redone: 'It’s back again, with what you wrote since.',
    full: 'There isn’t enough space in this browser for it, so nothing has changed. Delete what you no longer need on the page of your interviews, then try again.',
    refused:
      'This browser doesn’t let the site store anything, so nothing has changed. Allow it in the browser’s settings, or use another browser, then try again.',
    newerHere:
      'Something here was saved by a newer version of this site, so nothing has changed. Reload this page to get the newer version, then try again.',
  },
  differences: (count: number): string =>
    count < 1
      ? ''
      : count === 1
        ? 'In one place the two said something different. Both are kept, and you can choose further down, under “Where two versions differ”.'
        : `In ${String(count)} places the two said something different. Both are kept, and you can choose further down, under “Where two versions differ”.`,
  downloaded: (fileName: string): string =>
    `There was no space to keep what was here before, so we saved it as a file first: ${fileName}. To go back, bring that file back.`,
} as const;
