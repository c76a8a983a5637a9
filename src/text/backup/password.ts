export const PASSWORD = {
  label: 'Password, if you want one',
  help: 'Nobody can open the file without it, and we can’t either. Write it down somewhere safe.',
  show: 'Show the password',
  impossible: 'A password isn’t possible here, because this page did not come over a secure connection.',
  save: 'Save this file',
  sealing: 'Locking the file. This takes a moment.',
} as const;
