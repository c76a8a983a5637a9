import { useState } from 'preact/hooks';
import { dayInWords } from '../../../domain/dates/date-in-words.ts';
import { letterChoices } from '../../../domain/note/letter-choices.ts';
import type { Interview } from '../../../domain/record/interview.ts';
import { LETTERS, PHONE } from '../../../text/note/letters.ts';
import { GROUPS, type LetterKind } from './groups.ts';
import type { OpenLetter } from './letter-facts.ts';
import { NotFetched } from './NotFetched.tsx';
import { useFetched } from './use-fetched.ts';

type Props = {
  readonly letter: OpenLetter | undefined;
  readonly interview: Interview;
  /** What each kind is called. */
  readonly names: Readonly<Record<LetterKind, string>>;
  readonly onOpen: (letter: { readonly kind: LetterKind; readonly to?: string }) => void;
};

/** Every kind of message by the moment for it, with what was begun or sent to whom. One press opens one. */
export function OtherLetters({ letter, interview, names, onOpen }: Props) {
  const [isOpen, setOpen] = useState(letter === undefined);
  // What was promised has a day, and to read days weighs much.
  const promises = useFetched(isOpen ? 'promises' : undefined, async () => (await import('./Promises.tsx')).Promises);
  const states = (kind: LetterKind): readonly string[] =>
    letterChoices(interview, kind)
      .filter(({ state }) => state !== 'none')
      .map(({ name, state, sentOn }) =>
        [name || LETTERS.nameless, sentOn === null ? LETTERS.states[state] : LETTERS.sentOn(dayInWords(sentOn))].join(
          ': ',
        ),
      );

  return (
    <details
      class="letter-others"
      open={letter === undefined}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{LETTERS.others}</summary>
      <div class="letter-groups">
        {GROUPS.map(({ label, kinds }) => (
          <section key={label} aria-label={label}>
            <h3>{label}</h3>
            {kinds[0] === 'promised' ? (
              <>
                {promises.part !== undefined && (
                  <promises.part
                    interview={interview}
                    onWrite={(to) => {
                      onOpen({ kind: 'promised', to });
                    }}
                  />
                )}
                {promises.isMissing && <NotFetched again={promises.again} />}
              </>
            ) : (
              <ul>
                {kinds.map((kind) => (
                  <li key={kind}>
                    {kind === 'phone-script' && interview.agreement.channel !== 'phone' ? (
                      <p>
                        {names[kind]} <span class="help">{PHONE.only}</span>
                      </p>
                    ) : (
                      <button
                        type="button"
                        class="quiet"
                        aria-pressed={kind === letter?.kind}
                        onClick={() => {
                          onOpen({ kind });
                        }}
                      >
                        {names[kind]}
                      </button>
                    )}
                    {states(kind).map((state) => (
                      <span key={state} class="badge">
                        {state}
                      </span>
                    ))}
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </details>
  );
}
