import { describe, expect, it } from 'vitest';
import { aParty, nonAsn, rentan } from '../support/letters.ts';
import { barsOf, rowsOf, summary } from '../support/summaries.ts';

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
      'Peserta tercatat': '3 (tiga) orang',
      Selisih: 'kurang 989 (sembilan ratus delapan puluh sembilan) orang dari yang disepakati',
    });
    expect(rowsOf(summary({ agreement: nonAsn() }))['Jumlah disepakati']).toBe(
      'lebih dari 3.000 (tiga ribu) orang',
    );
  });

  it('are active only while the agreement covers', () => {
    expect(rowsOf(summary({ today: '2026-05-31' }))).toHaveProperty('Peserta aktif');
    expect(rowsOf(summary({ today: '2026-06-01' }))).not.toHaveProperty('Peserta aktif');
    expect(rowsOf(summary({ today: '2025-04-30' }))).toHaveProperty('Peserta tercatat');
  });

  it('agreed as a least number want at least the difference, and more are no excess', () => {
    const wanting = rowsOf(summary({ agreement: nonAsn() }))['Selisih'];
    expect(wanting).toMatch(/^kurang sekurang-kurangnya 2\.997 \(/u);
    expect(rowsOf(summary({ agreement: nonAsn(), active: 3010 }))['Selisih']).toBe('tidak ada');
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
