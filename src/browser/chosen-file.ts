/** So many bytes tell what kind of file it is. */
const HEAD = 16;

/** The first bytes of a file that a person chose; undefined when the browser cannot read it. */
export async function headOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  } catch {
    return undefined;
  }
}

/** The text of a file that a person chose; undefined when the browser cannot read it. */
export async function textOfFile(file: File): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    return undefined;
  }
}
