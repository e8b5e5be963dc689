import { Table, Title } from '@mantine/core';
import type { AuditDetail } from '../../../shared/domain/audit.ts';
import type { AuditEntryView } from '../../../shared/trust-views.ts';
import { useRequest } from '../../api.ts';
import { AUDIT } from '../../words.ts';
import { detailName, detailWords } from './detail-words.ts';

type Details = AuditEntryView['details'];

/** What was asked for; of settings, what stood there before and after. */
export function EntryDetails({ details }: { readonly details: Details }) {
  const { before, after, ...others } = details;
  const facts = Object.entries(others);
  const fields = [...new Set([...keysOf(before), ...keysOf(after)])];
  if (facts.length === 0 && fields.length === 0) return null;
  return (
    <section>
      <Title order={4} mb={4}>
        {AUDIT.details}
      </Title>
      {facts.length > 0 ? <Facts facts={facts} /> : null}
      {fields.length > 0 ? (
        <Table aria-label={AUDIT.details} verticalSpacing={4} mt="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{AUDIT.field}</Table.Th>
              <Table.Th>{AUDIT.valueBefore}</Table.Th>
              <Table.Th>{AUDIT.valueAfter}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map((field) => (
              <Table.Tr key={field} style={{ verticalAlign: 'top' }}>
                <Table.Td>{detailName(field)}</Table.Td>
                <Value field={field} value={partOf(before, field)} />
                <Value field={field} value={partOf(after, field)} />
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </section>
  );
}

function Facts({ facts }: { readonly facts: readonly [string, AuditDetail][] }) {
  return (
    <Table aria-label={AUDIT.details} verticalSpacing={4}>
      <Table.Tbody>
        {facts.map(([field, value]) => (
          <Table.Tr key={field} style={{ verticalAlign: 'top' }}>
            <Table.Th scope="row" w={170} fw={400} c="dimmed">
              {detailName(field)}
            </Table.Th>
            <Value field={field} value={value} />
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Value({ field, value }: { readonly field: string; readonly value: AuditDetail }) {
  const departments = useRequest('department.list', undefined).data ?? [];
  const department = (id: number) => departments.find((one) => one.id === id)?.name ?? null;
  return (
    <Table.Td style={{ overflowWrap: 'anywhere' }}>
      {detailWords(field, value, department)}
    </Table.Td>
  );
}

function keysOf(part: AuditDetail | undefined): string[] {
  return isObject(part) ? Object.keys(part) : [];
}

function partOf(part: AuditDetail | undefined, field: string): AuditDetail {
  return isObject(part) ? (part[field] ?? null) : null;
}

function isObject(part: AuditDetail | undefined): part is { readonly [key: string]: AuditDetail } {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
