import { useEffect, useRef } from 'preact/hooks';
import { SENDING } from '../../text/note/sending.ts';

/** What the browser would not copy, selected for the person to do it. */
export function CopyByHand({ text }: { readonly text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return <textarea ref={area} aria-label={SENDING.toCopy} readOnly rows={5} value={text} />;
}
