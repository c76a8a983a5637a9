import { losesNothing, type Reader } from './json-readers.ts';

/** Turns a document of version n into one of version n + 1. Never changes its input; may throw on a shape it cannot read. */
export type Migration = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;

export type DocumentKind<Record> = {
  /** The version this site writes; versions count from 1. */
  readonly version: number;
  /** `migrations[n - 1]` takes version n to n + 1, so there are `version - 1` of them. */
  readonly migrations: readonly Migration[];
  readonly read: Reader<Record>;
};

export type ParsedDocument<Record> =
  | { readonly kind: 'ok'; readonly record: Record }
  /** Written by a newer version of the site: `readable` is for showing, never for writing back. */
  | { readonly kind: 'tooNew'; readonly readable: Record | undefined }
  /** Not what we wrote: keep the text whole; `salvaged` is what could still be read of it. */
  | { readonly kind: 'broken'; readonly salvaged: Record | undefined };

function versionOf(json: unknown): number {
  const version = typeof json === 'object' && json !== null ? (json as { version?: unknown }).version : undefined;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 0;
}

/**
 * Reads a stored document, whatever is in it. Total: any text gives one of the three results, and none throws.
 * A document is sound when, after its migrations, reading it loses nothing; anything else is broken.
 * @example parseDocument('{"version":9}', kind).kind // 'tooNew'
 */
export function parseDocument<Record>(text: string, kind: DocumentKind<Record>): ParsedDocument<Record> {
  let json: unknown;
  try {
    json = JSON.parse(text);
    const version = versionOf(json);
    if (version > kind.version) return { kind: 'tooNew', readable: kind.read(json) };
    if (version > 0) {
      json = kind.migrations
        .slice(version - 1)
        .reduce<unknown>((document, step) => step(document as Parameters<Migration>[0]), json);
    }
  } catch {
    // Not JSON, or not of the version it says it is: what can be read of it is salvaged below.
  }
  const record = kind.read(json);
  return record !== undefined && losesNothing(record, json)
    ? { kind: 'ok', record }
    : { kind: 'broken', salvaged: record };
}
