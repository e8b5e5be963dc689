import type { LawFigure } from '../../../shared/domain/law.ts';
import { impossibleParts } from '../../../shared/domain/law-values.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import { LAW_KEYS } from '../../../shared/law-words.ts';
import { listLawFigures, removeLawFigure, saveLawFigure } from '../../db/office/law-settings.ts';
import { differenceOf, note } from '../audit/note.ts';
import type { Context } from '../context.ts';

export function listLaw(context: Context): Promise<LawFigure[]> {
  return listLawFigures(context.data.db);
}

/**
 * From a day on a figure has this value; what held before goes on holding before it. Failure:
 * values-invalid (bands that overlap, an age that ends before it begins).
 */
export async function saveLaw(
  context: Context,
  { from, source, figure }: RequestInput<'law.save'>,
): Promise<LawFigure[]> {
  const wished: LawFigure = { ...figure, from, source };
  const wrong = impossibleParts(wished);
  if (wrong.length > 0) throw new Failure('values-invalid', wrong);
  return change(context, wished, async (trx) => {
    await saveLawFigure(trx, wished);
    return wished;
  });
}

/**
 * Takes a value back that should not have been entered; what held before it holds on. Failure:
 * values-invalid, for the only value that a figure has.
 */
export function removeLaw(
  context: Context,
  { key, from }: RequestInput<'law.remove'>,
): Promise<LawFigure[]> {
  const known = LAW_KEYS.find((each) => each === key);
  if (!known) return listLaw(context);
  return change(context, { key: known, from }, async (trx, figures) => {
    if (figures.filter((each) => each.key === known).length < 2)
      throw new Failure('values-invalid', ['key']);
    await removeLawFigure(trx, known, from);
    return null;
  });
}

function change(
  context: Context,
  { key, from }: Pick<LawFigure, 'key' | 'from'>,
  write: (
    trx: Parameters<typeof saveLawFigure>[0],
    figures: readonly LawFigure[],
  ) => Promise<LawFigure | null>,
): Promise<LawFigure[]> {
  return context.data.db.transaction().execute(async (trx) => {
    const figures = await listLawFigures(trx);
    const before = figures.find((each) => each.key === key && each.from === from) ?? null;
    const after = await write(trx, figures);
    note(context, {
      kind: 'law-changed',
      details: { key, from, ...differenceOf(told(before), told(after)) },
    });
    return listLawFigures(trx);
  });
}

/** What of a figure the log compares. */
function told(figure: LawFigure | null): object | null {
  return figure && { ...figure.value, source: figure.source };
}
