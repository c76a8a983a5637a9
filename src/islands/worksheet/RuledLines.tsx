/** Lines to write on by hand, shown on paper alone. */
export function RuledLines({ lines }: { readonly lines: number }) {
  return (
    <div class="ruled" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} />
      ))}
    </div>
  );
}
