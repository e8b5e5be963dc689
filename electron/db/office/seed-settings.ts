import type { Day } from '../../../shared/domain/values/day.ts';
import type { LawKey, LawSettings } from './settings.ts';

type Seed = {
  readonly [K in LawKey]: {
    readonly key: K;
    readonly from: Day;
    readonly value: LawSettings[K];
    readonly source: string;
  };
}[LawKey];

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
    key: 'bpu.lowest-band',
    from: '2015-07-01',
    value: { wage: 1_000_000, jkk: 10_000, jkm: 6_800 },
    source: 'PP 44/2015 Lampiran II, golongan penghasilan terendah',
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
    key: 'retention',
    from: '2025-01-01',
    value: { years: 10 },
    source:
      'Jangka simpan menurut JRA perlu dipastikan kepada kearsipan kota; 10 tahun lazim untuk berkas keuangan (UU 43/2009)',
  },
];
