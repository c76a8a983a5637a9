import type { Trouble } from '../../domain/record/trouble.ts';

type Explanation = { readonly what: string; readonly next: string };

export const SAVING = {
  download: 'Download what I wrote',
  saveAgain: 'Save it again',
  explanations: {
    full: {
      what: 'There is no room left in this browser, so your last changes are not saved.',
      next: 'They stay while this page is open. Download them now. To make room, shorten something you wrote on these pages. Each new change tries again.',
    },
    refused: {
      what: 'This browser does not let this page save anything.',
      next: 'You can tick and write, but it is gone when you leave or close this page. Download what you wrote first. To have it saved next time, let this site store data in the browser’s settings.',
    },
    erased: {
      what: 'What this browser had saved for you has been erased, perhaps in another tab.',
      next: 'This page still has it. Save it again, or download it. If you erased it on purpose, just close this page.',
    },
    tooNew: {
      what: 'What you wrote was saved by a newer version of this page.',
      next: 'You can read it here but not change it, so that nothing is lost. Reload the page to get the newer version.',
    },
    unreadable: {
      what: 'What this browser saved for you cannot be read, and there is no room to set it aside.',
      next: 'It has not been touched. Download it with the second button. What you write now stays only while this page is open.',
    },
  } satisfies Record<Trouble, Explanation>,
  asideWhat: 'Part of what this browser saved for you could not be read.',
  asideNext:
    'It has been set aside, whole. Download it to keep it. Everything that could be read is still in its place.',
  asideDownload: 'Download what was set aside',
  asideForget: 'Delete what was set aside',
  unreadableDownload: 'Download what cannot be read',
  fileTitle: 'After the Interview: what I wrote',
} as const;
