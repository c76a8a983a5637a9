import { downloadText } from '../../browser/download.ts';
import { usedRoom } from '../../browser/used-room.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { everythingAsText } from '../../domain/worksheet/everything-as-text.ts';
import { $allInterviews } from '../../stores/interviews/all-interviews.ts';
import { $settings } from '../../stores/record/current.ts';
import { INTERVIEWS, nameAmong } from '../../text/interviews/interviews.ts';
import { useSaved } from '../fields/use-saved.ts';
import { everythingFile } from '../saving/everything-file.ts';

/** From this share of the room on it is said how much is used. */
const WORTH_SAYING = 0.6;

/** How much of the room in this browser is used, once it is worth knowing, and a way to make more. */
export function RoomLeft() {
  const { byId, isComplete } = useSaved($allInterviews, (all) => all);
  if (!isComplete) return null;
  const used = usedRoom();
  if (used < WORTH_SAYING) return null;
  const archived = [...byId.values()].filter(({ archivedOn }) => archivedOn !== '');

  return (
    <section aria-labelledby="room-left">
      <h2 id="room-left">{INTERVIEWS.roomHeading}</h2>
      <p>{INTERVIEWS.room(Math.round(used * 100))}</p>
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            const texts = archived.map((interview) =>
              everythingAsText(nameAmong(interview, byId.size), interview, $settings.get()),
            );
            const text = archived.length > 0 ? texts.join('\n\n') : everythingFile();
            downloadText(INTERVIEWS.archiveFile(calendarDate(new Date())), text);
          }}
        >
          {archived.length > 0 ? INTERVIEWS.saveArchive : INTERVIEWS.saveAll}
        </button>
      </p>
    </section>
  );
}
