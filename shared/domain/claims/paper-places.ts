import type { ClaimPaper } from './claim.ts';

/** Where a family gets a paper, in one plain line each. */
export const PAPER_PLACES: Readonly<Record<ClaimPaper, string>> = {
  kpj: 'Kartu milik peserta; bila hilang, nomornya dicari oleh dinas ini.',
  'ktp-peserta': 'Fotokopi; bila hilang, minta surat keterangan di Disdukcapil.',
  'ktp-ahli-waris': 'Fotokopi KTP setiap ahli waris; anak memakai KIA atau Kartu Keluarga.',
  'kartu-keluarga': 'Fotokopi Kartu Keluarga terakhir; bila hilang, Disdukcapil.',
  'akta-kematian': 'Disdukcapil, dengan surat kematian dari rumah sakit atau lurah.',
  'surat-ahli-waris':
    'Formulir dari kelurahan; ditandatangani semua ahli waris di atas meterai, dua saksi, lurah, dan camat.',
  'buku-nikah': 'Fotokopi; bila hilang, duplikat di KUA atau kutipan akta di Disdukcapil.',
  'surat-kuasa':
    'Ditandatangani semua ahli waris di atas meterai untuk satu orang yang mengurus; formulir di dinas ini.',
  rekening: 'Fotokopi halaman pertama buku tabungan atas nama ahli waris; buka di bank mana pun.',
  'surat-kerja': 'Dibuat oleh perangkat daerah tempat peserta bekerja.',
  'formulir-4': 'Formulir di dinas ini atau kantor BPJS Ketenagakerjaan; diisi bersama petugas.',
  npwp: 'Fotokopi NPWP ahli waris; bila belum ada, kantor pajak.',
  'akta-kelahiran': 'Fotokopi akta kelahiran setiap anak; bila belum ada, Disdukcapil.',
  'surat-sekolah': 'Surat keterangan aktif dari sekolah atau perguruan tinggi anak.',
  'surat-wali': 'Surat perwalian anak yang belum dewasa; kelurahan, atau penetapan pengadilan.',
  'penetapan-pengadilan': 'Pengadilan Agama, atau Pengadilan Negeri bagi yang bukan Islam.',
  'akta-wasiat': 'Salinan akta dari notaris yang membuatnya.',
  'formulir-3': 'Formulir di dinas ini; diisi oleh pemberi kerja atau wadah.',
  'formulir-3a': 'Formulir di dinas ini; diisi setelah sembuh, cacat, atau meninggal.',
  'formulir-3b': 'Diisi dokter yang memeriksa atau merawat; formulir di dinas ini.',
  absensi: 'Daftar hadir bulan kejadian dari perangkat daerah.',
  kronologi: 'Ditulis oleh pemberi kerja atau keluarga: waktu, tempat, dan urutan kejadian.',
  'ktp-saksi': 'Fotokopi KTP dua orang yang mengetahui kejadian.',
  'laporan-polisi': 'Kepolisian atau Jasa Raharja, bila kecelakaan lalu lintas.',
  'surat-tugas': 'Perangkat daerah, bila sedang bertugas di luar atau lembur.',
  'kuitansi-pengobatan': 'Kuitansi asli dari rumah sakit, puskesmas, dan apotek.',
  'kuitansi-angkutan': 'Kuitansi asli kendaraan yang mengangkut ke tempat perawatan.',
  'resume-medis': 'Ringkasan perawatan dari rumah sakit atau puskesmas.',
};
