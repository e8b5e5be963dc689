import { describe, expect, it } from 'vitest';
import { ALI, aSheet, codes, column, read, SITI } from '../support/sheets.ts';

describe('the remarks', () => {
  it.each([
    'Alm.',
    'Meninggal dunia 3/2025',
    'sudah pindah ke Kendari',
    'BERHENTI',
    'mengundurkan diri',
    'lulus PPPK',
    'P3K 2024',
    'CPNS',
    'pensiun',
    'Mutasi ke Dinas lain',
    'tidak aktif',
    'MD',
    'tutup usia',
    'sudah tidak lagi bekerja',
    'data ganda',
  ])('that say "%s" hold the row', (remark) => {
    const reading = read(
      aSheet([
        ['NIK', 'Nama', 'Alamat', 'Keterangan'],
        [SITI, 'WA SITI CONTOH', 'Jl. Contoh', remark],
      ]),
    );
    expect(codes(reading)).toEqual([['status-word']]);
  });

  it.each([
    'aktif',
    'belum lulus PPPK',
    'suami PNS',
    'Non ASN',
    'bukan PNS',
    'pindahan dari Dinas Contoh',
    'baru',
    'Non-PNS',
  ])('that say "%s" hold nothing', (remark) => {
    const reading = read(
      aSheet([
        ['NIK', 'Nama', 'Alamat', 'Ket'],
        [SITI, 'WA SITI CONTOH', 'Jl. Contoh', remark],
      ]),
    );
    expect(codes(reading)).toEqual([[]]);
  });

  it.each(['WA SITI CONTOH (ALM)', 'Almh. Wa Siti Contoh', 'WA SITI CONTOH, Alm.'])(
    'are not needed where the name says it: %s',
    (name) => {
      const reading = read(
        aSheet([
          ['NIK', 'Nama', 'Alamat'],
          [SITI, name, 'Jl. Contoh'],
        ]),
      );
      expect(codes(reading)).toEqual([['status-word']]);
      expect(column(reading, 'name')).toEqual([name]);
    },
  );

  it('may be missing where a column of the state says it', () => {
    const reading = read(
      aSheet([
        ['NIK', 'Nama', 'Alamat', 'Status'],
        [SITI, 'WA SITI CONTOH', 'Jl. Contoh', 'Meninggal'],
        [ALI, 'LA ALI CONTOH', 'Jl. Contoh', 'Honorer'],
      ]),
    );
    expect(codes(reading)).toEqual([['status-word'], []]);
  });
});
