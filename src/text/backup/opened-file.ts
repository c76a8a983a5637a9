export const OPENED_FILE = {
  unreadable: 'The browser couldn’t read this file. Check that it is still where you chose it, then try again.',
  from: (fileName: string): string => `From the file ${fileName}`,
  password: 'Password of this backup',
  sealed: (fileName: string): string => `${fileName} is locked with a password.`,
  open: 'Open it',
  opening: 'Opening the file. This takes a moment.',
  leave: 'Leave it',
} as const;
