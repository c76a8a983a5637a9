import { h, render, type ComponentType } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';

/** As much of a document as Preact needs to draw text. */
class Paper {
  readonly childNodes: { data: string; parentNode: Paper }[] = [];

  insertBefore(node: { data: string; parentNode: Paper }): void {
    this.childNodes.push(Object.assign(node, { parentNode: this }));
  }

  get text(): string {
    return this.childNodes.map(({ data }) => data).join('');
  }
}

/** Draws a component that is nothing but text, as the browser does after the page was loaded. */
export function drawText<Props extends object>(Component: ComponentType<Props>) {
  vi.stubGlobal('document', { createTextNode: (data: string) => ({ data, nodeType: 3 }) });
  const paper = new Paper();
  return {
    /** Draws it with these props, and lets all that follows from it happen. */
    draw: async (props: Props): Promise<void> => {
      await act(() => {
        render(h(Component, props), paper as never);
      });
    },
    /** Lets something happen, and all that follows from it. */
    happen: async (what: () => void): Promise<void> => {
      await act(what);
    },
    text: (): string => paper.text,
  };
}
