import type { FirstForm, LetterForm } from '../../../shared/domain/letter-form.ts';
import { sha256Of } from '../../files/sha256.ts';
import type { Db, OpenDatabase } from '../open.sqlite.ts';

/** Stores what the letters of a print share, under what it contains: the same form twice is kept once. */
export async function storeForm(trx: Db, form: LetterForm): Promise<number> {
  const text = JSON.stringify(form);
  const sha256 = sha256Of(text);
  await trx
    .insertInto('letter_form')
    .values({ sha256, form: text })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
  const { id } = await trx
    .selectFrom('letter_form')
    .select('id')
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow();
  return id;
}

/** Reads forms, each once: thousands of letters share one or two. */
export function formReader(data: OpenDatabase): (id: number) => LetterForm | FirstForm {
  const read = data.raw.prepare<[number], { form: string }>(
    'SELECT form FROM letter_form WHERE id = ?',
  );
  const known = new Map<number, LetterForm | FirstForm>();
  return (id) => {
    const form = known.get(id);
    if (form) return form;
    const row = read.get(id);
    if (!row) throw new Error('a letter without its form');
    const found = JSON.parse(row.form) as LetterForm | FirstForm;
    known.set(id, found);
    return found;
  };
}

/** The forms of letters, each once. */
export function formsOfLetters(data: OpenDatabase, letterIds: readonly number[]): number[] {
  const read = data.raw
    .prepare<[number], number | null>('SELECT form_id FROM letter WHERE id = ?')
    .pluck();
  return [...new Set(letterIds.flatMap((id) => read.get(id) ?? []))];
}

/** Takes out those of these forms that no letter has any more. */
export async function dropUnusedForms(trx: Db, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .deleteFrom('letter_form')
    .where('id', 'in', ids)
    .where((form) =>
      form.not(
        form.exists(
          form
            .selectFrom('letter')
            .select('letter.id')
            .whereRef('letter.form_id', '=', 'letter_form.id'),
        ),
      ),
    )
    .execute();
}
