export const RULES = {
  needed: 'Perlu diisi.',
  nip: 'NIP terdiri atas 18 angka.',
  nipBirthDate: 'Delapan angka pertama NIP adalah tanggal lahir (TTTTBBHH); periksa kembali.',
  email: 'Bukan alamat pos-el. Contoh: dinas@contoh.go.id.',
  postalCode: 'Kode pos terdiri atas 5 angka.',
  signatoryName: 'Isi namanya, atau kosongkan semua isian penanda tangan.',
  untilBeforeFrom: 'Tanggal akhir lebih awal daripada tanggal mulai.',
  dayNeeded: 'Isi tanggalnya.',
} as const;

export const OFFICE = {
  government: 'Pemerintah daerah',
  governmentHint: 'Baris pertama kop surat',
  name: 'Nama kantor',
  nameHint: 'Baris kedua kop surat',
  address: 'Alamat',
  postalCode: 'Kode pos',
  city: 'Kota',
  phone: 'Telepon',
  email: 'Pos-el (e-mail)',
  coatOfArms: 'Lambang daerah',
  coatOfArmsHint:
    'Gambar PNG atau JPEG di kiri kop surat. Tanpa lambang, kop dicetak tanpa gambar.',
  coatOfArmsAlt: 'Lambang yang dipilih',
  coatOfArmsNone: 'Belum ada',
  chooseImage: 'Pilih gambar…',
  changeImage: 'Ganti…',
  removeImage: 'Hapus gambar',
  paper: 'Kertas surat',
  paperHint: 'Untuk surat dan ringkasan PKS',
  paperName: { F4: 'F4 · 215 × 330 mm', A4: 'A4 · 210 × 297 mm' },
  pattern: 'Pola nomor surat',
  patternHint:
    '{nomor} nomor urut, {nomor:3} sedikitnya tiga angka, {bulan} angka Romawi, {tahun} empat angka',
  patternExample: (number: string) => `Contoh: ${number}`,
  patternUse: (pattern: string) => `Pakai pola ${pattern}`,
  /** The old classification of letters about labour (560) and that of 2022 (500.15). */
  patterns: ['500.15/{nomor:3}/DISNAKER/{tahun}', '560/{nomor:3}/DISNAKER/{bulan}/{tahun}'],
} as const;

export const SIGNATORY = {
  name: 'Nama dan gelar',
  nameHint: 'Seperti tercetak di bawah tanda tangan',
  position: 'Jabatan',
  positionHint: 'Misalnya Plt. Kepala Dinas Tenaga Kerja',
  rank: 'Pangkat, golongan',
  rankHint: 'Misalnya Pembina Utama Muda, IV/c',
  nip: 'NIP',
  nipHint: '18 angka; spasi boleh',
  mayorHint: 'Wali Kota menandatangani tanpa pangkat dan tanpa NIP.',
  from: 'Berlaku sejak',
  fromHint: 'Menurut tanggal surat',
  until: 'Sampai dengan',
  untilHint: 'Kosong: masih berlaku',
} as const;
