/* The islands of safety on the page of your data, behind one address. */
export { Erase } from './safety/Erase.tsx';
export { Safe } from './safety/Safe.tsx';
export { SharedComputer } from './safety/SharedComputer.tsx';
