import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { SCHOOL_LEVEL_NAME } from '../../../shared/claim-words.ts';
import { claimState } from '../../../shared/domain/claims/steps.ts';
import { toLongDay, toShortDay, type Day } from '../../../shared/domain/values/day.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import type { ScholarshipView } from '../../../shared/requests/claims.ts';
import { CLAIM, NOTHING, SCHOLARSHIP } from '../../words.ts';
import type { ClaimPartProps } from './claim-page.tsx';
import { AddToSection, ClaimSection } from './claim-section.tsx';
import { RemoveScholarship } from './remove-scholarship.tsx';
import { ScholarshipDialog } from './scholarship-dialog.tsx';
import { SchoolYearDialog, type SchoolYear } from './school-year-dialog.tsx';

type Asked =
  | { readonly kind: 'child'; readonly child: ScholarshipView | null }
  | { readonly kind: 'remove'; readonly child: ScholarshipView; readonly year: number | null }
  | { readonly kind: 'year'; readonly child: ScholarshipView; readonly year: SchoolYear | null }
  | null;

/** Children whose school is paid for, asked for year by year: the long end of a claim. */
export function ClaimScholarships({ claim, today, readOnly }: ClaimPartProps) {
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  // Before the years of membership a person decides, while the claim is under way.
  const isPossible =
    claim.estimate.scholarship !== null ||
    (claim.outcome === 'death' && claimState(claim.status) === 'open' && !readOnly);
  if (!isPossible && claim.scholarships.length === 0) return null;
  return (
    <ClaimSection
      title={CLAIM.sections.scholarship}
      actions={
        readOnly ? null : (
          <AddToSection
            label={SCHOLARSHIP.add}
            onAdd={() => setAsked({ kind: 'child', child: null })}
          />
        )
      }
    >
      {claim.scholarships.length === 0 ? (
        <Text size="sm" c="dimmed">
          {SCHOLARSHIP.none}
        </Text>
      ) : null}
      {claim.scholarships.map((child) => (
        <Child key={child.id} child={child} readOnly={readOnly} onAsk={setAsked} />
      ))}
      {asked?.kind === 'child' ? (
        <ScholarshipDialog claimId={claim.id} child={asked.child} today={today} onClose={close} />
      ) : null}
      {asked?.kind === 'remove' ? (
        <RemoveScholarship child={asked.child} year={asked.year} onClose={close} />
      ) : null}
      {asked?.kind === 'year' ? (
        <SchoolYearDialog child={asked.child} year={asked.year} today={today} onClose={close} />
      ) : null}
    </ClaimSection>
  );
}

interface ChildProps {
  readonly child: ScholarshipView;
  readonly readOnly: boolean;
  readonly onAsk: (asked: Asked) => void;
}

function Child({ child, readOnly, onAsk }: ChildProps) {
  const { name, birthDate, ended } = child;
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Text size="sm" style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
          <b>{name}</b>
          {birthDate ? `, ${toLongDay(birthDate)}` : ''}
          {ended ? ` (${SCHOLARSHIP.over(ended)})` : ''}
        </Text>
        {readOnly ? null : (
          <Group gap={4} wrap="nowrap" style={{ flexShrink: 0 }}>
            <Button
              size="compact-xs"
              variant="light"
              aria-label={SCHOLARSHIP.editOf(name)}
              onClick={() => onAsk({ kind: 'child', child })}
            >
              {SCHOLARSHIP.edit}
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              color="red.9"
              aria-label={SCHOLARSHIP.removeChildOf(name)}
              onClick={() => onAsk({ kind: 'remove', child, year: null })}
            >
              {SCHOLARSHIP.remove}
            </Button>
            {ended === null ? (
              <Button
                size="compact-xs"
                variant="light"
                aria-label={SCHOLARSHIP.addYearOf(name)}
                onClick={() => onAsk({ kind: 'year', child, year: null })}
              >
                {SCHOLARSHIP.addYear}
              </Button>
            ) : null}
          </Group>
        )}
      </Group>
      {child.years.length > 0 ? (
        <YearTable child={child} readOnly={readOnly} onAsk={onAsk} />
      ) : null}
    </Stack>
  );
}

function YearTable({ child, readOnly, onAsk }: ChildProps) {
  const columns = SCHOLARSHIP.columns;
  return (
    <Table aria-label={SCHOLARSHIP.yearTitle(child.name)} verticalSpacing={3}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{columns.year}</Table.Th>
          <Table.Th>{columns.level}</Table.Th>
          <Table.Th ta="right">{columns.expected}</Table.Th>
          <Table.Th>{columns.requested}</Table.Th>
          <Table.Th>{columns.paid}</Table.Th>
          <Table.Th ta="right">{columns.amount}</Table.Th>
          <Table.Th>{columns.note}</Table.Th>
          {readOnly ? null : <Table.Th w={130} />}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {child.years.map((year) => (
          <Table.Tr key={year.year}>
            <Table.Td className="tabular">{year.year}</Table.Td>
            <Table.Td>{SCHOOL_LEVEL_NAME[year.level]}</Table.Td>
            <Table.Td ta="right" className="tabular">
              {senToRupiah(year.expected)}
            </Table.Td>
            <Table.Td className="tabular">{dayOr(year.requestedOn)}</Table.Td>
            <Table.Td className="tabular">{dayOr(year.paidOn)}</Table.Td>
            <Table.Td ta="right" className="tabular">
              {year.amount === null ? NOTHING : senToRupiah(year.amount)}
            </Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{year.note}</Table.Td>
            {readOnly ? null : (
              <Table.Td ta="right">
                <Button
                  size="compact-xs"
                  variant="light"
                  aria-label={SCHOLARSHIP.yearOf(year.year)}
                  onClick={() => onAsk({ kind: 'year', child, year })}
                >
                  {SCHOLARSHIP.edit}
                </Button>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="red.9"
                  aria-label={SCHOLARSHIP.removeYearOf(year.year)}
                  onClick={() => onAsk({ kind: 'remove', child, year: year.year })}
                >
                  {SCHOLARSHIP.remove}
                </Button>
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function dayOr(day: Day | null): string {
  return day === null ? NOTHING : toShortDay(day);
}
