/** What the parts of a claim are called, in the words of the forms and of the office. */
import type {
  ClaimKind,
  ClaimOutcome,
  ClaimPaper,
  ClaimStep,
  HeirRelation,
} from './domain/claims/claim.ts';
import type { SchoolLevel } from './domain/law.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const CLAIM_KIND_NAME: Words<ClaimKind> = {
  jkm: 'JKM (bukan kecelakaan kerja)',
  jkk: 'JKK (kecelakaan kerja)',
};

export const CLAIM_OUTCOME_NAME: Words<ClaimOutcome> = { death: 'Meninggal', injury: 'Luka' };

export const CLAIM_STEP_NAME: Words<ClaimStep> = {
  dilaporkan: 'Dilaporkan',
  'melengkapi-berkas': 'Melengkapi berkas',
  'berkas-lengkap': 'Berkas lengkap',
  diajukan: 'Diajukan ke BPJS',
  verifikasi: 'Verifikasi BPJS',
  disetujui: 'Disetujui',
  dibayar: 'Dibayar',
  selesai: 'Selesai',
  dikembalikan: 'Dikembalikan',
  ditolak: 'Ditolak',
  dibatalkan: 'Dibatalkan',
  'laporan-tahap-1': 'Laporan tahap I dikirim',
  'laporan-tahap-2': 'Laporan tahap II dikirim',
  'penyerahan-simbolis': 'Penyerahan simbolis',
  'catatan-dihapus': 'Catatan dihapus',
};

/** Of the official form (3a). */
export const HEIR_RELATION_NAME: Words<HeirRelation> = {
  'janda-duda': 'Janda/Duda',
  anak: 'Anak',
  'ayah-ibu': 'Ayah/Ibu',
  'kakek-nenek': 'Kakek/Nenek',
  cucu: 'Cucu',
  'saudara-kandung': 'Saudara kandung',
  mertua: 'Mertua',
  wasiat: 'Pihak yang ditunjuk dalam wasiat',
};

export const CLAIM_PAPER_NAME: Words<ClaimPaper> = {
  kpj: 'Kartu peserta BPJS Ketenagakerjaan (KPJ)',
  'ktp-peserta': 'KTP peserta',
  'ktp-ahli-waris': 'KTP ahli waris',
  'kartu-keluarga': 'Kartu Keluarga',
  'akta-kematian': 'Akta kematian',
  'surat-ahli-waris': 'Surat keterangan ahli waris',
  'buku-nikah': 'Buku nikah',
  'surat-kuasa': 'Surat kuasa waris',
  rekening: 'Buku tabungan atas nama ahli waris',
  'surat-kerja': 'Surat keterangan dari pemberi kerja',
  'formulir-4': 'Formulir 4 (JKM)',
  npwp: 'NPWP ahli waris',
  'akta-kelahiran': 'Akta kelahiran anak',
  'surat-sekolah': 'Surat keterangan sekolah',
  'surat-wali': 'Surat perwalian anak',
  'penetapan-pengadilan': 'Penetapan ahli waris dari pengadilan',
  'akta-wasiat': 'Akta wasiat dari notaris',
  'formulir-3': 'Formulir 3 (laporan tahap I)',
  'formulir-3a': 'Formulir 3a (laporan tahap II)',
  'formulir-3b': 'Formulir 3b (keterangan dokter)',
  absensi: 'Daftar hadir bulan kejadian',
  kronologi: 'Kronologi kejadian',
  'ktp-saksi': 'KTP dua orang saksi',
  'laporan-polisi': 'Laporan polisi atau surat Jasa Raharja',
  'surat-tugas': 'Surat tugas atau perintah lembur',
  'kuitansi-pengobatan': 'Kuitansi asli pengobatan',
  'kuitansi-angkutan': 'Kuitansi pengangkutan',
  'resume-medis': 'Resume medis',
};

export const SCHOOL_LEVEL_NAME: Words<SchoolLevel> = {
  'tk-sd': 'TK–SD',
  smp: 'SMP',
  sma: 'SMA',
  pt: 'Perguruan tinggi',
};
