import type { ClaimKind, ClaimOutcome, Deadline } from '../../shared/domain/claims/claim.ts';
import { toNumber } from './common.ts';

/** `JKK · luka`: a death needs no second word where the kind is JKM. */
export function claimKindWords(kind: ClaimKind, outcome: ClaimOutcome): string {
  if (kind === 'jkm') return 'JKM · meninggal';
  return outcome === 'death' ? 'JKK · meninggal' : 'JKK · luka';
}

export const CLAIMS = {
  title: 'Klaim',
  label: 'Daftar klaim',
  tabsLabel: 'Keadaan klaim',
  tabs: { open: 'Berjalan', paid: 'Dibayar', closed: 'Ditolak atau batal' },
  search: 'Cari nama, NIK, atau KPJ',
  kind: 'Jenis',
  allKinds: 'Semua jenis',
  add: 'Catat kejadian',
  export: 'Ekspor Excel',
  exportName: 'klaim.xlsx',
  exporting: 'Menulis daftar klaim',
  exported: (rows: number, name: string) => `${toNumber(rows)} klaim ditulis ke ${name}.`,
  sums: 'Jumlah',
  expected: 'Perkiraan',
  paid: 'Dibayar',
  shown: (count: number) => `${toNumber(count)} klaim`,
  columns: {
    name: 'Nama',
    event: 'Kejadian',
    place: 'PKS / OPD',
    status: 'Status',
    deadline: 'Batas waktu',
    papers: 'Berkas',
    money: 'Perkiraan',
  },
  since: (day: string) => `sejak ${day}`,
  complete: 'lengkap',
  missing: (count: number) => `${toNumber(count)} kurang`,
  notPaid: 'belum dibayar',
  paidSoFar: (amount: string) => `dibayar ${amount}`,
  unknown: 'belum dapat dihitung',
  emptyTitle: {
    open: 'Tidak ada klaim yang berjalan',
    paid: 'Belum ada klaim yang dibayar',
    closed: 'Tidak ada klaim yang ditolak atau dibatalkan',
  },
  emptyText: 'Catat kejadian begitu keluarga atau OPD melapor; batas waktunya dihitung dari situ.',
  nothing: 'Tidak ada klaim yang cocok',
  clear: 'Hapus saringan',
} as const;

export const DEADLINE_NAME: Readonly<Record<Deadline['what'], string>> = {
  'laporan-tahap-1': 'Laporan tahap I',
  'laporan-tahap-2': 'Laporan tahap II',
  pembayaran: 'Pembayaran BPJS',
  'hak-klaim': 'Hak klaim',
};

/** In the list, beside the day. */
export const DEADLINE_SHORT: Readonly<Record<Deadline['what'], string>> = {
  'laporan-tahap-1': 'Tahap I',
  'laporan-tahap-2': 'Tahap II',
  pembayaran: 'Bayar',
  'hak-klaim': 'Hak klaim',
};

export const DEADLINE = {
  state: { running: 'berjalan', near: 'segera', missed: 'lewat', met: 'terpenuhi' },
  until: (until: string) => `sampai ${until}`,
  today: 'hari ini',
  tomorrow: 'besok',
  left: (days: number) => `${toNumber(days)} hari lagi`,
  late: (days: number) => `lewat ${toNumber(days)} hari`,
  lateToday: 'lewat',
  met: 'terpenuhi',
} as const;

export const CLAIM_NEW = {
  title: 'Catat kejadian',
  who: 'Siapa',
  change: 'Ganti orang',
  notInRoster: 'NIK ini tidak ada dalam daftar peserta. Tambahkan dahulu orangnya.',
  pickFirst: 'Cari orangnya dahulu: nama, NIK, atau KPJ.',
  event: 'Kejadian',
  reporter: 'Pelapor',
  answerTitle: 'Terlindungi dan perkiraan',
  answerEmpty: 'Jawaban muncul di sini begitu orang dan tanggalnya terisi.',
  ifDeath: 'Bila meninggal karena kecelakaan kerja (JKK)',
  ifInjury: 'Bila luka karena kecelakaan kerja (JKK)',
  ifJkm: 'Bila meninggal bukan karena kerja (JKM)',
  covered: 'Terlindungi pada tanggal itu',
  notCovered: 'Tidak terlindungi pada tanggal itu',
  save: 'Simpan dan buka klaim',
  saved: 'Kejadian tercatat.',
} as const;

export const CLAIM_FIELDS = {
  kind: 'Apa yang terjadi',
  kinds: {
    jkm: { label: 'Meninggal bukan karena kerja', text: 'Sakit, usia, atau sebab lain · JKM' },
    jkk: { label: 'Kecelakaan kerja', text: 'Saat bekerja atau di perjalanannya · JKK' },
  },
  outcome: 'Akibatnya',
  outcomes: { injury: 'Luka', death: 'Meninggal' },
  diedDay: 'Tanggal meninggal',
  accidentDay: 'Tanggal kecelakaan',
  diedOn: 'Tanggal meninggal',
  time: 'Jam',
  timePlaceholder: 'jj.mm',
  timeHint: 'Batas laporan dihitung dari jam ini.',
  place: 'Tempat',
  cause: 'Sebab dan kronologi singkat',
  reporterName: 'Nama pelapor',
  reporterRelation: 'Hubungan',
  reporterRelationHint: 'misalnya istri, anak, bendahara OPD',
  reporterPhone: 'Telepon',
  reportedOn: 'Dilaporkan tanggal',
  reportedTime: 'Jam',
  submissionNumber: 'Nomor pengajuan BPJS',
  badTime: 'Tulis jam seperti 14.30.',
  needDay: 'Isi tanggalnya.',
} as const;
