import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import { exportAudit } from '../../electron/flows/audit/export-audit.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { exportDepartmentForm } from '../../electron/flows/imports/export-form.ts';
import { issueLetters } from '../../electron/flows/letters/issue-letters.ts';
import { exportRoster } from '../../electron/flows/people/export-roster.ts';
import { exportRegister } from '../../electron/flows/register/export-register.ts';
import type { Pks } from '../../shared/domain/agreement.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { apply, preview } from '../support/imports.ts';
import { book, partsOf } from '../support/marked-workbooks.ts';
import { NASTY_NAMES, visibleOf } from '../support/nasty-names.ts';
import { allOf, fillOffice } from '../support/office.ts';
import { pageText } from '../support/pdf-text.ts';
import { addMembers, aPerson } from '../support/roster.ts';
import { escapeXml, oddWorkbook } from '../support/workbook.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const HEADER = ['NIK', 'Nama Lengkap', 'Tanggal Lahir', 'Jenis Kelamin', 'OPD', 'Jabatan', 'Upah'];
const FORM_NAMES = 8;

let context: Context;
/** One PKS as an import takes it, the other as it could only have got in past every check. */
let imported: readonly string[];

beforeAll(async () => {
  context = await testContext();
  await fillOffice(context);
  const path = join(freshFolder(), 'daftar.xlsx');
  writeFileSync(path, oddWorkbook({ rows: rosterRows() }));
  await apply(context, await preview(context, path));
  imported = await namesIn('non-asn');
  const raw = NASTY_NAMES.map((name, index) =>
    aPerson({ name, nik: nikOf(index, 5), department: stored(name), job: name, address: name }),
  );
  await addMembers(context.data, 'rentan', raw);
});

/** As SQLite tells names of departments apart: neither by half characters nor by what follows a NUL. */
function stored(name: string): string {
  return name.replaceAll(/\0|\p{Surrogate}/gu, '');
}

function nikOf(index: number, group: number): string {
  return `74720612059${group}${9001 + index}`;
}

