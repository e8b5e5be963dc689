import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import type { RawWorkbook } from '../../shared/domain/sheet.ts';
import { Failure } from '../../shared/failure.ts';
import { bigRoster, randomNumbers } from '../support/big-roster.ts';
import { MAIN, oddWorkbook, XML } from '../support/workbook.ts';

/** The workbook, or null where it was refused; anything else thrown fails the test. */
async function readOrRefuse(bytes: Uint8Array): Promise<RawWorkbook | null> {
  try {
    return await readWorkbook(bytes, { limits: { milliseconds: 5_000 } });
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

describe('damaged rosters', { timeout: 60_000 }, () => {
  const roster = bigRoster(40, { seed: 5 });
  const random = randomNumbers(20_26);

  it('never gives a wrong value for a file with flipped bits', async () => {
    const whole = await readWorkbook(roster);
    let refused = 0;
    for (let round = 0; round < 300; round += 1) {
      const bytes = Buffer.from(roster);
      for (let flips = 1 + Math.floor(random() * 3); flips > 0; flips -= 1) {
        const at = Math.floor(random() * bytes.length);
        bytes[at] = bytes[at]! ^ (1 << Math.floor(random() * 8));
      }
      const read = await readOrRefuse(bytes);
      if (read === null) refused += 1;
      expect(read ?? whole).toEqual(whole);
    }
    expect(refused).toBeGreaterThan(200);
  });

  it('refuses a file that is cut short anywhere', async () => {
    for (let round = 0; round < 60; round += 1) {
      const length = 4 + Math.floor(random() * (roster.length - 5));
      expect(await readOrRefuse(roster.subarray(0, length))).toBeNull();
    }
  });

  it('answers to any XML with a workbook or a refusal, and always with the same', async () => {
    const sheet = `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" s="1"><v>33005</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>La &amp; Wa</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;
    const letters = '<>/="\'&;!-[]?: \u0000\u00FFrcvst0129AZ';
    for (let round = 0; round < 200; round += 1) {
      let mutated = sheet;
      for (let changes = 1 + Math.floor(random() * 4); changes > 0; changes -= 1)
        mutated = mutate(mutated, letters[Math.floor(random() * letters.length)]!, random);
      const file = oddWorkbook({ strings: ['x'], parts: { 'xl/worksheets/sheet1.xml': mutated } });
      expect(await readOrRefuse(file)).toEqual(await readOrRefuse(file));
    }
  });
});

function mutate(text: string, letter: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const kind = Math.floor(random() * 3);
  if (kind === 0) return text.slice(0, at) + letter + text.slice(at + 1);
  if (kind === 1) return text.slice(0, at) + letter + text.slice(at);
  return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 20));
}
