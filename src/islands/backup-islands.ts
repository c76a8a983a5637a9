/* The islands that back up and bring back, behind one address. */
export { BackUp } from './backup/BackUp.tsx';
export { BringBack } from './backup/BringBack.tsx';
