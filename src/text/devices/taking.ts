/* What is said on the device that somebody takes their work from. */

const grouped = (count: number): string => count.toLocaleString('en-CA');

export const TAKING = {
  holds: (words: string): string => (words === '' ? 'There’s nothing in it yet.' : `That is ${words}.`),
  link: 'Make a link',
  code: 'Show a code',
  file: 'Share a file',
  notLoaded: 'That part of the page didn’t load, and nothing has left this device. Try again once you’re online.',
  tooOld:
    'This browser is too old to make links and codes. Save a file instead, and bring it back on the other device.',
  tooLarge:
    'This is more than a link or a code can hold. Take one interview at a time, or save a file with everything in it.',
  ready: 'It’s ready below.',
} as const;

export const FILE = {
  heading: 'Your file',
  how: 'Send it to yourself, then open “Your data” on the other device and bring it back there.',
  warning: 'Whoever gets the file can read everything in it.',
  share: 'Share it',
  shared: 'It’s on its way. On the other device, save the file and bring it back under “Your data”.',
  refused: 'This browser didn’t hand the file over. Save it under “Back up” instead, and send it from there.',
  cannotShare:
    'This browser can’t hand a file to another app. Save it under “Back up” on this page instead, and send it from there.',
  name: (day: string): string => `after-the-interview-${day}.txt`,
} as const;

export const LINK = {
  heading: 'Your link',
  label: 'Link',
  warning: 'Whoever has the link can read everything in it, so send it only to yourself.',
  how: 'Open it on the other device. It shows what it holds, and keeps nothing before you’ve said yes.',
  private:
    'What you wrote is inside the link itself and never reaches our server. It passes through whatever you send it with.',
  copy: 'Copy the link',
  share: 'Share the link',
  title: 'After the Interview: my interviews',
  copied: 'Copied. Anyone who has the link can read it, so delete the message once you’ve opened it.',
  copyRefused: 'This browser didn’t let us copy it. Select the link above and copy it yourself.',
  shared: 'Sent on its way. Delete the message once you’ve opened the link.',
  shareRefused: 'This browser didn’t open its share sheet. Copy the link instead.',
  long: (length: number): string =>
    `It has ${grouped(length)} characters, and some mail programs cut a link after about 2,000. If the other device says it was cut short, show a code instead.`,
  tooLong: (length: number, most: number): string =>
    `This would make a link of ${grouped(length)} characters, and messages may cut one after about ${grouped(most)}. Take one interview at a time, show codes instead, or share a file.`,
} as const;

export const CODES = {
  heading: 'Your code',
  headingSeveral: 'Your codes',
  label: 'A code with what you take along',
  labelOf: (number: number, total: number): string => `Code ${String(number)} of ${String(total)}`,
  one: 'Point the camera of the other device at this code and open the link it finds. You can also open “Your data” there and choose “Read a code with the camera”.',
  several: (total: number): string =>
    `One code can’t hold this, so ${String(total)} take turns. On the other device, open “Your data”, choose “Read a code with the camera” and hold it still until all of them are read. They start again by themselves.`,
  iphone:
    'If you keep this site on the home screen of an iPhone, open it from there and read the code in it. A code read with the iPhone’s own camera opens in Safari, which stores its work apart.',
  warning: 'Whoever films this screen can read what is in it.',
  pause: 'Pause',
  goOn: 'Carry on',
  next: 'Next code',
  simpler: 'Show simpler codes',
  denser: 'Show fewer codes',
  simplerHelp: 'If the camera can’t make them out, simpler codes are easier to read, but there are more of them.',
} as const;
