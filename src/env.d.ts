/// <reference types="astro/client" />

/** The inline script of src/browser/inline.ts, built by integrations/inline-script.ts. */
declare const INLINE_SCRIPT: string;

/** Whether the site is built with its offline worker. */
declare const IS_OFFLINE_ON: boolean;

/** The inline script of src/browser/arrival.ts, of the page that opens links. */
declare const ARRIVAL_SCRIPT: string;

/** The rules and lists of words that a note is read by. They stand before all other words: the first that fits counts. */
declare module '*/content/note-rules/rules.yaml' {
  const rules: readonly import('./domain/note/review/finding.ts').ReviewRule[];
  export default rules;
}

declare module '*/content/note-rules/words.yaml' {
  const lists: readonly { readonly id: string; readonly words: string }[];
  export default lists;
}

/** Words of src/content, as integrations/content/yaml-modules.ts hands them to an island; their collection checks them. */
declare module '*.yaml' {
  const template: import('./domain/note/kind-template.ts').KindTemplate;
  export default template;
}

/** What a plain TypeScript file sees of an Astro component. */
declare module '*.astro' {
  const Component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default Component;
}

declare namespace App {
  interface Locals {
    /** The stage whose MDX is being rendered, so that its `<Task>` and `<Jot>` can find their words by id. */
    stage?: import('astro:content').CollectionEntry<'stages'>;
  }
}
