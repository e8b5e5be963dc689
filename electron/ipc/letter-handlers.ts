import { safeFileName } from '../../shared/domain/values/file-name.ts';
import { toLongDay } from '../../shared/domain/values/day.ts';
import { Failure } from '../../shared/failure.ts';
import type { PrintShape, SigningInput } from '../../shared/letter-shapes.ts';
import { checkLetters } from '../flows/letters/check-letters.ts';
import type { Context } from '../flows/context.ts';
import { draftLetters } from '../flows/letters/draft-letters.ts';
import { drawSummaryOf } from '../flows/letters/draw-summary.ts';
import { toRefusal } from '../flows/letters/gather-letters.ts';
import { giveBackPrint } from '../flows/letters/give-back-print.ts';
import { goOnWithPrint } from '../flows/letters/go-on-print.ts';
import { issueLetters } from '../flows/letters/issue-letters.ts';
import { drawPrintPages } from '../flows/letters/print-pages.ts';
import {
  listPrints,
  rememberPrinted,
  toPrintItem,
  type LetterTarget,
} from '../flows/letters/prints.ts';
import type { Signing } from '../flows/signatures/signing.ts';
import { readCertificateFile } from '../flows/signatures/certificate-file.ts';
import { reprintLetters } from '../flows/letters/reprint-letters.ts';
import { saveDocument } from '../flows/letters/save-document.ts';
import { reprintName } from '../flows/letters/reprint-name.ts';
import type { Handlers } from './router.ts';
import { optionalPath, pathOf, type Surroundings } from './surroundings.ts';

/** Letters and summaries on their way to paper. */
export function letterHandlers(context: Context, { documents, grants, jobs }: Surroundings) {
  return {
    'letters.check': (input) => checkLetters(context, input),
    'letters.draft': async ({ job, ...request }) => {
      const drawn = await jobs.run(job, (work) => draftLetters(context, request, work));
      return documents.keep(drawn, 'Draf surat keterangan.pdf');
    },
    'letters.issue': async ({ job, shape, folder, signing, ...request }) => {
      const target = toTarget(shape, optionalPath(grants, folder));
      return jobs.run(job, async (work) => {
        const signedWith = await toSigning(grants, signing);
        const wish = { ...request, target, signing: signedWith };
        const { print, refused, document } = await issueLetters(context, wish, work);
        return {
          print: print && toPrintItem(print),
          refused: refused.map(toRefusal),
          document: document && documents.keep(document, nameOfPrint(print)),
        };
      });
    },
    'letters.reprint': async ({ job, ...request }) => {
      const name = await reprintName(context, request);
      const drawn = await jobs.run(job, (work) => reprintLetters(context, request, work));
      return documents.keep(drawn, name);
    },
    'prints.list': () => listPrints(context),
    'print.go-on': async ({ job, print: id, signing }) =>
      jobs.run(job, async (work) => {
        const wish = { id, signing: await toSigning(grants, signing) };
        const { print, document } = await goOnWithPrint(context, wish, work);
        return {
          print: toPrintItem(print),
          refused: [],
          document: document && documents.keep(document, nameOfPrint(print)),
        };
      }),
    'print.give-back': ({ print }) => giveBackPrint(context, print),
    'print.pages': async ({ job, ...request }) => {
      const drawn = await jobs.run(job, (work) => drawPrintPages(context, request, work));
      const { from, letters } = drawn;
      const name = `Surat keterangan ${from + 1}-${from + letters}.pdf`;
      return { ...documents.keep(drawn, name), from, letters };
    },
    'print.printed': ({ print, printed }) => rememberPrinted(context, print, printed),
    'summary.draw': async ({ job, agreementId, annex }) => {
      const drawn = await jobs.run(job, (work) =>
        drawSummaryOf(context, agreementId, work, { annex }),
      );
      return documents.keep(drawn, drawn.suggestedName);
    },
    'document.save': async ({ document, target }) =>
      saveDocument(context, {
        path: pathOf(grants, target),
        bytes: documents.mustHave(document),
      }),
  } satisfies Partial<Handlers>;
}

/** Where the letters of a shape go. Failure: request-invalid, where files have no folder. */
function toTarget(shape: PrintShape, folder: string | null): LetterTarget {
  if (shape === 'one') return { kind: 'view' };
  if (folder === null) throw new Failure('request-invalid');
  return { kind: shape === 'files' ? 'folder' : 'departments', path: folder };
}

async function toSigning(grants: Surroundings['grants'], signing: SigningInput): Promise<Signing> {
  if (signing.kind !== 'certificate') return signing;
  const { file, passphrase } = signing;
  const path = pathOf(grants, file);
  return { kind: 'certificate', certificate: await readCertificateFile({ path, passphrase }) };
}

/** `Surat keterangan 1 Juli 2025 - 120 surat.pdf` */
function nameOfPrint(print: { readonly date: string; readonly letters: number } | null): string {
  return print
    ? `${safeFileName([`Surat keterangan ${toLongDay(print.date)}`, `${print.letters} surat`])}.pdf`
    : 'Surat.pdf';
}
