const interviews = (count: number): string => (count === 1 ? '1 interview' : `${String(count)} interviews`);

export const SHARED_COMPUTER = {
  turnOn: 'This computer is shared',
  turnOff: 'This computer is mine after all',
  isOn: 'This tab keeps everything you write until you close it, and this browser stores none of it.',
  beforeLeaving:
    'Before you walk away, back up what you want to keep, then erase everything below and close the tab. Some browsers can reopen a closed tab with what it held.',
  found: (count: number): string =>
    `This browser already stores ${interviews(count)}. If that is your work, you can move it into this tab, which removes it from the computer.`,
  gone: 'It is then gone once you close the tab, so back it up first. If somebody else wrote it, leave it where it is and this tab starts empty.',
  otherTabs: 'Close your other tabs of this site too, because they still show what they had open.',
  move: 'Move it into this tab',
  leave: 'Leave it and start empty',
  cancel: 'Change nothing',
  askOff: (count: number): string =>
    `This browser then stores ${interviews(count)} from this tab, and whoever uses it next can read them.`,
  askOffEmpty: 'This browser then stores what you write, and whoever uses it next can read it.',
  beside: 'What it stored before stays as it is, beside yours.',
  store: 'Store it in this browser',
  stay: 'Keep it in this tab',
  waiting:
    'Something you wrote isn’t saved yet, so nothing has changed. Download it first, with the button at the top of the page.',
  full: 'There isn’t enough space to move everything, so nothing has changed. Erase an interview that you no longer need, then try again.',
  refused:
    'This browser doesn’t let the site store anything, not even in this tab, so nothing has changed and nothing is kept after you leave.',
} as const;
