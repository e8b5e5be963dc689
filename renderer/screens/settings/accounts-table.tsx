import { ActionIcon, Badge, Table, Text } from '@mantine/core';
import type { AccountView } from '../../../shared/trust-views.ts';
import { Icon } from '../../parts/icon.tsx';
import { shortInstantWords } from '../../parts/instant-words.ts';
import { useSession } from '../../session.tsx';
import { ACCOUNTS, ROLE_NAME, SETTINGS } from '../../words.ts';

interface AccountTableProps {
  readonly accounts: readonly AccountView[];
  /** Null: they are only looked at. */
  readonly onEdit: ((account: AccountView) => void) | null;
}

export function AccountTable({ accounts, onEdit }: AccountTableProps) {
  const { account: own } = useSession();
  const inOrder = accounts.toSorted(
    (a, b) => Number(b.isActive) - Number(a.isActive) || a.name.localeCompare(b.name, 'id'),
  );
  return (
    <Table aria-label={SETTINGS.tabs.accounts} layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{ACCOUNTS.columns.who}</Table.Th>
          <Table.Th>{ACCOUNTS.columns.role}</Table.Th>
          <Table.Th w={190}>{ACCOUNTS.columns.state}</Table.Th>
          <Table.Th w={150}>{ACCOUNTS.columns.lastLogin}</Table.Th>
          {onEdit ? <Table.Th w={56} aria-label={SETTINGS.actions} /> : null}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {inOrder.map((account) => (
          <AccountRow
            key={account.id}
            account={account}
            isOwn={account.id === own.id}
            onEdit={onEdit}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface AccountRowProps {
  readonly account: AccountView;
  readonly isOwn: boolean;
  readonly onEdit: AccountTableProps['onEdit'];
}

function AccountRow({ account, isOwn, onEdit }: AccountRowProps) {
  const { name, username, role, departmentName, isActive, lastLogin } = account;
  const quiet = isActive ? undefined : 'dimmed';
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={600} c={quiet} lineClamp={2} title={name}>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {isOwn ? ACCOUNTS.you(username) : username}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm" c={quiet}>
          {ROLE_NAME[role]}
        </Text>
        {departmentName === null ? null : (
          <Text size="xs" c="dimmed" lineClamp={2} title={departmentName}>
            {departmentName}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <States account={account} />
      </Table.Td>
      <Table.Td>
        <Text size="sm" c={lastLogin === null ? 'dimmed' : quiet}>
          {lastLogin === null ? ACCOUNTS.never : shortInstantWords(lastLogin)}
        </Text>
      </Table.Td>
      {onEdit ? (
        <Table.Td>
          <ActionIcon
            variant="subtle"
            aria-label={SETTINGS.editOne(name)}
            onClick={() => onEdit(account)}
          >
            <Icon name="edit" size={16} />
          </ActionIcon>
        </Table.Td>
      ) : null}
    </Table.Tr>
  );
}

function States({ account: { isActive, isTemporary } }: { readonly account: AccountView }) {
  if (!isActive) return <State color="gray" word={ACCOUNTS.inactive} />;
  if (isTemporary) return <State color="orange" word={ACCOUNTS.temporary} />;
  return <State color="teal" word={ACCOUNTS.active} />;
}

interface StateProps {
  readonly color: 'gray' | 'orange' | 'teal';
  readonly word: string;
}

function State({ color, word }: StateProps) {
  return (
    <Badge
      color={color}
      c={color === 'gray' ? 'gray.8' : `${color}.9`}
      variant="light"
      size="sm"
      style={{ flexShrink: 0 }}
    >
      {word}
    </Badge>
  );
}
