import type { Place } from '../../../shared/domain/places/place.ts';
import { prepareJournal } from '../../db/people/write-journal.sqlite.ts';
import type { Context } from '../context.ts';

/**
 * Keeps what somebody typed about one person's place in their journal, not in the log: it may name
 * people, and goes when the person is forgotten. Only inside a transaction.
 */
export function notePlace(
  context: Context,
  { personId, agreementId }: Pick<Place, 'personId' | 'agreementId'>,
  texts: readonly (string | null)[],
): void {
  const note = texts.filter((text) => text !== null && text !== '').join('; ');
  if (note === '') return;
  const { data, source, actor } = context;
  const at = context.now().toISOString();
  const tell = prepareJournal(data.raw, { source, actor, at, importId: null });
  tell({ personId, agreementId, before: {}, after: { note } });
}
