import { expect, it } from 'vitest';
import { parseTypedDay } from '../../../renderer/parts/typed-day.ts';

it.each([
  ['5/6/2025', '2025-06-05'],
  ['05-06-2025', '2025-06-05'],
  ['5 Juni 2025', '2025-06-05'],
  ['5 jun 2025', '2025-06-05'],
  ['17 agustus 2025', '2025-08-17'],
  ['30/2/2025', null],
  ['5 ju 2025', null],
  ['2025', null],
])('a typed %s is the day %s', (typed, day) => {
  expect(parseTypedDay(typed)).toBe(day);
});
