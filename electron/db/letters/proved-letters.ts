import type { Pks } from '../../../shared/domain/agreement.ts';
import type { LetterValues } from '../../../shared/domain/letter-form.ts';
import type { LetterProof } from '../../../shared/domain/letter.ts';
import type { RegisterStatus } from '../../../shared/domain/register.ts';
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
  readonly status: RegisterStatus;
  readonly voidReason: string | null;
  /** The office keeps the number alone: whom it was about is forgotten. */
  readonly isForgotten: boolean;
}

/** The letter that this code (`K7QF-3M2P-9XTD`) was printed on; null where none has it. */
export async function findLetterByCode(db: Db, code: string): Promise<ProvedLetter | null> {
  const row = await selectProved(db).where('letter.code', '=', code).executeTakeFirst();
  return row ? toProved(row) : null;
}

/** Letters that bear a proof, by the order in which they were entered: those behind an id. */
export async function listProvedLetters(
  db: Db,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<ProvedLetter[]> {
  const rows = await selectProved(db)
    .where('letter.proof', 'is not', null)
    .where('letter.id', '>', after)
    .orderBy('letter.id')
    .limit(limit)
    .execute();
  return rows.map(toProved);
}

/** The letters in a PDF that the program has made, in the order in which they were entered. */
export async function listLettersOfFile(db: Db, sha256: string): Promise<ProvedLetter[]> {
  const rows = await selectProved(db)
    .innerJoin('letter_file', 'letter_file.letter_id', 'letter.id')
    .where('letter_file.sha256', '=', sha256)
    .orderBy('letter.id')
    .execute();
  return rows.map(toProved);
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

function selectProved(db: Db) {
  return db
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
      'letter.code',
      'agreement.pks',
    ]);
}

type ProvedRow = Omit<ProvedLetter, 'values' | 'proof' | 'voidReason' | 'isForgotten'> & {
  readonly code: string | null;
  readonly field_values: string | null;
  readonly proof: string | null;
  readonly void_reason: string | null;
};

function toProved(row: ProvedRow): ProvedLetter {
  const { field_values, proof, void_reason, code, ...letter } = row;
  return {
    ...letter,
    values: field_values === null ? { fields: {} } : (JSON.parse(field_values) as LetterValues),
    proof: proof === null ? null : (JSON.parse(proof) as LetterProof),
    voidReason: void_reason,
    isForgotten: code !== null && field_values === null,
  };
}
