import { greetingName, isGreetingSure } from '../../domain/note/greeting-name.ts';
import { useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { writeGreeting } from '../../stores/note.ts';
import { NOTE } from '../../text/note/note.ts';
import { TextField } from '../fields/TextField.tsx';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useSettled } from '../fields/use-settled.ts';
import type { OpenNote } from './NotePart.tsx';

/** Asks once by which name somebody is greeted, where it cannot be told from the whole of it; the answer is for every message to them. */
export function GreetingQuestion({ id, facts: { note } }: Pick<OpenNote, 'id' | 'facts'>) {
  const canWrite = useCanWrite();
  const { name, greeting } = note.recipient;
  const [settledName] = useSettled(name.trim());
  const isUnknown = greeting === '' && settledName !== '' && !isGreetingSure(settledName);
  // It stays in its place while it is answered.
  const [asks, setAsks] = useState(isUnknown);
  const [isKept, setKept] = useState(false);
  if (!asks && isUnknown) setAsks(true);
  const shown = greeting === '' ? greetingName(name, note.voice) : greeting;
  if (isKept) {
    return (
      <p id="greeting-kept" tabIndex={-1} class="help">
        {NOTE.greets(shown)}
      </p>
    );
  }
  if (!asks || name.trim() === '' || !canWrite) return null;
  return (
    <TextField
      id="ask-greeting"
      label={NOTE.askGreeting}
      help={/[,;&]| and /i.test(name) ? NOTE.oneAtATime : ''}
      text={shown}
      kind="line"
      onWrite={(typed) => {
        writeGreeting(id, note, typed);
      }}
    >
      <p class="greeting-kept">
        <span class="help">{NOTE.askedOnce}</span>
        <button
          type="button"
          onClick={() => {
            writeGreeting(id, note, shown);
            setKept(true);
            focusSoon('greeting-kept');
          }}
        >
          {NOTE.greetSo(shown)}
        </button>
      </p>
    </TextField>
  );
}
