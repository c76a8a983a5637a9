/* The islands of the list of interviews, behind one address. */
export { DeleteEverything } from './interviews/DeleteEverything.tsx';
export { InterviewList } from './interviews/InterviewList.tsx';
export { RoomLeft } from './interviews/RoomLeft.tsx';
