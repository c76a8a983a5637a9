/**
 * Copies a text and says whether it was copied. Browsers refuse without a click, without HTTPS, or by choice.
 * @param html the same for programs that paste HTML; a browser that cannot hold both is given the text alone
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  return (html !== undefined && (await copyBoth(text, html))) || copyPlain(text);
}

async function copyBoth(text: string, html: string): Promise<boolean> {
  const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  try {
    await navigator.clipboard.write([new ClipboardItem({ ...part('text/plain', text), ...part('text/html', html) })]);
    return true;
  } catch {
    return false;
  }
}

async function copyPlain(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
