import { EMPTY_INTERVIEW, type Interview } from './interview.ts';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Both in one: what `ours` says, and what `theirs` says where ours is as empty as `empty`. */
function merge(theirs: Fields, ours: Fields, empty: Fields): Fields {
  const said = Object.entries(ours).filter(([field, value]) => {
    const nothing = Object.hasOwn(empty, field) ? empty[field] : undefined;
    return value !== nothing && !isFields(nothing);
  });
  const inner = Object.keys(empty).flatMap((field) => {
    const [a, b, c] = [theirs[field], ours[field], empty[field]];
    return isFields(a) && isFields(b) && isFields(c) ? [[field, merge(a, b, c)] as const] : [];
  });
  return { ...theirs, ...Object.fromEntries(said), ...Object.fromEntries(inner) };
}

/**
 * Two states of one interview in one: every entry of both, and where both have an entry, that of `ours`.
 * @example mergeInterviews({ ...EMPTY_INTERVIEW, tasks: { a: 'done' } }, { ...EMPTY_INTERVIEW, tasks: { b: 'done' } }).tasks
 *   // { a: 'done', b: 'done' }
 */
export function mergeInterviews(theirs: Interview, ours: Interview): Interview {
  const merged = merge(theirs, ours, EMPTY_INTERVIEW) as Interview;
  const { said, saidOn } = ours.agreement;
  // The day goes with the words that were said on it.
  return said === '' ? merged : { ...merged, agreement: { ...merged.agreement, saidOn } };
}
