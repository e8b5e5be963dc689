import { describe, expect, it } from 'vitest';
import {
  preparedRows,
  toDepartmentForm,
  type DepartmentFormInput,
} from '../../shared/domain/sending/department-form.ts';
import { readHeader } from '../../shared/domain/reading/headers.ts';
import { aSheet, codes, column, read, skips } from '../support/sheets.ts';

function form(different: Partial<DepartmentFormInput> = {}) {
  return toDepartmentForm({
    pks: 'non-asn',
    department: 'Dinas Kesehatan',
    formId: 'formulir-1',
    members: 0,
    words: {
      departments: ['Dinas Sosial', 'Dinas Kesehatan'],
      kelurahan: ['Wameo', 'Lipu'],
      kecamatan: ['Murhum', 'Wolio', 'Murhum'],
      jobs: [],
      relations: ['Suami', 'Istri'],
    },
    office: { name: 'Dinas Contoh', paper: 'F4' },
    createdOn: '2025-07-01',
    ...different,
  });
}

const headers = (different: Partial<DepartmentFormInput> = {}) =>
  form(different).columns.map(({ header }) => header);

describe('the form for departments', () => {
  it('has headers that an import knows, each as something else', () => {
    const meanings = headers().map((header) => readHeader(header));
    expect(meanings.every((reading) => reading !== null && !reading.weak)).toBe(true);
    expect(meanings.map((reading) => reading?.meaning)).toEqual([
      'rowKey',
      'number',
      'nik',
      'name',
      'birthPlace',
      'birthDate',
      'sex',
      'address',
      'kelurahan',
      'kecamatan',
      'department',
      'job',
      'wage',
      'kpj',
      'phone',
      'heirName',
      'heirRelation',
      'remark',
    ]);
  });

  it('asks vulnerable workers for no wage, and for an occupation instead of a position', () => {
    expect(headers({ pks: 'rentan' })).toEqual(
      headers()
        .filter((header) => header !== 'Upah')
        .map((header) => (header === 'Jabatan' ? 'Pekerjaan' : header)),
    );
  });

  it('gives each prepared row a key of its own that tells the form', () => {
    const { keys } = form({ members: 400 });
    expect(keys).toHaveLength(600);
    expect(new Set(keys).size).toBe(600);
    expect([keys[0], keys.at(-1)]).toEqual(['formulir-1-0001', 'formulir-1-0600']);
  });

  it.each([
    [0, 300],
    [200, 300],
    [201, 400],
    [1_234, 1_900],
    [9_999, 3_000],
  ])('for a department of %i people prepares %i rows', (members, rows) => {
    expect(preparedRows(members)).toBe(rows);
  });

  it('offers each word once, relations as the office orders them, and no list that would be empty', () => {
    expect(form().lists.map(({ name, entries }) => [name, entries.slice(0, 2)])).toEqual([
      ['DaftarKelurahan', ['Lipu', 'Wameo']],
      ['DaftarKecamatan', ['Murhum', 'Wolio']],
      ['DaftarOPD', ['Dinas Kesehatan', 'Dinas Sosial']],
      ['DaftarHubungan', ['Suami', 'Istri']],
    ]);
  });

  it('says no more beside a cell than a spreadsheet program can show', () => {
    for (const { header, prompt, error } of form().columns) {
      expect(header.length).toBeLessThanOrEqual(32);
      expect((prompt ?? '').length).toBeLessThanOrEqual(255);
      expect(error.length).toBeLessThanOrEqual(225);
    }
  });
});

describe('a form that came back', () => {
  const { columns, keys, titleLines } = form();
  const names = columns.map(({ header }) => header);
  const filled = (at: number, values: Readonly<Record<string, string>>) =>
    names.map((header, index) => {
      if (header === 'Kunci baris') return keys[at] ?? null;
      if (header === 'No') return at + 1;
      return values[header] ?? columns[index]?.prefilled ?? null;
    });
  const example = Object.fromEntries(
    columns.flatMap(({ header, example: value, kind }) =>
      value === null || kind === 'number' ? [] : [[header, value]],
    ),
  );
  const sheetOf = (rows: readonly Readonly<Record<string, string>>[]) =>
    aSheet([
      ...titleLines.map((line) => [null, line]),
      names,
      ...rows.map((r, at) => filled(at, r)),
    ]);

  it('is understood without a word of complaint where it is filled in like the example', () => {
    const reading = read(sheetOf([example]));
    expect(codes(reading)).toEqual([[]]);
    expect(reading.candidates[0]?.values).toMatchObject({
      nik: '7472051205909001',
      name: 'LA CONTOH BIN REKAAN',
      birthDate: '1990-05-12',
      department: 'Dinas Kesehatan',
      wage: 1_500_000,
      kpj: '09000000001',
      heirRelation: 'Istri',
    });
  });

  it('has no people in rows that still wait for them, and nobody lost between them', () => {
    const reading = read(sheetOf([{}, example, {}, { ...example, NIK: '7472051205909002' }, {}]));
    expect(column(reading, 'nik')).toEqual(['7472051205909001', '7472051205909002']);
    expect(skips(reading)).toBe(
      '1 title, 2 title, 3 header, 4 empty-looking, 6 empty-looking, 8 empty-looking',
    );
  });

  it.each([
    ['a name alone', { Nama: 'LA CONTOH' }],
    ['a spoilt NIK alone', { NIK: '747205120590900' }],
    ['all but NIK and name', { ...example, NIK: '', Nama: '' }],
  ])('with %s in a row reports the row as a person', (_what, row) => {
    const reading = read(sheetOf([row]));
    expect(reading.candidates).toHaveLength(1);
  });

  it('gives its department to a row that somebody put between the prepared ones', () => {
    const sheet = sheetOf([example, {}]);
    const added = names.map((header) => (header === 'OPD' ? null : (example[header] ?? null)));
    added[0] = null;
    const rows = [
      ...sheet.rows,
      { row: 9, cells: added.map((cell, at) => (at === 2 ? '7472051205909002' : cell)) },
    ];
    expect(column(read({ ...sheet, rows }), 'department')).toEqual([
      'Dinas Kesehatan',
      'Dinas Kesehatan',
    ]);
  });

  it('for everybody has no department to give', () => {
    const rows = [
      names,
      filled(0, { ...example, OPD: 'Dinas Sosial' }),
      filled(1, { ...example, NIK: '7472051205909002', OPD: '-' }),
      [keys[2] ?? null, 3],
    ];
    expect(column(read(aSheet(rows)), 'department')).toEqual(['Dinas Sosial', null]);
  });

  it('does not take one word, filled down by a slip, for people', () => {
    const reading = read(sheetOf([example, { 'L/P': 'L' }, { 'L/P': 'L' }]));
    expect(reading.candidates).toHaveLength(1);
  });
});
