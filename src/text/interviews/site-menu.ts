export const SITE_MENU = {
  open: 'Menu',
  label: 'Tools',
  about: 'Interview',
  nameIt: 'Say which interview this is',
} as const;
