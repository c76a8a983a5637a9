import template from '../../content/notes/thank-you.yaml';
import { NoteBuilder } from './NoteBuilder.tsx';

type Props = {
  /** Where to go once every note is sent. */
  readonly nextHref: string;
};

/** The notes of thanks, with their sentences. They are in the script of the island, not in the page: a newcomer who reads it has none of both. */
export function ThankYouDesk({ nextHref }: Props) {
  return <NoteBuilder byHand="first" template={template} nextHref={nextHref} />;
}
