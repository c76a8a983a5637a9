/**
 * Leads an address of before on: it names a part that has become a page of its own, and the link that stands in the place
 * of the part has its name. Whoever goes back does not come by here again.
 */
export function leadOn(): void {
  const link = document.getElementById(location.hash.slice(1));
  if (link instanceof HTMLAnchorElement) location.replace(link.href);
}
