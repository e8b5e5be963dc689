import type { Pks } from '../../../shared/domain/agreement.ts';
import { Failure } from '../../../shared/failure.ts';
import { removeSampleData } from '../../db/imports/sample-data.ts';
import { listUnfinishedPrints } from '../../db/letters/prints.ts';
import { resourcePath } from '../../resources.ts';
import { commitImport } from '../imports/commit-import.ts';
import { entryOf, NO_COPIES, UNWATCHED, type Context } from '../context.ts';
import { note, noteAlone } from '../audit/note.ts';
import { previewImport } from '../imports/preview-import.ts';
import { isUnderWay } from '../letters/prints.ts';

/** The rosters that the app ships: invented people, of the kinds that departments send. */
export const SAMPLE_ROSTERS: readonly { readonly file: string; readonly pks: Pks }[] = [
  { file: 'contoh-1-rapi.xlsx', pks: 'non-asn' },
  { file: 'contoh-2-kop-dan-total.xlsx', pks: 'non-asn' },
  { file: 'contoh-3-dua-baris-kepala.xlsx', pks: 'non-asn' },
  { file: 'contoh-4-pekerja-rentan.xlsx', pks: 'rentan' },
  { file: 'contoh-5-nik-angka.xlsx', pks: 'non-asn' },
];

/** Imports the shipped rosters as anybody's files are imported, marked as sample data; all or none. */
export async function addSampleData(context: Context): Promise<void> {
  try {
    // They can be taken away again as they came: no copies of what is not yet there.
    await importSamples({ ...context, copies: NO_COPIES });
    const files = SAMPLE_ROSTERS.map(({ file }) => file);
    await noteAlone(context, { kind: 'sample-added', details: { files } });
  } catch (error) {
    await takeAway(context);
    throw error;
  }
}

async function importSamples(context: Context): Promise<void> {
  for (const { file, pks } of SAMPLE_ROSTERS) {
    const { importId } = await previewImport(
      context,
      {
        path: resourcePath('samples', file),
        fileName: file,
        pks,
        departmentId: null,
        isSample: true,
      },
      UNWATCHED,
    );
    await commitImport(context, importId, UNWATCHED);
  }
}

interface TakenAway {
  readonly people: number;
  readonly letters: number;
}

/**
 * Takes all sample data away again, in one step. Failures: copy-failed; print-under-way, for letters
 * may be of samples.
 */
export async function takeSampleDataAway(context: Context): Promise<TakenAway> {
  await context.copies.before('before-undo');
  return takeAway(context);
}

function takeAway(context: Context): Promise<TakenAway> {
  const entry = entryOf(context);
  return context.data.db.transaction().execute(async (trx) => {
    const prints = await listUnfinishedPrints(trx);
    if (prints.some(({ id }) => isUnderWay(context, id))) throw new Failure('print-under-way');
    const removed = await removeSampleData(trx, entry);
    note(context, { kind: 'sample-removed', details: removed });
    return removed;
  });
}
