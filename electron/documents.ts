import type { DocumentView } from '../shared/letter-views.ts';
import { Failure } from '../shared/failure.ts';
import type { DrawnDocument } from './flows/context.ts';

/** The PDFs that a viewer may still ask for: in memory only, the newest few. */
export interface Documents {
  keep(document: DrawnDocument, suggestedName: string): DocumentView;
  /** Null where it was never kept, or newer ones have taken its place. */
  bytes(id: string): Uint8Array | null;
  /** Failure: file-missing. */
  mustHave(id: string): Uint8Array;
}

const KEPT = 10;

export function createDocuments(newId: () => string): Documents {
  const kept = new Map<string, Uint8Array>();
  const bytes = (id: string) => kept.get(id) ?? null;
  return {
    keep: (document, suggestedName) => {
      const id = newId();
      kept.set(id, document.bytes);
      for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
      return { document: id, suggestedName, pages: document.pages };
    },
    bytes,
    mustHave: (id) => {
      const found = bytes(id);
      if (!found) throw new Failure('file-missing');
      return found;
    },
  };
}
