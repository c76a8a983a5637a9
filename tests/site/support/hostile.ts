import { valueAt } from '../../../src/domain/record/field-path.ts';
import { parseInterview } from '../../../src/domain/record/parse-interview.ts';
import { parseSettings } from '../../../src/domain/record/settings.ts';

/** What would be an element, an attribute, a handler, a template or an entity where text is taken for markup. */
const MARKUP = [
  '<img data-injected src=x onerror="window.injected=1">',
  '<script data-injected>window.injected=1</script>',
  '"><svg data-injected onload=window.injected=1>',
  "' data-injected onfocus='window.injected=1' autofocus='",
  '</textarea></title></style></template><iframe data-injected srcdoc="<script>parent.injected=1</script>">',
  '<a data-injected href="javascript:window.injected=1">here</a>',
  '{{constructor.constructor("window.injected=1")()}} #{window.injected=1} <%=window.injected=1%>',
  '&lt;b data-injected&gt;&#60;i data-injected&#62;',
].join(' ');

/** Each kind of text, given what tells this field from the others: the whole of a field, so that it may be an address. */
export const HOSTILE = {
  markup: (mark: string) => `${mark} ${MARKUP}`,
  addresses: (mark: string) => `javascript:window.injected=1//${mark}@evil.example`,
} as const;

type Fields = Readonly<Record<string, unknown>>;

function textPaths(json: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof json === 'string') return [path];
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return [];
  return Object.entries(json).flatMap(([field, value]) => textPaths(value, [...path, field]));
}

function withText(json: unknown, [field, ...rest]: readonly string[], text: string): unknown {
  if (field === undefined) return text;
  const fields = json as Fields;
  return { ...fields, [field]: withText(fields[field] ?? '', rest, text) };
}

/** What decides whether there is anything to show: which interview is open, and that it is not put away. */
const LEADING = /^(current|follows|archivedOn|deletedOn)$/;
/** Days, ids and choices, which lead to other fields: hostile in a run of their own, as what they lead to is not shown. */
const LINKS = /On$|^(date|endTime|with|to|from|path|picked|keptSince|calendarId|follow-up|invitationLength)$/;

export type Poisoned = { readonly json: string; readonly marks: ReadonlyMap<string, string> };
export type Poison = {
  readonly kind: keyof typeof HOSTILE;
  /** Whether days, ids and choices are made hostile too, where the reader of stored documents lets them through. */
  readonly isEverywhere: boolean;
};

/**
 * A document with a hostile text in every field that keeps one. Each text has a mark of its own, which tells which field
 * it is in.
 */
function poisoned(document: object, { kind, isEverywhere }: Poison, read: (text: string) => unknown): Poisoned {
  let json = JSON.parse(JSON.stringify(document)) as unknown;
  const marks = new Map<string, string>();
  for (const path of textPaths(json)) {
    const field = path.at(-1) ?? '';
    if (LEADING.test(field) || (!isEverywhere && LINKS.test(field))) continue;
    const text = HOSTILE[kind](`mark${String(marks.size)}x`);
    const next = withText(json, path, text);
    if (valueAt(read(JSON.stringify(next)), path) !== text) continue;
    json = next;
    marks.set(path.join('/'), text);
  }
  return { json: JSON.stringify(json), marks };
}

/** An interview in which the texts are hostile. */
export function hostileInterview(document: object, poison: Poison): Poisoned {
  return poisoned(document, poison, (text) => {
    const parsed = parseInterview(text);
    return parsed.kind === 'ok' ? parsed.record : undefined;
  });
}

/** Settings in which the texts are hostile. */
export function hostileSettings(document: object, poison: Poison): Poisoned {
  return poisoned(document, poison, (text) => {
    const parsed = parseSettings(text);
    return parsed.kind === 'ok' ? parsed.record : undefined;
  });
}
