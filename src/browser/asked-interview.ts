/** The name under which an address says which interview it is about; early.ts repeats it. */
const NAME = 'interview';

/**
 * The address of a page that shows one interview, also in a new tab. It is one of this site, and may have a query.
 * @example withInterview('/thank-you/#parts', 'k3v9q1') // '/thank-you/?interview=k3v9q1#parts'
 * @example withInterview('/follow-up/?kind=after-no', 'k3v9q1') // '/follow-up/?kind=after-no&interview=k3v9q1'
 */
export function withInterview(href: string, id: string): string {
  const [path = '', ...parts] = href.split('#');
  return [`${path}${path.includes('?') ? '&' : '?'}${NAME}=${encodeURIComponent(id)}`, ...parts].join('#');
}

/** The interview that the address of this page asks for, which is taken out of it: a reload shows what is open then. */
export function takeAskedInterview(): string | undefined {
  const address = new URL(location.href);
  const asked = address.searchParams.get(NAME) ?? undefined;
  if (asked === undefined) return undefined;
  address.searchParams.delete(NAME);
  history.replaceState(history.state, '', address);
  return asked;
}
