import type { ListEntry, SaidWord } from './managed-list.ts';
import { remembering } from '../values/remembering.ts';
import { foldSpaces } from '../values/written.ts';

/** One kelurahan of the city with its kecamatan; aliases are other spellings found in rosters. */
export interface Kelurahan {
  readonly kelurahan: string;
  readonly kecamatan: string;
  /** Ten digits, as machines write it: 7472011007. */
  readonly code: string;
  readonly postalCode: string;
  readonly aliases: readonly string[];
}

interface Kecamatan {
  readonly name: string;
  /** Six digits; the first six of a NIK that was issued there. */
  readonly code: string;
  /** Name, last four digits of the code, postcode, aliases. */
  readonly kelurahan: readonly (readonly [string, string, string, ...string[]])[];
}

/**
 * The 8 kecamatan and 43 kelurahan of Kota Baubau with the codes of Kepmendagri
 * 300.2.2-2430/2025. Spelled officially, but for Bone-bone, which nobody here writes Bonebone.
 */
export const KECAMATAN_KELURAHAN: readonly Kecamatan[] = [
  {
    name: 'Betoambari',
    code: '747201',
    kelurahan: [
      ['Katobengke', '1007', '93724'],
      ['Waborobo', '1012', '93721'],
      ['Sulaa', '1013', '93721', 'Sula'],
      ['Lipu', '1014', '93721'],
      ['Labalawa', '1016', '93725'],
    ],
  },
  {
    name: 'Wolio',
    code: '747202',
    kelurahan: [
      ['Wale', '1001', '93711'],
      ['Tomba', '1002', '93712'],
      ['Bataraguru', '1003', '93714', 'Batara Guru'],
      ['Wangkanapi', '1004', '93713'],
      ['Batulo', '1005', '93717'],
      ['Kadolo Katapi', '1007', '93715', 'Kadolokatapi'],
      ['Bukit Wolio Indah', '1011', '93711', 'BWI', 'Bkt Wolio Indah'],
    ],
  },
  {
    name: 'Sorawolio',
    code: '747203',
    kelurahan: [
      ['Kaisabu Baru', '1001', '93731'],
      ['Karya Baru', '1002', '93731'],
      ['Gonda Baru', '1003', '93731', 'Goda Baru'],
      ['Bugi', '1004', '93731'],
    ],
  },
  {
    name: 'Bungi',
    code: '747204',
    kelurahan: [
      ['Liabuku', '1001', '93732'],
      ['Ngkaring Karing', '1002', '93732', 'Ngkari-ngkari', 'Ngkaringkaring'],
      ['Kampeonaho', '1003', '93732'],
      ['Waliabuku', '1008', '93732'],
      ['Tampuna', '1010', '93732'],
    ],
  },
  {
    name: 'Kokalukuna',
    code: '747205',
    kelurahan: [
      ['Liwuto', '1001', '93711'],
      ['Sukanaeyo', '1002', '93711', 'Sukanayo'],
      ['Lakologou', '1003', '93719'],
      ['Waruruma', '1004', '93719'],
      ['Kadolomoko', '1005', '93716'],
      ['Kadolo', '1006', '93716'],
    ],
  },
  {
    name: 'Murhum',
    code: '747206',
    kelurahan: [
      ['Wajo', '1007', '93726'],
      ['Lamangga', '1008', '93725'],
      ['Melai', '1009', '93727'],
      ['Baadia', '1010', '93727'],
      ['Tanganapada', '1011', '93721', 'Tangana Pada'],
    ],
  },
  {
    name: 'Lea-Lea',
    code: '747207',
    kelurahan: [
      ['Lowu-Lowu', '1001', '93733', 'Lowulowu'],
      ['Kalia-Lia', '1002', '93733', 'Kalialia'],
      ['Palabusa', '1003', '93733'],
      ['Kolese', '1004', '93733'],
      ['Kantalai', '1005', '93733', 'Kantolai'],
    ],
  },
  {
    name: 'Batupoaro',
    code: '747208',
    kelurahan: [
      ['Bone-bone', '1001', '93721', 'Bonebone'],
      ['Tarafu', '1002', '93722'],
      ['Wameo', '1003', '93722'],
      ['Kaobula', '1004', '93721'],
      ['Lanto', '1005', '93721'],
      ['Nganganaumala', '1006', '93721', 'Ngangana Umala', 'Nganganumala'],
    ],
  },
];

/** The same as one flat list, the shape in which it is stored and matched. */
export const KELURAHAN: readonly Kelurahan[] = KECAMATAN_KELURAHAN.flatMap((kecamatan) =>
  kecamatan.kelurahan.map(([kelurahan, code, postalCode, ...aliases]) => ({
    kelurahan,
    kecamatan: kecamatan.name,
    code: kecamatan.code + code,
    postalCode,
    aliases,
  })),
);

/** Finds the official spelling of what a roster calls a kelurahan or a kecamatan. */
export interface PlaceMatcher {
  readonly kelurahan: (text: string) => string | null;
  readonly kecamatan: (text: string) => string | null;
  /** Whether somebody said that this word names no kelurahan. */
  readonly isNothing: (text: string) => boolean;
  /** The kecamatan that a kelurahan of this official spelling belongs to. */
  readonly kecamatanOf: (kelurahan: string) => string | null;
}

type KnownKelurahan = Pick<Kelurahan, 'kelurahan' | 'kecamatan' | 'aliases'>;

/**
 * Case, spaces, hyphens and the words Kelurahan, Desa, Kecamatan before the name do not matter.
 * Places elsewhere are known once somebody has accepted them.
 */
export function createPlaceMatcher(
  list: readonly KnownKelurahan[],
  elsewhere: readonly ListEntry[] = [],
  said: readonly SaidWord[] = [],
): PlaceMatcher {
  const kelurahan = new Map<string, string | null>();
  const kecamatan = new Map<string, string>();
  const above = new Map(list.map((place) => [place.kelurahan, place.kecamatan]));
  for (const { name, aliases } of elsewhere)
    for (const word of [name, ...aliases]) kelurahan.set(placeKey(word), name);
  for (const place of list) {
    kecamatan.set(placeKey(place.kecamatan), place.kecamatan);
    for (const name of [place.kelurahan, ...place.aliases])
      kelurahan.set(placeKey(name), place.kelurahan);
  }
  for (const { word, means } of said) kelurahan.set(placeKey(word), means);
  return {
    kelurahan: remembering((text) => kelurahan.get(placeKey(text)) ?? null),
    kecamatan: remembering((text) => kecamatan.get(placeKey(text)) ?? null),
    isNothing: (text) => kelurahan.get(placeKey(text)) === null,
    kecamatanOf: (name) => above.get(name) ?? null,
  };
}

// Kel. Wameo | KELURAHAN BONE - BONE | Kec.Lea Lea
const PLACE_WORD = /^(?:kelurahan|kecamatan|desa|kel|kec|ds)\b[\s.:]*/;

export function placeKey(text: string): string {
  return foldSpaces(text)
    .toLowerCase()
    .replace(PLACE_WORD, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
