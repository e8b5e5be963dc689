/**
 * Indonesian sentences that window, terminal and written workbooks share. Every map is total: a
 * code without its words does not compile. Short and neutral: what happened, what to do.
 */
import type { Pks } from './domain/agreement.ts';
import type { ColumnMeaning, SkipReason } from './domain/candidate.ts';
import type { IssueCode, Severity } from './domain/issue.ts';
import type { JournalField, LeaveReason, MembershipStatus } from './domain/membership.ts';
import type { MissingSetting } from './domain/office.ts';
import type { Verdict } from './domain/plan.ts';
import type { RegisterKind, RegisterStatus } from './domain/register.ts';
import type { KeptPerson } from './domain/undo.ts';
import type { FailureCode, FailureFacts } from './failure.ts';
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
};

/** Why undoing an import leaves somebody as they are. */
export const KEPT_REASON: Words<KeptPerson['why']> = {
  'edited-since': 'Diubah sesudah impor',
  'has-letter': 'Sudah punya surat',
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

/** Fields of forms that a failure may name, beside those of a roster. */
const FORM_FIELD: Readonly<Record<string, string>> = {
  until: 'tanggal akhir jabatan',
  coverageUntil: 'akhir perlindungan',
  parentId: 'OPD induk',
  letters: 'surat yang dicetak sesudahnya',
  reason: 'alasan',
  addressee: 'tujuan surat',
  about: 'perihal',
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
    short: 'Umur di luar 17–64 tahun pada awal perlindungan',
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

export const FAILURE_SENTENCES: Words<FailureCode> = {
  'file-missing': 'Berkas tidak ditemukan. Periksa apakah berkas dipindahkan atau diganti nama.',
  'file-empty': 'Berkas kosong. Pilih berkas lain.',
  'file-too-large': 'Berkas terlalu besar. Pisahkan menjadi beberapa berkas.',
  'file-unreadable': 'Berkas tidak dapat dibaca. Salin ke komputer ini, lalu coba lagi.',
  'file-locked': 'Berkas sedang dipakai program lain. Tutup berkas itu, lalu coba lagi.',
  'workbook-not-a-workbook': 'Berkas ini bukan buku kerja Excel atau CSV. Simpan sebagai .xlsx.',
  'workbook-damaged': 'Buku kerja rusak. Buka dengan Excel, simpan ulang sebagai .xlsx.',
  'workbook-password':
    'Buku kerja dikunci kata sandi. Hapus kata sandinya di Excel, lalu simpan sebagai .xlsx.',
  'workbook-old-xls':
    'Berkas dari Excel 4 atau lebih tua. Buka dengan Excel, simpan sebagai .xlsx.',
  'workbook-xlsb': 'Format .xlsb belum dapat dibaca. Simpan sebagai .xlsx di Excel.',
  'workbook-html':
    'Isi berkas ini halaman web, bukan buku kerja. Buka dengan Excel, simpan sebagai .xlsx.',
  'workbook-ods': 'Format .ods belum dapat dibaca. Buka dengan Excel, simpan sebagai .xlsx.',
  'workbook-too-large': 'Isi buku kerja terlalu besar. Hapus lembar atau baris yang tidak dipakai.',
  'workbook-timeout': 'Buku kerja terlalu lama dibaca. Hapus lembar yang tidak dipakai.',
  'workbook-no-table':
    'Tabel orang tidak ditemukan. Pastikan ada kepala tabel dengan kolom NIK atau Nama.',
  'workbook-two-lists':
    'Satu lembar memuat dua daftar yang berdampingan. Pindahkan daftar di kanan ke bawah daftar di kiri, simpan, lalu coba lagi. Lembar',
  'workbook-no-such-sheet': 'Lembar itu tidak ada. Pilih salah satu lembar dalam buku kerja',
  'image-unreadable': 'Gambar tidak dapat dibaca. Pakai berkas PNG atau JPG.',
  'image-too-large': 'Gambar terlalu besar. Pakai gambar paling besar 2 MB.',
  'checked-file-unknown': 'Berkas ini bukan PDF dan bukan gambar PNG atau JPG.',
  'pdf-damaged': 'PDF ini rusak dan tidak dapat dibaca.',
  'pdf-password': 'PDF ini dikunci kata sandi. Simpan tanpa kata sandi, lalu periksa lagi.',
  'picture-too-large': 'Gambar terlalu besar. Potret lebih kecil, atau perkecil gambarnya.',
  'disk-full': 'Ruang penyimpanan penuh. Kosongkan ruang, lalu coba lagi.',
  'target-locked': 'Berkas tujuan sedang dibuka program lain. Tutup berkas itu, lalu coba lagi.',
  'target-not-writable': 'Tidak dapat menulis di tempat itu. Pilih folder lain.',
  'database-in-use': 'Data sedang dipakai jendela lain. Tutup jendela itu, lalu coba lagi.',
  'database-damaged': 'Data rusak. Pulihkan dari salinan cadangan.',
  'database-newer': 'Data ini dibuat oleh versi yang lebih baru. Pasang versi terbaru.',
  'database-unwritable': 'Data tidak dapat ditulis. Periksa izin folder data.',
  'import-not-found': 'Impor tidak ditemukan. Buka kembali berkasnya.',
  'import-already-applied':
    'Impor ini sudah disimpan atau sudah dibatalkan. Lihat di riwayat impor.',
  'import-file-missing':
    'Berkas impor ini tidak tersimpan. Buka lagi berkas aslinya sebagai impor baru.',
  'import-not-saved': 'Impor ini belum disimpan. Tidak ada yang perlu dibatalkan.',
  'import-undone': 'Impor ini sudah dibatalkan. Berkasnya dapat diimpor lagi.',
  'roster-changed': 'Daftar peserta berubah sejak pratinjau dibuat. Buat pratinjau lagi.',
  'merge-not-found': 'Penggabungan ini tidak ditemukan. Muat ulang daftar.',
  'merge-undone': 'Penggabungan ini sudah dibatalkan. Muat ulang daftar.',
  'merge-not-last':
    'Orang ini digabung lagi sesudahnya. Batalkan dahulu penggabungan yang terbaru.',
  'merge-edited-since':
    'Penggabungan tidak dapat dibatalkan, karena sesudahnya ada yang diubah. Perbaiki dahulu',
  'merge-same-person': 'Yang dipilih adalah orang yang sama. Pilih dua orang.',
  'person-not-found': 'Orang ini tidak ditemukan. Muat ulang daftar.',
  'nik-taken': 'NIK ini sudah dipakai orang lain. Cocokkan dengan KTP.',
  'values-invalid': 'Isian belum benar. Perbaiki isian yang ditandai',
  'department-not-found': 'OPD tidak ditemukan. Pilih dari daftar.',
  'department-taken': 'Nama sudah dipakai OPD lain. Ganti',
  'agreement-not-found': 'PKS tidak ditemukan. Muat ulang halaman.',
  'letter-not-found': 'Surat tidak ditemukan. Muat ulang register surat.',
  'signatory-not-found': 'Penanda tangan tidak ditemukan. Muat ulang daftar.',
  'letterhead-incomplete': 'Dokumen belum dapat dicetak. Lengkapi dahulu',
  'letter-number-taken': 'Nomor surat sudah dipakai. Pakai nomor lain.',
  'letter-incomplete': 'Belum ada surat yang dicetak karena ada data yang kosong. Lengkapi dahulu',
  'letter-void': 'Nomor ini sudah dibatalkan dan tidak dapat dipakai lagi. Ambil nomor baru.',
  'letter-not-reserved': 'Nomor ini tidak sedang dicadangkan. Muat ulang register surat.',
  'letter-already-void':
    'Di antara yang dipilih ada nomor yang sudah batal. Muat ulang register surat.',
  'letter-year-differs':
    'Tanggal surat harus dalam tahun nomornya. Ganti tanggalnya, atau ambil nomor baru.',
  'letter-print-unfinished':
    'Surat ini bagian dari cetakan yang belum selesai. Lanjutkan dahulu cetakannya, atau kembalikan nomornya.',
  'print-not-found': 'Cetakan tidak ditemukan. Muat ulang daftar cetakan.',
  'print-ended': 'Cetakan ini sudah selesai atau sudah dibatalkan. Muat ulang daftar cetakan.',
  'print-under-way': 'Cetakan ini sedang berjalan. Tunggu sampai selesai.',
  'register-begun':
    'Nomor awal tidak lebih besar dari nomor yang sudah dipakai. Isi nomor yang lebih besar.',
  'wording-not-found': 'Versi naskah ini tidak ditemukan. Buka kembali daftar versinya.',
  'wording-invalid': 'Naskah surat belum dapat dipakai. Perbaiki dahulu',
  'signature-missing':
    'Gambar tanda tangan belum dipasang. Pasang di Pengaturan, atau cetak untuk ditandatangani pena.',
  'signature-passphrase-wrong':
    'Kata sandi tanda tangan salah. Ketik ulang kata sandinya; nomor surat tidak berubah.',
  'signature-passphrase-short': 'Kata sandi terlalu pendek. Pakai sedikitnya 8 karakter.',
  'certificate-unreadable':
    'Berkas sertifikat tidak dapat dibaca. Pilih berkas .p12 atau .pfx yang benar.',
  'certificate-passphrase-wrong':
    'Kata sandi sertifikat salah. Ketik ulang kata sandinya; nomor surat tidak berubah.',
  'certificate-other':
    'Cetakan ini dimulai dengan sertifikat lain. Pilih sertifikat yang sama, atau kembalikan nomornya.',
  'signature-other':
    'Cetakan ini dimulai dengan cara tanda tangan lain. Pilih cara yang sama, atau kembalikan nomornya.',
  'certificate-expired':
    'Sertifikat tidak berlaku pada hari ini. Pakai sertifikat yang masih berlaku.',
  'nobody-selected': 'Belum ada peserta yang dipilih. Pilih peserta dahulu.',
  'request-unknown': 'Permintaan tidak dikenal. Tutup dan buka kembali aplikasi.',
  'request-invalid': 'Permintaan tidak lengkap. Muat ulang halaman, lalu coba lagi.',
  cancelled: 'Dibatalkan.',
  'not-yet': 'Bagian ini belum tersedia.',
  'printer-unavailable': 'Printer tidak tersedia. Periksa printer, atau simpan sebagai PDF.',
  internal: 'Terjadi gangguan. Coba lagi; catatannya tersimpan dalam log.',
  'settings-invalid': 'Pengaturan tidak dapat dibaca. Perbaiki bagian ini',
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

/** The sentence of a failure, with the facts that it names: `Lengkapi dahulu: alamat kantor.` */
export function failureSentence({ code, details }: FailureFacts): string {
  const sentence = FAILURE_SENTENCES[code].replace(/\.$/, '');
  if (!details || details.length === 0) return `${sentence}.`;
  return `${sentence}: ${details.map(detailWord).join(', ')}.`;
}

/** Details may be codes of settings, fields or issues; those are named, everything else stands as it is. */
function detailWord(detail: string): string {
  if (Object.hasOwn(MISSING_SETTING, detail))
    return MISSING_SETTING[detail as MissingSetting['what']];
  if (Object.hasOwn(FIELD_NAME, detail)) return FIELD_NAME[detail as ColumnMeaning];
  if (Object.hasOwn(JOURNAL_FIELD_NAME, detail)) return JOURNAL_FIELD_NAME[detail as JournalField];
  if (Object.hasOwn(WORDING_FIELD_NAME, detail)) return WORDING_FIELD_NAME[detail as WordingField];
  if (Object.hasOwn(ISSUE_WORDS, detail)) return ISSUE_WORDS[detail as IssueCode].short;
  if (Object.hasOwn(FORM_FIELD, detail)) return FORM_FIELD[detail] ?? detail;
  return detail;
}
