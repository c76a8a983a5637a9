/* The islands of the page of the open interview, behind one address. Each wakes in a task of its own, so that a press in
   between is answered. */
export { InterviewFacts } from './interviews/InterviewFacts.tsx';
export { Plan } from './dates/Plan.tsx';
