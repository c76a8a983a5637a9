export const SITE_MENU = {
  open: 'Menu',
  label: 'Tools',
  about: 'Interview',
  nameIt: 'Name this interview',
} as const;
