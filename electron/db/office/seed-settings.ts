import type { LawFigure, LawKey } from '../../../shared/domain/law.ts';

type Seed = { readonly [K in LawKey]: LawFigure<K> }[LawKey];

/** The figures of the law as known; each stays editable because the law changes them. */
export const SETTING_SEED: readonly Seed[] = [
  {
    key: 'jkm.benefit',
    from: '2019-12-01',
    value: { death: 20_000_000, periodic: 12_000_000, funeral: 10_000_000 },
    source:
      'PP 82/2019: santunan kematian, santunan berkala 24 bulan yang dibayar sekaligus, dan biaya pemakaman; berlaku sejak Desember 2019',
  },
  {
    key: 'jkm.bpu-waiting',
    from: '2025-02-01',
    value: { months: 3, benefit: 10_000_000 },
    source:
      'Permenaker 1/2025: peserta BPU yang meninggal sebelum tiga bulan kepesertaan; hari mulai berlaku perlu dipastikan kepada BPJS Ketenagakerjaan',
  },
  {
    key: 'jkk.death',
    from: '2019-12-01',
    value: { wageTimes: 48, periodic: 12_000_000, funeral: 10_000_000 },
    source: 'PP 44/2015 dan PP 82/2019: 60 % × 80 upah terakhir yang dilaporkan',
  },
  {
    key: 'scholarship.limit',
    from: '2019-12-01',
    value: { total: 174_000_000, children: 2, jkmYears: 3 },
    source: 'PP 82/2019: beasiswa paling banyak dua anak; pada JKM setelah tiga tahun kepesertaan',
  },
  {
    key: 'bpu.bands',
    from: '2015-07-01',
    value: { bands: [{ upTo: 1_099_000, base: 1_000_000, jkk: 10_000, jkm: 6_800 }] },
    source: 'PP 44/2015 Lampiran II; golongan lain perlu disalin dari lampiran itu sebelum dipakai',
  },
  {
    key: 'pu.jkk-rate',
    from: '2015-07-01',
    value: { 'sangat-rendah': 24, rendah: 54, sedang: 89, tinggi: 127, 'sangat-tinggi': 174 },
    source: 'PP 44/2015: kelompok tingkat risiko lingkungan kerja, dari upah sebulan',
  },
  {
    key: 'pu.jkm-rate',
    from: '2015-07-01',
    value: { rate: 30 },
    source: 'PP 44/2015: 0,30 % dari upah sebulan',
  },
  {
    key: 'bpu.discount',
    from: '2026-04-01',
    value: { percent: 50, until: '2026-12-31', notFundedBy: ['apbd', 'apbn'] },
    source:
      'PP 50/2025: separuh iuran JKK dan JKM peserta BPU selain transportasi, tidak untuk iuran yang dibayar APBN atau APBD',
  },
  {
    key: 'membership.clock',
    from: '2025-02-01',
    value: { renewalKeeps: true },
    source: 'Perlu dipastikan kepada BPJS Ketenagakerjaan: perpanjangan tanpa jeda',
  },
  {
    key: 'scholarship.levels',
    from: '2019-12-01',
    value: {
      levels: [
        { level: 'tk-sd', yearly: 1_500_000, years: 8 },
        { level: 'smp', yearly: 2_000_000, years: 3 },
        { level: 'sma', yearly: 3_000_000, years: 3 },
        { level: 'pt', yearly: 12_000_000, years: 5 },
      ],
      untilAge: 23,
    },
    source: 'PP 82/2019: dibayar tiap tahun; anak belum 23 tahun, belum menikah, belum bekerja',
  },
  {
    key: 'arrears.limit',
    from: '2015-07-01',
    value: { PU: 3, BPU: 3 },
    source: 'PP 44/2015: tunggakan lebih dari tiga bulan; perlu dipastikan kepada BPJS',
  },
  {
    key: 'jkk.report',
    from: '2021-04-01',
    value: { hours: 48, holidaysCount: false },
    source: 'Permenaker 5/2021: laporan tahap I dan II paling lambat 2 × 24 jam',
  },
  {
    key: 'jkm.payment',
    from: '2025-02-01',
    value: { workingDays: 3, finePerDay: 100 },
    source: 'Permenaker 1/2025: tiga hari kerja sejak berkas lengkap; terlambat 1 % tiap hari',
  },
  {
    key: 'jkk.lapse',
    from: '2019-12-01',
    value: { years: 5 },
    source: 'PP 82/2019: hak menuntut gugur lima tahun sejak kecelakaan',
  },
  {
    key: 'claim.npwp',
    from: '2015-07-01',
    value: { above: 50_000_000 },
    source: 'Daftar berkas klaim BPJS Ketenagakerjaan; perlu dipastikan kepada BPJS',
  },
  {
    key: 'heir.guardian',
    from: '2015-07-01',
    value: { below: 18 },
    source: 'Formulir 3a: anak yang belum 18 tahun diwakili wali',
  },
  {
    key: 'jkk.injury',
    from: '2019-12-01',
    value: {
      fullMonths: 12,
      fullPercent: 100,
      laterPercent: 50,
      byLand: 5_000_000,
      bySea: 2_000_000,
      byAir: 10_000_000,
    },
    source:
      'PP 82/2019: 100 % upah 12 bulan pertama, lalu 50 % sampai sembuh; batas biaya angkutan darat, laut, dan udara',
  },
  {
    key: 'age.limit',
    from: '2015-07-01',
    value: { youngest: 17, oldest: 64 },
    source: 'Peserta BPU belum 65 tahun saat didaftarkan; perlu dipastikan kepada BPJS',
  },
  {
    key: 'retention',
    from: '2025-01-01',
    value: { years: 10 },
    source:
      'Jangka simpan menurut JRA perlu dipastikan kepada kearsipan kota; 10 tahun lazim untuk berkas keuangan (UU 43/2009)',
  },
];
