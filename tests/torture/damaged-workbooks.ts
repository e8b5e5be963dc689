import { bigRoster } from '../support/big-roster.ts';
import { oddParts } from '../support/workbook.ts';
import { zipOf } from '../support/zip-writer.ts';
import { flipBits, mutate, type HostileCase } from './hostile-case.ts';
import { SHEET } from './odd-case.ts';

/** Rosters with a few bits changed anywhere: a checksum stands over every part, so nothing wrong may come through. */
export function* damagedRosters(random: () => number, count: number): Generator<HostileCase> {
  const roster = bigRoster(40, { seed: 5 });
  const outcome = { kind: 'same', of: () => roster } as const;
  for (let round = 0; round < count; round += 1) {
    const bytes = flipBits(roster, 1 + (round % 3), random);
    yield { name: `flipped bits ${round}`, fileName: 'a.xlsx', bytes: () => bytes, outcome };
  }
  for (let round = 0; round < count / 4; round += 1) {
    const bytes = roster.subarray(0, Math.floor(random() * (roster.length - 1)));
    yield {
      name: `cut short ${round}`,
      fileName: 'a.xlsx',
      bytes: () => bytes,
      outcome: 'refused',
    };
  }
  for (let round = 0; round < count / 8; round += 1) {
    const from = Math.floor(random() * (roster.length - 512));
    const bytes = Buffer.from(roster).fill(0, from, from + 512);
    yield { name: `a sector of noughts ${round}`, fileName: 'a.xlsx', bytes: () => bytes, outcome };
  }
}

/** Parts with letters changed before they are packed, so that every checksum is right. */
export function* mutatedParts(random: () => number, count: number): Generator<HostileCase> {
  const parts = oddParts({
    strings: ['La Contoh', 'Wa & <b>', 'NIK'],
    formats: ['General', 'dd/mm/yyyy', '@'],
    rows: '<row r="1" spans="1:3"><c r="A1" t="s"><v>2</v></c><c r="B1" s="1"><v>33005</v></c><c r="C1" t="inlineStr"><is><r><t>La &amp; </t></r><r><t>Wa</t></r></is></c></row><row r="2"><c r="A2"><f>A1</f><v>7472019999999001</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c></row>',
    afterRows: '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>',
  });
  for (let round = 0; round < count; round += 1) {
    const chosen = Math.floor(random() * (parts.length + 4));
    const index = chosen < parts.length ? chosen : parts.findIndex(([name]) => name === SHEET);
    const changed = parts.map(([name, content], at) =>
      at === index
        ? ([name, mutate(content as string, 1 + Math.floor(random() * 4), random)] as const)
        : ([name, content] as const),
    );
    yield {
      name: `letters of ${parts[index]![0]} ${round}`,
      fileName: 'a.xlsx',
      bytes: () => zipOf(changed),
      outcome: 'any',
    };
  }
}
