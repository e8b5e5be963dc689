import { ActionIcon, Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { HEIR_RELATION_NAME } from '../../../shared/claim-words.ts';
import type { Heir } from '../../../shared/domain/claims/claim.ts';
import { ageOn, toShortDay, type Day } from '../../../shared/domain/values/day.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { useDecidedWish } from '../../parts/decided.ts';
import { Icon } from '../../parts/icon.tsx';
import { CLAIM, CLAIM_HEIRS, NOTHING } from '../../words.ts';
import { ClaimDialog } from './claim-dialog.tsx';
import type { ClaimPartProps } from './claim-page.tsx';
import { AddToSection, ClaimSection } from './claim-section.tsx';
import { HeirDialog } from './heir-dialog.tsx';

type Asked = { readonly edit: Heir | null } | { readonly remove: Heir } | null;

/** Who is entitled, in the order of the law, with where the money goes. */
export function ClaimHeirs({ claim, today, readOnly }: ClaimPartProps) {
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  if (claim.outcome === 'injury' && claim.heirs.length === 0) return null;
  return (
    <ClaimSection
      title={CLAIM.sections.heirs}
      actions={
        readOnly ? null : (
          <AddToSection label={CLAIM_HEIRS.add} onAdd={() => setAsked({ edit: null })} />
        )
      }
    >
      <Contacts claim={claim} />
      {claim.heirs.length === 0 ? (
        <Text size="sm" c="dimmed">
          {CLAIM_HEIRS.none}
        </Text>
      ) : (
        <HeirTable
          heirs={claim.heirs}
          eventOn={claim.eventOn}
          readOnly={readOnly}
          onAsk={setAsked}
        />
      )}
      {asked && 'edit' in asked ? (
        <HeirDialog claim={claim} heir={asked.edit} today={today} onClose={close} />
      ) : null}
      {asked && 'remove' in asked ? (
        <RemoveHeir claim={claim} heir={asked.remove} onClose={close} />
      ) : null}
    </ClaimSection>
  );
}

function Contacts({ claim }: { readonly claim: ClaimView }) {
  const names = claim.contacts.map(({ name, relation }) =>
    [name ?? NOTHING, relation && `(${relation})`].filter(Boolean).join(' '),
  );
  if (names.length === 0) return null;
  return <Text size="xs">{CLAIM_HEIRS.contacts(names.join(', '))}</Text>;
}

interface HeirTableProps {
  readonly heirs: readonly Heir[];
  readonly eventOn: Day;
  readonly readOnly: boolean;
  readonly onAsk: (asked: Asked) => void;
}

function HeirTable({ heirs, eventOn, readOnly, onAsk }: HeirTableProps) {
  const columns = CLAIM_HEIRS.columns;
  return (
    <Table aria-label={CLAIM.sections.heirs}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{columns.name}</Table.Th>
          <Table.Th>{columns.relation}</Table.Th>
          <Table.Th>{columns.birthDate}</Table.Th>
          <Table.Th>{columns.phone}</Table.Th>
          <Table.Th>{columns.account}</Table.Th>
          {readOnly ? null : <Table.Th w={110} />}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {heirs.map((heir) => (
          <Table.Tr key={heir.id}>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>
              <Text size="sm">{heir.name}</Text>
              <Text size="xs" c="dimmed" className="tabular">
                {[heir.nik, heir.guardian && CLAIM_HEIRS.withGuardian(heir.guardian.name)]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </Table.Td>
            <Table.Td>{HEIR_RELATION_NAME[heir.relation]}</Table.Td>
            <Table.Td>
              {heir.birthDate
                ? `${toShortDay(heir.birthDate)} (${CLAIM_HEIRS.age(ageOn(heir.birthDate, eventOn))})`
                : NOTHING}
            </Table.Td>
            <Table.Td>{heir.phone ?? NOTHING}</Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>
              {heir.account
                ? `${heir.account.bank} ${heir.account.number}, ${heir.account.holder}`
                : NOTHING}
            </Table.Td>
            {readOnly ? null : (
              <Table.Td>
                <Group gap={4} justify="flex-end" wrap="nowrap">
                  <Button
                    size="compact-xs"
                    variant="light"
                    aria-label={CLAIM_HEIRS.editOf(heir.name)}
                    onClick={() => onAsk({ edit: heir })}
                  >
                    {CLAIM.edit}
                  </Button>
                  <ActionIcon
                    size="sm"
                    variant="subtle"
                    color="gray"
                    aria-label={CLAIM_HEIRS.removeOf(heir.name)}
                    onClick={() => onAsk({ remove: heir })}
                  >
                    <Icon name="trash" size={16} />
                  </ActionIcon>
                </Group>
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface RemoveHeirProps {
  readonly claim: ClaimView;
  readonly heir: Heir;
  readonly onClose: () => void;
}

function RemoveHeir({ claim, heir, onClose }: RemoveHeirProps) {
  const wish = useDecidedWish('claim.heirs', { quiet: true });
  return (
    <ClaimDialog
      title={CLAIM_HEIRS.removeTitle}
      submit={CLAIM.remove}
      red
      onSubmit={(event) => {
        event?.preventDefault();
        const heirs = claim.heirs.filter(({ id }) => id !== heir.id);
        wish.mutate({ id: claim.id, heirs }, { onSuccess: onClose });
      }}
      onClose={onClose}
      pending={wish.isPending}
      error={wish.error}
    >
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {CLAIM_HEIRS.removeText(heir.name)}
      </Text>
    </ClaimDialog>
  );
}
