/** Copies a text and says whether it was copied. Browsers refuse without a click, without HTTPS, or by choice. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
