import { Failure } from '../../../shared/failure.ts';
import { imagesOfForms } from './images-of-forms.ts';
import { formsOfPrint } from '../../db/letters/print-letters.ts';
import { getPrint, type StoredPrint } from '../../db/letters/prints.ts';
import { findSignatoryOn } from '../../db/office/signatories.ts';
import type { Context, Job } from '../context.ts';
import { completePrint, type CompletedPrint } from './complete-print.ts';
import { openSigning, signedByWords, type OpenedSigning } from '../signatures/open-signing.ts';
import { preparePrint } from './prepare-print.ts';
import { targetOf, whileUnderWay, type Signing } from './prints.ts';

/**
 * Goes on with a print that was cut off, with the numbers that it has. What cannot be opened
 * leaves it as it stands, to be tried again. Failures: print-not-found, print-ended,
 * print-under-way, signature-other, certificate-other, those of signing, drawing and files.
 */
export async function goOnWithPrint(
  context: Context,
  { id, signing }: { readonly id: string; readonly signing: Signing },
  job: Job,
): Promise<CompletedPrint> {
  return whileUnderWay(context, id, async () => {
    const { data } = context;
    const print = await getPrint(data.db, id);
    if (print.status !== 'drawing') throw new Failure('print-ended');
    if (print.signing !== signing.kind) throw new Failure('signature-other');
    const signatory = await findSignatoryOn(data.db, print.date);
    const opened = await openSigning(context, signing, signatory, job);
    const { images, signatures } = await imagesOfForms(data, formsOfPrint(data, id));
    refuseOther(print, opened, signatures);
    const made = {
      name: print,
      images: new Map([...images, ...opened.images]),
      certificate: opened.certificate,
    };
    const prepared = await preparePrint(context, targetOf(print), made, job);
    return completePrint(context, id, prepared, job);
  });
}

/** What the register says of the signature must stay true. */
function refuseOther(
  print: StoredPrint,
  { signedBy }: OpenedSigning,
  signatures: ReadonlySet<string>,
): void {
  if (print.signing === 'certificate' && print.signedBy !== signedByWords(signedBy))
    throw new Failure('certificate-other');
  if (print.signing === 'image' && !(signedBy.image && signatures.has(signedBy.image)))
    throw new Failure('signature-other');
}