/** As Excel writes what XML cannot hold: `_x0000_`, and what looks like that itself escaped. */
function cellText(text: string): string {
  return escapeXml(
    text.replaceAll(/_(?=x[\dA-F]{4}_)/giu, '_x005F_').replaceAll(
      // oxlint-disable-next-line no-control-regex -- they are what must be escaped
      /[\u0000-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
}

function rosterRows(): string {
  const rows = [
    HEADER,
    ...NASTY_NAMES.map((name, index) => [
      nikOf(index, 1),
      name,
      '12-05-1991',
      'L',
      name,
      name,
      '1500000',
    ]),
  ];
  const cell = (text: string, column: number, row: number) =>
    `<c r="${'ABCDEFG'[column]}${row}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
  return rows
    .map(
      (cells, at) =>
        `<row r="${at + 1}">${cells.map((text, column) => cell(text, column, at + 1)).join('')}</row>`,
    )
    .join('');
}

async function namesIn(pks: Pks): Promise<string[]> {
  const rows = await context.data.db
    .selectFrom('person')
    .innerJoin('membership', 'membership.person_id', 'person.id')
    .innerJoin('agreement', 'agreement.id', 'membership.agreement_id')
    .where('agreement.pks', '=', pks)
    .select('person.name')
    .execute();
  return rows.map(({ name }) => name ?? '');
}

/** The one formula that the program writes itself: the sum of the wages. */
const SUM = /<f>SUM\([A-Z]+\d+:[A-Z]+\d+\)<\/f>/u;

/** Every text of a workbook that is opened as Excel would, once it is sure that nothing in it calculates. */
async function textsOf(path: string): Promise<string[]> {
  const bytes = await readFile(path);
  const sheets = [...(await partsOf(bytes))].filter(([name]) => name.startsWith('xl/worksheets/'));
  const tags = sheets.map(([, xml]) => xml.replace(SUM, '')).filter((xml) => CALCULATES.test(xml));
  expect(tags).toEqual([]);
  const texts: string[] = [];
  const others: string[] = [];
  for (const sheet of (await book(bytes)).worksheets)
    sheet.eachRow((row) =>
      row.eachCell(({ value, formula }) => {
        if (typeof value === 'string') texts.push(value);
        else if (typeof value === 'object' && !(value instanceof Date))
          others.push(`<f>${formula}</f>`);
      }),
    );
  expect(others.filter((other) => !SUM.test(other))).toEqual([]);
  return texts;
}

/** A formula, or an address that a click opens. */
const CALCULATES = /<f[ >/]|<hyperlink/u;

/** Each name is there as it is, or with signs in its place that show that something was there. */
function expectAll(names: readonly string[], texts: readonly string[]): void {
  const whole = new Set(texts);
  const visible = new Set(texts.map(visibleOf));
  const missing = names.filter((name) => !whole.has(name) && !visible.has(visibleOf(name)));
  expect(missing).toEqual([]);
}

it('an import takes them as text, and only those that name nobody are refused', () => {
  const known = new Set(imported.map(visibleOf));
  const lost = NASTY_NAMES.filter((name) => !known.has(visibleOf(name)));
  expect(imported.length).toBeGreaterThan(200);
  expect(lost.filter((name) => /^[A-Z ]{3,100}$/u.test(name))).toEqual([]);
  expect(imported.length + lost.length).toBeGreaterThanOrEqual(NASTY_NAMES.length);
});

it('rosters hold them as text, never as a formula', async () => {
  const folder = freshFolder();
  const job = UNWATCHED;
  for (const pks of ['non-asn', 'rentan'] as const) {
    const path = join(folder, `${pks}.xlsx`);
    await exportRoster(context, { filter: allOf(pks).filter, path, reason: '=1+1' }, job);
    expectAll(await namesIn(pks), await textsOf(path));
  }
});

it('the form of a department with such a name has it as text in every row', async () => {
  const departments = await context.data.db
    .selectFrom('department')
    .select(['id', 'name'])
    .orderBy('id', 'desc')
    .limit(FORM_NAMES)
    .execute();
  expect(departments.some(({ name }) => NASTY_NAMES.includes(name))).toBe(true);
  for (const { id, name } of departments) {
    const path = join(freshFolder(), 'formulir.xlsx');
    await exportDepartmentForm(context, { pks: 'non-asn', departmentId: id, path }, UNWATCHED);
    expectAll([name], await textsOf(path));
  }
});

it.each(['folder', 'departments'] as const)(
  'letters into a %s lie in it, under names that Windows takes',
  async (kind) => {
    const outer = freshFolder();
    const folder = join(outer, 'surat');
    const wish = {
      selection: allOf('rentan'),
      date: '2025-08-01',
      target: { kind, path: folder },
      signing: { kind: 'pen' },
    } as const;
    const { letters, refused } = await issueLetters(context, wish, UNWATCHED);
    expect(letters.length + refused.length).toBeGreaterThanOrEqual(NASTY_NAMES.length);
    expect(letters.length).toBeGreaterThan(250);
    expect(readdirSync(outer)).toEqual(['surat']);
    const files = readdirSync(folder);
    expect(new Set(files.map((name) => name.toLowerCase())).size).toBe(files.length);
    for (const file of files) {
      expect(file).toMatch(/^[A-Za-z0-9_][A-Za-z0-9 _.()-]*\.pdf$/u);
      expect(file).not.toMatch(/^(?:con|prn|aux|nul|conin|conout|com\d|lpt\d)\s*\./iu);
      // The folder that was chosen may have 150 characters of the 240 that Windows' programs take.
      expect(file.length).toBeLessThanOrEqual(89);
      expect(realpathSync(join(folder, file))).toBe(join(realpathSync(folder), file));
    }
    if (kind === 'folder') expectNames(folder, letters);
  },
);

it('the register and the log hold them as text, never as a formula', async () => {
  const folder = freshFolder();
  const register = join(folder, 'register.xlsx');
  const filter = { text: '', year: 2025, status: null, kind: null };
  await exportRegister(context, { filter, path: register, reason: '@SUM(1)' }, UNWATCHED);
  const rows = await context.data.db.selectFrom('letter').select('name').execute();
  expect(rows.length).toBeGreaterThan(500);
  expectAll(
    rows.map(({ name }) => name),
    await textsOf(register),
  );
  const log = join(folder, 'riwayat.xlsx');
  const everything = { group: null, actor: null, from: null, until: null, personId: null };
  await exportAudit(context, { filter: everything, reason: '+1', path: log }, UNWATCHED);
  expectAll(['terminal'], await textsOf(log));
});

/** What can be written in plain letters stands in the letter as it is. */
function expectNames(
  folder: string,
  letters: readonly { readonly name: string; readonly file: string | null }[],
): void {
  const plain = letters.filter(({ name }) => /^[\x20-\x7E]{3,60}$/u.test(name)).slice(0, 24);
  expect(plain).toHaveLength(24);
  for (const { name, file } of plain) {
    const text = pageText(readFileSync(join(folder, basename(file ?? ''))), 1);
    expect(visibleOf(text).toUpperCase()).toContain(visibleOf(name).toUpperCase());
  }
}
