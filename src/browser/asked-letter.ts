/** The names under which an address says which message is open: its kind, and the id of whom it is for. */
const KIND = 'kind';
const TO = 'to';

export type AskedLetter = { readonly kind: string; readonly to: string };

/** The message that the address of this page asks for, as it says it; undefined when it asks for none. */
export function askedLetter(): AskedLetter | undefined {
  const { searchParams } = new URL(location.href);
  const kind = searchParams.get(KIND);
  return kind === null ? undefined : { kind, to: searchParams.get(TO) ?? '' };
}

/** Lets the address say which message is open, so that a reload shows it again; or none, so that it shows what is due. */
export function askForLetter(letter: AskedLetter | undefined): void {
  const address = new URL(location.href);
  address.searchParams.delete(KIND);
  address.searchParams.delete(TO);
  if (letter !== undefined) {
    address.searchParams.set(KIND, letter.kind);
    if (letter.to !== '') address.searchParams.set(TO, letter.to);
  }
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
