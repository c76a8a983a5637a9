/** The vocabulary authors may use in MDX, besides plain Markdown. */
import Button from './Button.astro';
import Cite from './Cite.astro';
import Jot from './Jot.astro';
import Link from './Link.astro';
import OnCall from './OnCall.astro';
import Say from './Say.astro';
import Task from './Task.astro';

export const MDX_COMPONENTS = { a: Link, Button, Cite, Jot, OnCall, Say, Task };
