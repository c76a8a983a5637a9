/** Said when a part of the page that is fetched only when asked for cannot be had. */
export const NOT_LOADED = 'This part didn’t load. Check your connection, then try again.';
