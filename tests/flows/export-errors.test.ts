import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { UNWATCHED } from '../../electron/flows/context.ts';
import { exportErrors } from '../../electron/flows/imports/export-errors.ts';
import { previewUndo, undoImport } from '../../electron/flows/imports/undo-import.ts';
import { toolsInThread } from '../../electron/tools-in-thread.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { answer, apply, preview, rosterFile } from '../support/imports.ts';
import { MAIN, oddWorkbook, packageParts, stylesXml, workbook, XML } from '../support/workbook.ts';

const HEADER = ['NIK', 'Nama', 'OPD', 'Upah'];
const GOOD = ['7472061205909801', 'LA CONTOH', 'Dinas Kesehatan', 1_500_000];
const BAD = ['74720612059098', 'WA CONTOH', 'Dinas Kesehatan', 1_500_000];
const MENDED = ['7472065205909802', 'WA CONTOH', 'Dinas Kesehatan', 1_500_000];

const rowsOf = async (path: string) =>
  (await readWorkbook(path)).sheets[0]?.rows.map(({ cells }) => cells.slice(0, 3));

/** Two sheets of one name, as no Excel writes them. */
function twinSheets(people: readonly (readonly (string | number)[])[]): Uint8Array {
  const cell = (text: string | number) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const line = (cells: readonly (string | number)[]) => `<row>${cells.map(cell).join('')}</row>`;
  const sheet = (rows: string) =>
    `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
  const own = people.map((person, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheet(line(HEADER) + line(person)),
  ]);
  const names = { sheets: people.map(() => 'Data'), styles: stylesXml(['General']) };
  return oddWorkbook({ parts: { ...packageParts(names), ...Object.fromEntries(own) } });
}

describe('the workbook with the faults marked', () => {
  it('is the same workbook, tells how many rows are marked, and can be had at any time', async () => {
    const context = await testContext();
    const file = await rosterFile([HEADER, GOOD, BAD]);
    const planned = await preview(context, file);
    const path = join(freshFolder(), 'perbaikan.xlsx');
    const request = { importId: planned.importId, path };
    expect(await exportErrors(context, request, UNWATCHED)).toEqual({ marked: 1 });
    expect(await rowsOf(path)).toEqual(await rowsOf(file));
    await apply(context, planned);
    expect(await exportErrors(context, request, UNWATCHED)).toEqual({ marked: 1 });
    const { revision } = await previewUndo(context, planned.importId);
    await undoImport(context, planned.importId, revision, UNWATCHED);
    expect(await exportErrors(context, request, UNWATCHED)).toEqual({ marked: 1 });
  });

  it('comes back corrected: only the corrected row is new', async () => {
    const context = await testContext();
    const first = await preview(context, await rosterFile([HEADER, GOOD, BAD]));
    const path = join(freshFolder(), 'perbaikan.xlsx');
    await exportErrors(context, { importId: first.importId, path }, UNWATCHED);
    await apply(context, first);
    const again = await preview(context, path);
    expect(again.plan.counts).toMatchObject({ rowsRead: 2, same: 1, refused: 1, new: 0 });
    const cells = [{ sheet: 'Data', row: 3, field: 'nik' as const, text: String(MENDED[0]) }];
    const mended = await answer(context, again, { cells });
    expect(mended.plan.counts).toMatchObject({ same: 1, new: 1, refused: 0, left: 0 });
  });

  it('is made of the file as it was read, whatever stands in its place by now', async () => {
    const context = await testContext();
    const file = await rosterFile([HEADER, GOOD, BAD]);
    const before = await rowsOf(file);
    const planned = await preview(context, file);
    writeFileSync(file, await workbook([['Berkas lain']]));
    const path = join(freshFolder(), 'perbaikan.xlsx');
    await exportErrors(context, { importId: planned.importId, path }, UNWATCHED);
    expect(await rowsOf(path)).toEqual(before);
  });

  it('is the same from the thread of the window', async () => {
    const tools = toolsInThread();
    const context = await testContext({ tools });
    try {
      const planned = await preview(context, await rosterFile([HEADER, GOOD, BAD]));
      const answered = await answer(context, planned, { isComplete: true });
      expect(answered.plan.rows).toEqual(planned.plan.rows);
      const [one, two] = [join(freshFolder(), 'a.xlsx'), join(freshFolder(), 'b.xlsx')];
      const { importId } = planned;
      await exportErrors(context, { importId, path: one }, UNWATCHED);
      await exportErrors(
        await testContext({ data: context.data }),
        { importId, path: two },
        UNWATCHED,
      );
      expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
    } finally {
      await tools.close();
    }
  });

  it('tells sheets by one name apart, each with its own people and answers', async () => {
    const context = await testContext();
    const file = join(freshFolder(), 'kembar.xlsx');
    writeFileSync(file, twinSheets([GOOD, BAD]));
    const first = await preview(context, file);
    expect(first.sheets.map(({ name, people }) => [name, people])).toEqual([
      ['Data', 1],
      ['Data (2)', 1],
    ]);
    const sheets = first.sheets.map(({ name }) => ({ name, headerRow: null, department: null }));
    const cells = [{ sheet: 'Data (2)', row: 2, field: 'name', text: 'WA LAIN' } as const];
    const both = await answer(context, first, { sheets, cells });
    expect(both.plan.rows.map(({ person }) => person.name)).toEqual(['LA CONTOH', 'WA LAIN']);
    const path = join(freshFolder(), 'perbaikan.xlsx');
    const request = { importId: first.importId, path };
    expect(await exportErrors(context, request, UNWATCHED)).toEqual({ marked: 1 });
    const names = (await readWorkbook(path)).sheets.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Data', 'Data (2)']);
  });

  it('of an import that nobody knows is refused', async () => {
    const context = await testContext();
    const request = { importId: 'x', path: join(freshFolder(), 'a.xlsx') };
    await expect(exportErrors(context, request, UNWATCHED)).rejects.toMatchObject({
      code: 'import-not-found',
    });
  });
});
