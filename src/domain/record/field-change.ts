import { isWithin, withField, type AnyPath, type FieldPath, type FieldValue } from './field-path.ts';

/** Sets one field to a value, or removes it (`undefined`); never to the opposite of what is there. */
export type SetField<Whole> = <const Path extends FieldPath<Whole>>(path: Path, value: FieldValue<Whole, Path>) => void;

/** A change of one field, or of several that only make sense together; it may be made again on a later record. */
export type FieldChange<Whole> = {
  /** What it changes. The first path leads: where that is as it should be, so are the others. */
  readonly paths: readonly AnyPath[];
  readonly apply: (record: Whole) => Whole;
};

/**
 * The change that sets the fields with which `make` calls its argument.
 * @example changeOf<Interview>((set) => set(['company'], 'Harbour Foods')).paths // [['company']]
 */
export function changeOf<Whole>(make: (set: SetField<Whole>) => void): FieldChange<Whole> {
  const sets: { readonly path: AnyPath; readonly apply: (record: Whole) => Whole }[] = [];
  make((path, value) => {
    sets.push({ path: path as AnyPath, apply: (record) => withField(record, path, value) });
  });
  return {
    paths: sets.map(({ path }) => path),
    apply: (record) => sets.reduce((changed, { apply }) => apply(changed), record),
  };
}

/**
 * The changes with one more, which takes the place of those whose fields it sets itself.
 * @param changes in the order in which they were made
 * @example withChange([nameOfMaya], withoutMaya) // [withoutMaya]
 */
export function withChange<Whole>(
  changes: readonly FieldChange<Whole>[],
  change: FieldChange<Whole>,
): readonly FieldChange<Whole>[] {
  const isCovered = ({ paths }: FieldChange<Whole>): boolean =>
    paths.every((path) => change.paths.some((whole) => isWithin(path, whole)));
  const at = changes.findIndex(isCovered);
  const others = changes.filter((each) => !isCovered(each));
  // In its place, so that people stay in the order in which they were added; unless a later change has to do with it.
  const isFree = at !== -1 && !changes.slice(at).some((each) => !isCovered(each) && touch(each, change));
  return isFree ? [...others.slice(0, at), change, ...others.slice(at)] : [...others, change];
}

/**
 * The record with all of these changes, in their order.
 * @example withChanges(EMPTY_INTERVIEW, [changeOf((set) => set(['company'], 'Harbour Foods'))]).company // 'Harbour Foods'
 */
export function withChanges<Whole>(record: Whole, changes: readonly FieldChange<Whole>[]): Whole {
  return changes.reduce((changed, { apply }) => apply(changed), record);
}

/**
 * Whether two changes have a field in common.
 * @example touch(nameOfMaya, withoutMaya) // true
 */
export function touch(a: Pick<FieldChange<never>, 'paths'>, b: Pick<FieldChange<never>, 'paths'>): boolean {
  return a.paths.some((one) => b.paths.some((other) => isWithin(one, other) || isWithin(other, one)));
}
