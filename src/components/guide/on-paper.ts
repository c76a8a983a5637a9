/** The vocabulary of MDX as it is on paper: the same names as in mdx.ts, without anything that needs a screen. */
import Ask from '../Ask.astro';
import type { MDX_COMPONENTS } from '../mdx.ts';
import OnCall from '../OnCall.astro';
import Say from '../Say.astro';
import ButtonReference from './ButtonReference.astro';
import Capture from './Capture.astro';
import Cite from './Cite.astro';
import Jot from './Jot.astro';
import Minor from './Minor.astro';
import Nothing from './Nothing.astro';
import Promises from './Promises.astro';
import Reference from './Reference.astro';
import Sample from './Sample.astro';
import Task from './Task.astro';

/** A name that authors may use and that is missing here is an error of the compiler. */
type OnPaper = Readonly<Record<keyof typeof MDX_COMPONENTS | 'h2' | 'h3' | 'h4' | 'Promises', unknown>>;

export const ON_PAPER = {
  a: Reference,
  h2: Minor,
  h3: Minor,
  h4: Minor,
  Ask,
  Button: ButtonReference,
  Capture,
  Cite,
  DueDate: Nothing,
  Jot,
  MoreAgreed: Nothing,
  OnCall,
  Promises,
  Sample,
  Say,
  Task,
} satisfies OnPaper;
