import { toNumber } from './common.ts';

/** Asked before data of people leave the program. */
export const EXPORT_REASON = {
  title: 'Untuk apa berkas ini?',
  text: 'Alasan tercatat dalam riwayat kegiatan bersama nama pengguna, saringan, dan banyaknya baris.',
  label: 'Alasan',
  usual: 'Alasan yang sering dipakai',
  choices: ['rekonsiliasi BPJS Ketenagakerjaan', 'permintaan pimpinan', 'permintaan OPD', 'audit'],
  tooShort: 'Tulis alasan, sedikitnya 3 huruf.',
  next: 'Lanjut…',
} as const;

export const AUDIT = {
  title: 'Riwayat',
  views: { list: 'Kegiatan', roster: 'Daftar pada tanggal' },
  viewsLabel: 'Yang ditampilkan',
  label: 'Riwayat kegiatan',
  total: (total: number) => `${toNumber(total)} kegiatan tercatat`,
  found: (total: number) => `${toNumber(total)} kegiatan cocok`,
  check: 'Periksa keutuhan',
  checkTitle:
    'Membuka pemeriksaan data di Pengaturan: riwayat yang diubah atau dihapus terlihat di sana',
  exportXlsx: 'Ekspor Excel…',
  exportName: 'Riwayat kegiatan.xlsx',
  exporting: 'Menulis riwayat kegiatan',
  exported: (rows: number, name: string) => `${toNumber(rows)} kegiatan ditulis ke ${name}.`,
  filters: {
    group: 'Kelompok',
    actor: 'Pengguna',
    from: 'Dari tanggal',
    until: 'Sampai tanggal',
    person: 'Peserta',
  },
  allOf: { group: 'Semua kelompok', actor: 'Semua pengguna', person: 'Nama, NIK, atau KPJ' },
  clear: 'Hapus saringan',
  emptyTitle: 'Belum ada kegiatan',
  nothing: 'Tidak ada kegiatan yang cocok.',
  columns: {
    at: 'Waktu',
    actor: 'Pengguna',
    via: 'Melalui',
    what: 'Kegiatan',
    person: 'Peserta',
  },
  gonePerson: 'tidak tersimpan lagi',
  // one entry
  before: 'Kegiatan di atasnya (Alt+↑)',
  after: 'Kegiatan di bawahnya (Alt+↓)',
  entry: (id: number) => `Kegiatan nomor ${toNumber(id)}`,
  openPerson: 'Buka data peserta',
  onlyPerson: 'Hanya kegiatan peserta ini',
  details: 'Rincian',
  field: 'Isian',
  value: 'Isi',
  valueBefore: 'Sebelum',
  valueAfter: 'Sesudah',
  yes: 'ya',
  no: 'tidak',
  unknownDepartment: (id: number) => `nomor ${id}, tidak ada lagi`,
  changes: (total: number) => `Data peserta yang berubah (${toNumber(total)})`,
  moreChanges: (count: number) => `Tampilkan ${toNumber(count)} lagi`,
  ended: { person: 'Dikeluarkan dari data', membership: 'Dikeluarkan dari PKS' },
  noName: 'Tanpa nama',
  // the roster of a day
  day: 'Tanggal',
  rosterText: 'Daftar peserta seperti tercatat pada akhir hari itu (WITA).',
  rosterLabel: 'Daftar peserta pada tanggal',
  rosterTotal: (total: number, day: string) => `${toNumber(total)} peserta tercatat pada ${day}`,
  rosterSearch: 'Cari nama, NIK, atau KPJ',
  rosterEmpty: 'Tidak ada peserta yang tercatat pada akhir hari itu.',
  rosterNothing: 'Tidak ada peserta yang cocok.',
} as const;

/** Codes in the details of an entry that stand nowhere else on a screen, by their field. */
export const AUDIT_WORD = {
  layout: { office: 'daftar kantor', template: 'formulir' },
  inactiveLetters: { refuse: 'tolak', history: 'bentuk riwayat' },
  shape: {
    file: 'satu berkas',
    folder: 'satu berkas per orang',
    departments: 'satu berkas per OPD',
  },
  to: { file: 'berkas' },
  why: {
    asked: 'oleh pengguna sendiri',
    idle: 'lama tidak dipakai',
    system: 'komputer dikunci atau ditinggalkan',
  },
  page: { proof: 'pemeriksaan surat dengan telepon' },
} as const;
