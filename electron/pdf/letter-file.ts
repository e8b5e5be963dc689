import type { LetterContent } from '../../shared/domain/letter.ts';
import { toGrouped } from '../../shared/domain/values/rupiah.ts';
import { openDocument, type Workshop } from './document.ts';
import { layoutLetter } from './pages/letter.ts';

/** A PDF of letters, one behind the other, whose bytes can be taken away while it grows. */
export interface LetterFile {
  /** Gives the page on which the letter begins, from 1. */
  add(letter: LetterContent): number;
  /** The bytes that have come since they were last taken. */
  take(): Uint8Array[];
  /** Completes the file; gives the bytes not yet taken and the count of pages. */
  end(): { readonly rest: Uint8Array; readonly pages: number };
}

/** A file for letters, dated by its first. The same letters make the same bytes. */
export async function openLetterFile(
  workshop: Workshop,
  first: LetterContent,
): Promise<LetterFile> {
  const document = await openDocument(workshop, {
    title: titleOf(first, 1),
    author: first.letterhead.office,
    date: first.date,
  });
  let pages = 0;
  let people = 0;
  return {
    add(letter) {
      const firstPage = pages + 1;
      if (letter.kind !== 'cover') people += 1;
      for (const sheet of layoutLetter(workshop, letter)) {
        document.paint(sheet);
        pages += 1;
      }
      return firstPage;
    },
    take: () => document.take(),
    end: () => ({ rest: document.end(titleOf(first, people)), pages }),
  };
}

function titleOf({ kind, subject }: LetterContent, people: number): string {
  if (people === 0) return `Surat Pengantar – ${subject.name}`;
  const whose = people > 1 || kind === 'cover' ? `${toGrouped(people)} peserta` : subject.name;
  return `Surat Keterangan Kepesertaan – ${whose}`;
}
