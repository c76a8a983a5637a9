/** Hands the person a text file; lone surrogates become the replacement character, as a file must be valid UTF-8. */
export function downloadText(fileName: string, text: string, type = 'text/plain'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click; a minute is ample for the largest file.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
