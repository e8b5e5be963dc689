import type { ListEntry } from './managed-list.ts';

/**
 * The jobs and family relations with which a data folder begins: a start, not the law, and added to
 * whenever somebody answers for a new word. A job has no aliases here but other spellings of the
 * same words, so that what a department writes stays as it is.
 */
export const JOB_SEED: readonly ListEntry[] = entries(`
Staf Administrasi = Staff Administrasi, Staf Adm, Staff Adm
Tenaga Administrasi = Tenaga Adm
Pengadministrasi Umum
Pengadministrasi Keuangan
Pengadministrasi Kepegawaian
Staf
Staf Khusus
Operator Komputer = Operator Komp
Operator
Operator Layanan Operasional
Operator Data
Pengelola Data
Pengelola Layanan Operasional
Pengelola Umum Operasional
Penata Layanan Operasional
Pranata Komputer
Programmer
Teknisi
Teknisi Listrik
Teknisi Jaringan
Bendahara
Pembantu Bendahara
Juru Bayar
Arsiparis
Resepsionis
Sekretaris
Notulis
Ajudan
Protokol
Humas
Juru Foto
Satpam
Petugas Keamanan
Penjaga Kantor
Penjaga Malam
Penjaga Sekolah
Pramu Kantor
Pramu Kebersihan
Pramu Bakti
Pramusaji
Juru Masak
Tenaga Kebersihan
Petugas Kebersihan
Cleaning Service
Penyapu Jalan
Petugas Taman
Pengangkut Sampah
Petugas Sampah
Petugas Pasar
Juru Pungut
Petugas Parkir
Juru Parkir
Sopir = Supir
Sopir Ambulans = Sopir Ambulance, Supir Ambulans, Supir Ambulance
Pengemudi
Kernet
Kurir
Operator Alat Berat
Mekanik
Guru
Guru Honorer
Guru Kelas
Guru Mata Pelajaran
Guru PAUD
Guru TK
Guru Agama
Guru Mengaji
Tenaga Pendidik
Tenaga Kependidikan
Pustakawan
Laboran
Perawat
Perawat Gigi
Bidan
Dokter
Dokter Gigi
Apoteker
Asisten Apoteker
Tenaga Kesehatan
Tenaga Kesehatan Masyarakat
Tenaga Gizi
Nutrisionis
Sanitarian
Analis Kesehatan
Radiografer
Fisioterapis
Rekam Medis
Kader Posyandu
Penyuluh
Penyuluh Pertanian
Penyuluh KB
Pendamping Sosial
Petugas Lapangan
Tenaga Lapangan
Petugas Pemadam Kebakaran
Anggota Satpol PP
Anggota Linmas
Ketua RT
Ketua RW
Imam Masjid
Marbot
Nelayan
Nelayan Tradisional
Buruh Nelayan
Pembudidaya Ikan
Petani Rumput Laut
Pembudidaya Rumput Laut
Petani
Buruh Tani
Pekebun
Peternak
Buruh Bangunan
Tukang Bangunan
Tukang Batu
Tukang Kayu
Tukang Las
Tukang Cat
Tukang Listrik
Tukang Becak
Tukang Ojek = Ojek
Tukang Cukur
Tukang Jahit
Penjahit
Penenun
Buruh
Buruh Harian
Buruh Harian Lepas
Buruh Pelabuhan
Buruh Angkut
Buruh Cuci
Buruh Pasar
Pedagang
Pedagang Asongan
Pedagang Ikan
Pedagang Sayur = Pedagang Sayuran
Pedagang Buah
Pedagang Kecil
Pedagang Kaki Lima
Pedagang Keliling
Pedagang Pasar
Pedagang Makanan
Penjual Ikan
Penjual Sayur
Penjual Kue
Penjual Makanan
Pemulung
Pekerja Rumah Tangga
Asisten Rumah Tangga
Pengrajin
Montir
Wiraswasta
Wirausaha
Pelaku UMKM
Pekerja Lepas
Karyawan Toko
`);

export const RELATION_SEED: readonly ListEntry[] = entries(`
Suami
Istri = Isteri
Suami/Istri = Suami/Isteri
Anak
Anak Kandung
Anak Angkat
Anak Tiri
Ayah = Bapak, Bpk, Bapa
Ayah Kandung = Bapak Kandung
Ibu = Mama
Ibu Kandung
Orang Tua = Ortu
Saudara = Sdr
Saudara Kandung = Sdr Kandung
Kakak
Kakak Kandung
Adik = Adek
Adik Kandung
Kakek
Nenek
Kakek/Nenek
Cucu
Mertua
Menantu
Ipar
Paman = Om
Bibi = Tante
Keponakan = Kemenakan, Ponakan
Sepupu
Wali
Keluarga
Pihak yang ditunjuk dalam wasiat = Wasiat
`);

// Istri = Isteri
function entries(lines: string): readonly ListEntry[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', aliases] = line.split(' = ');
      return { name, aliases: aliases?.split(', ') ?? [] };
    });
}
