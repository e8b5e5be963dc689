import { ActionIcon, Table, Text } from '@mantine/core';
import type { DepartmentView } from '../../../shared/views.ts';
import { Icon } from '../../parts/icon.tsx';
import { SETTINGS, toNumber } from '../../words.ts';
import type { DepartmentBranch } from './department-tree.ts';
import classes from './settings-screen.module.css';

interface DepartmentTableProps {
  readonly branches: readonly DepartmentBranch[];
  readonly onEdit: (department: DepartmentView) => void;
}

export function DepartmentTable({ branches, onEdit }: DepartmentTableProps) {
  return (
    <Table aria-label={SETTINGS.tabs.departments} highlightOnHover>
      <Table.Thead className={classes['head']}>
        <Table.Tr>
          <Table.Th>{SETTINGS.departmentName}</Table.Th>
          <Table.Th>{SETTINGS.departmentAliases}</Table.Th>
          <Table.Th w={90} ta="right">
            {SETTINGS.departmentMembers}
          </Table.Th>
          <Table.Th w={56} aria-label={SETTINGS.actions} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {branches.flatMap(({ department, units }) =>
          [department, ...units].map((one) => (
            <DepartmentRow key={one.id} department={one} onEdit={() => onEdit(one)} />
          )),
        )}
      </Table.Tbody>
    </Table>
  );
}

interface DepartmentRowProps {
  readonly department: DepartmentView;
  readonly onEdit: () => void;
}

function DepartmentRow({ department, onEdit }: DepartmentRowProps) {
  const { name, parentId, aliases, members } = department;
  const isUnit = parentId !== null;
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={isUnit ? 400 : 600} className={isUnit ? classes['unit'] : undefined}>
          {name}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm" c="dimmed">
          {aliases.join(', ')}
        </Text>
      </Table.Td>
      <Table.Td ta="right">{members === 0 ? '' : toNumber(members)}</Table.Td>
      <Table.Td>
        <ActionIcon variant="subtle" aria-label={SETTINGS.editOne(name)} onClick={onEdit}>
          <Icon name="edit" size={16} />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}
