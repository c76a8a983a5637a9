import { dayInWords } from '../../../domain/dates/date-in-words.ts';
import { letterChoices } from '../../../domain/note/letter-choices.ts';
import type { Interview } from '../../../domain/record/interview.ts';
import { newPromiseId, writePromise } from '../../../stores/promised.ts';
import { LETTERS } from '../../../text/note/letters.ts';
import { PROMISED } from '../../../text/promised/promised.ts';
import { useCanWrite } from '../../fields/use-can-write.ts';
import { GROUPS, type LetterKind } from './groups.ts';
import type { Opening } from './opening.ts';
import type { Promises } from '../../promised/Promises.tsx';

type Props = {
  readonly opening: Opening;
  readonly interview: Interview;
  /** What each kind is called. */
  readonly names: Readonly<Record<LetterKind, string>>;
  /** The list of what was promised, once it is fetched. */
  readonly Promises: typeof Promises | undefined;
  readonly onOpen: (letter: { readonly kind: LetterKind; readonly to?: string }) => void;
};

/** Every kind of message by the moment for it, with what was begun or sent to whom. One press opens one. */
export function OtherLetters({ opening, interview, names, Promises, onOpen }: Props) {
  const canWrite = useCanWrite();
  const states = (kind: LetterKind): readonly string[] =>
    letterChoices(interview, kind)
      .filter(({ state }) => state !== 'none')
      .map(({ name, state, sentOn }) => {
        const what = sentOn === null ? LETTERS.states[state] : LETTERS.sentOn(dayInWords(sentOn));
        return `${name || LETTERS.nameless}: ${what}`;
      });
  const letter = (kind: LetterKind) => (
    <li key={kind}>
      <button
        type="button"
        class="quiet"
        aria-pressed={opening.kind === 'letter' && opening.letter.kind === kind}
        onClick={() => {
          onOpen({ kind });
        }}
      >
        {names[kind]}
      </button>
      <span class="letter-name" aria-hidden="true">
        {names[kind]}
      </span>
      {kind === 'phone-script' && interview.agreement.channel !== 'phone' && (
        <span class="help">{LETTERS.onlyByPhone}</span>
      )}
      {states(kind).map((state) => (
        <span key={state} class="badge">
          {state}
        </span>
      ))}
    </li>
  );

  const groups = (
    <div class="letter-groups">
      {GROUPS.map(({ label, kinds }) => (
        <section key={label} aria-label={label}>
          <h3>{label}</h3>
          {!kinds.includes('promised') ? (
            <ul>{kinds.map(letter)}</ul>
          ) : Promises !== undefined ? (
            <Promises
              interview={interview}
              write={{
                kind: 'here',
                open: (to) => {
                  onOpen({ kind: 'promised', to });
                },
              }}
            />
          ) : (
            <button
              type="button"
              class="quiet"
              disabled={!canWrite}
              onClick={() => {
                writePromise(newPromiseId(), { what: '' });
              }}
            >
              {PROMISED.add}
            </button>
          )}
        </section>
      ))}
    </div>
  );

  // A newcomer chooses from the whole list; beside a message that is open it is one line.
  return opening.kind === 'choose' ? (
    <section class="letter-others" aria-labelledby="which-letter">
      <h2 id="which-letter">{LETTERS.which}</h2>
      {groups}
    </section>
  ) : (
    <details class="letter-others" open={opening.kind === 'rest'}>
      <summary>{LETTERS.others}</summary>
      {groups}
    </details>
  );
}
