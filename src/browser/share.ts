/** Whether this browser can hand text to another app. */
export function canShare(): boolean {
  return typeof navigator !== 'undefined' && typeof navigator.share === 'function';
}

/** `closed`: the person chose nothing, which is no failure. */
export type Shared = 'shared' | 'closed' | 'refused';

/** Opens the share sheet. */
export async function shareText(title: string, text: string): Promise<Shared> {
  return share({ title, text });
}

/** Opens the share sheet with a link. */
export async function shareLink(title: string, url: string): Promise<Shared> {
  return share({ title, url });
}

/** A text file as the share sheet takes it: Chromium passes on text files and no JSON, whatever is in them. */
const asFile = (name: string, text: string): File => new File([text], name, { type: 'text/plain' });

/** Whether this browser can hand a text file to another app. */
export function canShareFile(): boolean {
  return (
    canShare() && typeof navigator.canShare === 'function' && navigator.canShare({ files: [asFile('a.txt', 'a')] })
  );
}

/** Opens the share sheet with a text file. */
export async function shareFile(name: string, text: string): Promise<Shared> {
  return share({ files: [asFile(name, text)] });
}

async function share(what: ShareData): Promise<Shared> {
  try {
    await navigator.share(what);
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'refused';
  }
}
