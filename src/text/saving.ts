import type { Trouble } from '../domain/trouble.ts';

type Explanation = { readonly what: string; readonly next: string };

export const SAVING = {
  download: 'Download what I wrote',
  saveAgain: 'Save it again',
  explanations: {
    full: {
      what: 'There is no room left in this browser, so your last changes are not saved.',
      next: 'They stay on this page while it is open. Download them, then free some space: other sites’ data can be cleared in the browser’s settings. We try again each time you change something.',
    },
    refused: {
      what: 'This browser does not let this page save anything.',
      next: 'You can tick and write as usual, but it is gone when you close or leave this page. Download what you wrote before you do, or allow this site to store data in the browser’s settings.',
    },
    erased: {
      what: 'What this browser had saved for you has been erased, perhaps in another tab.',
      next: 'This page still has it. Save it again, or download it. If you erased it on purpose, just close this page.',
    },
    tooNew: {
      what: 'Your notes were saved by a newer version of this page.',
      next: 'You can read them here but not change them, so that nothing is lost. Reload the page to get the newer version.',
    },
    unreadable: {
      what: 'What this browser saved for you cannot be read, and there is no room to set it aside.',
      next: 'It has not been touched. Download it. What you write now stays on this page only while it is open.',
    },
  } satisfies Record<Trouble, Explanation>,
  asideWhat: 'Part of what this browser saved for you could not be read.',
  asideNext:
    'It has been set aside, whole. Download it to keep it. Everything that could be read is still in its place.',
  asideDownload: 'Download what was set aside',
  asideForget: 'Delete it from this browser',
  fileTitle: 'What I wrote, After the Interview',
} as const;
