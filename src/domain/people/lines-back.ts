function withoutOne(lines: readonly string[], line: string): readonly string[] {
  const at = lines.indexOf(line);
  return at === -1 ? lines : lines.filter((_, index) => index !== at);
}

/**
 * Notes as they were before a step took lines out of them or put lines in, with all that was written since: lines that the
 * step took go back to the end, and those it put there go where nobody has changed them.
 * @param before the notes before the step
 * @param made the notes right after it
 * @param now the notes as they stand
 * @example linesBack('Maya Chen, lead\nfog', 'fog', 'fog\nbuses') // 'fog\nbuses\nMaya Chen, lead'
 */
export function linesBack(before: string, made: string, now: string): string {
  if (now === made) return before;
  const [had, got] = [before.split('\n'), made.split('\n')];
  const taken = got.reduce(withoutOne, had);
  const put = had.reduce(withoutOne, got);
  const left = put.reduce(withoutOne, now.split('\n'));
  return [...left, ...taken].join('\n').replaceAll(/^\n+|\n+$/g, '');
}
