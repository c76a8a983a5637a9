export const BACKED_UP = {
  done: (fileName: string): string =>
    `Your backup is ${fileName}. Check that it is among your downloads, then keep it where you’ll find it again.`,
  nothing: 'There is nothing to back up yet.',
  sealed: (fileName: string): string =>
    `Your backup is ${fileName}. It opens only with your password, so keep the two in different places.`,
  partial: (fileName: string): string =>
    `This part is saved as ${fileName}. As it isn’t everything, it doesn’t count as your backup.`,
  failed: 'We couldn’t lock the file, so nothing was saved. Try again, or back up without a password.',
  tableDone: (fileName: string): string => `Your table is ${fileName}.`,
  tableFile: (date: string): string => `after-the-interview-table-${date}.csv`,
} as const;
