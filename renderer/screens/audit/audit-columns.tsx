import { Text } from '@mantine/core';
import { AUDIT_VIA_NAME, auditSentence } from '../../../shared/audit-words.ts';
import type { AuditEntryView } from '../../../shared/trust-views.ts';
import type { DataColumn } from '../../parts/data-column.ts';
import { Ellipsis } from '../../parts/ellipsis.tsx';
import { shortInstantWords } from '../../parts/instant-words.ts';
import { AUDIT } from '../../words.ts';

const title = AUDIT.columns;

export const AUDIT_COLUMNS: readonly DataColumn<AuditEntryView>[] = [
  {
    id: 'at',
    title: title.at,
    track: '158px',
    cell: ({ at }) => <span className="tabular">{shortInstantWords(at)}</span>,
  },
  {
    id: 'actor',
    title: title.actor,
    track: 'minmax(110px, 0.8fr)',
    cell: ({ actor }) => <Ellipsis>{actor}</Ellipsis>,
  },
  { id: 'via', title: title.via, track: '84px', cell: ({ via }) => AUDIT_VIA_NAME[via] },
  {
    id: 'what',
    title: title.what,
    track: 'minmax(260px, 3fr)',
    cell: (entry) => <Ellipsis>{auditSentence(entry)}</Ellipsis>,
  },
  {
    id: 'person',
    title: title.person,
    track: 'minmax(130px, 1.3fr)',
    cell: ({ person }) => (person === null ? null : <WhoseData person={person} />),
  },
];

/** A small window leaves out what is the same in nearly every row. */
export const NARROW_AUDIT_COLUMNS = AUDIT_COLUMNS.filter(({ id }) => id !== 'via');

function WhoseData({ person }: { readonly person: NonNullable<AuditEntryView['person']> }) {
  if (person.id !== null) return <Ellipsis>{person.name}</Ellipsis>;
  return (
    <Text span size="sm" c="dimmed" truncate>
      {person.name === '' ? AUDIT.gonePerson : person.name}
    </Text>
  );
}
