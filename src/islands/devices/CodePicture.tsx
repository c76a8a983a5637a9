import { useMemo } from 'preact/hooks';
import { codePath } from './code-path.ts';

type Props = { readonly bytes: Uint8Array; readonly label: string };

/** A code, black on white in either theme, as large as there is room for. */
export function CodePicture({ bytes, label }: Props) {
  const { size, path } = useMemo(() => codePath(bytes), [bytes]);
  return (
    <svg
      class="code-picture"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${String(size)}v${String(size)}h-${String(size)}z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
