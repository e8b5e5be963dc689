import { describe, expect, it } from 'vitest';
import { calmCapitals, namesAnOffice } from '../../shared/domain/lists/office-words.ts';
import { DEPARTMENT_SEED } from '../../shared/domain/lists/departments.ts';
import { KECAMATAN_KELURAHAN, KELURAHAN } from '../../shared/domain/lists/places.ts';
import { SEED_PLACES } from '../support/sheets.ts';

const { departments, kelurahan: places } = SEED_PLACES;

describe('the places of the city', () => {
  it('are 8 kecamatan with 43 kelurahan, each with a code of its own', () => {
    expect(KECAMATAN_KELURAHAN.map(({ kelurahan }) => kelurahan.length)).toEqual([
      5, 7, 4, 5, 6, 5, 5, 6,
    ]);
    expect(new Set(KELURAHAN.map(({ code }) => code)).size).toBe(43);
    for (const { code, postalCode } of KELURAHAN) expect(code + postalCode).toMatch(/^7472\d{11}$/);
  });

  it.each([
    ['WAMEO', 'Wameo'],
    ['Kel. Wameo', 'Wameo'],
    ['KELURAHAN BONE-BONE', 'Bone-bone'],
    ['Bonebone', 'Bone-bone'],
    ['Bone - Bone', 'Bone-bone'],
    ['BWI', 'Bukit Wolio Indah'],
    ['Bkt. Wolio Indah', 'Bukit Wolio Indah'],
    ['kadolokatapi', 'Kadolo Katapi'],
    ['Ngkari-ngkari', 'Ngkaring Karing'],
    ['NGKARING-KARING', 'Ngkaring Karing'],
    ['Lowu Lowu', 'Lowu-Lowu'],
    ['kalialia', 'Kalia-Lia'],
    ['Ngangana Umala', 'Nganganaumala'],
    ['Sukanayo', 'Sukanaeyo'],
    ['Tangana Pada', 'Tanganapada'],
  ])('are known as %s', (written, name) => expect(places.kelurahan(written)).toBe(name));

  it.each([
    ['Kec. Wolio', 'Wolio'],
    ['LEALEA', 'Lea-Lea'],
    ['Batu Poaro', 'Batupoaro'],
    ['kecamatan murhum', 'Murhum'],
  ])('are known as kecamatan %s', (written, name) => expect(places.kecamatan(written)).toBe(name));

  it('are not guessed', () => {
    expect(places.kelurahan('Wamio')).toBeNull();
    expect(places.kecamatan('Pasarwajo')).toBeNull();
  });
});

describe('a department', () => {
  it.each([
    ['DINAS KESEHATAN', 'Dinas Kesehatan'],
    ['Dinkes', 'Dinas Kesehatan'],
    ['Dikes', 'Dinas Kesehatan'],
    ['Dinas Kesehatan Kota Baubau', 'Dinas Kesehatan'],
    ['Din. Kesehatan Kota Bau-Bau', 'Dinas Kesehatan'],
    ['Kesehatan', 'Dinas Kesehatan'],
    ['Dinas Kesehatan (Dinkes)', 'Dinas Kesehatan'],
    ['DINAS KESEHATAN BAUBAU', 'Dinas Kesehatan'],
    ['Dinas Perikanan dan Kelautan', 'Dinas Perikanan'],
    ['Sat Pol PP', 'Satuan Polisi Pamong Praja'],
    ['DISDIK', 'Dinas Pendidikan'],
    ['Diknas', 'Dinas Pendidikan'],
    ['DLH', 'Dinas Lingkungan Hidup'],
    ['Satpol PP', 'Satuan Polisi Pamong Praja'],
    ['SATPOL-PP', 'Satuan Polisi Pamong Praja'],
    ['Damkar', 'Dinas Pemadam Kebakaran dan Penyelamatan'],
    ['Dinas Pekerjaan Umum & Penataan Ruang', 'Dinas Pekerjaan Umum dan Penataan Ruang'],
    ['BKPSDM', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'],
    ['BAPPEDA', 'Bappeda'],
    ['BPKAD', 'Badan Pengelola Keuangan dan Aset Daerah'],
    ['RSUD', 'RSUD Kota Baubau'],
    ['RSUD KOTA BAUBAU', 'RSUD Kota Baubau'],
    ['Kec. Wolio', 'Kecamatan Wolio'],
    ['Kantor Camat Wolio', 'Kecamatan Wolio'],
    ['Kantor Lurah Wajo', 'Kelurahan Wajo'],
    ['KEL. BONE BONE', 'Kelurahan Bone-bone'],
    ['PKM Wajo', 'Puskesmas Wajo'],
    ['UPTD Puskesmas Wajo', 'Puskesmas Wajo'],
    ['Puskesmas Wolio 1', 'Puskesmas Wolio I'],
    ['Puskesmas Meo Meo', 'Puskesmas Meo-Meo'],
  ])('called %s is %s', (written, name) => expect(departments.match(written)).toBe(name));

  it.each(['Dinas Contoh', 'Wolio', 'SDN 1 Contoh', 'Puskesmas', ''])(
    'is not guessed: %j',
    (name) => expect(departments.match(name)).toBeNull(),
  );

  it('has one canonical name that no other one uses as an alias', () => {
    for (const { name, aliases } of DEPARTMENT_SEED)
      for (const spelling of [name, ...aliases]) expect(departments.match(spelling)).toBe(name);
  });

  it('stands under a department that is listed', () => {
    const names = new Set(DEPARTMENT_SEED.map(({ name }) => name));
    expect(names.size).toBe(DEPARTMENT_SEED.length);
    const parents = DEPARTMENT_SEED.flatMap(({ parent }) => parent ?? []);
    expect(parents.filter((parent) => !names.has(parent))).toEqual([]);
  });

  it.each([
    ['SD NEGERI 1 CONTOH', 'SD Negeri 1 Contoh'],
    ['UPTD PASAR CONTOH', 'UPTD Pasar Contoh'],
    ['DINAS CONTOH DAN RAYA', 'Dinas Contoh dan Raya'],
    ['Dinas Contoh', 'Dinas Contoh'],
  ])('in capitals is calmed: %s', (shouted, calm) => expect(calmCapitals(shouted)).toBe(calm));

  it('is told from jobs and names', () => {
    expect(['UPTD PASAR', 'SDN 3 Contoh', 'Bagian Umum'].every(namesAnOffice)).toBe(true);
    expect(['TENAGA KEBERSIHAN', 'LA DIN CONTOH', 'NELAYAN'].some(namesAnOffice)).toBe(false);
  });
});
