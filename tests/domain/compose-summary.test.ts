import { describe, expect, it } from 'vitest';
import { SHIPPED_SUMMARY_WORDING } from '../../shared/domain/letters/shipped-summary-wording.ts';
import { composeSummary, type SummaryInput } from '../../shared/domain/letters/compose-summary.ts';
import type { SummaryContent } from '../../shared/domain/letter.ts';
import { anOffice, aParty, aSignatory, nonAsn, rentan } from '../support/letters.ts';

function summary(different: Partial<SummaryInput> = {}): SummaryContent {
  return composeSummary({
    office: anOffice(),
    signatory: aSignatory(),
    agreement: rentan(),
    chain: [],
    active: 3,
    byGroup: [
      { label: 'Nelayan', count: 2 },
      { label: 'Buruh bangunan', count: 1 },
    ],
    today: '2026-11-22',
    at: '09.05',
    wording: { version: 0, wording: SHIPPED_SUMMARY_WORDING },
    ...different,
  });
}

const blocks = (content: SummaryContent) => content.sections.flatMap((section) => section.blocks);

function rowsOf(content: SummaryContent): Record<string, string> {
  const rows = blocks(content).flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return Object.fromEntries(rows.map(({ label, value }) => [label, value]));
}

function lawsOf(content: SummaryContent): string {
  const [laws] = blocks(content).flatMap((block) => (block.kind === 'list' ? [block.items] : []));
  return (laws ?? []).join('\n');
}

function gridsOf(content: SummaryContent) {
  return blocks(content).flatMap((block) => (block.kind === 'grid' ? [block] : []));
}

function barsOf(content: SummaryContent) {
  return blocks(content).find((block) => block.kind === 'bars');
}

it('names both numbers, the day in words and both parties', () => {
  const content = summary();
  expect(content.numberLines).toEqual([
    'Nomor PIHAK KESATU: 100.3.7/01/CONTOH/2025',
    'Nomor PIHAK KEDUA: PER/01/062025',
  ]);
  expect(JSON.stringify(content)).toContain(
    'Kamis, tanggal lima bulan Juni tahun dua ribu dua puluh lima (05-06-2025) bertempat di Kantor Wali Kota Baubau',
  );
  expect(content.dataAsOf).toBe('Data per tanggal 22 November 2026 pukul 09.05 WITA');
});

