/** What browsers give one origin for keys and values together, in UTF-16 units. */
const ROOM = 5_242_879;

/** The share of the room that everything on this origin takes, from 0 to 1; 0 where storage is refused. */
export function usedRoom(): number {
  try {
    const used = Object.entries(window.localStorage).reduce(
      (sum, [key, text]) => sum + key.length + String(text).length,
      0,
    );
    return used / ROOM;
  } catch {
    return 0;
  }
}
