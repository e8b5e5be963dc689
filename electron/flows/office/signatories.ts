import type { Signatory } from '../../../shared/domain/office.ts';
import { Failure } from '../../../shared/failure.ts';
import type { SignatoryInput } from '../../../shared/ipc.ts';
import * as stored from '../../db/office/signatories.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { differenceOf, note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { trimmed } from './trimmed.ts';

export function listSignatories(context: Context): Promise<Signatory[]> {
  return stored.listSignatories(context.data.db);
}

/** Failures: values-invalid (the time would end before it begins), signatory-not-found. */
export function changeSignatory(context: Context, input: SignatoryInput): Promise<Signatory> {
  const signatory = checkedSignatory(input);
  return context.data.db.transaction().execute(async (trx) => {
    const before = await find(trx, signatory.id);
    const saved = await stored.saveSignatory(trx, signatory);
    const details = { id: saved.id, ...differenceOf(before, saved) };
    note(context, { kind: 'signatory-saved', details });
    return saved;
  });
}

/** Failure: signatory-not-found. Letters already written keep the name that signed them. */
export async function removeSignatory(context: Context, id: number): Promise<null> {
  return context.data.db.transaction().execute(async (trx) => {
    const before = await find(trx, id);
    await stored.removeSignatory(trx, id);
    note(context, { kind: 'signatory-removed', details: { id, ...differenceOf(before, null) } });
    return null;
  });
}

async function find(trx: Db, id: number | null): Promise<Signatory | null> {
  return (await stored.listSignatories(trx)).find((each) => each.id === id) ?? null;
}

/** Without the spaces that typing leaves. Failure: values-invalid. */
export function checkedSignatory(input: SignatoryInput): SignatoryInput {
  const signatory = trimmed(input);
  if (signatory.until !== null && signatory.until < signatory.from)
    throw new Failure('values-invalid', ['until']);
  return signatory;
}
