import type { ComponentChildren } from 'preact';

type Props = {
  /** The most that the words can become: never shown, it keeps the room for them in any font and at any width. */
  readonly longest: string;
  readonly children: ComponentChildren;
};

/** Words that change once what was saved is read, in a room that does not, so that nothing beside or below them moves. */
export function Steady({ longest, children }: Props) {
  return (
    <span class="steady" data-longest={longest}>
      <span>{children}</span>
    </span>
  );
}
