import { createHash } from 'node:crypto';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import type { RawCell } from '../../shared/domain/sheet.ts';
import { Failure, type FailureCode } from '../../shared/failure.ts';
import type { HostileCase } from './hostile-case.ts';

/** What came of a file: the code of its refusal, or what two readings have in common if they are the same. */
export interface Answer {
  readonly refused: FailureCode | null;
  readonly digest: string;
  readonly first: RawCell | null;
}

/** Throws what the reading threw, if it was no refusal. */
export async function answerOf(file: string | Uint8Array, fileName: string): Promise<Answer> {
  try {
    const { sheets } = await readWorkbook(file, { fileName });
    const digest = createHash('sha256');
    for (const { name, visibility, merges, rows } of sheets) {
      digest.update(JSON.stringify([name, visibility, merges]));
      for (const row of rows) digest.update(JSON.stringify(row));
    }
    const first = sheets[0]?.rows[0]?.cells[0] ?? null;
    return { refused: null, digest: digest.digest('hex'), first };
  } catch (error) {
    if (error instanceof Failure && error.code !== 'internal')
      return { refused: error.code, digest: '', first: null };
    throw error;
  }
}

/** What is wrong with the answer to a file; null where it is right. */
export function faultOf(
  { outcome }: HostileCase,
  { refused, digest, first }: Answer,
  undamaged: string | null,
): string | null {
  if (outcome === 'any') return null;
  if (outcome === 'refused') return refused === null ? 'was read' : null;
  if (outcome === 'read') return refused === null ? null : `was refused: ${refused}`;
  if (typeof outcome === 'string')
    return refused === outcome ? null : `gave ${refused ?? 'a reading'}, not ${outcome}`;
  if (outcome.kind === 'same')
    return refused !== null || digest === undamaged ? null : 'gave other values';
  if (refused !== null) return `was refused: ${refused}`;
  return first === outcome.cell ? null : 'gave another first cell';
}
