/* What code knows by its id; questions-in-code.ts has it all, for the build. */

/** What was left unsaid is offered for the note. */
export const LEFT_UNSAID = 'left-unsaid';
/** The topic shared with each person is asked on their card, shown here, and offered for the note. */
export const SHARED_MOMENTS = 'shared-moments';
/** For a further round: what they asked in the one before, and what is still to be clarified with them. */
export const QUESTIONS_ASKED = 'questions-they-asked';
export const TO_CLARIFY = 'to-clarify';
