import { describe, expect, it } from 'vitest';
import { ALI, aSheet, codes, column, NUR, read, SITI, skips } from '../support/sheets.ts';

describe('sections and merged cells', () => {
  const HEADER = ['NO', 'NIK', 'NAMA', 'JABATAN'];

  it('give the rows under them their department', () => {
    const reading = read(
      aSheet(
        [
          HEADER,
          ['I. DINAS KESEHATAN'],
          [1, SITI, 'WA SITI CONTOH', 'Perawat'],
          ['II', 'UPTD PUSKESMAS WAJO'],
          [1, ALI, 'LA ALI CONTOH', 'Sopir'],
          ['C.', 'SD NEGERI 1 CONTOH', null, null],
          [1, NUR, 'WA NUR CONTOH', 'Guru'],
        ],
        ['A2:D2'],
      ),
    );
    expect(column(reading, 'department')).toEqual([
      'Dinas Kesehatan',
      'Puskesmas Wajo',
      'SD Negeri 1 Contoh',
    ]);
    expect(codes(reading)).toEqual([[], [], ['department-unknown']]);
    expect(skips(reading)).toBe('1 header, 2 section, 4 section, 6 section');
  });

  it('that speak of jobs leave the department as it was', () => {
    const reading = read(
      aSheet([
        HEADER,
        ['DINAS LINGKUNGAN HIDUP'],
        ['TENAGA KEBERSIHAN'],
        [1, SITI, 'WA SITI CONTOH', 'Penyapu'],
      ]),
    );
    expect(column(reading, 'department')).toEqual(['Dinas Lingkungan Hidup']);
    expect(skips(reading)).toBe('1 header, 2 section, 3 section');
  });

  it('fill a department merged beside its and nothing else', () => {
    const reading = read(
      aSheet(
        [
          ['NIK', 'NAMA', 'OPD'],
          [SITI, 'WA SITI CONTOH', 'DINKES'],
          [ALI, 'LA ALI CONTOH', null],
          [NUR, 'WA NUR CONTOH', null],
        ],
        ['C2:C3'],
      ),
    );
    expect(column(reading, 'department')).toEqual(['Dinas Kesehatan', 'Dinas Kesehatan', null]);
  });

  it('yield to the department of the row itself', () => {
    const reading = read(
      aSheet([
        [...HEADER, 'UNIT KERJA'],
        ['DINAS KESEHATAN'],
        [1, SITI, 'WA SITI CONTOH', 'Perawat', 'PKM Wajo'],
        [2, ALI, 'LA ALI CONTOH', 'Sopir', '-'],
      ]),
    );
    expect(column(reading, 'department')).toEqual(['Puskesmas Wajo', 'Dinas Kesehatan']);
  });
});
