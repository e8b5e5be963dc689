import { expect, it, vi } from 'vitest';
import { freshFolder } from '../support/database.ts';
import {
  dataForLetters,
  killLetters,
  LETTERS,
  type KilledLetters,
} from '../support/letters-to-kill.ts';

vi.setConfig({ testTimeout: 240_000 });

/** `tests/torture/kills.ts` does it hundreds of times, at random moments. */
const MOMENTS = [
  { afterMs: 400 },
  { afterFiles: 1 },
  { afterFiles: 250 },
  { afterFiles: 500 },
  { afterFiles: 992 },
] as const;

it('992 letters whose process is killed end, by the same command, as 992 letters with the numbers 1 to 992', async () => {
  const folder = freshFolder();
  const of = { folder, data: await dataForLetters(folder), cache: freshFolder(), letters: LETTERS };
  const killed: KilledLetters[] = [];
  for (const [index, moment] of MOMENTS.entries())
    killed.push(await killLetters(of, `kill-${index}`, moment));
  // A test that always came too early or too late would prove nothing.
  expect(killed.filter(({ found }) => found === 'drawing').length).toBeGreaterThanOrEqual(3);
  expect(killed[3]?.drawn).toBeGreaterThanOrEqual(500);
});
