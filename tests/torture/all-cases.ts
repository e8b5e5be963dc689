import { randomNumbers } from '../support/big-roster.ts';
import type { HostileCase, Size } from './hostile-case.ts';
import { oldWorkbooks } from './hostile-old-workbooks.ts';
import { textsAndOthers } from './hostile-texts.ts';
import { bombs, damagedRosters, mutatedParts, strangeButValid } from './hostile-workbooks.ts';
import { strangeZips } from './hostile-zips.ts';

/** All of them in their order; the same seed gives the same files. */
export function* allCases(seed: number, size: Size): Generator<HostileCase> {
  const random = randomNumbers(seed);
  yield* strangeButValid(size);
  yield* bombs(size);
  yield* strangeZips(size);
  yield* oldWorkbooks(random, size);
  yield* textsAndOthers(random, size);
  yield* damagedRosters(random, size.isWhole ? 240 : 60);
  yield* mutatedParts(random, size.isWhole ? 300 : 80);
}
