/* The islands that take what is stored to another device, behind one address. */
export { Arrived } from './devices/Arrived.tsx';
export { ReadCodes } from './devices/ReadCodes.tsx';
export { TakeAway } from './devices/TakeAway.tsx';
