/** Where the inline script of arrival.ts leaves what came with a link. */
export type Arriving = Window & { arrived?: string | undefined };

/** Calls back with the data of a link, once for each that arrives. Returns what ends that. */
export function onArrived(take: (data: string) => void): () => void {
  const look = (): void => {
    const { arrived } = window as Arriving;
    delete (window as Arriving).arrived;
    if (arrived !== undefined) take(arrived);
  };
  look();
  addEventListener('arrived', look);
  return () => {
    removeEventListener('arrived', look);
  };
}
