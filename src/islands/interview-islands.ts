/* The islands of the page of interviews, behind one address. Each wakes in a task of its own, so that a press in between
   is answered. */
export { Compare } from './Compare.tsx';
export { InterviewFacts } from './InterviewFacts.tsx';
export { InterviewList } from './InterviewList.tsx';
export { NextTime } from './NextTime.tsx';
export { Plan } from './Plan.tsx';
export { RoomLeft } from './RoomLeft.tsx';
