import type { Signatory } from '../../../shared/domain/office.ts';
import { Failure } from '../../../shared/failure.ts';
import type { SignatoryInput } from '../../../shared/ipc.ts';
import * as stored from '../../db/office/signatories.ts';
import type { Context } from '../context.ts';
import { trimmed } from './trimmed.ts';

export function listSignatories(context: Context): Promise<Signatory[]> {
  return stored.listSignatories(context.data.db);
}

/** Failures: values-invalid (the time would end before it begins), signatory-not-found. */
export function changeSignatory(context: Context, input: SignatoryInput): Promise<Signatory> {
  return stored.saveSignatory(context.data.db, checkedSignatory(input));
}

/** Failure: signatory-not-found. Letters already written keep the name that signed them. */
export async function removeSignatory(context: Context, id: number): Promise<null> {
  await stored.removeSignatory(context.data.db, id);
  return null;
}

/** Without the spaces that typing leaves. Failure: values-invalid. */
export function checkedSignatory(input: SignatoryInput): SignatoryInput {
  const signatory = trimmed(input);
  if (signatory.until !== null && signatory.until < signatory.from)
    throw new Failure('values-invalid', ['until']);
  return signatory;
}
