import { expect, it } from 'vitest';
import { createCrashCounter } from '../../electron/shell/crash-counter.ts';

it('allows so many starts in a while, and more when the while is over', () => {
  let now = 0;
  const mayStartAgain = createCrashCounter(3, 60_000, () => now);
  expect([mayStartAgain(), mayStartAgain(), mayStartAgain(), mayStartAgain()]).toEqual([
    true,
    true,
    true,
    false,
  ]);
  now = 59_999;
  expect(mayStartAgain()).toBe(false);
  now = 60_000;
  expect(mayStartAgain()).toBe(true);
});
