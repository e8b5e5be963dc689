import type { ClaimKind } from '../../shared/domain/claims/claim.ts';
import type { CoverageAnswer } from '../../shared/views.ts';

/** What follows from a coverage: since when, paid through when, what a family may expect. */
export const ENTITLEMENT = {
  since: 'Peserta sejak',
  paid: 'Iuran lunas sampai',
  paidState: {
    paid: 'bulan ini',
    arrears: 'belum tercatat lunas',
    unpaid: 'belum tercatat lunas',
    unrecorded: 'belum dicatat',
  } satisfies Record<NonNullable<CoverageAnswer['payment']>, string>,
  estimate: 'Perkiraan santunan bila meninggal; BPJS Ketenagakerjaan yang memutuskan',
  causes: {
    jkm: 'Bukan karena kecelakaan kerja (JKM)',
    jkk: 'Karena kecelakaan kerja (JKK)',
  } satisfies Record<ClaimKind, string>,
  unknown: 'belum diketahui',
  claim: 'Catat kematian atau kecelakaan…',
} as const;

/** The figures of the law, as the office keeps them. */
export const LAW = {
  view: 'Bagian ketentuan',
  views: { figures: 'Angka ketentuan', holidays: 'Hari libur' },
  text: 'Setiap hitungan memakai nilai yang berlaku pada hari kejadian atau awal bulannya. Nilai baru tidak mengubah yang lama.',
  groups: { benefit: 'Santunan', contribution: 'Iuran', deadline: 'Batas waktu', other: 'Lainnya' },
  columns: { title: 'Ketentuan', value: 'Nilai', from: 'Berlaku mulai, dasar' },
  actions: 'Tindakan',
  add: 'Nilai baru…',
  addOf: (title: string) => `Nilai baru untuk ${title}`,
  history: (count: number) => `Riwayat (${count})`,
  historyOf: (title: string) => `Riwayat ${title}`,
  coming: 'akan berlaku',
  past: 'sudah diganti',
  none: 'Belum berlaku pada hari ini.',
  removeOf: (title: string, day: string) => `Hapus ${title} mulai ${day}`,
  removeTitle: 'Hapus nilai ini?',
  removeText: (title: string, day: string) =>
    `${title} yang berlaku mulai ${day} dihapus. Sesudahnya nilai sebelumnya yang berlaku; hitungan yang memakainya ikut berubah.`,
  elsewhere: 'Diubah di bagian Masa simpan.',
  dialog: (title: string) => `${title}: nilai baru`,
  from: 'Berlaku mulai',
  replaces: 'Nilai yang mulai berlaku pada tanggal ini akan diganti.',
  source: 'Dasar',
  sourceHint: 'Peraturan, pasal, atau surat BPJS yang menyebutnya.',
  saved: 'Nilai disimpan.',
  wrong: 'Ada isian yang kosong atau saling bertentangan. Perbaiki sebelum menyimpan.',
  yes: 'ya',
  no: 'tidak',
  bands: {
    upTo: 'Penghasilan sampai',
    base: 'Dasar upah',
    jkk: 'Iuran JKK',
    jkm: 'Iuran JKM',
    sum: 'Jumlah',
    add: 'Tambah golongan',
    remove: (row: number) => `Hapus golongan ${row}`,
    of: (name: string, row: number) => `${name}, golongan ${row}`,
    hint: 'Hanya golongan terendah yang pasti; salin yang lain dari Lampiran II PP 44/2015, dari yang terendah.',
  },
  levels: {
    level: 'Jenjang',
    yearly: 'Setahun',
    years: 'Paling lama',
    untilAge: 'Anak belum berumur',
    names: { 'tk-sd': 'TK–SD', smp: 'SMP', sma: 'SMA', pt: 'Perguruan tinggi' },
    of: (name: string, level: string) => `${name}, ${level}`,
  },
  fundings: { apbd: 'APBD', apbn: 'APBN', self: 'peserta sendiri' },
} as const;

export const HOLIDAYS = {
  text: 'Sabtu dan Minggu tidak perlu diisi. Hari libur dan cuti bersama ditetapkan tiap tahun dengan SKB tiga menteri.',
  year: 'Tahun',
  add: 'Tambah hari libur…',
  addTitle: 'Tambah hari libur',
  columns: { day: 'Tanggal', weekday: 'Hari', name: 'Nama', source: 'Dasar' },
  day: 'Tanggal',
  name: 'Nama',
  source: 'Dasar',
  removeOf: (name: string) => `Hapus ${name}`,
  removeTitle: 'Hapus hari libur ini?',
  removeText: (name: string, day: string) =>
    `${name}, ${day}, menjadi hari kerja bila bukan Sabtu atau Minggu. Batas waktu klaim dihitung ulang.`,
  emptyTitle: (year: number) => `Hari libur tahun ${year} belum diisi`,
  emptyText: 'Batas waktu pada tahun itu hanya melewati Sabtu dan Minggu.',
  saved: 'Hari libur disimpan.',
} as const;
