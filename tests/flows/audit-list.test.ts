import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { exportAudit } from '../../electron/flows/audit/export-audit.ts';
import { listAudit, listAuditChanges } from '../../electron/flows/audit/list-audit.ts';
import { revealPerson } from '../../electron/flows/audit/reveal-person.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { undoImport } from '../../electron/flows/imports/undo-import.ts';
import { changeOffice, readOffice } from '../../electron/flows/office/office.ts';
import { exportRoster } from '../../electron/flows/people/export-roster.ts';
import { mergePeople } from '../../electron/flows/people/merge-people.ts';
import type { AuditFilter } from '../../shared/trust-shapes.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { apply, preview, rosterFile } from '../support/imports.ts';
import { addMembers, aPerson } from '../support/roster.ts';

const ALL: AuditFilter = { group: null, actor: null, from: null, until: null, personId: null };
const PAGE = { offset: 0, limit: 100 };
const FILTER = {
  pks: 'non-asn' as const,
  departmentId: null,
  kelurahan: null,
  job: null,
  status: null,
};

const list = async (context: Context, different: Partial<AuditFilter> = {}) =>
  (await listAudit(context, { filter: { ...ALL, ...different }, ...PAGE })).entries;

async function withOne() {
  const context = await testContext({ actor: 'contoh', source: 'hand' });
  const person = aPerson({ name: 'CONTOH TERCATAT' });
  const [id = 0] = await addMembers(context.data, 'non-asn', [person]);
  return { context, person, id };
}

async function anImport(context: Context): Promise<string> {
  const rows = [
    ['NIK', 'Nama', 'Tanggal Lahir'],
    ['7472061205909301', 'CONTOH DARI BERKAS', '12-05-1990'],
  ];
  const shown = await preview(context, await rosterFile(rows));
  await apply(context, shown);
  return shown.importId;
}

describe('the log', () => {
  it('shows the newest first, page by page', async () => {
    const { context, id } = await withOne();
    await revealPerson(context, id);
    await anImport(context);
    const first = await listAudit(context, { filter: ALL, offset: 0, limit: 2 });
    expect(first.total).toBe(3);
    expect(first.entries.map(({ kind }) => kind)).toEqual(['import-saved', 'nik-seen']);
    const rest = await listAudit(context, { filter: ALL, offset: 2, limit: 2 });
    expect(rest.entries.map(({ kind }) => kind)).toEqual(['person-saved']);
    expect(first.entries[0]).toMatchObject({ actor: 'contoh', via: 'window', changes: 1 });
  });

  it('is narrowed to a group, an actor, days in Baubau', async () => {
    const { context, id } = await withOne();
    await revealPerson({ ...context, now: () => new Date('2025-07-02T15:59:59Z') }, id);
    await revealPerson({ ...context, now: () => new Date('2025-07-02T16:00:00Z') }, id);
    await anImport({ ...context, actor: 'Lain' });
    expect(await list(context, { group: 'imports' })).toHaveLength(1);
    expect(await list(context, { actor: 'lain' })).toHaveLength(1);
    expect(await list(context, { from: '2025-07-02', until: '2025-07-02' })).toHaveLength(1);
    expect(await list(context, { from: '2025-07-03' })).toHaveLength(1);
  });

  it('tells everything that was done with somebody, though an import did it', async () => {
    const { context, id } = await withOne();
    await anImport(context);
    await revealPerson(context, id);
    expect((await list(context, { personId: id })).map(({ kind }) => kind)).toEqual([
      'nik-seen',
      'person-saved',
    ]);
    expect((await list(context, { personId: 2 })).map(({ kind }) => kind)).toEqual([
      'import-saved',
    ]);
  });

  it('calls somebody by their name of today, and who is gone as the journal remembers', async () => {
    const { context, id } = await withOne();
    const [goneId = 0] = await addMembers(context.data, 'non-asn', [
      aPerson({ name: 'CONTOH PERGI' }),
    ]);
    await revealPerson(context, goneId);
    await revealPerson(context, id);
    await mergePeople(context, { keptId: id, goneId, fromGone: ['name'], note: '' });
    const [merged, own, theirs] = await list(context);
    expect(merged?.person).toEqual({ id, name: 'CONTOH PERGI' });
    expect(own?.person).toEqual({ id, name: 'CONTOH PERGI' });
    expect(theirs?.person).toEqual({ id: null, name: 'CONTOH PERGI' });
  });

  it('says what an entry changed, masked, and who ceased to be', async () => {
    const { context } = await withOne();
    const importId = await anImport(context);
    await undoImport(context, importId, null, UNWATCHED);
    const [undone, saved] = await list(context);
    const made = await listAuditChanges(context, { id: saved?.id ?? 0, ...PAGE });
    expect(made).toMatchObject({
      total: 1,
      changes: [{ personId: null, name: 'CONTOH DARI BERKAS', pks: 'non-asn', made: 'person' }],
    });
    expect(made.changes[0]?.changes).toContainEqual({
      field: 'nik',
      from: null,
      to: '747206******9301',
    });
    expect(await listAuditChanges(context, { id: undone?.id ?? 0, ...PAGE })).toMatchObject({
      total: 1,
      changes: [{ name: 'CONTOH DARI BERKAS', made: null, ended: 'person', changes: [] }],
    });
  });

  it('tells of a setting only what differs', async () => {
    const { context } = await withOne();
    const { coatOfArms: _coat, coatOfArmsUrl: _url, ...office } = await readOffice(context);
    await changeOffice(context, { ...office, phone: '(0402) 999999' });
    expect((await list(context))[0]).toMatchObject({
      kind: 'office-changed',
      details: { before: { phone: office.phone }, after: { phone: '(0402) 999999' } },
    });
  });
});

