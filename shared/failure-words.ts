/** The Indonesian sentence of every failure: one for each code, what happened and what to do. */
import type { ColumnMeaning } from './domain/candidate.ts';
import type { IssueCode } from './domain/issue.ts';
import type { JournalField } from './domain/membership.ts';
import type { MissingSetting } from './domain/office.ts';
import type { WordingField } from './domain/wording.ts';
import type { Doubt } from './domain/doubt.ts';
import { DOUBT_SENTENCES } from './doubt-words.ts';
import type { FailureCode, FailureFacts } from './failure.ts';
import {
  FIELD_NAME,
  ISSUE_WORDS,
  JOURNAL_FIELD_NAME,
  MISSING_SETTING,
  WORDING_FIELD_NAME,
} from './words.ts';

/** Fields of forms that a failure may name, beside those of a roster. */
const FORM_FIELD: Readonly<Record<string, string>> = {
  on: 'tanggal',
  from: 'tanggal mulai',
  until: 'tanggal akhir',
  paidMonths: 'bulan iuran dibayar, lebih banyak daripada bulan masanya',
  coverageUntil: 'akhir perlindungan',
  parentId: 'OPD induk',
  letters: 'surat yang dicetak sesudahnya',
  claims: 'klaim yang dibuka sesudahnya',
  bills: 'tagihan iuran',
  imports: 'impor yang disimpan',
  comparisons: 'pencocokan dengan BPJS',
  places: 'kepesertaan yang berubah sesudahnya',
  merges: 'data orang yang digabungkan',
  laterPeriod: 'masa sesudahnya',
  notRenewed: 'hanya perjanjian pertama, bukan perpanjangan',
  untilMonth: 'bulan terakhir',
  billedOn: 'tanggal tagihan',
  paidOn: 'tanggal pembayaran',
  outcome: 'akibat kejadian',
  reportedOn: 'tanggal lapor',
  step: 'langkah ini tidak dapat mengikuti status sekarang',
  note: 'keterangan',
  payments: 'pembayaran yang tercatat',
  waived: 'alasan tidak diperlukan',
  guardian: 'wali untuk ahli waris yang belum dewasa',
  account: 'rekening (bank, nomor, dan nama pemilik)',
  heirId: 'ahli waris penerima',
  children: 'jumlah anak penerima beasiswa',
  year: 'tahun ajaran',
  level: 'jenjang sekolah',
  amount: 'jumlah dan tanggal pembayaran',
  reason: 'alasan',
  addressee: 'tujuan surat',
  about: 'perihal',
};

