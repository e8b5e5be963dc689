import type { DocumentView } from '../shared/letter-views.ts';
import { Failure } from '../shared/failure.ts';
import type { Context, DrawnDocument } from './flows/context.ts';

/** The PDFs of one person that a viewer may still ask for: in memory only, the newest few. */
export interface Documents {
  keep(document: DrawnDocument, suggestedName: string): DocumentView;
  /** Null where it was never kept, or newer ones have taken its place. */
  bytes(id: string): Uint8Array | null;
  /** Failure: file-missing. */
  mustHave(id: string): Uint8Array;
}

/** Whose rights change has other documents: those of before may tell more than they may see. */
export function ownerOf({ actor, access }: Pick<Context, 'actor' | 'access'>): string {
  return JSON.stringify([actor, access.role, access.departmentId]);
}

/** What was drawn for one is not shown to the next who sits at the window. */
export interface AllDocuments {
  /** Of whom `ownerOf` names. */
  of(owner: string): Documents;
}

const KEPT = 10;

export function createDocuments(newId: () => string): AllDocuments {
  const kept = new Map<string, Kept>();
  return { of: (owner) => documentsOf(owner, kept, newId) };
}

interface Kept {
  readonly owner: string;
  readonly bytes: Uint8Array;
}

function documentsOf(owner: string, kept: Map<string, Kept>, newId: () => string): Documents {
  const bytes = (id: string) => {
    const found = kept.get(id);
    return found?.owner === owner ? found.bytes : null;
  };
  return {
    keep: (document, suggestedName) => {
      const id = newId();
      kept.set(id, { owner, bytes: document.bytes });
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
