/** Whether this browser can hand text to another app. */
export function canShare(): boolean {
  return typeof navigator !== 'undefined' && typeof navigator.share === 'function';
}

/** Opens the share sheet. `closed`: the person chose nothing, which is no failure. */
export async function shareText(title: string, text: string): Promise<'shared' | 'closed' | 'refused'> {
  try {
    await navigator.share({ title, text });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'refused';
  }
}
