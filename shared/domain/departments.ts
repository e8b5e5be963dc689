import { KECAMATAN_KELURAHAN } from './places.ts';
import { foldToWords } from './written.ts';

/** A department (OPD) or one of its units; a unit names its department as parent. */
export interface DepartmentSeed {
  readonly name: string;
  readonly parent: string | null;
  readonly aliases: readonly string[];
}

const HEALTH = 'Dinas Kesehatan';

/** Departments with the short names that rosters use. A start, not the law: it is edited in the app. */
const OFFICES: readonly (readonly [name: string, ...aliases: string[]])[] = [
  ['Sekretariat Daerah', 'Setda', 'Sekda'],
  ['Sekretariat DPRD', 'Setwan', 'Sekwan', 'DPRD'],
  ['Inspektorat', 'Inspektorat Daerah', 'Itda'],
  [
    'Dinas Pendidikan',
    'Disdik',
    'Diknas',
    'Dikbud',
    'Disdikpora',
    'Dinas Pendidikan Kepemudaan dan Olahraga',
    'Dinas Pendidikan Pemuda dan Olahraga',
    'Dinas Pendidikan dan Kebudayaan',
  ],
  ['Dinas Kebudayaan', 'Disbud'],
  [HEALTH, 'Dinkes', 'Dikes', 'Dinkes Kota'],
  [
    'Dinas Pekerjaan Umum dan Penataan Ruang',
    'PUPR',
    'Dinas PUPR',
    'PU',
    'Dinas PU',
    'Dinas Pekerjaan Umum',
  ],
  [
    'Dinas Perumahan dan Kawasan Permukiman',
    'Perkim',
    'Disperkim',
    'Dinas Perkim',
    'Dinas Perumahan Kawasan Permukiman dan Pertanahan',
    'Dinas Perumahan Rakyat dan Kawasan Permukiman',
  ],
  ['Dinas Sosial', 'Dinsos'],
  ['Dinas Tenaga Kerja', 'Disnaker', 'Dinas Ketenagakerjaan', 'Disnakertrans'],
  [
    'Dinas Pemberdayaan Perempuan dan Perlindungan Anak',
    'DP3A',
    'DPPPA',
    'Dinas PPPA',
    'Dinas P3A',
  ],
  [
    'Dinas Pengendalian Penduduk dan Keluarga Berencana',
    'DPPKB',
    'Dinas PPKB',
    'DP2KB',
    'Dinas Pengendalian Penduduk dan KB',
  ],
  ['Dinas Pertanian', 'Distan', 'Dinas Pertanian dan Ketahanan Pangan', 'Dinas Ketahanan Pangan'],
  ['Dinas Perikanan', 'Dinas Kelautan dan Perikanan', 'DKP', 'Diskan'],
  ['Dinas Lingkungan Hidup', 'DLH'],
  ['Dinas Kependudukan dan Pencatatan Sipil', 'Disdukcapil', 'Dukcapil', 'Capil', 'Dinas Dukcapil'],
  ['Dinas Perhubungan', 'Dishub'],
  [
    'Dinas Komunikasi dan Informatika',
    'Diskominfo',
    'Kominfo',
    'Dinas Kominfo',
    'Dinas Komunikasi Informatika Statistik dan Persandian',
  ],
  [
    'Dinas Koperasi dan UKM',
    'Diskop',
    'Dinkop',
    'Dinas Koperasi',
    'Dinas Koperasi dan UMKM',
    'Dinas Koperasi Usaha Kecil dan Menengah',
  ],
  [
    'Dinas Perdagangan dan Perindustrian',
    'Disperindag',
    'Perindag',
    'Dinas Perdagangan',
    'Dinas Perindustrian dan Perdagangan',
  ],
  [
    'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    'DPMPTSP',
    'PTSP',
    'Dinas PMPTSP',
    'Dinas Penanaman Modal dan PTSP',
  ],
  ['Dinas Pariwisata', 'Dispar', 'Disparekraf', 'Dinas Pariwisata dan Ekonomi Kreatif'],
  [
    'Dinas Perpustakaan dan Kearsipan',
    'Dispusip',
    'Perpustakaan',
    'Dinas Perpustakaan',
    'Dinas Kearsipan dan Perpustakaan',
  ],
  [
    'Dinas Pemadam Kebakaran dan Penyelamatan',
    'Damkar',
    'Disdamkar',
    'Dinas Damkar',
    'Dinas Pemadam Kebakaran',
    'Pemadam Kebakaran',
  ],
  ['Satuan Polisi Pamong Praja', 'Satpol PP', 'Pol PP', 'Satpol', 'Polisi Pamong Praja'],
  ['Bappeda', 'Badan Perencanaan Pembangunan Daerah', 'Bapeda', 'Badan Perencanaan Daerah'],
  [
    'Badan Pengelola Keuangan dan Aset Daerah',
    'BPKAD',
    'BPKD',
    'Badan Keuangan dan Aset Daerah',
    'Badan Pengelolaan Keuangan dan Aset Daerah',
  ],
  ['Badan Pendapatan Daerah', 'Bapenda', 'Dispenda'],
  [
    'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
    'BKPSDM',
    'BKD',
    'BKPSDMD',
    'Badan Kepegawaian Daerah',
    'Badan Kepegawaian dan Pengembangan SDM',
  ],
  [
    'Badan Riset dan Inovasi Daerah',
    'BRIDA',
    'Balitbang',
    'Balitbangda',
    'Badan Penelitian dan Pengembangan',
  ],
  ['Badan Kesatuan Bangsa dan Politik', 'Kesbangpol', 'Badan Kesbangpol', 'Kesbang'],
  ['Badan Penanggulangan Bencana Daerah', 'BPBD'],
  [
    'RSUD Kota Baubau',
    'RSUD',
    'RSUD Palagimata',
    'RSUD Kota Baubau Palagimata',
    'Rumah Sakit Umum Daerah',
    'Rumah Sakit Umum Daerah Palagimata',
    'RS Palagimata',
  ],
];

