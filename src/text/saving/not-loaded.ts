/** Said when a part of the page that is fetched only when asked for cannot be had. */
export const NOT_LOADED = 'This part did not load. Check your connection, then try again.';