export const FAILURE_SENTENCES: Readonly<Record<FailureCode, string>> = {
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
  'login-needed': 'Masuk dahulu dengan nama pengguna dan kata sandi.',
  'login-wrong': 'Nama pengguna atau kata sandi salah. Ketik ulang keduanya.',
  'login-wait': 'Terlalu banyak percobaan yang salah. Tunggu sebelum mencoba lagi; detik',
  'recovery-wrong': 'Kode pemulihan salah atau sudah dipakai. Cocokkan dengan lembar yang dicetak.',
  'password-weak': 'Kata sandi ini mudah ditebak. Pakai sedikitnya 10 karakter yang bukan nama',
  'password-change-needed': 'Ganti dahulu kata sandi sementara dengan kata sandi sendiri.',
  'password-again-needed': 'Ketik kata sandi Anda sekali lagi untuk melanjutkan.',
  'not-allowed': 'Akun ini tidak berhak melakukan itu. Minta bantuan administrator.',
  'account-taken': 'Nama pengguna ini sudah dipakai. Pilih nama lain.',
  'account-not-found': 'Akun tidak ditemukan. Muat ulang daftar.',
  'account-last-administrator':
    'Ini administrator terakhir yang aktif. Tunjuk dahulu administrator lain.',
  'data-read-only':
    'Data sedang dipakai program lain, jadi di sini hanya dapat dibaca. Tutup program itu, lalu coba lagi',
  'database-missing':
    'Berkas data tidak ada di tempatnya. Pulihkan dari salinan cadangan, atau kembalikan berkasnya.',
  'database-altered':
    'Berkas data berubah sejak terakhir ditutup, bukan oleh program ini. Pulihkan salinan cadangan, atau pakai apa adanya.',
  'migration-failed':
    'Data tidak dapat dibawa ke versi ini dan dibiarkan seperti semula. Pasang kembali versi sebelumnya, atau pulihkan salinan cadangan.',
  'folder-synchronised':
    'Folder data disinkronkan ke internet (OneDrive atau sejenisnya), sehingga data dapat rusak. Pindahkan folder data ke luar folder itu.',
  'folder-on-network':
    'Folder data berada di jaringan, sehingga data dapat rusak. Pindahkan folder data ke komputer ini.',
  'copy-failed':
    'Salinan cadangan tidak dapat dibuat, jadi tidak ada yang diubah. Periksa ruang penyimpanan, lalu coba lagi.',
  'copy-not-found': 'Salinan cadangan tidak ditemukan. Muat ulang daftar.',
  'copy-damaged': 'Berkas ini rusak atau bukan salinan cadangan Buku PKS. Pilih salinan lain.',
  'copy-newer':
    'Salinan ini dibuat oleh versi yang lebih baru. Pasang versi terbaru, lalu coba lagi.',
  'copy-passphrase-needed': 'Salinan ini dikunci. Ketik kata sandi cadangan.',
  'copy-passphrase-wrong': 'Kata sandi cadangan salah. Ketik ulang kata sandinya.',
  'copy-passphrase-short': 'Kata sandi cadangan terlalu pendek. Pakai sedikitnya 12 karakter.',
  'restore-changed': 'Data berubah sejak ditampilkan. Lihat kembali apa yang akan dipulihkan.',
  'second-place-missing':
    'Tempat cadangan kedua tidak dapat dijangkau. Pasang USB atau sambungkan jaringannya.',
  'forget-changed': 'Daftar orangnya berubah sejak ditampilkan. Lihat kembali daftarnya.',
  'decision-needed': 'Ada yang tidak biasa. Periksa lagi, atau tuliskan alasan mengapa tetap benar',
  'event-before-birth':
    'Tanggal kejadian lebih awal daripada tanggal lahir. Periksa kedua tanggal.',
  'event-in-future': 'Tanggal kejadian lebih akhir daripada hari ini. Periksa tanggalnya.',
  'died-already':
    'Kematian orang ini sudah tercatat. Buka klaim yang ada, atau perbaiki tanggalnya di sana.',
  'membership-not-found': 'Kepesertaan ini tidak ditemukan. Muat ulang daftar.',
  'renewal-changed':
    'Daftar peserta berubah sejak rencana perpanjangan dibuat. Buat rencananya lagi.',
  'renewal-not-newest': 'PKS ini sudah diperpanjang. Perpanjang PKS yang terbaru.',
  'renewal-in-use': 'Perpanjangan ini tidak dapat dibatalkan, karena ada',
  'law-unknown':
    'Ketentuan yang berlaku pada tanggal itu belum diisi. Isi di Pengaturan, Ketentuan',
  'bill-not-found': 'Tagihan ini tidak ditemukan. Muat ulang halaman.',
  'payment-not-found': 'Pembayaran ini tidak ditemukan. Muat ulang halaman.',
  'claim-not-found': 'Klaim ini tidak ditemukan. Muat ulang daftar.',
  'claim-closed': 'Klaim ini sudah selesai atau dibatalkan, sehingga tidak dapat diubah lagi.',
  'scan-unreadable': 'Pindaian tidak dapat dibaca. Pakai berkas PDF, JPG, atau PNG.',
  'scan-too-large': 'Pindaian terlalu besar. Pakai berkas paling besar 5 MB.',
  'scan-not-found': 'Pindaian ini tidak ditemukan. Muat ulang halaman.',
  'comparison-changed': 'Berkas BPJS berubah sejak dicocokkan. Cocokkan lagi.',
  'person-forgotten':
    'Data orang ini sudah dianonimkan: tidak dapat dibuka, diubah, atau dicetak lagi.',
  'request-unknown': 'Permintaan tidak dikenal. Tutup dan buka kembali aplikasi.',
  'request-invalid': 'Permintaan tidak lengkap. Muat ulang halaman, lalu coba lagi.',
  cancelled: 'Dibatalkan.',
  'printer-unavailable': 'Printer tidak tersedia. Periksa printer, atau simpan sebagai PDF.',
  internal: 'Terjadi gangguan. Coba lagi; catatannya tersimpan dalam log.',
  'settings-invalid': 'Pengaturan tidak dapat dibaca. Perbaiki bagian ini',
};

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
  if (Object.hasOwn(DOUBT_SENTENCES, detail))
    return DOUBT_SENTENCES[detail as Doubt].replace(/\.$/u, '');
  if (Object.hasOwn(FORM_FIELD, detail)) return FORM_FIELD[detail] ?? detail;
  return detail;
}
