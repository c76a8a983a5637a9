/* The room of finding: what is typed and what fits it (here), and the list of the page that it is looked for in. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { finder } from '../../domain/find/find.ts';
import { FIND } from '../../text/find.ts';
import { useSettled } from '../fields/use-settled.ts';
import { listed, type Listed } from './listed.ts';

/** What fits the words that are typed. An island because nobody but the page may know them: they are kept nowhere. */
export function Find({ startHref }: { readonly startHref: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [all, setAll] = useState<readonly Listed[]>([]);
  const [typed, setTyped] = useState('');
  const find = useMemo(() => finder(all), [all]);
  const { kind, found } = useMemo(() => find(typed), [find, typed]);
  const asked = typed.trim();
  const isNothing = asked !== '' && found.length === 0 && all.length > 0;
  const count = kind === 'all' ? FIND.found(found.length) : FIND.foundClosest(found.length);
  const [said, watched] = useSettled(asked === '' ? '' : isNothing ? FIND.nothing(asked) : count);

  useEffect(() => {
    setAll(listed());
    if (field.current === null) return;
    // What was typed before the page was awake comes before what a link asks for.
    field.current.value ||= new URLSearchParams(location.search).get('q') ?? '';
    setTyped(field.current.value);
  }, []);

  const clear = (): void => {
    if (field.current !== null) field.current.value = '';
    setTyped('');
    field.current?.focus();
  };

  return (
    <div class="find needs-script" role="search" {...watched}>
      <label for="find">{FIND.label}</label>
      <p class="help" id="find-help">
        {FIND.help}
      </p>
      <div class="find-field">
        <input
          ref={field}
          id="find"
          type="text"
          enterkeyhint="go"
          autocomplete="off"
          autocapitalize="none"
          aria-describedby="find-help"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Escape') clear();
            const [first] = find(event.currentTarget.value).found;
            if (event.key === 'Enter' && first !== undefined) location.assign(first.entry.href);
          }}
        />
        {typed !== '' && (
          <button type="button" onClick={clear}>
            {FIND.clear}
          </button>
        )}
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {isNothing && (
        <p class="find-answer">
          {FIND.nothing(asked)} <a href={startHref}>{FIND.orElse}</a>
        </p>
      )}
      {kind === 'closest' && found.length > 0 && <p class="find-answer">{FIND.closest}</p>}
      {found.length > 0 && (
        <ul class="contents" aria-label={FIND.foundHeading}>
          {found.map(({ entry, because }) => (
            <li key={entry.href}>
              <a href={entry.href}>{entry.title}</a> <span class="help">{because === '' ? entry.group : because}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
