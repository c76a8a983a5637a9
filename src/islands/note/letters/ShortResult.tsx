import { focusSoon } from '../../../browser/focus-soon.ts';
import { composeNote } from '../../../domain/note/compose-note.ts';
import { asideOf } from '../../../domain/note/put-aside.ts';
import { finishedNote } from '../../../domain/note/finished-note.ts';
import { codePoints, shortMessage } from '../../../domain/note/short-message.ts';
import { bringBackAside, takeBack, writeNote } from '../../../stores/note.ts';
import { $settings } from '../../../stores/record/current.ts';
import { writeField } from '../../../stores/record/write-field.ts';
import { SHORT } from '../../../text/note/letters.ts';
import { NOTE } from '../../../text/note/note.ts';
import { SavedChoiceField } from '../../fields/SavedChoiceField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useCanWrite } from '../../fields/use-can-write.ts';
import { useSaved } from '../../fields/use-saved.ts';
import { useSettled } from '../../fields/use-settled.ts';
import { SavedState } from '../../saving/SavedState.tsx';
import { EditorsEye } from '../EditorsEye.tsx';
import { NoteSending } from '../NoteSending.tsx';
import type { ResultProps } from './LetterResult.tsx';

const FREE = 200;
const PREMIUM = 300;
const OWN_WORDS = 'by-hand-all';

/** A message for LinkedIn as it will be read, to be copied there; an invitation counts the few characters it may have. */
export function ShortResult({ id, interview, facts, template, onSent }: ResultProps) {
  const { note } = facts;
  const length = useSaved($settings, (record) => record.invitationLength);
  const canWrite = useCanWrite();
  const isCounted = template.kind === 'linkedin-invitation';
  const limit = !isCounted ? Infinity : length === String(PREMIUM) ? PREMIUM : FREE;
  const short = isCounted ? shortMessage(facts, template, limit) : undefined;
  const made = short?.text ?? finishedNote(composeNote(facts, template), {}).body;
  const isSent = note.sentOn !== null;
  const isEdited = !isSent && note.edited.whole !== undefined;
  const text = (isSent ? note.sentText?.body : undefined) ?? note.edited.whole ?? made;
  const count = codePoints(text);
  const [over, watched] = useSettled(Math.max(0, count - limit));

  return (
    <div class="note-result" {...watched}>
      <section class="note-preview" aria-labelledby="note-preview">
        <div class="note-title">
          <h3 id="note-preview" tabIndex={-1}>
            {SHORT.heading}
          </h3>
          {canWrite && !isSent && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                // What is as the fields make it is no loss.
                if (isEdited && text === made) writeNote(id, note, ['edited', 'whole'], undefined, 'now');
                else if (isEdited) takeBack(id, 'whole');
                else {
                  writeNote(id, note, ['edited', 'whole'], text, 'now');
                  focusSoon(OWN_WORDS);
                }
              }}
            >
              {isEdited ? SHORT.follow : NOTE.edit}
            </button>
          )}
          {canWrite && !isSent && !isEdited && asideOf(note.putAside).length > 0 && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                bringBackAside(id, 'whole');
                focusSoon(OWN_WORDS);
              }}
            >
              {SHORT.bringBack}
            </button>
          )}
        </div>
        {isEdited && (
          <TextField
            id={OWN_WORDS}
            label={SHORT.own}
            help=""
            text={text}
            kind="long"
            onWrite={(body) => {
              writeField(['record', 'notes', id, 'edited', 'whole'], body, 'soon');
            }}
          />
        )}
        <div class={isEdited ? 'note-paper twin' : 'note-paper'}>{text}</div>
        {isCounted && (
          <p class="letter-count" data-over={count > limit ? '' : undefined}>
            {SHORT.count(count, limit)}
          </p>
        )}
        {!isSent && !isEdited && short !== undefined && short.leftOut.length > 0 && (
          <p class="help">
            {SHORT.leftOut(
              new Intl.ListFormat('en-CA').format(
                short.leftOut.map((each) => SHORT.ofOurs[each] ?? lowerFirst(template.parts[each]?.title ?? each)),
              ),
            )}
          </p>
        )}
        <p role="status" class="letter-over">
          {over > 0 ? SHORT.over(over, isEdited) : ''}
        </p>
      </section>
      <EditorsEye id={id} facts={facts} template={template} text={{ subject: '', body: text }} interview={interview} />
      <NoteSending id={id} note={note} text={{ subject: '', body: text }} onSent={onSent} />
      <p class="help">{isCounted ? SHORT.howToInvite : SHORT.howToSend}</p>
      {isCounted && (
        <SavedChoiceField
          legend={SHORT.limitLegend}
          name="invitation-length"
          labels={SHORT.limits}
          values={['', '300']}
          path={['settings', 'invitationLength']}
          otherwise=""
        />
      )}
      <p class="save-line">
        <SavedState />
      </p>
    </div>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
