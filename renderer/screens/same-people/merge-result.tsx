import { Text } from '@mantine/core';
import type { MergeChange } from '../../../shared/domain/likeness/merge-people.ts';
import { JOURNAL_FIELD_NAME } from '../../../shared/words.ts';
import { PKS_SHORT, SAME_PEOPLE } from '../../words.ts';
import { journalWords } from '../person/journal-words.ts';
import type { MergeChoice } from './pair-fields.ts';

/** What will be, before anything is done: whose record stays, what changes of it, what goes over. */
export function MergeResult({ choice }: { readonly choice: MergeChoice }) {
  const { kept, gone, plan } = choice;
  const places = plan.moved.flatMap((id) => gone.memberships.filter((place) => place.id === id));
  const parts = [
    ...plan.changes.map(changeWords),
    ...places.map(({ pks }) => SAME_PEOPLE.placeMoves(PKS_SHORT[pks])),
    ...(plan.joined.length > 0 ? [SAME_PEOPLE.placesJoin] : []),
    ...(gone.letters > 0 ? [SAME_PEOPLE.lettersMove(gone.letters)] : []),
  ];
  return (
    <Text size="sm" component="output" style={{ display: 'block' }}>
      <Text span fw={600}>
        {SAME_PEOPLE.result(kept.values.name ?? '')}
      </Text>{' '}
      {parts.length === 0 ? SAME_PEOPLE.resultSame : parts.join('; ')}.
    </Text>
  );
}

/** The telephone in full, of the NIK the digits that differ: they are what the decision is about. */
function changeWords({ field, to }: MergeChange): string {
  const text =
    to === null || field === 'nik' || field === 'phone'
      ? String(to ?? '–')
      : journalWords(field, to);
  return `${JOURNAL_FIELD_NAME[field]} ${text}`;
}
