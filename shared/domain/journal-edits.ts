import { isMembershipField, type JournalField } from './membership.ts';

/** Whole rupiah are a number, everything else text; null = empty. */
export type JournalValue = string | number | null;

/** Values by field, as the journal keeps them. */
export type JournalValues = Readonly<Partial<Record<JournalField, JournalValue>>>;

/** One entry of the journal. Of what came to be with it, `before` knows nothing. */
export interface JournalRow {
  readonly changeId: number;
  readonly personId: number;
  /** The agreement of the place that it tells of; what belongs to the person needs none. */
  readonly agreementId: number | null;
  readonly made: 'person' | 'membership' | null;
  readonly before: JournalValues | null;
  readonly after: JournalValues;
}

/** A value that is no longer what it was. */
export interface Edit {
  /** Null for what belongs to the person. */
  readonly agreementId: number | null;
  readonly field: JournalField;
  readonly from: JournalValue;
  readonly to: JournalValue;
}

/** What entries of the journal come to, in their order; a change that was changed back is none. */
export function findEdits(rows: readonly JournalRow[]): readonly Edit[] {
  const edits = new Map<string, Edit>();
  for (const { agreementId: at, before, after } of rows)
    for (const [name, to] of Object.entries(after)) {
      const field = name as JournalField;
      if (field === 'note') continue;
      const agreementId = isOfPlace(field) ? at : null;
      const key = `${field} ${agreementId}`;
      const from = edits.has(key) ? edits.get(key)?.from : before?.[field];
      edits.set(key, { agreementId, field, from: from ?? null, to: to ?? null });
    }
  return [...edits.values()].filter(({ from, to }) => from !== to);
}

const ENDING = ['status', 'leaveReason', 'leftOn'] as const satisfies readonly JournalField[];

function isOfPlace(field: JournalField): boolean {
  if (field === 'start' || field === 'note') return true;
  return isEnding(field) || (field !== 'diedOn' && isMembershipField(field));
}

function isEnding(field: JournalField): field is (typeof ENDING)[number] {
  return (ENDING as readonly JournalField[]).includes(field);
}

/** How a place ended is one value of three parts: nobody is active with a day of leaving. */
export function groupOf({ agreementId, field }: Edit): string {
  return `${isEnding(field) ? 'ending' : field} ${agreementId}`;
}
