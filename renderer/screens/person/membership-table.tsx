import { Paper, Stack, Table, Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import type { Agreement } from '../../../shared/domain/agreement.ts';
import { toLongDay, toMonthAndYear } from '../../../shared/domain/values/day.ts';
import type { Membership } from '../../../shared/domain/membership.ts';
import type { RosterField } from '../../../shared/domain/person.ts';
import { toRupiah } from '../../../shared/domain/values/rupiah.ts';
import type { PersonView } from '../../../shared/views.ts';
import { FIELD_NAME, LEAVE_REASON } from '../../../shared/words.ts';
import { Known } from '../../parts/known.tsx';
import { StatusBadge } from '../../parts/status-badge.tsx';
import { useMay } from '../../session.tsx';
import { PERSON, PKS_SHORT, ROSTER } from '../../words.ts';
import { LeaveActions } from './leave-actions.tsx';
import { OriginMark } from './origin-mark.tsx';

interface MembershipTableProps {
  readonly person: PersonView;
  readonly agreements: readonly Agreement[];
}

const VALUES = ['department', 'job', 'wage', 'kpj'] as const satisfies readonly RosterField[];

export function MembershipTable({ person, agreements }: MembershipTableProps) {
  const { memberships } = person;
  const mayEnd = useMay('place.leave');
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h4" mb="xs">
        {PERSON.groups.work}
      </Title>
      {memberships.length === 0 ? (
        <Text size="sm" c="dimmed">
          {PERSON.noMemberships}
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={700}>
          <Table
            aria-label={PERSON.groups.work}
            verticalSpacing="xs"
            horizontalSpacing="xs"
            withRowBorders={false}
            style={{ overflowWrap: 'break-word' }}
          >
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{ROSTER.columns.pks}</Table.Th>
                {VALUES.map((field) => (
                  <Table.Th key={field} miw={field === 'department' ? 116 : 98}>
                    {ROSTER.columns[field]}
                  </Table.Th>
                ))}
                <Table.Th>{PERSON.periodLabel}</Table.Th>
                <Table.Th miw={104}>{ROSTER.columns.status}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {memberships.map((one) => (
                <Fragment key={one.id}>
                  <Table.Tr style={{ borderTop: '1px solid var(--mantine-color-gray-3)' }}>
                    <Table.Td style={{ whiteSpace: 'nowrap' }}>{PKS_SHORT[one.pks]}</Table.Td>
                    {VALUES.map((field) => (
                      <Table.Td key={field}>
                        <Known>{wordsOf(one, field)}</Known>{' '}
                        <OriginMark
                          label={FIELD_NAME[field]}
                          origins={person.origins.filter(
                            (origin) =>
                              origin.field === field &&
                              origin.pks === one.pks &&
                              (origin.agreementId ?? one.agreementId) === one.agreementId,
                          )}
                        />
                      </Table.Td>
                    ))}
                    <Table.Td>
                      {periodOf(
                        one,
                        agreements.find(({ id }) => id === one.agreementId),
                      )}
                    </Table.Td>
                    <Table.Td>
                      <Standing membership={one} />
                    </Table.Td>
                  </Table.Tr>
                  {mayEnd ? (
                    // Below the values: beside them they would not fit into a small window.
                    <Table.Tr>
                      <Table.Td colSpan={VALUES.length + 3} pt={0}>
                        <LeaveActions membership={one} name={person.values.name ?? PERSON.title} />
                      </Table.Td>
                    </Table.Tr>
                  ) : null}
                </Fragment>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Paper>
  );
}

function wordsOf(membership: Membership, field: (typeof VALUES)[number]): string | null {
  if (field !== 'wage') return membership[field];
  return membership.wage === null ? null : toRupiah(membership.wage);
}

/** Names months only, while the days of the agreement are not known and nobody set own ones. */
function periodOf({ start, end }: Membership, agreement: Agreement | undefined): string {
  const inMonths =
    agreement !== undefined &&
    !agreement.coverageDaysKnown &&
    start === agreement.coverageFrom &&
    end === agreement.coverageUntil;
  const words = inMonths ? toMonthAndYear : toLongDay;
  return PERSON.period(words(start), words(end));
}

function Standing({ membership }: { readonly membership: Membership }) {
  const { leaveReason, leftOn, status } = membership;
  const details = [
    // The badge says already that somebody died.
    leaveReason && status !== 'dead' && LEAVE_REASON[leaveReason],
    leftOn && PERSON.leftOn(toLongDay(leftOn)),
  ].filter(Boolean);
  return (
    <Stack gap={2} align="flex-start">
      <StatusBadge status={status} />
      {details.length > 0 ? <Text size="xs">{details.join(', ')}</Text> : null}
    </Stack>
  );
}
