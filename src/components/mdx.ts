/** The vocabulary authors may use in MDX, besides plain Markdown. */
import Agreement from './Agreement.astro';
import Button from './Button.astro';
import Cite from './Cite.astro';
import DueDate from './DueDate.astro';
import Jot from './Jot.astro';
import Link from './Link.astro';
import OnCall from './OnCall.astro';
import People from './People.astro';
import Say from './Say.astro';
import Task from './Task.astro';

export const MDX_COMPONENTS = { a: Link, Agreement, Button, Cite, DueDate, Jot, OnCall, People, Say, Task };
