import { Failure } from '../../../shared/failure.ts';
import { imagesOfForms } from './images-of-forms.ts';
import { formsOfPrint } from '../../db/letters/print-letters.ts';
import { getPrint, type StoredPrint } from '../../db/letters/prints.ts';
import { noteAlone } from '../audit/note.ts';
import type { Context, Job } from '../context.ts';
import { completePrint, type CompletedPrint } from './complete-print.ts';
import { openSigning, type OpenedSigning } from '../signatures/open-signing.ts';
import { signedByWords, type Signing } from '../signatures/signing.ts';
import { openKeptSignatureImage } from '../signatures/signature-images.ts';
import { preparePrint } from './prepare-print.ts';
import { targetOf, whileUnderWay } from './prints.ts';

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
    const { images, signatures } = await imagesOfForms(data, formsOfPrint(data, id));
    const opened = await openAgain(context, { print, signing }, signatures, job);
    const made = {
      name: print,
      images: new Map([...images, ...opened.images]),
      certificate: opened.certificate,
    };
    const prepared = await preparePrint(context, targetOf(print), made, job);
    const { letters: count, firstNumber: first, lastNumber: last } = print;
    const details = { print: id, count, first, last, signing: print.signing };
    await noteAlone(context, { kind: 'print-resumed', details });
    return completePrint(context, id, prepared, job);
  });
}

/**
 * What the register says of the signature stays true: the image is the one that the letters bear,
 * whatever has taken its place since; the certificate is of the same holder.
 */
async function openAgain(
  context: Context,
  { print, signing }: { readonly print: StoredPrint; readonly signing: Signing },
  signatures: ReadonlySet<string>,
  job: Job,
): Promise<Pick<OpenedSigning, 'images' | 'certificate'>> {
  if (print.signing !== signing.kind) throw new Failure('signature-other');
  if (signing.kind !== 'image') {
    const opened = await openSigning(context, signing, null, job);
    if (print.signedBy !== signedByWords(opened.signedBy)) throw new Failure('certificate-other');
    return opened;
  }
  const kept = [...signatures].map((sha256) =>
    openKeptSignatureImage(context, sha256, signing.passphrase),
  );
  const images = new Map((await Promise.all(kept)).map(({ sha256, image }) => [sha256, image]));
  return { images, certificate: null };
}
