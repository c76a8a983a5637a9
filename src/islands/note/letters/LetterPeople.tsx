import { letterChoices, namesWithoutInvitation, type LetterChoice } from '../../../domain/note/letter-choices.ts';
import type { Interview } from '../../../domain/record/interview.ts';
import { newNoteId } from '../../../stores/note.ts';
import { LETTERS, WITHOUT } from '../../../text/note/letters.ts';
import { useCanWrite } from '../../fields/use-can-write.ts';
import { BY_HAND, type OpenLetter } from './opening.ts';

type Props = {
  readonly letter: OpenLetter;
  readonly interview: Interview;
  readonly onOpen: (to: string) => void;
};

/** Whom the open message goes to: a button for each person, or for each thing promised, that says what became of it. */
export function LetterPeople({ letter: { kind, to }, interview, onOpen }: Props) {
  const canWrite = useCanWrite();
  const { promised, people } = interview;
  const choices: readonly LetterChoice[] =
    kind === 'promised'
      ? Object.entries(promised).map(([id, promise]) => {
          const sentOn = promise.sentOn === '' ? (interview.notes[`promised:${id}`]?.sentOn ?? null) : promise.sentOn;
          const name = [promise.what, people[promise.to]?.name ?? ''].filter((text) => text !== '').join(', ');
          return { to: id, name, state: sentOn === null ? 'none' : 'sent', sentOn };
        })
      : letterChoices(interview, kind);
  const without = kind === 'linkedin-invitation' ? namesWithoutInvitation(interview) : [];
  // Somebody whose name is still to come is somebody else: a second such button would only confuse.
  const nameless = choices.find(({ name, state }) => name === '' && state !== 'sent');
  const hasChoice = choices.some((choice) => choice !== nameless || choice.to !== to);
  const isAtNew = choices.every((choice) => choice.to !== to);
  const openNew = (): void => {
    onOpen(choices.some((choice) => choice.to === BY_HAND) ? newNoteId() : BY_HAND);
  };
  const button = (key: string, label: string, state: LetterChoice['state'], isOpen: boolean, open: () => void) => (
    <button key={key} type="button" aria-pressed={isOpen} onClick={open}>
      <span>
        <span class="visually-hidden">{LETTERS.lead}</span>
        {label}
        {state !== 'none' && (
          <>
            {' '}
            <span class="badge">{LETTERS.states[state]}</span>
          </>
        )}
      </span>
    </button>
  );

  return (
    <>
      {canWrite && hasChoice && (
        <div class="note-choices actions" role="group" aria-label={LETTERS.peopleLegend}>
          {choices.map((choice) =>
            button(choice.to, choice.name || LETTERS.someoneElse, choice.state, choice.to === to, () => {
              onOpen(choice.to);
            }),
          )}
          {kind !== 'promised' && nameless === undefined && button('', LETTERS.someoneElse, 'none', isAtNew, openNew)}
        </div>
      )}
      {without.length > 0 && (
        <p class="help">{WITHOUT.invitation(new Intl.ListFormat('en-CA').format(without), without.length)}</p>
      )}
    </>
  );
}
