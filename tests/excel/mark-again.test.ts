import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { composeMarks, type WorkbookMarks } from '../../shared/domain/sending/compose-marks.ts';
import { NOTE_HEADER, SUMMARY_SHEET } from '../../shared/domain/sending/mark-words.ts';
import { NO_ANSWERS } from '../../shared/domain/answers.ts';
import type { RosterValues } from '../../shared/domain/person.ts';
import { planImport } from '../../shared/domain/planning/plan-import.ts';
import { NO_MEMORY, type ImportPlan, type RosterEntry } from '../../shared/domain/plan.ts';
import { readCandidates } from '../../shared/domain/reading/read-candidates.ts';
import {
  book,
  colourOf,
  fileWithEverything,
  mark,
  marked,
  marks,
  ROSTER,
  ROWS,
} from '../support/marked-workbooks.ts';
import { ALI, anAgreement, SEED_PLACES, SITI } from '../support/sheets.ts';
import { workbook } from '../support/workbook.ts';

describe('the second round', () => {
  it('takes colours, notes and comments away from what is mended', async () => {
    const original = await fileWithEverything();
    const first = await marked(original, withFill(ROSTER));
    const sheet = (await book(await marked(first, marks([], { lastColumn: 'F' })))).getWorksheet(
      'Data',
    )!;
    expect(colourOf(sheet.getCell('B3'))).toBeUndefined();
    expect(colourOf(sheet.getCell('C2'))).toBe('FFDDEEFF');
    expect(sheet.getCell('F3').value).toBeNull();
    expect(sheet.getCell('B3').note).toBeUndefined();
  });

  it('uses the column of notes and the summary again', async () => {
    const first = await marked(await workbook(ROWS), ROSTER);
    const again = marks([mark(2, 'B', 'error', 'NIK dipakai dua nama: cocokkan')], {
      lastRow: 4,
      lastColumn: 'F',
    });
    const { sheets } = await readWorkbook(await marked(first, again));
    expect(sheets.map(({ name }) => name)).toEqual(['Data', SUMMARY_SHEET]);
    const notes = sheets[0]?.rows.map(({ cells }) => cells.slice(5));
    expect(notes).toEqual([[NOTE_HEADER], ['Periksa: NIK dipakai dua nama: cocokkan.'], [], []]);
  });

  it('keeps what the department wrote into the column itself', async () => {
    const rows = [
      ['NIK', 'Nama', NOTE_HEADER],
      [SITI, 'Wa Siti Contoh', 'sudah dicocokkan'],
      [ALI, 'La Ali Contoh', 'Periksa: NIK kosong.'],
    ];
    const { sheets } = await readWorkbook(await marked(await workbook(rows), marks([])));
    expect(sheets[0]?.rows.map(({ cells }) => cells[2] ?? null)).toEqual([
      NOTE_HEADER,
      'sudah dicocokkan',
      null,
    ]);
  });

  it('changes nothing when the same faults are marked again', async () => {
    const first = await marked(await workbook(ROWS), ROSTER);
    const second = await marked(first, ROSTER);
    expect((await readWorkbook(second)).sheets).toEqual((await readWorkbook(first)).sheets);
  });
});

describe('a marked file that is corrected and sent back', () => {
  it('brings the corrected row alone, and nobody twice', async () => {
    const file = await workbook(ROWS.slice(0, 3));
    const first = await planned(file, []);
    expect(first.counts).toMatchObject({ new: 1, refused: 1 });
    const given = composeMarks({
      plan: first,
      fileName: 'daftar.xlsx',
      pks: 'non-asn',
      department: null,
      at: '2025-06-05',
    });
    const returned = await book(await marked(file, given));
    returned.getWorksheet('Data')!.getCell('B3').value = ALI;
    const again = new Uint8Array(await returned.xlsx.writeBuffer());
    const roster = first.rows.flatMap(({ verdict, person }) => (verdict === 'new' ? [person] : []));
    const second = await planned(again, roster);
    expect(second.counts).toMatchObject({ rowsRead: 2, same: 1, new: 1, refused: 0 });
    expect(second.rows.find(({ verdict }) => verdict === 'new')?.person.nik).toBe(ALI);
  });
});

async function planned(bytes: Uint8Array, roster: readonly RosterValues[]): Promise<ImportPlan> {
  const { sheets } = await readWorkbook(bytes);
  return planImport({
    readings: sheets.flatMap((one) => readCandidates(one, SEED_PLACES, anAgreement()) ?? []),
    agreement: anAgreement(),
    department: 'Dinas Kesehatan',
    roster: roster.map((values, index) => ({
      personId: index + 1,
      values: values as RosterEntry['values'],
      diedOn: null,
      status: 'active',
      activeInOtherPks: false,
    })),
    answers: NO_ANSWERS,
    memory: NO_MEMORY,
    ages: { youngest: 17, oldest: 64 },
  });
}

/** Also colours a cell that has a colour of its own. */
function withFill(given: WorkbookMarks): WorkbookMarks {
  const [sheet] = given.sheets;
  return { ...given, sheets: [{ ...sheet!, cells: [...sheet!.cells, mark(2, 'C', 'warning')] }] };
}