describe('what leaves the program', () => {
  it('is written down with reason, shape and fingerprint, but not with what was typed', async () => {
    const { context, person } = await withOne();
    const path = join(freshFolder(), 'daftar.xlsx');
    const filter = { ...FILTER, text: person.name };
    await exportRoster(context, { filter, path, reason: 'permintaan BPJS' }, UNWATCHED);
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    const [entry] = await list(context, { group: 'exports' });
    expect(entry?.details).toMatchObject({
      rows: 1,
      reason: 'permintaan BPJS',
      file: 'daftar.xlsx',
      sha256,
      layout: 'office',
      filter: { pks: 'non-asn', text: true },
    });
    expect(JSON.stringify(entry)).not.toContain(person.name);
  });

  it('the log too, which then stands in it', async () => {
    const { context, id } = await withOne();
    await revealPerson(context, id);
    const path = join(freshFolder(), 'riwayat.xlsx');
    const wish = { filter: ALL, reason: 'pemeriksaan', path };
    expect(await exportAudit(context, wish, UNWATCHED)).toEqual({ rows: 2 });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const rows = book.worksheets[0]?.getSheetValues().slice(2) as unknown[][];
    expect(rows.map((row) => [row[1], row[4], row[7]])).toEqual([
      [2, 'contoh', 'CONTOH TERCATAT'],
      [1, 'tests', undefined],
    ]);
    expect((await list(context))[0]).toMatchObject({
      kind: 'audit-exported',
      details: { rows: 2 },
    });
  });
});

describe('a NIK in full', () => {
  it('is shown and written down with whose it is', async () => {
    const { context, id, person } = await withOne();
    expect(await revealPerson(context, id)).toEqual({ nik: person.nik });
    expect((await list(context))[0]).toMatchObject({
      kind: 'nik-seen',
      person: { id, name: person.name },
    });
  });

  it('is not shown to the head of another department, and nothing is written down', async () => {
    const { context, id } = await withOne();
    const { id: departmentId } = await context.data.db
      .selectFrom('department')
      .select('id')
      .where('name', '=', 'Dinas Sosial')
      .executeTakeFirstOrThrow();
    const head = { ...context, access: { role: 'kepala' as const, departmentId } };
    await expect(revealPerson(head, id)).rejects.toMatchObject({ code: 'person-not-found' });
    expect(await list(context)).toHaveLength(1);
  });
});
