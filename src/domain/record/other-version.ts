/*
 * What another copy of an interview said in one of its fields when the two were made one, inside the record under
 * `otherVersions/<id>`:
 *
 *   { "path": "[\"answers\",\"one-word\"]", "text": "tired", "from": "2026-11-20" }
 *
 * `path` is the path of the field (field-path.ts) as JSON, `text` what stood there, and `from` the day on which that copy
 * was made. The id follows from path and text, so that the same copy brought back twice adds nothing.
 */
export const OTHER_VERSION_FIELDS = ['path', 'text', 'from'] as const;

export type OtherVersion = Readonly<Record<(typeof OTHER_VERSION_FIELDS)[number], string>>;

export const EMPTY_OTHER_VERSION: OtherVersion = { path: '', text: '', from: '' };
