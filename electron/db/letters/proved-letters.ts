import type { Pks } from '../../../shared/domain/agreement.ts';
import type { LetterValues } from '../../../shared/domain/letter-form.ts';
import type { LetterProof } from '../../../shared/domain/letter.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Db } from '../open.sqlite.ts';

/** A letter of the register with everything that its proof was made from. */
export interface ProvedLetter {
  readonly id: number;
  readonly number: string;
  readonly date: Day;
  readonly name: string;
  readonly nik: string | null;
  readonly pks: Pks | null;
  readonly values: LetterValues;
  readonly proof: LetterProof | null;
  readonly status: 'reserved' | 'issued' | 'void';
  readonly voidReason: string | null;
}

/** The letter that this code (`K7QF-3M2P-9XTD`) was printed on; null where none has it. */
export async function findLetterByCode(db: Db, code: string): Promise<ProvedLetter | null> {
  const row = await db
    .selectFrom('letter')
    .leftJoin('agreement', 'agreement.id', 'letter.agreement_id')
    .select([
      'letter.id',
      'letter.number',
      'letter.date',
      'letter.name',
      'letter.nik',
      'letter.field_values',
      'letter.proof',
      'letter.status',
      'letter.void_reason',
      'agreement.pks',
    ])
    .where('letter.code', '=', code)
    .executeTakeFirst();
  if (!row) return null;
  const { field_values, proof, void_reason, ...letter } = row;
  return {
    ...letter,
    values: field_values === null ? { fields: {} } : (JSON.parse(field_values) as LetterValues),
    proof: proof === null ? null : (JSON.parse(proof) as LetterProof),
    voidReason: void_reason,
  };
}

/** The codes of letters that have become void, with the reasons, for checking without the register. */
export async function listVoidCodes(
  db: Db,
): Promise<{ readonly code: string; readonly reason: string }[]> {
  const rows = await db
    .selectFrom('letter')
    .select(['code', 'void_reason'])
    .where('status', '=', 'void')
    .where('code', 'is not', null)
    .orderBy('id')
    .execute();
  return rows.flatMap(({ code, void_reason }) =>
    code === null ? [] : [{ code, reason: void_reason ?? '' }],
  );
}
