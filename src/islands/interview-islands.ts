/* The islands of the page of interviews, behind one address. Each wakes in a task of its own, so that a press in between
   is answered. */
export { Compare } from './interviews/Compare.tsx';
export { InterviewFacts } from './interviews/InterviewFacts.tsx';
export { InterviewList } from './interviews/InterviewList.tsx';
export { NextTime } from './interviews/NextTime.tsx';
export { Plan } from './dates/Plan.tsx';
export { RoomLeft } from './interviews/RoomLeft.tsx';
