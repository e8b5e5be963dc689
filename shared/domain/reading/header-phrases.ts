import type { ColumnMeaning } from '../candidate.ts';

/**
 * What the words over a column say. Beside the meanings that are read there are parts of a name,
 * the running number, the state of employment (searched for status words), and known columns of no
 * use here, which must not be taken for something else.
 */
export type HeaderMeaning = ColumnMeaning | NamePart | BirthPart | 'number' | 'state' | 'ignored';

export const NAME_PARTS = ['firstName', 'middleName', 'lastName'] as const;
export type NamePart = (typeof NAME_PARTS)[number];

/** Beside the day, where a birth date stands in three columns. */
export const BIRTH_PARTS = ['birthMonth', 'birthYear'] as const;
export type BirthPart = (typeof BIRTH_PARTS)[number];

export type Phrases = Readonly<Partial<Record<HeaderMeaning, string>>>;

/**
 * Headers as seen in rosters, after `simplify`: `no` for nomor, `tgl` for tanggal, `kel`, `kec`,
 * `telp`, `hub`. Matched as whole phrases, never by likeness: JKK is not JK, KEC is not KET.
 */
export const STRONG: Phrases = {
  number: 'no, no urut, urut, nr, no u, no urt',
  nik: `nik, no nik, nik ktp, ktp, no ktp, no e ktp, e ktp, ektp, no ektp, no identitas, identitas, nik no ktp, no ktp nik,
    nik no e ktp, no induk kependudukan, no induk kependudukan nik, no identitas ktp, no identitas kependudukan,
    no kependudukan, no induk ktp, nik e ktp, no ktp el, ktp el, nik ktp el, no kartu tanda penduduk, kartu tanda penduduk,
    no ktp elektronik, ktp elektronik, nik kependudukan, nik paspor,
    id number, id card number, ktp number, no id, no id ktp`,
  name: `nama, nama lengkap, nama pegawai, nama tenaga kerja, nama tk, nama peserta, nama non asn, nama pekerja,
    nama karyawan, nama honorer, nama orang, nama dan gelar, nama gelar, nama lengkap dan gelar, nama lengkap gelar,
    nama pekerja rentan, nama warga, nama penduduk, nama calon peserta, nama anggota, nama nelayan, nama pelaku usaha,
    nama lengkap tanpa gelar, nama tanpa gelar, name, full name`,
  firstName: 'nama depan',
  middleName: 'nama tengah',
  lastName: 'nama belakang',
  birthPlaceAndDate: `ttl, tempat tgl lahir, tempat dan tgl lahir, tempat lahir tgl lahir, tempat lahir dan tgl lahir,
    tempat lahir tgl, tempat tgl lhr, kota tgl lahir, kota dan tgl lahir, tgl dan tempat lahir, tgl tempat lahir, tempat tgl bulan tahun lahir, tempat dan tgl bulan tahun lahir, kelahiran, lahir, data kelahiran`,
  birthPlace:
    'tempat lahir, tempat kelahiran, kota lahir, kota kelahiran, kab kota lahir, tempatlahir, place of birth, birth place',
  birthDate:
    'tgl lahir, tgl kelahiran, tgllahir, hari lahir, tgl bulan tahun lahir, date of birth, birth date, dob',
  sex: 'laki laki perempuan, pria wanita, l p, p l, lp, jk, j k, jenis kel, jenis kelamin, kelamin, gender, sex, seks, jeniskelamin, lk pr, jenkel, jen kel, lk p, jenis kelamin jk, j kel, j kelamin, jk l p',
  address:
    'alamat, alamat ktp, alamat domisili, alamat lengkap, alamat rumah, alamat tinggal, alamat tempat tinggal, alamat jalan, alamat jalan dusun, tempat tinggal, domisili, address',
  kelurahan: `kel, kel desa, desa kel, desa, kel atau desa, kel domisili, kel tempat tinggal, nama kel, kel kec, kel dan kec, kel desa kec,
    desa kel kec, desa kec, kel kec kota`,
  kecamatan: 'kec, kec domisili, kec tempat tinggal, nama kec',
  department: `opd, skpd, perangkat daerah, instansi, unit kerja, unit organisasi, satker, satuan kerja, tempat tugas, dinas,
    unor, organisasi perangkat daerah, unit, dinas badan, dinas instansi, instansi unit kerja, opd unit kerja, lokasi tugas,
    unit tugas, unit penempatan, penempatan, dinas badan kantor, badan dinas, asal instansi, asal opd, opd asal, instansi asal, asal dinas, dinas asal, instansi tempat bekerja,
    instansi tempat kerja, instansi tempat tugas, opd tempat tugas, opd tempat bekerja, dinas tempat tugas`,
  job: `jabatan, tugas, formasi, posisi, jenis tenaga, jenis tenaga kerja, pekerjaan, jenis pekerjaan, profesi, usaha, jenis usaha, bidang pekerjaan,
    tugas jabatan, jabatan tugas, jabatan dalam sk, jabatan sesuai sk, jenis jabatan, uraian tugas, tugas pokok, mata pencaharian, jabatan pekerjaan, pekerjaan jabatan, nama jabatan,
    pekerjaan utama, pekerjaan pokok, bidang usaha, bidang tugas, position, job title, occupation`,
  wage: `upah, gaji, honor, honorarium, penghasilan, upah dilaporkan, upah pokok, gaji pokok, besaran upah, besaran honor, besaran honorarium, nilai honor, nilai upah, nilai gaji, nominal gaji, gaji bersih, upah dasar,
    besaran gaji, jumlah upah, jumlah honor, jumlah gaji, data upah, dasar upah, pendapatan, upah gaji, gaji upah, jumlah penghasilan,
    nominal upah, nominal honor, upah sebulan, gaji bulanan, honor bulanan, upah bulanan, upah tenaga kerja, upah tk, besar upah,
    besar honor, besar gaji, penghasilan bulanan, penghasilan rata rata, rata rata penghasilan, upah yang dilaporkan,
    jumlah upah diterima, jumlah honor diterima, gaji diterima, upah diterima, salary, wage`,
  kpj: `kpj, no kpj, no peserta, no bpjs tk, no bpjstk, no bpjs ketenagakerjaan, no jamsostek, bpjs ketenagakerjaan, bpjs tk,
    bpjstk, jamsostek, no kartu bpjs ketenagakerjaan, no kartu bpjs tk, no peserta bpjs ketenagakerjaan, no peserta bpjs tk,
    no peserta jamsostek, no kartu jamsostek, kpj bpjs ketenagakerjaan, no kepesertaan, no kartu peserta, no bpjamsostek,
    bpjamsostek, no kpj bpjs ketenagakerjaan, no kartu peserta jamsostek, kartu peserta jamsostek, no bpjs naker,
    kpj bpjs tk, no kpj bpjs tk, no kepesertaan bpjs ketenagakerjaan, no kepesertaan bpjs tk`,
  phone:
    'hp, no hp, no telp, telp, no wa, wa, kontak, no kontak, no telp hp, no hp wa, no seluler, telp hp, hp wa, no telp wa, no handphone, nohp, phone, mobile, phone number, mobile number, mobile phone',
  heirName: `ahli waris, nama ahli waris, nama lengkap ahli waris, nama ahli waris keluarga, nama keluarga, calon ahli waris, nama calon ahli waris, kontak keluarga,
    nama waris, penerima manfaat, nama penerima manfaat`,
  heirRelation: `hub, hub keluarga, hub ahli waris, hub dengan ahli waris, hub dengan peserta, hub dgn peserta, hub dgn ahli waris,
    status hub, status hub keluarga, hub dalam keluarga, hub dengan pekerja, hub dengan tenaga kerja, status ahli waris, shdk, hub kekeluargaan,
    hub kel, hub klg`,
  remark:
    'ket, catatan, ket status, status ket, keterangan lain, ket lain, remark, remarks, ket tambahan',
  familyCard: 'no kk, kk, no kartu keluarga, kartu keluarga, no kk kartu keluarga',
  rowKey: 'kunci baris',
  state:
    'status, status keaktifan, status aktif, keaktifan, status peserta, status kepesertaan, aktif tidak aktif',
  ignored: `tahun lahir, nik kk, nama ibu, nama ibu kandung, ibu kandung, nama ayah,
    status kawin, status perkawinan, k tk, kawin, status l k, status nikah, status pernikahan, marital, no rek, rek, rek bank, no rek bank,
    bank, nama bank, nama rek, pemilik rek, atas nama, tmt, tgl awal bekerja, no sk, sk, sk pengangkatan, tgl sk, no tgl sk, tmt sk,
    tgl masuk, tgl mulai, tgl mulai kerja, tgl mulai bekerja, mulai bekerja, tahun masuk, masa kerja, masa kontrak, rt rw, rt, rw, email,
    e mail, surel, pos el, posel, kode pos, kodepos, agama, pendidikan, pendidikan terakhir, ijazah, jurusan, umur, usia, gol darah,
    golongan darah, gol, golongan, npwp, no npwp, jkk, jkm, jht, jp, iuran, iuran jkk, iuran jkm, jumlah iuran, total iuran, total, jumlah, jml,
    program, periode, bulan, tahun, kewarganegaraan, kode negara, nationality, rapel, jam kerja, jam kerja awal, jam kerja akhir,
    lokasi pekerjaan, lokasi bekerja, lokasi usaha, lokasi kerja, provinsi, kota, kabupaten, kab kota, kota kab, jenis identitas,
    masa laku identitas, masa berlaku ktp, gelar, gelar depan, gelar belakang, nip, nrp, nuptk, no pegawai, no induk pegawai, no induk karyawan,
    foto, pas foto, ttd, tanda tangan, paraf, no bpjs, bpjs, no bpjs kesehatan, bpjs kesehatan, no jkn, jkn, kis, no kis, jkn kis, no bpjs kis,
    nama suami istri, nama orang tua, nama anak, jumlah anak, jumlah tanggungan, tanggungan, tgl kepesertaan, tgl akhir kontrak,
    surat menyurat ke, telp rumah, telp kantor, telp area rumah, telp area kantor, telp ext kantor, no telp rumah, no telp kantor,
    npp, kode, id, no kontrak, tgl kontrak, dusun, lingkungan, jalan, sumber dana, sumber anggaran, nama panggilan, alias,
    catatan perbaikan, nama usaha`,
};

