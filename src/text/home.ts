export const HOME = {
  where: 'Where are you now?',
  welcomeBack: 'Welcome back',
  next: 'Next:',
  allDone: 'You have done all of it. The rest is theirs. Keep searching until there is an offer you have agreed to.',
} as const;
