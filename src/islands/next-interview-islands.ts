/* The islands of the page before the next interview, behind one address. */
export { NextRound } from './interviews/NextRound.tsx';
export { NextTime } from './interviews/NextTime.tsx';
