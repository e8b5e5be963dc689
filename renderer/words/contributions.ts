import type { MonthState } from '../../shared/domain/contributions/paid-months.ts';
import { toNumber } from './common.ts';

export const CONTRIBUTION = {
  title: 'Iuran',
  agreement: 'Perjanjian',
  loadFailed: 'Iuran belum dapat ditampilkan',
  sums: 'Iuran selama perjanjian',
  due: 'Menurut daftar peserta',
  dueOf: (months: number) => `${toNumber(months)} bulan`,
  perPerson: (amount: string) => `${amount} per orang sebulan`,
  billed: 'Ditagih BPJS',
  bills: (count: number) => (count === 0 ? 'belum ada tagihan' : `${toNumber(count)} tagihan`),
  paid: 'Dibayar',
  paidThrough: (month: string) => `lunas sampai ${month}`,
  paidNothing: 'bulan pertama belum lunas',
  open: 'Belum dibayar',
  openNote: 'tagihan dikurangi pembayaran',
  overpaid: 'Lebih bayar',
  difference: (amount: string) => `Tagihan berbeda ${amount} dari daftar peserta`,
  noDifference: 'Tagihan sama dengan daftar peserta',
  budget: 'Anggaran',
  ceiling: 'Pagu',
  used: 'Terpakai',
  usedNote: 'sudah dibayar',
  left: 'Sisa',
  forecast: 'Perkiraan kebutuhan',
  forecastNote: 'tagihan terbuka dan bulan yang belum ditagih',
  leftAfter: (amount: string, words: string) =>
    `Setelah semua bulan dibayar tersisa ${amount} (${words}).`,
  lacking: (amount: string, words: string) =>
    `Pagu tidak cukup: masih kurang ${amount} (${words}).`,
  noBudget: 'Pagu belum diisi.',
  gaps: 'Belum diketahui',
  gap: {
    'paid-months': (months: number) =>
      `Jumlah bulan yang dibayar belum diisi; sementara dihitung ${toNumber(months)} bulan.`,
    'jkk-class': () => 'Kelompok risiko JKK belum diisi, sehingga iuran belum dapat dihitung.',
    wages: (_months: number, people: number) =>
      `${toNumber(people)} peserta belum masuk hitungan karena upahnya belum diisi.`,
    law: () => 'Ketentuan iuran untuk sebagian bulan belum diisi.',
  },
  fill: 'Isi',
  fillOf: (what: string) => `Isi: ${what}`,
  views: { months: 'Per bulan', bills: 'Tagihan dan pembayaran' },
  columns: {
    month: 'Bulan',
    people: 'Peserta',
    due: 'Menurut daftar',
    billed: 'Ditagih',
    paid: 'Dibayar',
    state: 'Keadaan',
    withoutWage: 'Tanpa upah',
  },
  months: 'Iuran per bulan',
  sum: 'Jumlah',
  extra: 'di luar bulan yang dibayar',
  showPeople: (month: string) => `Lihat peserta ${month}`,
  peopleTitle: (month: string) => `Iuran ${month}`,
  peopleOf: (count: number, due: string) => `${toNumber(count)} orang, ${due}`,
  person: { name: 'Nama', nik: 'NIK', department: 'OPD', base: 'Dasar', jkk: 'JKK', jkm: 'JKM' },
  personDue: 'Iuran',
  nobody: 'Tidak ada peserta pada bulan ini.',
  export: 'Ekspor rincian…',
  exportName: (pks: string, month: string) => `Iuran ${pks} ${month}.xlsx`,
  exporting: 'Menulis rincian iuran',
  exported: (rows: number, name: string) => `${toNumber(rows)} peserta ditulis ke ${name}.`,
  emptyTitle: 'Belum ada peserta dan tagihan',
  emptyText: 'Iuran dihitung dari daftar peserta. Impor daftarnya, atau catat tagihan BPJS.',
  emptyImport: 'Impor daftar peserta',
} as const;

export const MONTH_STATE_NAME: Readonly<Record<MonthState, string>> = {
  unbilled: 'Belum ditagih',
  billed: 'Ditagih',
  'part-paid': 'Dibayar sebagian',
  paid: 'Lunas',
};

export const BILL = {
  add: 'Catat tagihan',
  addTitle: 'Catat tagihan BPJS',
  editTitle: 'Ubah tagihan',
  edit: (months: string) => `Ubah tagihan ${months}`,
  remove: (months: string) => `Hapus tagihan ${months}`,
  removeTitle: 'Hapus tagihan?',
  removeText: (months: string, payments: number) =>
    payments === 0
      ? `Tagihan ${months} dihapus. Alasannya tersimpan dalam riwayat.`
      : `Tagihan ${months} dihapus bersama ${toNumber(payments)} pembayaran dan pindaiannya. Alasannya tersimpan dalam riwayat.`,
  none: 'Belum ada tagihan yang dicatat.',
  noneText: 'Catat kode iuran dan jumlah yang ditagih BPJS; pembayarannya dicatat di bawahnya.',
  from: 'Bulan pertama',
  until: 'Bulan terakhir',
  untilBeforeFrom: 'Bulan terakhir lebih awal daripada bulan pertama.',
  amount: 'Jumlah ditagih',
  byRoster: (due: string) => `Menurut daftar peserta: ${due}`,
  people: 'Banyaknya orang',
  peopleHint: 'Menurut tagihan',
  code: 'Kode iuran',
  codeHint: 'Kode bayar dari BPJS',
  billedOn: 'Tanggal tagihan',
  note: 'Keterangan',
  months: (from: string, until: string) => (from === until ? from : `${from} – ${until}`),
  columns: { code: 'Kode iuran / bukti', day: 'Tanggal', actions: 'Tindakan' },
  sameAsRoster: 'sama dengan daftar',
  fromRoster: (amount: string) => `${amount} dari daftar`,
  settled: 'lunas',
  open: (amount: string) => `kurang ${amount}`,
  above: (amount: string) => `lebih ${amount}`,
} as const;

export const PAYMENT = {
  one: 'Pembayaran',
  add: 'Catat pembayaran',
  addOf: (months: string) => `Catat pembayaran tagihan ${months}`,
  addTitle: 'Catat pembayaran iuran',
  editTitle: 'Ubah pembayaran',
  edit: (day: string) => `Ubah pembayaran ${day}`,
  remove: (day: string) => `Hapus pembayaran ${day}`,
  removeTitle: 'Hapus pembayaran?',
  removeText: (amount: string, day: string) =>
    `Pembayaran ${amount} tanggal ${day} dihapus bersama pindaiannya. Alasannya tersimpan dalam riwayat.`,
  ofBill: (months: string, open: string) => `Tagihan ${months}, belum dibayar ${open}`,
  paidOn: 'Tanggal bayar',
  amount: 'Jumlah dibayar',
  proof: 'Bukti',
  proofHint: 'Nomor SP2D atau kuitansi',
  scans: (count: number) => (count === 0 ? 'Pindaian' : `Pindaian (${toNumber(count)})`),
  scansOf: (day: string) => `Pindaian bukti pembayaran ${day}`,
  scansTitle: 'Pindaian bukti pembayaran',
} as const;

export const REMOVAL = {
  reason: 'Alasan dihapus',
  tooShort: 'Tulis sedikitnya 3 huruf.',
} as const;
