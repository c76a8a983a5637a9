export const LAST_RESTORE = {
  done: (day: string): string => `You brought a backup back on ${day}. What was here before is still kept.`,
  undone: (day: string): string => `You undid bringing a backup back on ${day}, and can still change your mind.`,
  interrupted: 'Bringing a backup back was interrupted. Everything is as it was before, so you can start again.',
  undo: 'Undo bringing it back',
  redo: 'Bring it back after all',
  forget: 'Keep it like this',
  notLoaded: 'This part of the page did not load, so nothing has changed. Reload the page once you have a connection.',
  forgotten: 'What was here before is no longer kept, and its space is free again.',
} as const;
