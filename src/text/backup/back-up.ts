export const BACK_UP = {
  now: 'Back up everything',
  done: (fileName: string): string =>
    `Your backup is ${fileName}. Check that it is among your downloads, then keep it where you’ll find it again.`,
  nothing: 'There is nothing to back up yet.',
  readable: 'Whoever has this file can read it, unless you give it a password.',
  choose: 'Give it a password, or choose what goes',
  password: 'Password, if you want one',
  passwordHelp: 'Nobody can open the file without it, and we can’t either. Write it down somewhere safe.',
  show: 'Show the password',
  noPassword: 'A password isn’t possible here, because this page did not come over a secure connection.',
  save: 'Save this file',
  sealing: 'Locking the file. This takes a moment.',
  sealed: (fileName: string): string =>
    `Your backup is ${fileName}. It opens only with your password, so keep the two in different places.`,
  partial: (fileName: string): string =>
    `This part is saved as ${fileName}. As it isn’t everything, it doesn’t count as your backup.`,
  failed: 'We couldn’t lock the file, so nothing was saved. Try again, or back up without a password.',
  table: 'Save a table for a spreadsheet',
  tableHelp:
    'It lists your interviews, people and dates, one line for each person. Nothing can be brought back from it.',
  tableDone: (fileName: string): string => `Your table is ${fileName}.`,
  tableFile: (date: string): string => `after-the-interview-table-${date}.csv`,
} as const;

export const BRING_BACK = {
  choose: 'Choose a backup file',
  chooseHelp: 'You can also drop the file here. You’ll see what is in it before anything changes.',
  reading: 'Reading the file.',
  unreadable: 'The browser couldn’t read this file. Check that it is still where you chose it, then try again.',
  from: (fileName: string): string => `From the file ${fileName}`,
  password: 'Password of this backup',
  sealed: (fileName: string): string => `${fileName} is locked with a password.`,
  open: 'Open it',
  opening: 'Opening the file. This takes a moment.',
  leave: 'Leave it',
} as const;
