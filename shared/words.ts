/**
 * Indonesian sentences that window, terminal and written workbooks share. Every map is total: a
 * code without its words does not compile. Short and neutral: what happened, what to do.
 */
import type { Pks } from './domain/agreement.ts';
import type { ColumnMeaning, SkipReason } from './domain/candidate.ts';
import type { CopyReason } from './domain/copies.ts';
import type { IssueCode, Severity } from './domain/issue.ts';
import type { JournalField, LeaveReason, MembershipStatus } from './domain/membership.ts';
import type { MissingSetting } from './domain/office.ts';
import type { Verdict } from './domain/plan.ts';
import type { RegisterKind, RegisterStatus } from './domain/register.ts';
import type { KeptPerson } from './domain/undo.ts';
import type { WordingField } from './domain/wording.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const PKS_NAME: Words<Pks> = {
  'non-asn': 'PKS 1 — Pegawai Non-ASN',
  rentan: 'PKS 2 — Pekerja Rentan',
};

export const FIELD_NAME: Words<ColumnMeaning> = {
  nik: 'NIK',
  name: 'Nama',
  birthPlace: 'Tempat lahir',
  birthDate: 'Tanggal lahir',
  birthPlaceAndDate: 'Tempat, tanggal lahir',
  sex: 'Jenis kelamin',
  address: 'Alamat',
  kelurahan: 'Kelurahan',
  kecamatan: 'Kecamatan',
  department: 'OPD',
  job: 'Pekerjaan',
  wage: 'Upah',
  kpj: 'Nomor peserta (KPJ)',
  phone: 'Nomor HP',
  heirName: 'Calon ahli waris',
  heirRelation: 'Hubungan ahli waris',
  remark: 'Keterangan',
  familyCard: 'Nomor KK',
  rowKey: 'Kunci baris',
};

/** What a change of the journal is about. */
export const JOURNAL_FIELD_NAME: Words<JournalField> = {
  ...FIELD_NAME,
  status: 'Status',
  leaveReason: 'Alasan keluar',
  leftOn: 'Keluar sejak',
  diedOn: 'Meninggal pada',
  start: 'Mulai peserta',
  note: 'Keterangan kepesertaan',
};

/** Why a copy was made, as it stands after its time. */
export const COPY_REASON: Words<CopyReason> = {
  daily: 'harian',
  'by-hand': 'atas permintaan',
  'before-import': 'sebelum impor',
  'before-undo': 'sebelum impor dibatalkan',
  'before-print': 'sebelum cetak surat',
  'before-migration': 'sebelum pembaruan aplikasi',
  'before-restore': 'sebelum pemulihan',
  'before-forgetting': 'sebelum anonimisasi',
  'before-leaving': 'sebelum kepesertaan banyak orang diakhiri',
  'before-renewal': 'sebelum perpanjangan',
  unknown: 'asal tidak diketahui',
};

/** Why undoing an import leaves somebody as they are. */
export const KEPT_REASON: Words<KeptPerson['why']> = {
  'edited-since': 'Diubah sesudah impor',
  'has-letter': 'Sudah punya surat',
  'has-claim': 'Sudah punya klaim',
  'carried-over': 'Sudah dibawa ke masa perlindungan berikutnya',
};

export const VERDICT_NAME: Words<Verdict> = {
  new: 'Baru',
  changed: 'Berubah',
  same: 'Sama',
  held: 'Ditahan',
  refused: 'Ditolak',
};

export const SEVERITY_NAME: Words<Severity> = {
  error: 'Kesalahan',
  held: 'Perlu diputuskan',
  warning: 'Peringatan',
  info: 'Informasi',
};

export const SKIP_REASON: Words<SkipReason> = {
  title: 'Judul',
  header: 'Kepala tabel',
  numbering: 'Baris nomor kolom',
  section: 'Judul bagian',
  total: 'Baris jumlah',
  signature: 'Tanda tangan dan penutup',
  'empty-looking': 'Baris tanpa data orang',
};

