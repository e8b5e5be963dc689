import { ActionIcon, Badge, Button, Group, Table, Text } from '@mantine/core';
import { toLongDay, type Day } from '../../../shared/domain/values/day.ts';
import { isMayor } from '../../../shared/domain/letters/missing-settings.ts';
import type { Signatory } from '../../../shared/domain/office.ts';
import { groupNip } from '../../../shared/domain/letters/official.ts';
import { Icon } from '../../parts/icon.tsx';
import { Known } from '../../parts/known.tsx';
import { NOTHING, SETTINGS, SIGNATORY, SIGNATURE } from '../../words.ts';

interface SignatoryRowProps {
  readonly signatory: Signatory;
  readonly isNow: boolean;
  readonly today: Day;
  /** Whether a scanned signature of theirs is stored. */
  readonly hasImage: boolean;
  readonly onImage: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function SignatoryRow(props: SignatoryRowProps) {
  const { signatory, isNow, today, hasImage, onImage, onEdit, onRemove } = props;
  const { name, position, rank, nip, from, until } = signatory;
  const unranked = isMayor(position) ? NOTHING : '';
  return (
    <Table.Tr>
      <Table.Td>
        <Known>{name}</Known>
        <div style={{ whiteSpace: 'nowrap' }}>
          {SIGNATORY.nip} <Known>{groupNip(nip) || unranked}</Known>
        </div>
      </Table.Td>
      <Table.Td>
        <Known>{position}</Known>
        <div>
          {SETTINGS.rank} <Known>{rank || unranked}</Known>
        </div>
      </Table.Td>
      <Table.Td>
        <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
          {SETTINGS.validFrom(toLongDay(from))}
          {until === null ? null : <br />}
          {until === null ? null : SETTINGS.validUntil(toLongDay(until))}
        </Text>
        <Validity isNow={isNow} isLater={from > today} isPast={until !== null && until < today} />
      </Table.Td>
      <Table.Td>
        <Button
          variant={hasImage ? 'light' : 'default'}
          size="compact-sm"
          aria-label={hasImage ? SIGNATURE.manage(name) : SIGNATURE.put(name)}
          leftSection={hasImage ? <Icon name="check" size={14} /> : null}
          onClick={onImage}
        >
          {hasImage ? SIGNATURE.set : SIGNATURE.putShort}
        </Button>
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

interface ValidityProps {
  readonly isNow: boolean;
  readonly isLater: boolean;
  readonly isPast: boolean;
}

/** Somebody else may sign today although this appointment holds: a Plt. stands in. */
function Validity({ isNow, isLater, isPast }: ValidityProps) {
  if (isNow) return <StateBadge color="teal" word={SETTINGS.signatoryNow} />;
  if (isPast) return <StateBadge color="gray" word={SETTINGS.signatoryPast} />;
  return (
    <StateBadge color="gray" word={isLater ? SETTINGS.signatoryLater : SETTINGS.signatoryStoodIn} />
  );
}

function StateBadge({ color, word }: { readonly color: 'teal' | 'gray'; readonly word: string }) {
  return (
    <Badge color={color} c={color === 'teal' ? 'teal.9' : 'gray.8'} variant="light" size="sm">
      {word}
    </Badge>
  );
}
