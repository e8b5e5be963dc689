import { describe, expect, it } from 'vitest';
import {
  composeRegister,
  type RegisterEntry,
  type RegisterInput,
} from '../../shared/domain/letters/compose-register.ts';
import { anOffice } from '../support/letters.ts';

function anEntry(different: Partial<RegisterEntry> = {}): RegisterEntry {
  return {
    number: '500.15/1/DISNAKER/2026',
    date: '2026-11-20',
    kind: 'membership',
    name: 'WA CONTOH',
    about: null,
    pks: 'rentan',
    status: 'issued',
    voidReason: null,
    ...different,
  };
}

function register(
  entries: readonly RegisterEntry[],
  filter: Partial<RegisterInput['filter']> = {},
) {
  return composeRegister({
    office: anOffice(),
    entries,
    filter: { text: '', year: 2026, status: null, kind: null, ...filter },
    today: '2026-11-22',
    at: '09.05',
  });
}

describe('a line of the register', () => {
  it.each<[string, Partial<RegisterEntry>, string[]]>([
    ['a letter', {}, ['Surat keterangan kepesertaan a.n. WA CONTOH', 'PKS 2', '']],
    [
      'a history',
      { kind: 'history', pks: 'non-asn' },
      ['Surat keterangan riwayat kepesertaan a.n. WA CONTOH', 'PKS 1', ''],
    ],
    [
      'a cover letter',
      { kind: 'cover', name: 'Kepala Dinas Contoh', pks: null },
      ['Surat pengantar kepada Kepala Dinas Contoh', '-', ''],
    ],
    [
      'a letter by hand',
      { kind: 'hand', name: 'Camat Contoh', about: 'Undangan rapat', pks: null },
      ['Undangan rapat kepada Camat Contoh', '-', ''],
    ],
    [
      'a void letter',
      { status: 'void', voidReason: 'Salah nama' },
      ['Surat keterangan kepesertaan a.n. WA CONTOH', 'PKS 2', 'Batal: Salah nama'],
    ],
    [
      'a reserved number',
      { kind: 'hand', status: 'reserved', name: 'Bidang Contoh', pks: null },
      ['Untuk Bidang Contoh', '-', 'Nomor dicadangkan'],
    ],
  ])('of %s says what it is', (_what, different, [subject, pks, note]) => {
    const { rows } = register([anEntry(different)]).grid;
    expect(rows).toEqual([['1', '500.15/1/DISNAKER/2026', '20-11-2026', subject, pks, note]]);
  });
});

describe('the register', () => {
  it('counts its numbers by what became of them', () => {
    const entries = [anEntry(), anEntry(), anEntry({ status: 'void', voidReason: 'Ganda' })];
    expect(register(entries).grid.foot?.[1]).toBe('Jumlah 3 nomor: 2 terbit, 1 batal');
    expect(register([]).grid.foot?.[1]).toBe('Jumlah 0 nomor');
  });

  it('of a year names it, and a part of it says which part it is', () => {
    expect(register([]).titleLines).toEqual(['REGISTER SURAT (BUKU AGENDA)', 'TAHUN 2026']);
    const part = register([], { year: null, status: 'void', kind: 'cover', text: ' wa ' });
    expect(part.titleLines).toEqual([
      'REGISTER SURAT (BUKU AGENDA)',
      'SEMUA TAHUN',
      'Sebagian: hanya yang batal, surat pengantar, memuat “wa”',
    ]);
  });
});
