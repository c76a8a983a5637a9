/* What runs inline in the head of every page, in this order. One script costs the policy one hash. */
import './early.ts';
import './not-saving.ts';
