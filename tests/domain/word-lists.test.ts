import { describe, expect, it } from 'vitest';
import { NO_ANSWERS, type WordAnswer } from '../../shared/domain/answers.ts';
import { createKnownPlaces, type PlaceLists } from '../../shared/domain/lists/known-places.ts';
import { findNear } from '../../shared/domain/lists/near-words.ts';
import { readCandidates } from '../../shared/domain/reading/read-candidates.ts';
import { readSheets } from '../../shared/domain/reading/read-sheets.ts';
import { JOB_SEED, RELATION_SEED } from '../../shared/domain/lists/word-lists.ts';
import { createWordMatcher } from '../../shared/domain/lists/word-matcher.ts';
import { foldToKey } from '../../shared/domain/values/written.ts';
import { ALI, anAgreement, aSheet, NUR, SEED_LISTS, SITI } from '../support/sheets.ts';

const LISTS: PlaceLists = { ...SEED_LISTS, jobs: JOB_SEED, relations: RELATION_SEED };

const ROWS = [
  ['NIK', 'NAMA', 'OPD', 'KELURAHAN', 'JABATAN', 'AHLI WARIS', 'HUBUNGAN'],
  [SITI, 'WA SITI CONTOH', 'DINAS UJI', 'Wajoo', 'PERAWAT', 'LA CONTOH', 'ISTERI'],
  [ALI, 'LA ALI CONTOH', 'Dinas uji', 'Wajo', 'Peramal', 'WA CONTOH', 'Kawan'],
  [NUR, 'WA NUR CONTOH', 'Dinkes', 'KEL. WAJOO', 'peramal', 'LA CONTOH', 'anak'],
];

function reading(words: readonly WordAnswer[] = [], lists = LISTS, sheets = [aSheet(ROWS)]) {
  const places = createKnownPlaces(lists, words);
  const book = { kind: 'xlsx' as const, sheets };
  const asked = sheets.map(({ name }) => ({ name, headerRow: null, department: null }));
  return readSheets(book, { places, answers: { ...NO_ANSWERS, sheets: asked } }).readings;
}

const first = (words?: readonly WordAnswer[], lists?: PlaceLists) => {
  const [read] = reading(words, lists);
  if (read === undefined) throw new Error('one sheet is read');
  return read;
};

type Field = 'department' | 'kelurahan' | 'job' | 'heirRelation';
const valuesOf = (field: Field, words?: readonly WordAnswer[], lists?: PlaceLists) =>
  first(words, lists).candidates.map(({ values }) => values[field]);