/** Taken only where no column says it better. */
export const WEAK: Phrases = {
  nik: 'nip nik, nik nip, nip no ktp, no ktp nip, nip ktp',
  job: 'status pegawai, status kepegawaian, jenis pegawai',
  wage: 'total upah, total gaji, total honor, total penghasilan',
  department: `sekolah, puskesmas, asal sekolah, tempat kerja, tempat bekerja, bidang, bagian, kantor, lembaga, unit pelayanan,
    nama unit`,
};

export const SHORT_WORDS: Readonly<Record<string, string>> = {
  nomor: 'no',
  nomer: 'no',
  nmr: 'no',
  tanggal: 'tgl',
  tg: 'tgl',
  tmp: 'tempat',
  tmpt: 'tempat',
  tpt: 'tempat',
  lhr: 'lahir',
  jns: 'jenis',
  klmn: 'kelamin',
  kelurahan: 'kel',
  kecamatan: 'kec',
  keterangan: 'ket',
  telepon: 'telp',
  telpon: 'telp',
  telefon: 'telp',
  tlp: 'telp',
  tlpn: 'telp',
  tel: 'telp',
  handphone: 'hp',
  hape: 'hp',
  ponsel: 'hp',
  seluler: 'hp',
  whatsapp: 'wa',
  hubungan: 'hub',
  almt: 'alamat',
  jab: 'jabatan',
  jbtn: 'jabatan',
  nm: 'nama',
  rekening: 'rek',
  norek: 'no rek',
  bln: 'bulan',
  jml: 'jumlah',
  dgn: 'dengan',
  dg: 'dengan',
  puskes: 'puskesmas',
  thn: 'tahun',
  th: 'tahun',
  yg: 'yang',
};

/** Words that say for whom or how, and change nothing: Upah (Rp) per bulan, Nama sesuai KTP. */
export const QUALIFIERS = new Set(
  `sesuai ktp dengan rp rupiah per perbulan bulan sebulan tahun orang pegawai peserta tenaga kerja pekerja honorer non asn nonasn
   calon lengkap yang bersangkutan saat ini terakhir terbaru 16 11 13 digit angka diisi isi wajib contoh format dd mm yyyy
   kontrak penerima bantuan warga sukarela ptt gtt thl phl pjlp
   ddmmyyyy hh bb tttt l p aktif para dan atau sekarang diterima dilaporkan didaftarkan bisa dapat dihubungi`.split(
    /\s+/,
  ),
);

/** What the people of a roster are, after what is asked of them: Nama Guru, NIK Nelayan. */
export const WHO = new Set(
  'nelayan pedagang buruh guru pns harian lepas tukang petani sopir kader anggota'.split(' '),
);
