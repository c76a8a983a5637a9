import { REUSED_PARTS, wordsElsewhere } from '../../domain/note/note-of.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { LEFT_UNSAID, SHARED_MOMENTS } from '../../domain/worksheet/ids-in-code.ts';
import { listItems } from '../../domain/worksheet/worksheet.ts';
import { NOTE } from '../../text/note/note.ts';

type Offer = { readonly label: string; readonly words: string };

/** The topics that were shared with the people met, when the note goes to nobody of them, and those of the worksheet. */
function moments({ people, answers }: Interview, id: string): readonly Offer[] {
  const ofPeople = (people[id] === undefined ? Object.values(people) : [people[id]])
    .filter(({ moment }) => moment.trim() !== '')
    .map(({ name, moment }) => ({
      label: NOTE.bringInMoment(name === '' ? moment : `${name}: ${moment}`),
      words: moment.trim(),
    }));
  const ofLines = listItems(answers[SHARED_MOMENTS] ?? '').map((line) => ({
    label: NOTE.bringInMoment(line),
    words: line.slice(line.indexOf(':') + 1).trim(),
  }));
  return [...ofPeople, ...ofLines];
}

/** What is noted already and fits a part: what was left unsaid, a shared topic, or what another note says about oneself. */
export function offersFor(part: string, interview: Interview, id: string): readonly Offer[] {
  if (part === 'moment') return moments(interview, id);
  const unsaid = part === 'unsaid' ? (interview.answers[LEFT_UNSAID]?.trim() ?? '') : '';
  const reused = REUSED_PARTS.find((each) => each === part);
  const again = reused === undefined ? '' : wordsElsewhere(interview, id, reused);
  return [
    ...(unsaid === '' ? [] : [{ label: NOTE.bringIn, words: unsaid }]),
    ...(again === '' || again === unsaid ? [] : [{ label: NOTE.useAgain(again), words: again }]),
  ];
}
