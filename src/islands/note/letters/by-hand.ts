/** Who is addressed by hand as long as nobody is known. */
export const BY_HAND = 'first';
