import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import { sampleWords } from '../../domain/note/sample-words.ts';
import { $interview, $settings } from '../../stores/record/current.ts';
import { SAMPLE } from '../../text/note/sample.ts';
import { useAwake, useSaved } from '../fields/use-saved.ts';

/** Words to send as they are, with the names that are known. An island because those are saved, and to copy them. */
export function Sample({ words }: { readonly words: string }) {
  const yourName = useSaved($settings, (record) => record.yourName);
  const text = useSaved($interview, (record) => sampleWords(words, record, yourName));
  const [outcome, setOutcome] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const copy = (): void => {
    void copyText(text).then((isCopied) => {
      setOutcome(isCopied ? SAMPLE.copied : SAMPLE.copyRefused);
    });
  };
  useEffect(() => {
    // The press that woke this island was meant for the button, which could not hear it yet.
    if (button.current?.matches(':focus:not(:focus-visible)') === true) copy();
  }, []);
  const isAwake = useAwake();
  return (
    <div class="sample" data-awake={isAwake ? '' : undefined}>
      <blockquote class="say">
        <p>{text}</p>
      </blockquote>
      <p class="needs-script actions">
        <button ref={button} type="button" onClick={copy}>
          {SAMPLE.copy}
        </button>
        <span role="status">{outcome}</span>
      </p>
    </div>
  );
}
