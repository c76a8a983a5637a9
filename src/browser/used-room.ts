import { PREFIX, readStored, storedKeys } from './local-storage.ts';
import { chosenStorage } from './shared-computer.ts';

/** What browsers give one origin for keys and values together, in UTF-16 units. */
const ROOM = 5_242_879;

/** The share of the room that everything on this origin takes, from 0 to 1; 0 where storage is refused. */
export function usedRoom(): number {
  try {
    const used = Object.entries(chosenStorage() ?? {}).reduce(
      (sum, [key, text]) => sum + key.length + String(text).length,
      0,
    );
    return used / ROOM;
  } catch {
    return 0;
  }
}

/** How much this site alone takes of the room, and how much there is, in UTF-16 units; nothing where storage is refused. */
export function roomTaken(): { readonly used: number; readonly room: number } {
  const used = storedKeys(PREFIX).reduce((sum, key) => {
    const found = readStored(key);
    return sum + key.length + (found.kind === 'found' ? found.text.length : 0);
  }, 0);
  return { used, room: ROOM };
}
