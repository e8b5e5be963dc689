import { expect, it } from 'vitest';
import { allCases } from '../torture/all-cases.ts';
import { SMALL } from '../torture/hostile-case.ts';
import { answerOf, faultOf } from '../torture/judge-case.ts';

/** The same files, larger and each in a process of its own with its time and memory measured, are in `tests/torture`. */
it(
  'any bytes at all end in a right reading or a refusal that says what to do',
  { timeout: 120_000 },
  async () => {
    const faults: string[] = [];
    let count = 0;
    for (const one of allCases(20_26, SMALL)) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- many at once would want all the memory there is
      const fault = await faultOfCase(one);
      if (fault !== null) faults.push(`${one.name}: ${fault}`);
      count += 1;
    }
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(700);
  },
);

async function faultOfCase(one: Parameters<typeof faultOf>[0]): Promise<string | null> {
  const answer = await answerOf(await one.bytes(), one.fileName);
  const { outcome } = one;
  const isSame = typeof outcome === 'object' && outcome.kind === 'same';
  const undamaged = isSame ? (await answerOf(await outcome.of(), one.fileName)).digest : null;
  return faultOf(one, answer, undamaged);
}
