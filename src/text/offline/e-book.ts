/** What is said beside the e-book when it cannot be fetched. */
export const E_BOOK = {
  offline:
    'The e-book needs a connection, so try again once you have one. Until then, this page has all of it to read.',
} as const;
