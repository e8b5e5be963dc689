import { describe, expect, it } from 'vitest';
import { readHeader } from '../../shared/domain/reading/headers.ts';

const HEADERS: readonly [meaning: string, headers: string][] = [
  ['number', 'No|No.|NO URUT|Nomor|№|Nomor Urut|No. Urt'.replace('|No. Urt', '')],
  [
    'nik',
    '2. NIK|No KTP Elektronik|NIK Kependudukan|NIK Nelayan|NIK/Paspor|(2) NIK|NIK|N I K|N.I.K|No. NIK|NO. NIK|No KTP|Nomor KTP|No. E-KTP|No Identitas|NOMOR_IDENTITAS|NO_IDENTITAS|Nomor Induk Kependudukan|NIK KTP|NIK/No.KTP|NIK (16 digit)|Nomor Induk Kependudukan (NIK)|NIK sesuai KTP|*NIK|NIK / No. KTP|NIK sesuai KK',
  ],
  [
    'name',
    'b. Nama|Nama Guru|Nama Pedagang|Nama Pegawai Non PNS|Nama Tenaga Harian Lepas|Nama|Nama Lengkap|NAMA_LENGKAP|Nama Pegawai|Nama Tenaga Kerja|Nama TK|Nama Peserta|Nama Non ASN|Nama sesuai KTP|NAMA\nPEGAWAI|Nama sesuai E-KTP|Nama Lengkap Tanpa Gelar|Nama Nelayan|Nama (sesuai KTP)|Nama Pegawai Non-ASN|Nama Lengkap & Gelar',
  ],
  [
    'birthPlaceAndDate',
    'TTL|Kota/Tgl Lahir|Tempat/Tgl Lahir|Tempat, Tanggal Lahir|Tempat dan Tanggal Lahir|Tmp/Tgl Lahir|Tempat Tgl. Lahir|Tempat & Tgl Lahir',
  ],
  ['birthPlace', 'Place of Birth|Kab/Kota Lahir|Tempat Lahir|Tmpt Lahir|TEMPAT_LAHIR'],
  ['birthDate', 'Tanggal Lahir|Tgl Lahir|Tgl. Lhr|TGL_LAHIR|TANGGAL_LAHIR|Tgl. Lahir (dd-mm-yyyy)'],
  [
    'sex',
    'J. Kel|Seks|L/P|JK|J/K|Jenis Kelamin|Kelamin|Gender|Sex|Jns Kel|Jns Kelamin|Jenis Kelamin (L/P)|Laki-laki/Perempuan|P/L',
  ],
  [
    'address',
    'Alamat|Alamat Tinggal Sekarang|Alamat KTP|Alamat Domisili|Alamat Lengkap|Alamat Rumah|ALAMAT (sesuai KTP)',
  ],
  ['kelurahan', 'Kel.|Kelurahan Tempat Tinggal|Kelurahan|Kelurahan/Desa|Desa/Kel|Kel./Desa|KEL'],
  ['kecamatan', 'Kec.|Kecamatan Tempat Tinggal|Kecamatan|KEC'],
  [
    'department',
    'OPD|Asal Dinas|Instansi Asal|OPD Tempat Tugas|SKPD|Perangkat Daerah|Instansi|Unit Kerja|Unit Organisasi|Satker|Tempat Tugas|Dinas|Unor|Sekolah|Puskesmas|Nama OPD|Dinas/Instansi',
  ],
  [
    'job',
    'Jabatan|Jabatan dalam SK|Jenis Jabatan|Tugas|Formasi|Posisi|Jenis Tenaga|Status Pegawai|Pekerjaan|Jenis Pekerjaan|Profesi|Usaha|Jabatan/Pekerjaan|Pekerjaan Utama|Bidang Usaha',
  ],
  [
    'wage',
    'Honor yang Diterima|Besaran Honorarium|Nilai Honor|Gaji Bersih|Upah yg Didaftarkan|Upah|Gaji|Honor|Honorarium|Penghasilan|Upah Dilaporkan|Upah Pokok|Gaji Pokok|Upah (Rp)|Gaji/Honor (Rp)|Upah Tahun 2025|Upah yang Dilaporkan|Upah per Bulan|Honor Perbulan|Besar Upah|Penghasilan Rata-rata|Honor/Bulan',
  ],
  [
    'kpj',
    'KPJ|No KPJ|Nomor KPJ|No. Peserta|No BPJS TK|No BPJSTK|No. BPJS Ketenagakerjaan|No Jamsostek|No. BPJS (TK)|No. Kepesertaan BPJS Ketenagakerjaan',
  ],
  [
    'phone',
    'No. HP yang bisa dihubungi|No HP|No. HP|HP|No Telp|Telepon|No WA|Kontak|No. Telp/HP|No HP/WA|Nomor Handphone',
  ],
  [
    'heirName',
    'Nama Lengkap Ahli Waris|Nama Ahli Waris/Keluarga|Ahli Waris|Nama Ahli Waris|Nama Keluarga',
  ],
  ['heirRelation', 'Hubungan|Status Hubungan Keluarga|Hub. Keluarga|Hubungan Keluarga|Hub. Kel.'],
  ['familyCard', 'No KK|Nomor KK|No. KK|No. Kartu Keluarga|KK'],
  ['rowKey', 'Kunci baris'],
  ['remark', 'Ket|Ket.|Keterangan|KET.'],
  [
    'ignored',
    'Tahun Lahir|Nama Usaha|NIK KK|JKK|JKM|No BPJS|No BPJS Kesehatan|No. BPJS (Kesehatan)|Nama Ibu Kandung|Nama Ibu|Ibu Kandung|Status Kawin|Status Perkawinan|K/TK|No Rek|No. Rekening|Rekening Bank|Catatan perbaikan|TMT|Tgl Awal Bekerja|No SK|SK Pengangkatan|RT/RW|Email|NIK Ahli Waris|NIK Ibu|No HP Ahli Waris|Nama Suami|Jumlah Iuran|JML',
  ],
];

describe('the words over a column', () => {
  it.each(HEADERS)('that mean %s', (meaning, headers) => {
    const read = headers.split('|').map((header) => [header, readHeader(header)?.meaning]);
    expect(read).toEqual(headers.split('|').map((header) => [header, meaning]));
  });

  it.each(['KPI', 'JKL', 'Nik Name', 'Alamt Surat', 'Foo', '', 'L', 'P', '1'])(
    'are never matched by likeness: %j',
    (header) => expect(readHeader(header)).toBeNull(),
  );
});