const PUSKESMAS = [
  'Wajo',
  'Betoambari',
  'Katobengke',
  'Meo-Meo',
  'Melai',
  'Wolio I',
  'Wolio II',
  'Bataraguru',
  'Kadolomoko',
  'Lakologou',
  'Liwuto Primadona',
  'Kampeonaho',
  'Bungi',
  'Sorawolio',
  'Lowu-Lowu',
  'Sulaa',
  'Waborobo',
  'Tampuna',
];

/** The departments of the city and their units, with which an empty data folder begins. */
export const DEPARTMENT_SEED: readonly DepartmentSeed[] = [
  ...OFFICES.map(([name, ...aliases]) => ({ name, parent: null, aliases })),
  ...PUSKESMAS.map((place) => ({ name: `Puskesmas ${place}`, parent: HEALTH, aliases: [] })),
  ...KECAMATAN_KELURAHAN.flatMap((kecamatan) => [
    { name: `Kecamatan ${kecamatan.name}`, parent: null, aliases: [] },
    ...kecamatan.kelurahan.map(([name, , , ...aliases]) => ({
      name: `Kelurahan ${name}`,
      parent: `Kecamatan ${kecamatan.name}`,
      aliases: aliases.map((alias) => `Kelurahan ${alias}`),
    })),
  ]),
];

/** Finds the department that a roster means, by its canonical name. */
export interface DepartmentMatcher {
  readonly match: (text: string) => string | null;
}

/**
 * Case, punctuation, `Kota Baubau`, `dan` and the usual short forms (Din., Kec., PKM, SD Negeri)
 * do not matter; nothing is matched by likeness.
 */
export function createDepartmentMatcher(
  list: readonly { readonly name: string; readonly aliases: readonly string[] }[],
): DepartmentMatcher {
  const known = new Map<string, string>();
  for (const { name, aliases } of list) for (const alias of aliases) known.set(keyOf(alias), name);
  // Names after aliases: a department's own name is never another one's short form.
  for (const { name } of list) known.set(keyOf(name), name);
  const asWritten = new Map<string, string | null>();
  return {
    match: (text) => {
      let found = asWritten.get(text);
      if (found === undefined) {
        const key = keyOf(text);
        // A column headed "Dinas" says just "Kesehatan".
        found = known.get(key) ?? known.get(`dinas${key}`) ?? null;
        if (asWritten.size < REMEMBERED) asWritten.set(text, found);
      }
      return found;
    },
  };
}

/** A roster names the same few departments thousands of times. */
const REMEMBERED = 10_000;

const SHORT_FORMS: Readonly<Record<string, string>> = {
  din: 'dinas',
  bdn: 'badan',
  kec: 'kecamatan',
  camat: 'kecamatan',
  kel: 'kelurahan',
  lurah: 'kelurahan',
  pkm: 'puskesmas',
  pusk: 'puskesmas',
  puskes: 'puskesmas',
  sat: 'satuan',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  dan: '',
  kantor: '',
  ktr: '',
  uptd: '',
  upt: '',
};

// UPTD Puskesmas Wajo Kota Bau-Bau | SD Negeri 1 Wameo | Kantor Camat Wolio
function keyOf(text: string): string {
  return foldToWords(text)
    .replace(/ (?:pemerintah )?kota bau ?bau\b/, '')
    .replace(/\b(sd|smp|sma|smk|tk) (?:negeri|neg|n)\b/, '$1n')
    .split(' ')
    .map((word) => (Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : word))
    .join('');
}

const OFFICE_WORDS =
  /^(?:dinas|badan|kantor|kecamatan|kec|kelurahan|kel|puskesmas|pkm|pusk|pustu|posyandu|rsud|rumah sakit|sekretariat|setda|setwan|inspektorat|satuan|satpol|bagian|bidang|seksi|subbag|subbagian|sub bagian|upt|uptd|upbj|unit|sekolah|sd|sdn|smp|smpn|sma|sman|smk|smkn|tk|tkn|paud|madrasah|pasar|terminal|perumda|pdam|balai|blk|instansi|opd|skpd|bappeda|bpkad|bkpsdm|bapenda|bpbd|dinkes|disdik)\b/;

/** Whether a text begins like the name of an office, known or not: `UPTD PASAR WAMEO`, `SDN 3 Lipu`. */
export function namesAnOffice(text: string): boolean {
  return OFFICE_WORDS.test(foldToWords(text)) || /^din\. ?/i.test(text);
}

const STAYS_UPPER =
  /^(?:sdn?|smpn?|sman?|smkn?|tkn?|paud|uptd?|rsud|rs|kb|pp|dprd|ukm|umkm|blk|pkk|pdam|opd|skpd|[ivx]+)$/;

/** `SD NEGERI 1 WAMEO` → `SD Negeri 1 Wameo`; text that is not all capitals stays as it is. */
export function calmCapitals(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.toLowerCase().replaceAll(/\p{L}+/gu, (word) => {
    if (word === 'dan' || word === 'di') return word;
    return STAYS_UPPER.test(word) ? word.toUpperCase() : word[0]?.toUpperCase() + word.slice(1);
  });
}
