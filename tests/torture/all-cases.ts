import { bombs } from './bombs.ts';
import { damagedRosters, mutatedParts } from './damaged-workbooks.ts';
import { wrongWorkbooks } from './wrong-workbooks.ts';
import { randomNumbers } from '../support/big-roster.ts';
import type { HostileCase, Size } from './hostile-case.ts';
import { oldWorkbooks } from './hostile-old-workbooks.ts';
import { textsAndOthers } from './hostile-texts.ts';
import { strangeSizes } from './strange-sizes.ts';
import { strangeSpellings } from './strange-spellings.ts';
import { strangeZips } from './hostile-zips.ts';

/** All of them in their order; the same seed gives the same files. */
export function* allCases(seed: number, size: Size): Generator<HostileCase> {
  const random = randomNumbers(seed);
  yield* strangeSizes(size);
  yield* strangeSpellings();
  yield* wrongWorkbooks();
  yield* bombs(size);
  yield* strangeZips(size);
  yield* oldWorkbooks(random, size);
  yield* textsAndOthers(random, size);
  yield* damagedRosters(random, size.isWhole ? 240 : 60);
  yield* mutatedParts(random, size.isWhole ? 300 : 80);
}
