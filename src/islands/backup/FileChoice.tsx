import { useEffect, useRef } from 'preact/hooks';
import { BRING_BACK } from '../../text/backup/back-up.ts';
import { useAwake } from '../fields/use-saved.ts';

const ID = 'backup-file';
const HELP = 'backup-file-help';

/** A file that is chosen, or dropped here. */
export function FileChoice({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const isAwake = useAwake();
  const place = useRef<HTMLDivElement>(null);
  const take = (file: File | null | undefined): void => {
    if (file !== null && file !== undefined) onChoose(file);
  };

  useEffect(() => {
    const allow = (event: Event): void => {
      event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      take(event.dataTransfer?.files.item(0));
    };
    place.current?.addEventListener('dragover', allow);
    place.current?.addEventListener('drop', drop);
    return () => {
      place.current?.removeEventListener('dragover', allow);
      place.current?.removeEventListener('drop', drop);
    };
  }, [onChoose]);

  return (
    <div class="field" ref={place}>
      <label for={ID}>{BRING_BACK.choose}</label>
      <p class="help" id={HELP}>
        {BRING_BACK.chooseHelp}
      </p>
      <input
        id={ID}
        type="file"
        disabled={!isAwake}
        aria-describedby={HELP}
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.item(0));
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