describe('a word of a file', () => {
  it('that the list only spells in another case stays as written; an alias gives the name', () => {
    expect(valuesOf('job')).toEqual(['PERAWAT', 'Peramal', 'peramal']);
    expect(valuesOf('heirRelation')).toEqual(['Istri', 'Kawan', 'anak']);
  });

  it('that no list knows is asked once for all its rows, as most of them write it', () => {
    const questions = first().questions.map(({ kind, word, rows }) => [kind, word, rows]);
    expect(questions).toEqual([
      ['kelurahan', 'Wajoo', 2],
      ['department', 'DINAS UJI', 2],
      ['job', 'Peramal', 2],
      ['relation', 'Kawan', 1],
    ]);
  });

  it('comes with the entries that it may mean, and is never taken for one of them', () => {
    const near = (kind: string) => first().questions.find((one) => one.kind === kind)?.near;
    expect(near('kelurahan')).toContain('Wajo');
    expect(valuesOf('kelurahan')).toEqual(['Wajoo', 'Wajo', 'KEL. WAJOO']);
  });

  it('means for all its rows what somebody answered', () => {
    const words: readonly WordAnswer[] = [
      { kind: 'department', word: 'Dinas Uji', means: 'Dinas Sosial' },
      { kind: 'kelurahan', word: 'Wajoo', means: 'Wajo' },
      { kind: 'job', word: 'Peramal', means: 'Penyuluh' },
      { kind: 'relation', word: 'kawan', means: null },
    ];
    const read = first(words);
    expect(read.questions).toEqual([]);
    expect(read.candidates.flatMap(({ issues }) => issues)).toEqual([]);
    expect(valuesOf('department', words)).toEqual([
      'Dinas Sosial',
      'Dinas Sosial',
      'Dinas Kesehatan',
    ]);
    expect(valuesOf('kelurahan', words)).toEqual(['Wajo', 'Wajo', 'Wajo']);
    expect(valuesOf('job', words)).toEqual(['PERAWAT', 'Penyuluh', 'Penyuluh']);
    expect(valuesOf('heirRelation', words)).toEqual(['Istri', null, 'anak']);
  });

  it('that is answered with itself is a new entry, spelled like the answer or left as it is', () => {
    const words: readonly WordAnswer[] = [
      { kind: 'department', word: 'DINAS UJI', means: 'Dinas Uji' },
      { kind: 'job', word: 'Peramal', means: 'Peramal' },
    ];
    expect(valuesOf('department', words).slice(0, 2)).toEqual(['Dinas Uji', 'Dinas Uji']);
    expect(valuesOf('job', words)).toEqual(['PERAWAT', 'Peramal', 'peramal']);
    expect(first(words).questions.map(({ kind }) => kind)).toEqual(['kelurahan', 'relation']);
  });

  it('that once meant nothing empties its field, and a department no longer reports it', () => {
    const lists: PlaceLists = {
      ...LISTS,
      meaningless: [
        { kind: 'department', word: 'dinas uji' },
        { kind: 'kelurahan', word: 'wajoo' },
      ],
    };
    expect(valuesOf('department', [], lists)).toEqual([null, null, 'Dinas Kesehatan']);
    expect(valuesOf('kelurahan', [], lists)).toEqual([null, 'Wajo', null]);
    const codes = first([], lists).candidates.flatMap(({ issues }) => issues);
    expect(codes).toEqual([]);
  });

  it('of a place elsewhere is accepted as it was once written', () => {
    const lists: PlaceLists = {
      ...LISTS,
      otherPlaces: [{ name: 'Wajoo', aliases: ['Wajo Baru'] }],
    };
    expect(valuesOf('kelurahan', [], lists)).toEqual(['Wajoo', 'Wajo', 'Wajoo']);
  });

  it('is not asked where the list is empty, for it would ask about every word', () => {
    const kinds = first([], { ...LISTS, jobs: [] }).questions.map(({ kind }) => kind);
    expect(kinds).toEqual(['kelurahan', 'department', 'relation']);
  });

  it('of a section is asked for the rows under it, and answered for them', () => {
    const sheet = aSheet([
      ['NIK', 'NAMA', 'PEKERJAAN'],
      ['KELURAHAN REKAAN'],
      [SITI, 'WA SITI CONTOH', 'Nelayan'],
      [ALI, 'LA ALI CONTOH', 'Nelayan'],
    ]);
    const under = (words: readonly WordAnswer[]) =>
      readCandidates(sheet, createKnownPlaces(LISTS, words), anAgreement('rentan'));
    const asked = { kind: 'kelurahan', word: 'Rekaan' } as const;
    expect(under([])?.questions).toMatchObject([{ ...asked, rows: 2 }]);
    const kelurahan = (means: string | null) =>
      under([{ ...asked, means }])?.candidates.map(({ values }) => values.kelurahan);
    expect(kelurahan('Wajo')).toEqual(['Wajo', 'Wajo']);
    expect(kelurahan('Rekaan')).toEqual(['Rekaan', 'Rekaan']);
    expect(kelurahan(null)).toEqual([null, null]);
  });

  it('that stands in two sheets is asked with the first of them', () => {
    const sheets = [aSheet(ROWS, [], 'Satu'), aSheet(ROWS, [], 'Dua')];
    const asked = reading([], LISTS, sheets).map(({ questions }) =>
      questions.map(({ rows }) => rows),
    );
    expect(asked).toEqual([[4, 4, 4, 2], []]);
  });
});

describe('the lists of jobs and relations', () => {
  it.each([
    ['jobs', JOB_SEED],
    ['relations', RELATION_SEED],
  ])('of %s name everything once', (_, list) => {
    const keys = list.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldToKey);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('know the usual spellings of a relation', () => {
    const { match } = createWordMatcher(RELATION_SEED);
    const words = ['Isteri', 'ISTRI', 'Bpk', 'suami/isteri', 'Ortu', 'Anak kandung'];
    expect(words.map((word) => match(word).value)).toEqual([
      'Istri',
      'ISTRI',
      'Ayah',
      'Suami/Istri',
      'Orang Tua',
      'Anak kandung',
    ]);
  });
});

describe('entries near a word', () => {
  const near = (word: string) => findNear(word, createKnownPlaces(LISTS).words.department);

  it.each([
    ['Dinas Kesehatn', 'Dinas Kesehatan'],
    ['Dinas Perhubungan dan Kominfo', 'Dinas Perhubungan'],
    ['Puskesmas Bataragru', 'Puskesmas Bataraguru'],
  ])('of %s begin with %s', (word, wanted) => expect(near(word)[0]).toBe(wanted));

  it('are none where nothing is in common', () => {
    expect(near('Yayasan Contoh Rekaan')).toEqual([]);
  });
});