export const MEMBERSHIP_STATUS: Words<MembershipStatus> = {
  active: 'Aktif',
  left: 'Keluar',
  dead: 'Meninggal',
};

export const LEAVE_REASON: Words<LeaveReason> = {
  meninggal: 'Meninggal dunia',
  'mengundurkan-diri': 'Mengundurkan diri',
  pppk: 'Diangkat PPPK/PPPK Paruh Waktu',
  pindah: 'Pindah',
  ganda: 'Data ganda',
  'tidak-layak': 'Tidak memenuhi syarat',
  lainnya: 'Lainnya',
};

/** What a letter of the register is. `hand`: written outside the program. */
export const LETTER_KIND_NAME: Words<RegisterKind> = {
  membership: 'Surat keterangan',
  history: 'Keterangan riwayat',
  cover: 'Surat pengantar',
  hand: 'Surat lain',
};

export const LETTER_STATUS_NAME: Words<RegisterStatus> = {
  issued: 'Terbit',
  reserved: 'Dicadangkan',
  void: 'Batal',
};

export const MISSING_SETTING: Words<MissingSetting['what']> = {
  'office-name': 'nama kantor',
  'office-government': 'nama pemerintah daerah',
  'office-address': 'alamat kantor',
  'office-phone': 'telepon kantor',
  'office-email': 'pos-el kantor',
  'office-city': 'kota kantor',
  'letter-number-pattern': 'pola nomor surat',
  signatory: 'penanda tangan yang berlaku pada tanggal surat',
  'signatory-name': 'nama penanda tangan',
  'signatory-position': 'jabatan penanda tangan',
  'signatory-rank': 'pangkat penanda tangan',
  'signatory-nip': 'NIP penanda tangan',
  'agreement-number-government': 'nomor PKS dari pemerintah daerah',
  'agreement-number-bpjs': 'nomor PKS dari BPJS Ketenagakerjaan',
  'agreement-signed-on': 'tanggal penandatanganan PKS',
};

/** What differs from letter to letter, as a sentence names it. */
export const WORDING_FIELD_NAME: Words<WordingField> = {
  nama: 'nama',
  nik: 'NIK',
  nik_disamarkan: 'NIK',
  tempat_tanggal_lahir: 'tempat, tanggal lahir',
  jenis_kelamin: 'jenis kelamin',
  alamat: 'alamat',
  unit_kerja: 'unit kerja',
  pekerjaan: 'pekerjaan',
  kpj: 'nomor peserta (KPJ)',
  masa_perlindungan: 'masa perlindungan',
  keadaan: 'keadaan',
  opd: 'OPD',
  pimpinan_opd: 'OPD',
  jumlah_surat: 'jumlah surat',
  nomor_awal: 'nomor awal',
  nomor_akhir: 'nomor akhir',
  pemerintah: 'nama pemerintah daerah',
  dinas: 'nama dinas',
  kota: 'kota',
  tanggal_surat: 'tanggal surat',
  tanggal_data: 'tanggal data',
  nama_penanda_tangan: 'nama penanda tangan',
  nip_penanda_tangan: 'NIP penanda tangan',
  pangkat_penanda_tangan: 'pangkat penanda tangan',
  jabatan_penanda_tangan: 'jabatan penanda tangan',
  program: 'program',
  perjanjian: 'nama perjanjian',
  nomor_perjanjian: 'nomor perjanjian',
  tanggal_perjanjian: 'tanggal perjanjian',
};

/** An issue in a few words, and what helps. */
export interface IssueWords {
  readonly short: string;
  readonly todo: string;
}

