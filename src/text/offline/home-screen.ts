/** How the site comes to the home screen of a phone, and what is different there. */
export const HOME_SCREEN = {
  heading: 'Offline and on the home screen',
  lead: 'After your first visit, every page opens without a signal, in the lobby too. On the home screen, the site is one tap away and holding its icon offers the four stages.',
  ways: [
    { device: 'iPhone or iPad', how: 'In Safari, tap Share, then Add to Home Screen.' },
    { device: 'Android', how: 'In Chrome, open the menu with the three dots, then tap Add to Home screen or Install.' },
    { device: 'Computer', how: 'In Chrome or Edge, click the install icon at the end of the address bar.' },
  ],
  ownStore:
    'On an iPhone or iPad, the app on the home screen keeps its own notes, and they start out empty. What you wrote in Safari stays in Safari.',
  moving:
    'To bring your notes along, back them up in Safari, then open the app from its icon and bring them back there.',
  movingLink: 'Or take them to the app as you would to another device.',
  elsewhere: 'On Android and on a computer, the app shares what the browser keeps, so there is nothing to move.',
} as const;
