import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidied } from '../../../../src/domain/note/tidied.ts';
import { anyText } from '../../helpers/arbitraries.ts';

describe('what a thumb leaves out is put back', () => {
  test.each([
    ['im good w/ numbers and dont panic', "I'm good with numbers and don't panic"],
    ['its too far, see you friday', "it's too far, see you Friday"],
    ['its close to home', "it's close to home"],
    ['i think ill be there and id love to', "I think I'll be there and I'd love to"],
    ['Ive done it, ive', "I've done it, ive"],
    ['theyre nice and youve got time', "they're nice and you've got time"],
    ['thats what hes done, whats next', "that's what he's done, what's next"],
    ['well be in touch', "we'll be in touch"],
    ['careful w people', 'careful with people'],
    ['w/o a car', 'without a car'],
    ['thx for ur help', 'thanks for your help'],
    ['dec 3 or 4 may, in march', 'Dec 3 or 4 May, in March'],
    ['DONT SHOUT', "DON'T SHOUT"],
    ['i speak french', 'I speak French'],
  ])('%j', (typed, written) => {
    expect(tidied(typed)).toBe(written);
  });
});

describe('what may be another word stays as it is', () => {
  test.each([
    'its owner and its great team',
    'the well, and all went well',
    'ill since the flood',
    'an id card',
    'we were both there',
    'a march of ants that may be late',
    'hell, shell and wed',
    'U of T, and u of t',
    'Jony Ive',
    'I want the font',
  ])('%j', (typed) => {
    expect(tidied(typed)).toBe(typed);
  });
});

test('words that are tidy stay so, whatever is typed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(tidied(tidied(text))).toBe(tidied(text));
    }),
  );
});
