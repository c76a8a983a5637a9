import type { Trouble } from '../../domain/record/trouble.ts';

type Explanation = { readonly what: string; readonly next: string };

export const SAVING = {
  download: 'Download what I wrote',
  saveAgain: 'Save it again',
  explanations: {
    full: {
      what: 'This browser has run out of space, so your last changes aren’t saved.',
      next: 'They stay while this page is open, so download them now. To make space, shorten something you wrote on these pages. We’ll try to save again each time you change something.',
    },
    refused: {
      what: 'This browser doesn’t let this page save anything.',
      next: 'You can tick and write, but it’s all gone once you leave or close this page, so download what you wrote first. To have it saved next time, let this site store data in the browser’s settings.',
    },
    erased: {
      what: 'What this browser had saved for you has been erased, perhaps in another tab.',
      next: 'This page still has it, so save it again or download it. If you meant to erase it, just close this page.',
    },
    tooNew: {
      what: 'What you wrote was saved by a newer version of this page.',
      next: 'So that nothing is lost, you can read it here but not change it. Reload the page to get the newer version.',
    },
    unreadable: {
      what: 'We can’t read what this browser saved for you, and there’s no space to set it aside.',
      next: 'We haven’t touched it, and you can download it with the second button. What you write now stays only while this page is open.',
    },
    unchosen: {
      what: 'We can’t tell which of your interviews you had open.',
      next: 'All of them are still here. Choose the one you want to go on with, so that what you write goes to the right place. Until then you can read these pages but not change anything.',
    },
  } satisfies Record<Trouble, Explanation>,
  tooNewAndWaiting:
    'Your last words came too late to go with it, so download them first. Then reload the page to get the newer version, and copy them in from the file.',
  whichOne: 'Which interview is this?',
  choose: 'Open this one',
  beginNew: 'Begin a new one',
  asideWhat: 'We couldn’t read part of what this browser saved for you.',
  asideNext:
    'We set all of that part aside, and you can download it to keep it. Everything we could read is still in its place.',
  asideDownload: 'Download what was set aside',
  asideForget: 'Delete what was set aside',
  unreadableDownload: 'Download what we can’t read',
  unreadTitle: 'What we couldn’t read, exactly as this browser had it:',
  fileTitle: 'After the Interview: what I wrote',
} as const;
