import { describe, expect, it } from 'vitest';
import { ALI, aSheet, codes, column, NUR, read, SITI } from '../support/sheets.ts';

const HEADER = ['NIK', 'Nama', 'OPD', 'Jabatan', 'Upah', 'Kelurahan'];

function rosterWith(mark: string) {
  return read(
    aSheet([
      HEADER,
      [SITI, 'WA SITI CONTOH', 'Dinkes', 'Sopir', 1_500_000, 'Wajo'],
      [ALI, 'LA ALI CONTOH', mark, mark, mark, mark],
      [NUR, 'WA NUR CONTOH', mark, mark, mark, mark],
    ]),
  );
}

describe('a mark for "as above"', () => {
  it.each(['"', '-"-', "''", '- // -', 'sda', 's.d.a.', 'Idem', 'ditto', 'sama dengan di atas'])(
    'says what stands in the row of the person before: %s',
    (mark) => {
      const reading = rosterWith(mark);
      expect(column(reading, 'department')).toEqual(Array(3).fill('Dinas Kesehatan'));
      expect(column(reading, 'job')).toEqual(['Sopir', 'Sopir', 'Sopir']);
      expect(column(reading, 'wage')).toEqual([1_500_000, 1_500_000, 1_500_000]);
      expect(column(reading, 'kelurahan')).toEqual(['Wajo', 'Wajo', 'Wajo']);
      expect(codes(reading)).toEqual([[], [], []]);
    },
  );

  it.each(['-', '...', 'Idemi', 'SDN 1'])('is none of these: %s', (text) => {
    const job = ['-', '...'].includes(text) ? null : text;
    expect(column(rosterWith(text), 'job')).toEqual(['Sopir', job, job]);
  });

  it('repeats what is merged above it, and passes over a heading', () => {
    const reading = read(
      aSheet(
        [
          HEADER,
          [SITI, 'WA SITI CONTOH', 'Dinkes', 'Sopir', 1_500_000, 'Wajo'],
          [ALI, 'LA ALI CONTOH', null, 'Satpam', 1_000_000, 'Lipu'],
          ['TENAGA LAIN'],
          [NUR, 'WA NUR CONTOH', 'sda', 'sda', 'sda', 'sda'],
        ],
        ['C2:C3'],
      ),
    );
    expect(column(reading, 'department').at(-1)).toBe('Dinas Kesehatan');
    expect(column(reading, 'job').at(-1)).toBe('Satpam');
  });

  it('stays what it is where nothing stands above it, and never makes a NIK or a name', () => {
    const reading = read(aSheet([HEADER, [SITI, 'WA SITI CONTOH', 'sda', 'sda', 'sda', null]]));
    expect(codes(reading)).toEqual([['department-unknown', 'wage-unreadable']]);
    const second = read(
      aSheet([HEADER, [SITI, 'WA SITI CONTOH'], ['sda', 'sda', null, 'Guru', 1]]),
    );
    expect(column(second, 'nik')).toEqual([SITI, null]);
  });
});
