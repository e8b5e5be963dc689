import { ActionIcon, Badge, Group, Table, Text } from '@mantine/core';
import { toLongDay, type Day } from '../../../shared/domain/values/day.ts';
import { isMayor } from '../../../shared/domain/letters/missing-settings.ts';
import type { Signatory } from '../../../shared/domain/office.ts';
import { groupNip } from '../../../shared/domain/letters/official.ts';
import { Icon } from '../../parts/icon.tsx';
import { Known } from '../../parts/known.tsx';
import { NOTHING, SETTINGS, SIGNATORY } from '../../words.ts';

interface SignatoryRowProps {
  readonly signatory: Signatory;
  readonly isNow: boolean;
  readonly today: Day;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function SignatoryRow({ signatory, isNow, today, onEdit, onRemove }: SignatoryRowProps) {
  const { name, position, rank, nip, from, until } = signatory;
  const unranked = isMayor(position) ? NOTHING : '';
  return (
    <Table.Tr>
      <Table.Td>
        <Known>{name}</Known>
        <div>
          {SIGNATORY.nip} <Known>{groupNip(nip) || unranked}</Known>
        </div>
      </Table.Td>
      <Table.Td>
        <Known>{position}</Known>
        <div>
          {SIGNATORY.rank} <Known>{rank || unranked}</Known>
        </div>
      </Table.Td>
      <Table.Td>
        <Text size="sm">
          {SETTINGS.validFrom(toLongDay(from))}
          {until === null ? '' : ` ${SETTINGS.validUntil(toLongDay(until))}`}
        </Text>
        <Validity isNow={isNow} isLater={from > today} />
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          <ActionIcon variant="subtle" aria-label={SETTINGS.editOne(name)} onClick={onEdit}>
            <Icon name="edit" size={16} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={SETTINGS.removeOne(name)}
            onClick={onRemove}
          >
            <Icon name="trash" size={16} />
          </ActionIcon>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

function Validity({ isNow, isLater }: { readonly isNow: boolean; readonly isLater: boolean }) {
  const word = isLater ? SETTINGS.signatoryLater : SETTINGS.signatoryPast;
  return (
    <Badge
      color={isNow ? 'teal' : 'gray'}
      c={isNow ? 'teal.9' : 'gray.8'}
      variant="light"
      size="sm"
    >
      {isNow ? SETTINGS.signatoryNow : word}
    </Badge>
  );
}
