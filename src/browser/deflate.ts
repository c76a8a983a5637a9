/** Whether this browser can deflate: Safari before 16.4 and Firefox before 113 cannot. */
export function canDeflate(): boolean {
  return typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';
}

/** Reads a stream up to `most` bytes; undefined when it has more. */
async function upTo(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream();
}

/** Deflates bytes. */
export async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = streamOf(bytes).pipeThrough(new CompressionStream('deflate'));
  return (await upTo(stream, Infinity)) ?? new Uint8Array();
}

/**
 * Inflates bytes as they come and stops at `most`, so that a small link cannot fill the memory.
 * @returns `tooLarge` past `most`, `damaged` when it is nothing deflated or is cut short
 */
export async function inflated(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'tooLarge' | 'damaged'> {
  try {
    return (await upTo(streamOf(bytes).pipeThrough(new DecompressionStream('deflate')), most)) ?? 'tooLarge';
  } catch {
    return 'damaged';
  }
}