describe('money', () => {
  it('of a month is rate × quota, at least where the quota is the least', () => {
    expect(rowsOf(summary())['Iuran sebulan']).toMatch(
      /^Rp16\.800 × 992 orang = Rp16\.665\.600 \(/u,
    );
    const agreement = nonAsn({ monthlyContribution: 16_800 });
    expect(rowsOf(summary({ agreement }))['Iuran sebulan']).toMatch(
      /^sekurang-kurangnya Rp16\.800 × 3\.000 orang = Rp50\.400\.000 \(/u,
    );
  });

  it('of a whole period is rate × quota × paid months, in figures and words', () => {
    expect(rowsOf(summary())['Iuran satu periode']).toBe(
      'Rp16.800 × 992 orang × 12 bulan = Rp199.987.200 (seratus sembilan puluh sembilan juta sembilan ratus ' +
        'delapan puluh tujuh ribu dua ratus rupiah)',
    );
  });

  it('left of the budget is budget minus the whole period', () => {
    expect(rowsOf(summary())['Sisa pagu']).toBe('Rp12.800 (dua belas ribu delapan ratus rupiah)');
    const short = rowsOf(summary({ agreement: rentan({ budget: 199_987_000 }) }));
    expect(short['Kekurangan pagu']).toBe('Rp200 (dua ratus rupiah)');
  });

  it('left of the budget is at most so much where more people than agreed may come', () => {
    const terms = { monthlyContribution: 10_000, paidMonths: 12, budget: 360_000_001 };
    expect(rowsOf(summary({ agreement: nonAsn(terms) }))['Sisa pagu']).toBe(
      'paling banyak Rp1 (satu rupiah)',
    );
  });

  it('that nobody has filled in is "belum diisi", never a figure of ours', () => {
    const agreement = rentan({
      monthlyContribution: null,
      paidMonths: null,
      budget: null,
      moneySource: null,
    });
    expect(rowsOf(summary({ agreement }))).toMatchObject({
      'Bulan iuran': 'belum diisi',
      'Iuran per orang sebulan': 'belum diisi',
      'Iuran satu periode': 'belum diisi',
      'Sumber dana': 'belum diisi',
      Pagu: 'belum diisi',
    });
  });

  it('for wage earners begins with the wage base', () => {
    expect(rowsOf(summary({ agreement: nonAsn() }))['Dasar upah']).toBe('belum diisi');
    expect(rowsOf(summary())).not.toHaveProperty('Dasar upah');
  });
});

describe('people', () => {
  it('agreed and active stand in figures and words with their difference', () => {
    expect(rowsOf(summary())).toMatchObject({
      'Jumlah disepakati': '992 (sembilan ratus sembilan puluh dua) orang',
      'Peserta aktif': '3 (tiga) orang',
      Selisih: 'kurang 989 (sembilan ratus delapan puluh sembilan) orang dari yang disepakati',
    });
    expect(rowsOf(summary({ agreement: nonAsn() }))['Jumlah disepakati']).toBe(
      'lebih dari 3.000 (tiga ribu) orang',
    );
  });

  it('beyond the ten largest groups are one number without a bar, and all add up', () => {
    const byGroup = Array.from({ length: 14 }, (_, index) => ({
      label: `Dinas ${index}`,
      count: index,
    }));
    const bars = barsOf(summary({ agreement: nonAsn(), byGroup, active: 91 }));
    expect(bars?.rows).toHaveLength(10);
    expect(bars?.rows[0]).toEqual({ label: 'Dinas 13', value: 13 });
    expect(bars?.rest).toEqual({ label: 'Lainnya (3 perangkat daerah)', value: 6 });
    const shown = bars?.rows.reduce((sum, { value }) => sum + value, 0) ?? 0;
    expect(shown + (bars?.rest?.value ?? 0)).toBe(bars?.total.value);
  });

  it('of eleven groups have eleven bars: one alone is not "Lainnya"', () => {
    const byGroup = Array.from({ length: 11 }, (_, index) => ({ label: `D${index}`, count: 5 }));
    const bars = barsOf(summary({ agreement: nonAsn(), byGroup, active: 55 }));
    expect(bars?.rows).toHaveLength(11);
    expect(bars?.rest).toBeUndefined();
  });

  it('that are not there make no chart', () => {
    expect(barsOf(summary({ byGroup: [], active: 0 }))).toBeUndefined();
  });
});

describe('time', () => {
  it.each([
    ['2026-11-22', 'telah berakhir 175 hari yang lalu'],
    ['2026-05-31', 'berakhir hari ini'],
    ['2026-05-01', 'masih berlaku, sisa 30 hari'],
    ['2025-04-01', 'belum dimulai; mulai 30 hari lagi'],
  ])('on %s the agreement to 31 May 2026 "%s"', (today, words) => {
    const agreement = rentan({ coverageDaysKnown: true });
    expect(rowsOf(summary({ agreement, today }))['Keadaan']).toBe(words);
  });

  it('counted from a month whose days are not known says so', () => {
    const content = summary({ agreement: nonAsn() });
    expect(rowsOf(content)['Keadaan']).toBe(
      'telah berakhir 295 hari yang lalu (dihitung dari akhir Januari 2026)',
    );
  });
});

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

describe('benefits', () => {
  const benefits = {
    jkm: { death: 20_000_000, periodic: 12_000_000, funeral: 10_000_000 },
    bpuWaiting: { months: 3, benefit: 10_000_000 },
    jkkDeath: { wageTimes: 48, periodic: 12_000_000, funeral: 10_000_000 },
    scholarship: { total: 174_000_000, children: 2, jkmYears: 3 },
  };

  it('come from the figures given, and BPJS decides', () => {
    const text = JSON.stringify(summary({ benefits }));
    expect(text).toContain('perkiraan; BPJS Ketenagakerjaan yang memutuskan');
    expect(text).toContain('JKM: Rp42.000.000');
    expect(text).toContain('sebelum 3 bulan kepesertaan: hanya Rp10.000.000');
  });

  it('of wage earners know no waiting months', () => {
    expect(JSON.stringify(summary({ agreement: nonAsn(), benefits }))).not.toContain(
      '3 bulan kepesertaan',
    );
  });

  it('stand without sums where no figures are known', () => {
    expect(JSON.stringify(summary())).not.toContain('JKM: Rp');
  });
});

describe('an official summary', () => {
  it('is a draft while a number is missing, and marks the place', () => {
    const content = summary({ agreement: rentan({ government: aParty({ number: null }) }) });
    expect(content.draft).toBe(true);
    expect(content.numberLines[0]).toBe('Nomor PIHAK KESATU: belum diisi');
    expect(summary().draft).toBeUndefined();
  });

  it('is signed by both parties, the city by the one who signs today', () => {
    const bpjs = aParty({
      institution: 'BPJS Ketenagakerjaan Cabang Baubau',
      number: 'PER/01/062025',
      signatory: 'Wa Contoh',
      position: 'Kepala BPJS Ketenagakerjaan Cabang Baubau',
    });
    const [city, other] = summary({ agreement: rentan({ bpjs }) }).signatures;
    expect(city).toMatchObject({
      placeAndDate: '',
      positionLines: ['PIHAK KESATU,', 'KEPALA DINAS TENAGA KERJA', 'KOTA BAUBAU,'],
      name: 'Drs. La Contoh, M.Si.',
    });
    expect(other).toMatchObject({
      placeAndDate: 'Baubau, 22 November 2026',
      positionLines: ['PIHAK KEDUA,', 'KEPALA BPJS KETENAGAKERJAAN', 'CABANG BAUBAU,'],
      name: 'Wa Contoh',
      nip: null,
    });
  });
});
