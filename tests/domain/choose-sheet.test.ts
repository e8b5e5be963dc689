import { describe, expect, it } from 'vitest';
import { chooseSheet, offerSheets } from '../../shared/domain/choose-sheet.ts';
import type { RawSheet } from '../../shared/domain/sheet.ts';
import { Failure, type FailureCode } from '../../shared/failure.ts';
import { aSheet, SEED_PLACES } from '../support/sheets.ts';

const HEADER = ['NIK', 'Nama', 'Alamat'];
const SITI = ['7472055205909001', 'WA SITI CONTOH', 'Jl. Contoh'];
const ALI = ['7472031203859002', 'LA ALI CONTOH', 'Jl. Contoh'];

const COVER = aSheet([['REKAPITULASI']], [], 'REKAP');
const ONE = aSheet([HEADER, SITI], [], 'Satu');
const TWO = aSheet([HEADER, SITI, ALI], [], 'Dua');
const HIDDEN: RawSheet = {
  ...aSheet([HEADER, SITI, ALI, SITI], [], 'Lama'),
  visibility: 'hidden',
};
const workbook = { kind: 'xlsx' as const, sheets: [COVER, ONE, TWO, HIDDEN] };

function failureOf(work: () => unknown): FailureCode | null {
  try {
    work();
  } catch (error) {
    return error instanceof Failure ? error.code : null;
  }
  return null;
}

describe('the sheets of a workbook', () => {
  it('are all offered, with how many people they hold', () => {
    expect(offerSheets(workbook, SEED_PLACES)).toEqual([
      { name: 'REKAP', visibility: 'visible', people: 0 },
      { name: 'Satu', visibility: 'visible', people: 1 },
      { name: 'Dua', visibility: 'visible', people: 2 },
      { name: 'Lama', visibility: 'hidden', people: 3 },
    ]);
  });

  it('are chosen by their people, hidden ones only by name', () => {
    expect(chooseSheet(workbook, SEED_PLACES, null).sheet).toBe('Dua');
    expect(chooseSheet(workbook, SEED_PLACES, 'Lama').sheet).toBe('Lama');
    expect(chooseSheet(workbook, SEED_PLACES, 'satu ').sheet).toBe('Satu');
  });

  it('fail to be chosen where there is no such sheet, or no table', () => {
    expect(failureOf(() => chooseSheet(workbook, SEED_PLACES, 'Tiga'))).toBe(
      'workbook-no-such-sheet',
    );
    expect(failureOf(() => chooseSheet(workbook, SEED_PLACES, 'REKAP'))).toBe('workbook-no-table');
    expect(
      failureOf(() => chooseSheet({ kind: 'xlsx', sheets: [COVER, HIDDEN] }, SEED_PLACES, null)),
    ).toBe('workbook-no-table');
  });
});
