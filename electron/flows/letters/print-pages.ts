import { Failure } from '../../../shared/failure.ts';
import { formsOfPrint, printLetterReader } from '../../db/letters/print-letters.ts';
import { getPrint } from '../../db/letters/prints.ts';
import type { Context, DrawnDocument, Job } from '../context.ts';
import { drawLettersAgain } from './draw-letters-again.ts';

export interface PagesRequest {
  readonly print: string;
  /** Letters of the print before the first of these. */
  readonly from: number;
  readonly count: number;
  readonly passphrase: string | null;
}

export interface DrawnPages extends DrawnDocument {
  readonly from: number;
  /** In the document: less than was asked for at the end of the print, and without void ones. */
  readonly letters: number;
}

/**
 * Some letters of a print, for the printer: today fifty, the rest another day. Failures:
 * print-not-found, print-ended, letter-print-unfinished, letter-void (all of them are), those of reprints.
 */
export async function drawPrintPages(
  context: Context,
  { print: printId, from, count, passphrase }: PagesRequest,
  job: Job,
): Promise<DrawnPages> {
  const print = await getPrint(context.data.db, printId);
  if (print.status === 'given-back') throw new Failure('print-ended');
  if (print.status === 'drawing') throw new Failure('letter-print-unfinished');
  const stretch = { after: from, upTo: from + count, limit: count };
  const letters = printLetterReader(context.data, printId)(stretch);
  if (letters.length === 0) throw new Failure('letter-void');
  const drawn = await drawLettersAgain(
    context,
    {
      formIds: formsOfPrint(context.data, printId),
      read: (after, limit) => letters.slice(after, after + limit),
      count: letters.length,
      asCopy: false,
      passphrase,
      event: { kind: 'print-sent', details: { print: printId, from } },
    },
    job,
  );
  return { ...drawn, from, letters: letters.length };
}
