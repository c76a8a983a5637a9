/* The islands of the list of interviews, behind one address. */
export { InterviewList } from './interviews/InterviewList.tsx';
export { RoomLeft } from './interviews/RoomLeft.tsx';
