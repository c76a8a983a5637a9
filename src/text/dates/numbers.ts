const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** So many business days, with a number of up to ten in words: "two business days". */
export function businessDays(count: number): string {
  return `${WORDS[count] ?? String(count)} business ${count === 1 ? 'day' : 'days'}`;
}

/** A text as a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
