import type { Pks } from '../../shared/domain/agreement.ts';
import type { ImportListItem } from '../../shared/views.ts';
import { toNumber } from './common.ts';

/** Choosing a file, and what was imported before. */
export const IMPORT_START = {
  title: 'Impor daftar peserta',
  historyTitle: 'Riwayat impor',
  history: 'Riwayat impor',
  newImport: 'Impor berkas baru',
  pksLabel: 'Daftar ini untuk PKS mana?',
  pksHint: {
    'non-asn': 'Pegawai Non-ASN pada OPD, sekolah, puskesmas, kecamatan, dan kelurahan.',
    rentan: 'Nelayan, buruh bangunan, pedagang, dan pekerja rentan lain.',
  } satisfies Record<Pks, string>,
  pksFirst: 'Pilih dahulu PKS-nya.',
  departmentLabel: 'OPD untuk baris yang tidak menyebut OPD',
  departmentNone: 'Tidak ada, ikuti isi berkas',
  departmentUnknown: 'OPD tidak ditemukan',
  dropTitle: 'Seret berkas Excel ke sini',
  dropText:
    'atau pilih dari komputer. Berkas .xlsx, .xls, atau .csv dibaca tanpa diubah; belum ada yang tersimpan.',
  dropNow: 'Lepaskan berkas di sini',
  dropOne: 'Satu berkas setiap kali. Seret satu berkas saja.',
  dropRefused: 'Berkas itu tidak dapat dibuka dari sini. Gunakan tombol Pilih berkas.',
  choose: 'Pilih berkas…',
  reading: (name: string | null) => (name === null ? 'Membuka impor' : `Membaca ${name}`),
  failedTitle: 'Berkas tidak dapat dibaca',
  failedNothing: 'Tidak ada data yang berubah.',
  readAgain: 'Baca lagi',
  pointHint:
    'Atau tunjuk baris yang berisi judul kolom (NIK, Nama, …), lalu atur kolomnya sendiri.',
  pointSheet: (name: string) => `Lembar ${name}`,
  pointRow: (row: number) => `Judul kolom di baris ${toNumber(row)}`,
  otherFile: 'Pilih berkas lain',
  sheet: 'Lembar',
  departmentChosen: (name: string) => `OPD: ${name}`,
  savedBefore: (when: string) => `Berkas yang sama sudah disimpan pada ${when}.`,
  birthDate: 'Tgl. lahir',
  job: 'Pekerjaan',
  pks: 'PKS',
  department: 'OPD',
  result: 'Hasil',
  sumLabel: 'Jumlah baris menurut hasil',
  withNotes: (count: number) => `${toNumber(count)} ada catatan`,
  search: 'Cari nama, NIK, atau baris',
  searchEmpty: 'Tidak ada baris yang cocok.',
  sumPeople: (count: number) => `${toNumber(count)} baris orang`,
  rowsLabel: 'Baris yang berisi orang',
  skippedLabel: 'Baris yang dilewati',
  leftLabel: 'Peserta yang tidak ada di berkas',
  row: 'Baris',
  verdict: 'Hasil',
  notes: 'Catatan',
  why: 'Sebab',
  skippedHint:
    'Baris ini berisi tulisan, tetapi bukan orang: judul, nomor kolom, jumlah, tanda tangan.',
  leftHint:
    'Peserta berikut terdaftar, tetapi tidak ada di berkas ini. Impor tidak mengeluarkan siapa pun.',
  leftEmpty: 'Semua peserta yang terdaftar ada di berkas ini.',
  rowRange: (first: number, last: number) =>
    first === last ? toNumber(first) : `${toNumber(first)}–${toNumber(last)}`,
  skippedEmpty: 'Tidak ada baris yang dilewati.',
  save: (count: number) => (count > 0 ? `Simpan ${toNumber(count)} orang` : 'Simpan'),
  saveNothing: 'Tidak ada yang perlu disimpan.',
  willSave: (fresh: number, changed: number, leaving: number) =>
    [
      fresh > 0 ? `${toNumber(fresh)} orang baru` : '',
      changed > 0 ? `${toNumber(changed)} orang berubah` : '',
      leaving > 0 ? `${toNumber(leaving)} orang keluar` : '',
    ]
      .filter(Boolean)
      .join(' dan '),
  willNotSave: (held: number, refused: number) =>
    [held > 0 ? `${toNumber(held)} ditahan` : '', refused > 0 ? `${toNumber(refused)} ditolak` : '']
      .filter(Boolean)
      .join(' dan '),
  saves: (what: string) => `Akan disimpan: ${what}.`,
  savesNot: (what: string) => `Tidak akan disimpan: ${what}.`,
  saving: 'Menyimpan',
  changedTitle: 'Daftar peserta berubah sejak berkas dibaca',
  changedText: 'Bandingkan lagi, supaya yang disimpan sama dengan yang tampil.',
  savedTitle: 'Impor tersimpan',
  savedNot: (what: string) => `Tidak disimpan: ${what}.`,
  savedLeft: (count: number) =>
    `${toNumber(count)} orang yang tidak ada di berkas keluar dari daftar.`,
  showRoster: 'Lihat daftar peserta',
  anotherFile: 'Impor berkas lain',
  decideHeld: 'Putuskan sekarang',
  compareAgain: 'Bandingkan lagi',
  file: 'Berkas',
  when: 'Waktu',
  actor: 'Oleh',
  departmentsOf: (names: readonly string[]) =>
    names.length > 1 ? `${toNumber(names.length)} OPD` : (names[0] ?? null),
  status: 'Keadaan',
  statusName: {
    planned: 'Hanya dilihat',
    applied: 'Tersimpan',
    undone: 'Dibatalkan',
  } satisfies Record<ImportListItem['status'], string>,
  statusOn: (status: 'applied' | 'undone', day: string) =>
    status === 'applied' ? `Tersimpan ${day}` : `Dibatalkan ${day}`,
  historyEmpty: 'Belum ada berkas yang diimpor',
  historyEmptyText: 'Berkas yang dibaca atau disimpan akan tercatat di sini.',
} as const;
