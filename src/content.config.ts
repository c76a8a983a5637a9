import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { CASE_GROUPS } from '../integrations/content/case-groups.ts';
import { findPage, findWordList } from '../integrations/content/find-lists.ts';
import { listLoader } from '../integrations/content/list-loader.ts';
import { mdxLoader } from '../integrations/content/mdx-loader.ts';
import { noteRule, noteWordList } from '../integrations/content/note-rule.ts';
import { takenAs, voiceTemplate } from '../integrations/content/note-template-rules.ts';
import { fields, id, oneOf, order, words } from '../integrations/content/schema-parts.ts';
import { stagesLoader } from '../integrations/content/stages-loader.ts';
import { STEPS } from './domain/dates/due-dates.ts';
import { FIRST_HOUR, NEVER_NEXT, ON_THE_SPOT, UP_TO_THE_NOTES } from './domain/dates/undated-tasks.ts';
import { JOTS_IN_CODE } from './domain/record/jots.ts';
import { TICKED_BY_DOING } from './domain/record/tasks-of.ts';
import { NOTE_KINDS, VOICES } from './domain/record/note.ts';
import { WORD_LISTS } from './domain/note/review/finding.ts';
import { ANSWERS_FOR_NOTES, SOURCES } from './domain/note/material.ts';
import { QUESTIONS_IN_CODE } from './domain/worksheet/questions-in-code.ts';
import { HALVES, QUESTION_KINDS } from './domain/worksheet/worksheet.ts';

const stages = defineCollection({
  loader: stagesLoader('./src/content/stages', {
    tasks: [...STEPS, ...TICKED_BY_DOING, ...ON_THE_SPOT, ...FIRST_HOUR, ...UP_TO_THE_NOTES, ...NEVER_NEXT],
    jots: JOTS_IN_CODE,
  }),
  schema: fields({
    order: z.number().int().min(1).max(4),
    title: words,
    situation: words,
    moment: words,
    summary: words,
    takes: words,
    moveOn: words,
    tasks: z
      .array(fields({ id, label: words, notForMe: words.optional() }))
      .min(1, 'is empty: a stage has at least one task'),
    pocketCard: fields({
      title: words,
      lead: words,
      fold: words,
      says: z.array(words),
      blanks: z.array(words),
    }).optional(),
    jots: z.array(fields({ id, label: words, help: words })).default([]),
  }),
});

const worksheet = defineCollection({
  loader: listLoader('./src/content/worksheet/questions.yaml', [...QUESTIONS_IN_CODE, ...ANSWERS_FOR_NOTES]),
  schema: fields({
    id,
    order,
    half: oneOf(HALVES),
    question: words,
    help: words.optional(),
    becomes: words.optional(),
    lines: z.int().min(1).max(12).optional(),
    private: z.literal(true).optional(),
    kind: oneOf(QUESTION_KINDS),
    ends: z.tuple([words, words]).optional(),
  }).refine(({ kind, ends }) => (kind === 'scale') === (ends !== undefined), {
    path: ['ends'],
    message: 'says what 1 and 5 stand for: a question of kind scale needs it, and no other may have it',
  }),
});

const notes = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './src/content/notes' }),
  schema: fields({
    kind: oneOf(NOTE_KINDS),
    name: words,
    lead: words,
    paragraphs: z.array(z.array(id).min(1)).min(1),
    parts: z.record(
      id,
      fields({
        title: words,
        label: words,
        help: z.string(),
        takes: z.partialRecord(oneOf(SOURCES), takenAs).optional(),
      }),
    ),
    headings: z.record(id, words).optional(),
    shortens: z.array(words).optional(),
    voices: z.record(oneOf(VOICES), voiceTemplate),
  }).superRefine(({ paragraphs, parts, voices }, context) => {
    const placed = paragraphs.flat();
    for (const part of Object.keys(parts).filter((each) => !placed.includes(each))) {
      context.addIssue({
        code: 'custom',
        path: ['parts', part],
        message: 'stands in no paragraph: place it, or remove it',
      });
    }
    for (const part of placed.filter((each) => !Object.hasOwn(parts, each))) {
      context.addIssue({
        code: 'custom',
        path: ['paragraphs'],
        message: `has "${part}", which is not in parts: add it there`,
      });
    }
    for (const [voice, template] of Object.entries(voices)) {
      for (const part of placed.filter((each) => !Object.hasOwn(template.parts, each))) {
        context.addIssue({
          code: 'custom',
          path: ['voices', voice, 'parts'],
          message: `has no sentences for "${part}": write them`,
        });
      }
    }
  }),
});

const noteRules = defineCollection({ loader: listLoader('./src/content/note-rules/rules.yaml'), schema: noteRule });

const noteWords = defineCollection({
  loader: listLoader('./src/content/note-rules/words.yaml', WORD_LISTS),
  schema: noteWordList,
});

const specialCases = defineCollection({
  loader: mdxLoader('./src/content/special-cases'),
  schema: fields({
    group: oneOf(CASE_GROUPS),
    order: z.number().int().min(1),
    title: words,
    asks: z.array(words).min(1, 'is empty: write how a person would ask for this, so that it is found'),
  }),
});

const caseGroups = defineCollection({
  loader: listLoader('./src/content/special-cases/groups.yaml', CASE_GROUPS),
  schema: fields({ id: oneOf(CASE_GROUPS), order, title: words }),
});

const examples = defineCollection({
  loader: listLoader('./src/content/examples/examples.yaml'),
  schema: fields({
    id,
    order,
    kind: oneOf(NOTE_KINDS),
    title: words,
    when: words,
    subject: words.optional(),
    paragraphs: z.array(words).min(1, 'is empty: write the example'),
    leaveOut: z.array(fields({ what: words, because: words })).min(1, 'is empty: say what to leave out and why'),
  }),
});

const sources = defineCollection({
  loader: listLoader('./src/content/sources/sources.yaml'),
  schema: fields({
    id,
    order,
    claim: words,
    publisher: words,
    title: words,
    year: words.optional(),
    url: z.url('is no address: give the whole of it, with https://').optional(),
    reliability: oneOf(['high', 'medium', 'opinion']),
    because: words,
  }),
});

const leftOut = defineCollection({
  loader: listLoader('./src/content/sources/left-out.yaml'),
  schema: fields({ id, order, claim: words, because: words }),
});

const findPages = defineCollection({ loader: listLoader('./src/content/find/pages.yaml'), schema: findPage });

const findWords = defineCollection({ loader: listLoader('./src/content/find/words.yaml'), schema: findWordList });

export const collections = {
  findPages,
  findWords,
  stages,
  worksheet,
  notes,
  noteRules,
  noteWords,
  specialCases,
  caseGroups,
  examples,
  sources,
  leftOut,
};
