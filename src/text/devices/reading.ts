/* What is said on the device that somebody brings their work to. */
import type { LinkFault } from '../../domain/backup/link.ts';

export const READING = {
  camera: 'Read a code with the camera',
  photo: 'Choose a photo of the code',
  file: 'Bring back a file',
  starting: 'Waiting for the camera. Your browser may ask whether this page may use it.',
  aim: 'Hold the code in the middle, so that it nearly fills the picture.',
  view: 'What the camera sees',
  stop: 'Switch the camera off',
  progress: (read: number, total: number): string => `${String(read)} of ${String(total)} codes read`,
  nothingYet:
    'Nothing has been read yet. Turn the other screen brighter, go closer until the code fills the picture, and keep still. You can also take a photo of the code and choose it below, or bring a file.',
  stuck:
    'The last codes are taking a while. Keep still and let them go round again, or choose “Show simpler codes” on the other device and start anew.',
  gaveUp:
    'The camera is off because it saw no code for two minutes, and nothing has changed here. Try again in better light, choose a photo of the code, or bring a file.',
  away: 'The camera went off when you left the page, and nothing has changed here. Start it again when you’re ready.',
  other: 'That code isn’t one of this site. Show one on the other device under “Take it to another device”.',
  tooNew:
    'That code was made by a newer version of this site. Reload this page to get the new version, then read it again.',
  noCodeInPhoto:
    'We couldn’t find a code in that photo, and nothing has changed here. Take it again straight on, in good light, with the whole code in it, or bring a file.',
  noPicture:
    'This browser can’t open that file as a picture, and nothing has changed here. Choose a photo of the code.',
  photoOfSome: (read: number, total: number): string =>
    `${String(read)} of ${String(total)} codes read. Choose photos of the others as well; pausing them on the other device helps.`,
  notLoaded: 'The part that reads codes didn’t load, and nothing has changed here. Try again once you’re online.',
} as const;

export const CAMERA_FAULTS = {
  refused:
    'This page wasn’t allowed to use the camera, and nothing has changed here. Allow it in your browser’s settings for this site, choose a photo of the code, or bring a file.',
  none: 'This device has no camera that we can use, and nothing has changed here. Choose a photo of the code, or bring a file.',
  inUse:
    'Another program is using the camera, and nothing has changed here. Close it and try again, choose a photo of the code, or bring a file.',
  unsupported:
    'This browser doesn’t let a page use the camera, and nothing has changed here. Choose a photo of the code, or bring a file.',
} as const;

/** The same whether it came by a link or by codes; a file has words of its own. */
const DAMAGED =
  'This was changed on its way and can’t be opened, and nothing has changed here. Make a new one on the other device, or bring a file.';

export const ARRIVED = {
  heading: 'This came with the link',
  opening: 'Opening what came with the link',
  fromLink: 'From a link',
  fromCode: 'From a code on another device',
  notLoaded:
    'What came with the link couldn’t be shown because a part of this page didn’t load. Nothing has changed here: open the link again once you’re online.',
  tooOld:
    'This browser is too old to open links and codes, and nothing has changed here. Save a file on the other device and bring it back here.',
  faults: {
    cutShort:
      'This link was cut short on its way, so what it held isn’t all here, and nothing has changed. Copy the whole link again, or show a code or save a file on the other device.',
    empty: 'There’s nothing in this link, and nothing has changed here. Make a new one on the other device.',
    notOurs: DAMAGED,
    damaged: DAMAGED,
    picture: DAMAGED,
    wrongPassword: DAMAGED,
    forReading: DAMAGED,
    calendar: DAMAGED,
    tooLarge:
      'This holds more than a link or a code may, so it wasn’t opened, and nothing has changed here. Save a file on the other device and bring it back here.',
    tooNew:
      'We can’t read this: a newer version of this site made it, or it was changed on its way. Nothing has changed here. Reload this page and open it again, or make a new one on the other device.',
  } satisfies Record<LinkFault, string>,
} as const;
