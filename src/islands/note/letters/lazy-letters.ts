/* What of the page of messages is fetched once it is needed. */
import type { KindTemplate } from '../../../domain/note/kind-template.ts';
import { lazyPart, type LazyPart } from '../../fields/lazy-part.ts';
import { templateFor } from '../templates.ts';
import type { LetterKind } from './groups.ts';

/** What has to do with days: to read what was said of one weighs much, and a newcomer has none yet. */
export const timingPart = lazyPart(() => import('./timing.ts'));

/** What a message that is open is made of. */
export const openedPart = lazyPart(() => import('./OpenedLetter.tsx'));

export const phonePart = lazyPart(() => import('./PhoneScript.tsx'));

/** The ways of a message for LinkedIn. */
export const shortPart = lazyPart(() => import('./ShortResult.tsx'));

const templates = new Map<LetterKind, LazyPart<KindTemplate>>();

/** The sentences of one kind. */
export function templatePart(kind: LetterKind): LazyPart<KindTemplate> {
  const part = templates.get(kind) ?? lazyPart(() => templateFor(kind));
  templates.set(kind, part);
  return part;
}
