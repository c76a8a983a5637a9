import type { KindTemplate } from '../../domain/note/kind-template.ts';
import type { NoteKind } from '../../domain/record/note.ts';

/** The sentences of each kind, fetched when a message of it is opened. */
const FETCH: Readonly<Record<NoteKind, () => Promise<{ readonly default: KindTemplate }>>> = {
  'thank-you': () => import('../../content/notes/thank-you.yaml'),
  'follow-up': () => import('../../content/notes/follow-up.yaml'),
  'second-follow-up': () => import('../../content/notes/second-follow-up.yaml'),
  'phone-script': () => import('../../content/notes/phone-script.yaml'),
  'linkedin-invitation': () => import('../../content/notes/linkedin-invitation.yaml'),
  'linkedin-message': () => import('../../content/notes/linkedin-message.yaml'),
  accepting: () => import('../../content/notes/accepting.yaml'),
  'asking-for-time': () => import('../../content/notes/asking-for-time.yaml'),
  declining: () => import('../../content/notes/declining.yaml'),
  'offer-elsewhere': () => import('../../content/notes/offer-elsewhere.yaml'),
  withdrawing: () => import('../../content/notes/withdrawing.yaml'),
  'after-no': () => import('../../content/notes/after-no.yaml'),
  promised: () => import('../../content/notes/promised.yaml'),
};

/** The sentences of one kind of message; rejects when they cannot be had, as without a signal. */
export async function templateFor(kind: NoteKind): Promise<KindTemplate> {
  return (await FETCH[kind]()).default;
}
