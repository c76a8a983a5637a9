export const BACK_UP = {
  now: 'Back up everything',
  readable: 'Whoever has this file can read it, unless you give it a password.',
  saveBelow: 'Choose below, then press “Save this file”.',
  choose: 'Give it a password, or choose what goes',
  table: 'Save a table for a spreadsheet',
  tableHelp:
    'It lists your interviews, people and dates, one line for each person. Nothing can be brought back from it.',
  notLoaded: 'This part of the page did not load. Reload the page once you have a connection, then try again.',
} as const;

export const BRING_BACK = {
  choose: 'Choose a backup file',
  chooseHelp: 'You can also drop the file here. You’ll see what is in it before anything changes.',
  reading: 'Reading the file.',
} as const;
