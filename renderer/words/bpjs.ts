import type { UnmatchedReason } from '../../shared/domain/bpjs/compare-lists.ts';
import type { SippGap } from '../../shared/domain/bpjs/sipp-gaps.ts';
import { UNMATCHED_WORDS } from '../../shared/domain/bpjs/words.ts';
import { toList, toNumber } from './common.ts';

export const BPJS = {
  agreement: 'Perjanjian',
  month: 'Bulan',
  // choosing
  dropTitle: 'Letakkan daftar dari BPJS di sini',
  dropText:
    'Daftar iuran bulanan, ekspor SIPP, atau berkas unggah kantor sendiri (.xlsx, .xls, .csv). Dicocokkan lewat NIK, atau lewat KPJ bila NIK tidak ada. Tidak ada yang tersimpan selain jumlahnya.',
  choose: 'Pilih berkas…',
  other: 'Berkas lain',
  comparing: 'Mencocokkan daftar',
  failed: 'Daftar tidak dapat dicocokkan',
  // sums
  sumLabel: 'Jumlah baris daftar BPJS',
  theirs: (count: number) => `${toNumber(count)} baris BPJS`,
  same: (count: number) => `${toNumber(count)} sama`,
  different: (count: number) => `${toNumber(count)} berbeda`,
  onlyTheirs: (count: number) => `${toNumber(count)} hanya BPJS`,
  unmatched: (count: number) => `${toNumber(count)} tidak dicocokkan`,
  ours: (count: number) => `${toNumber(count)} peserta kantor`,
  onlyOurs: (count: number) => `${toNumber(count)} hanya kantor`,
  ourDue: 'Iuran kantor',
  theirDue: 'Iuran BPJS',
  gap: 'Selisih (kantor − BPJS)',
  noDue: 'tidak ada kolom iuran',
  ourUnknown: (count: number) => `${toNumber(count)} peserta belum dapat dihitung`,
  theirUnknown: (count: number) => `${toNumber(count)} baris tidak terbaca`,
  estimate: 'Perkiraan; BPJS Ketenagakerjaan yang memutuskan.',
  otherSheets: (names: readonly string[]) => `Lembar lain tidak ikut dicocokkan: ${toList(names)}.`,
  nobodyMatched:
    'Tidak ada satu pun yang cocok. Periksa apakah perjanjian, bulan, dan berkasnya sudah benar.',
  // tabs
  tabsLabel: 'Hasil pencocokan',
  tab: {
    onlyOurs: 'Hanya daftar kantor',
    onlyTheirs: 'Hanya daftar BPJS',
    different: 'Berbeda',
    kpj: 'KPJ',
    unmatched: 'Tidak dicocokkan',
  },
  none: {
    onlyOurs: 'Semua peserta kantor ada di daftar BPJS.',
    onlyTheirs: 'Semua baris daftar BPJS ada di daftar kantor.',
    different: 'Tidak ada isian yang berbeda.',
    kpj: 'Tidak ada KPJ baru dalam daftar ini.',
    unmatched: 'Semua baris dapat dicocokkan.',
  },
  row: 'Baris',
  why: 'Sebab',
  whyWords: UNMATCHED_WORDS satisfies Record<UnmatchedReason, string>,
  standing: 'Menurut kantor',
  differs: 'Kantor → BPJS',
  due: 'Iuran',
  noNik: 'tidak terbaca',
  noName: 'tanpa nama',
  // KPJ
  kpj: 'KPJ',
  kpjOurs: 'KPJ kantor',
  kpjTheirs: 'KPJ di daftar BPJS',
  kpjNote: 'Catatan',
  kpjEmpty: 'kosong',
  kpjReplaces: 'mengganti KPJ yang ada',
  kpjHeld: (name: string) => `sudah dipakai ${name}`,
  kpjTwice: 'ganda dalam daftar ini',
  kpjHint:
    'KPJ yang masih kosong sudah dicentang. Yang mengganti KPJ lama dicentang satu per satu. Yang sudah dipakai orang lain tidak dapat diambil.',
  take: (count: number) => (count === 0 ? 'Ambil KPJ' : `Ambil ${toNumber(count)} KPJ`),
  taking: 'Menyimpan KPJ',
  taken: (count: number) => `${toNumber(count)} KPJ disimpan.`,
  sureTitle: (count: number) => `Ganti ${toNumber(count)} KPJ yang sudah ada?`,
  sureText: 'KPJ lama tetap tercatat dalam riwayat peserta.',
  sure: 'Ganti',
  // differences
  differences: 'Ekspor selisih…',
  differencesName: (month: string) => `Selisih dengan BPJS ${month}.xlsx`,
  differencesWriting: 'Menulis selisih',
  differencesWritten: (rows: number, name: string) =>
    `${toNumber(rows)} baris selisih ditulis ke ${name}.`,
  // upload
  uploadTitle: 'Unggah ke BPJS',
  uploadText:
    'Peserta aktif dalam susunan kolom SIPP (Data TK Baru), semua sel teks. Yang tidak dicatat kantor dibiarkan kosong: nama ibu kandung, status kawin, NPWP, lokasi dan status pegawai.',
  upload: 'Tulis berkas SIPP…',
  uploadName: (series: string) => `Data TK Baru ${series}.xlsx`,
  uploadWriting: 'Menulis berkas SIPP',
  uploaded: (rows: number, name: string) => `${toNumber(rows)} peserta ditulis ke ${name}.`,
  doubtful: (count: number) => `${toNumber(count)} baris mungkin ditolak SIPP`,
  doubtfulText: 'Barisnya tetap ditulis. Lengkapi datanya, lalu tulis berkasnya sekali lagi.',
  doubtfulShow: 'Lihat siapa saja',
  doubtfulTitle: 'Mungkin ditolak SIPP',
  doubtfulMissing: 'Yang kurang',
  gaps: {
    nik: 'NIK tidak mungkin',
    birthDate: 'tanggal lahir',
    sex: 'jenis kelamin',
    wage: 'upah',
  } satisfies Record<SippGap, string>,
  // history
  historyTitle: 'Pencocokan sebelumnya',
  historyNone: 'Belum pernah dicocokkan.',
  historyColumns: {
    month: 'Bulan',
    theirs: 'Baris BPJS',
    same: 'Sama',
    different: 'Berbeda',
    onlyTheirs: 'Hanya BPJS',
    onlyOurs: 'Hanya kantor',
    gap: 'Selisih iuran',
    when: 'Dicocokkan',
  },
} as const;
