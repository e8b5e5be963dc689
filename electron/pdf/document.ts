import type { Day } from '../../shared/domain/values/day.ts';
import type { FontBytes } from './fonts.ts';
import type { Images } from '../../shared/domain/values/images.ts';
import { prepareImages } from './images.ts';
import { collectBytes, newDocument } from './inside-pdfkit.ts';
import { isInInks, type PreparedImage } from './prepared-image.ts';
import { adoptFonts, openTypeCase, type TypeCase } from './type-case.ts';
import type { Setting } from './setting.ts';
import type { Sheet } from './marks.ts';
import { painter } from './painter.ts';

/** Everything that the documents of one print share. */
export interface Workshop extends Setting {
  readonly typeCase: TypeCase;
  readonly coats: ReadonlyMap<string, PreparedImage>;
}

export async function openWorkshop(fonts: FontBytes, images: Images): Promise<Workshop> {
  const typeCase = await openTypeCase(fonts);
  return { typeCase, faces: typeCase.faces, memory: new Map(), coats: await prepareImages(images) };
}

export interface Description {
  readonly title: string;
  /** The office. */
  readonly author: string;
  /** Dates the file, so that the same content always makes the same bytes. */
  readonly date: Day | undefined;
}

/** A document that grows page by page, and whose bytes can be taken away meanwhile. */
export interface OpenDocument {
  paint(sheet: Sheet): void;
  /** The bytes that have come since they were last taken. */
  take(): Uint8Array[];
  /** Completes the document, with another title where it is known only now; gives the bytes not yet taken. */
  end(title?: string): Uint8Array;
}

export async function openDocument(
  workshop: Workshop,
  description: Description,
): Promise<OpenDocument> {
  const doc = await newDocument({
    pdfVersion: '1.7',
    ...archival(workshop),
    lang: 'id-ID',
    displayTitle: true,
    info: {
      Title: description.title,
      Author: description.author,
      Creator: 'Buku PKS',
      Producer: 'PDFKit',
      CreationDate: new Date(`${description.date ?? '2000-01-01'}T00:00:00+08:00`),
    },
  });
  const take = collectBytes(doc);
  const paint = painter(doc, adoptFonts(doc, workshop.typeCase), workshop.coats);
  return {
    paint,
    take,
    end(title = description.title) {
      doc.info.Title = title;
      doc.end();
      return Buffer.concat(take());
    },
  };
}

/**
 * Made for archives (ISO 19005-2, level B): everything embedded, colours described, title and author told twice.
 * A picture in printing inks has no place there; a file with one is an ordinary PDF.
 */
function archival({ coats }: Workshop): { readonly subset?: 'PDF/A-2b' } {
  return [...coats.values()].some(isInInks) ? {} : { subset: 'PDF/A-2b' };
}
