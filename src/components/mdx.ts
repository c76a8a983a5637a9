/** The vocabulary authors may use in MDX, besides plain Markdown. */
import Ask from './Ask.astro';
import Button from './Button.astro';
import Capture from './Capture.astro';
import Cite from './Cite.astro';
import DueDate from './DueDate.astro';
import Jot from './Jot.astro';
import Link from './Link.astro';
import MoreAgreed from './MoreAgreed.astro';
import OnCall from './OnCall.astro';
import Promises from './Promises.astro';
import Sample from './Sample.astro';
import Say from './Say.astro';
import Task from './Task.astro';

export const MDX_COMPONENTS = {
  a: Link,
  Ask,
  Button,
  Capture,
  Cite,
  DueDate,
  Jot,
  MoreAgreed,
  OnCall,
  Promises,
  Sample,
  Say,
  Task,
};
