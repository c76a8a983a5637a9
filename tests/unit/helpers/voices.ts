import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { VoiceSentences } from '../../../src/domain/note/compose-note.ts';
import { VOICES, type Voice } from '../../../src/domain/record/note.ts';
import { frozen } from './frozen.ts';

function load(voice: Voice): VoiceSentences {
  const file = new URL(`../../../src/content/note-templates/${voice}.yaml`, import.meta.url);
  return frozen(parse(readFileSync(file, 'utf8')) as VoiceSentences);
}

/** The sentences of every voice, as the authors wrote them. */
export const SENTENCES = Object.fromEntries(VOICES.map((voice) => [voice, load(voice)])) as Record<
  Voice,
  VoiceSentences
>;
