import { toPieces } from './form-text.ts';
import { NOT_FILLED } from './official.ts';
import { sharedValues, type PrintFacts } from './shared-values.ts';

/** Fills `{program}` and the like in the wording of a summary; a summary has no fields of one person. */
export function summaryTextOf(facts: PrintFacts): (text: string) => string {
  const values: Readonly<Record<string, string>> = sharedValues(facts);
  return (text) =>
    toPieces(text)
      .map((piece) =>
        typeof piece === 'string' ? piece : values[piece.field] || `(${NOT_FILLED})`,
      )
      .join('');
}