export const ISSUE_WORDS: Readonly<Record<IssueCode, IssueWords>> = {
  'nik-missing': { short: 'NIK kosong', todo: 'Isi NIK 16 angka sesuai KTP.' },
  'nik-format': {
    short: 'NIK bukan 16 angka',
    todo: 'Ketik ulang 16 angka NIK sesuai KTP, tanpa huruf.',
  },
  'nik-damaged-by-excel': {
    short: 'Angka terakhir NIK hilang karena disimpan Excel sebagai bilangan',
    todo: 'Ubah format sel menjadi Teks, lalu ketik ulang NIK sesuai KTP.',
  },
  'nik-impossible': {
    short: 'NIK tidak mungkin: tanggal atau nomor urut di dalamnya tidak ada',
    todo: 'Cocokkan NIK dengan KTP.',
  },
  'nik-shared-by-two-names': {
    short: 'Satu NIK dipakai oleh nama yang berbeda',
    todo: 'Cocokkan NIK tiap orang dengan KTP; periksa apakah yang tertulis nomor KK.',
  },
  'nik-repeated-in-file': {
    short: 'Orang ini sudah ada di baris sebelumnya',
    todo: 'Hapus baris yang berulang.',
  },
  'name-missing': { short: 'Nama kosong', todo: 'Isi nama sesuai KTP.' },
  'active-in-other-pks': {
    short: 'Masih aktif di PKS yang lain',
    todo: 'Putuskan PKS mana yang berlaku; keluarkan dahulu dari PKS yang lain.',
  },
  'dead-or-left': {
    short: 'Tercatat meninggal atau sudah keluar',
    todo: 'Pastikan keadaan orang ini sebelum didaftarkan kembali.',
  },
  'possible-same-person': {
    short: 'Mirip dengan peserta lain yang NIK-nya berbeda',
    todo: 'Bandingkan kedua data dengan KTP, lalu putuskan.',
  },
  'birth-date-differs-from-nik': {
    short: 'Tanggal lahir tidak cocok dengan NIK',
    todo: 'Cocokkan tanggal lahir dan NIK dengan KTP.',
  },
  'birth-date-unreadable': {
    short: 'Tanggal lahir tidak terbaca; dipakai tanggal dari NIK',
    todo: 'Tulis tanggal lahir seperti 12-05-1990.',
  },
  'sex-differs-from-nik': {
    short: 'Jenis kelamin tidak cocok dengan NIK',
    todo: 'Cocokkan jenis kelamin dan NIK dengan KTP.',
  },
  'sex-unreadable': {
    short: 'Jenis kelamin tidak terbaca; dipakai jenis kelamin dari NIK',
    todo: 'Tulis L atau P.',
  },
  'wage-unreadable': {
    short: 'Upah tidak terbaca dan dibiarkan kosong',
    todo: 'Tulis upah sebulan dengan angka, seperti 1.500.000.',
  },
  'kpj-format': {
    short: 'Nomor peserta (KPJ) bukan 11 angka',
    todo: 'Cocokkan dengan kartu BPJS Ketenagakerjaan; nol di depan ikut ditulis.',
  },
  'phone-unreadable': {
    short: 'Nomor HP tidak terbaca',
    todo: 'Tulis satu nomor yang diawali 0, 10 sampai 13 angka.',
  },
  'status-word': {
    short: 'Keterangan menyebut meninggal, keluar, pindah, atau diangkat',
    todo: 'Pastikan keadaan orang ini, lalu putuskan.',
  },
  'department-unknown': {
    short: 'OPD belum dikenal',
    todo: 'Tambahkan ke daftar OPD, atau jadikan nama lain dari OPD yang sudah ada.',
  },
  'age-outside-17-64': {
    short: 'Umur di luar batas peserta pada awal perlindungan',
    todo: 'Pastikan tanggal lahir; tanyakan kelayakan kepada BPJS Ketenagakerjaan.',
  },
  'nik-cleaned': {
    short: 'Spasi atau tanda di dalam NIK dibuang',
    todo: 'Tidak ada yang perlu dilakukan.',
  },
  'nik-outside-baubau': {
    short: 'NIK terbit di luar Kota Baubau',
    todo: 'Periksa domisili bila disyaratkan.',
  },
};

/** Before work that was cut off is taken up again. */
export function goingOnWithPrint(print: {
  readonly letters: number;
  readonly firstNumber: string;
  readonly lastNumber: string;
}): string {
  const { letters, firstNumber, lastNumber } = print;
  return `Melanjutkan cetakan yang terputus: ${letters} surat, nomor ${firstNumber} s.d. ${lastNumber}.`;
}
