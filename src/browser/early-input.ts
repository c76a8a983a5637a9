/**
 * Whether the person changed this field before its island woke up; asking takes the mark away. The inline script of
 * early.ts puts it there.
 */
export function takeEarlyInput(field: HTMLElement): boolean {
  const wasChanged = field.dataset.early !== undefined;
  delete field.dataset.early;
  return wasChanged;
}
