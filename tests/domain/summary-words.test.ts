import { describe, expect, it } from 'vitest';
import { aParty, nonAsn, rentan } from '../support/letters.ts';
import { gridsOf, lawsOf, rowsOf, summary } from '../support/summaries.ts';

describe('the parties', () => {
  it('stand side by side, and what is not known of them says so', () => {
    const government = aParty({ signatory: 'H. La Contoh', position: 'Wali Kota Baubau' });
    const bpjs = aParty({
      institution: 'BPJS Contoh',
      signatory: 'Wa Contoh',
      nip: '123456',
      address: 'Jalan Contoh 5',
    });
    const [parties] = gridsOf(summary({ agreement: rentan({ government, bpjs }) }));
    expect(parties?.rows).toEqual([
      ['Lembaga', 'Pemerintah Kota Baubau', 'BPJS Contoh'],
      ['Penanda tangan', 'H. La Contoh', 'Wa Contoh'],
      ['NIP/NPK', '-', '123456'],
      ['Jabatan', 'Wali Kota Baubau', 'belum diisi'],
      ['Alamat', 'belum diisi', 'Jalan Contoh 5'],
    ]);
  });

  it('that signed on a day and in a place nobody has filled in signed "(belum diisi)"', () => {
    const agreement = rentan({ signedOn: null, place: ' ' });
    expect(JSON.stringify(summary({ agreement }))).toContain(
      'Pada hari (belum diisi) bertempat di (belum diisi), perjanjian ini ditandatangani oleh:',
    );
  });
});

describe('addenda and renewals', () => {
  const addenda = [
    {
      numberGovernment: '100.3.7/12/CONTOH/2025',
      numberBpjs: null,
      signedOn: '2025-09-01',
      about: 'Jumlah peserta menjadi 1.010 orang.',
    },
  ];

  it('stand with day, both numbers and what changed', () => {
    const grids = gridsOf(summary({ agreement: rentan({ addenda }) }));
    expect(grids.at(-1)?.rows).toEqual([
      [
        'ke-1',
        '1 September 2025',
        '100.3.7/12/CONTOH/2025 / belum diisi',
        'Jumlah peserta menjadi 1.010 orang.',
      ],
    ]);
  });

  it('before and after stand in the chain', () => {
    const before = nonAsn({ id: 8, coverageFrom: '2023-01-01', coverageUntil: '2024-12-31' });
    const after = nonAsn({ id: 9, coverageFrom: '2026-02-01', coverageUntil: '2027-01-31' });
    const agreement = nonAsn();
    const grids = gridsOf(summary({ agreement, chain: [before, agreement, after] }));
    expect(grids.at(-1)?.rows.map(([how, , when]) => [how, when])).toEqual([
      ['melanjutkan', 'bulan Januari 2023 sampai dengan bulan Desember 2024'],
      ['dilanjutkan dengan', 'bulan Februari 2026 sampai dengan bulan Januari 2027'],
    ]);
  });

  it('that are not there are said not to be recorded', () => {
    expect(rowsOf(summary())).toMatchObject({
      Adendum: 'belum ada adendum yang tercatat',
      'Riwayat perpanjangan': 'belum ada perpanjangan yang tercatat',
    });
  });
});

describe("the office's own words", () => {
  const wording = {
    scope: 'Program {program} bagi warga {kota} menurut {nomor_perjanjian}.',
    legalBasis: ['Undang-Undang A', 'PKS 1: Peraturan B', 'pks 2 : Peraturan C', ' '],
    duties: [{ label: 'PIHAK KESATU', value: 'membayar iuran {program}' }],
  };
  const mine = (agreement = rentan()) => summary({ agreement, wording: { version: 3, wording } });

  it('take the place of the shipped ones, with the names in braces filled', () => {
    expect(rowsOf(mine())).toMatchObject({
      'Ruang lingkup':
        'Program Jaminan Kecelakaan Kerja (JKK) dan Jaminan Kematian (JKM) bagi warga Baubau menurut ' +
        'Nomor 100.3.7/01/CONTOH/2025 dan Nomor PER/01/062025.',
      'PIHAK KESATU': 'membayar iuran Jaminan Kecelakaan Kerja (JKK) dan Jaminan Kematian (JKM)',
    });
  });

  it('of one series stay out of the other', () => {
    expect(lawsOf(mine())).toBe('Undang-Undang A\nPeraturan C');
    expect(lawsOf(mine(nonAsn()))).toBe('Undang-Undang A\nPeraturan B');
  });
});

describe('the legal basis', () => {
  it.each([
    ['non-asn', nonAsn()],
    ['rentan', rentan()],
  ])(
    'of %s is the chain of JKK and JKM, without the rules of civil servants',
    (_name, agreement) => {
      const laws = lawsOf(summary({ agreement }));
      for (const law of [
        'Nomor 40 Tahun 2004',
        'Nomor 24 Tahun 2011',
        'Nomor 44 Tahun 2015',
        'Nomor 82 Tahun 2019',
        'Nomor 49 Tahun 2023',
        'Nomor 5 Tahun 2021',
        'Nomor 1 Tahun 2025',
        'Nomor 2 Tahun 2021',
      ])
        // prettier-ignore
        expect(laws).toContain(law);
      expect(laws).not.toMatch(/70 Tahun 2015|76 Tahun 2015|50 Tahun 2025/u);
    },
  );

  it('of vulnerable workers adds the orders against poverty', () => {
    expect(lawsOf(summary())).toContain('Kemiskinan Ekstrem');
    expect(lawsOf(summary({ agreement: nonAsn() }))).not.toContain('Kemiskinan');
  });
});
