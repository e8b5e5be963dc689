import { Button, CloseButton, Group, Paper, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DepartmentView } from '../../../shared/views.ts';
import { useRequest } from '../../api.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { COMMON, SETTINGS } from '../../words.ts';
import { DepartmentDialog } from './department-dialog.tsx';
import { DepartmentTable } from './department-table.tsx';
import { departmentTree } from './department-tree.ts';
import classes from './settings-screen.module.css';

/** Null = a new one. */
type Edited = { readonly department: DepartmentView | null };

export function DepartmentsSection() {
  const departments = useRequest('department.list', undefined);
  const [search, setSearch] = useState('');
  const [edited, setEdited] = useState<Edited | null>(null);
  const all = departments.data ?? [];
  const branches = departmentTree(all, search);
  const parents = all.filter((one) => one.parentId === null).length;
  return (
    <>
      <Text size="sm" c="dimmed" pt="sm">
        {SETTINGS.departmentsText}
      </Text>
      <Group justify="space-between" py="sm" wrap="nowrap">
        <Group gap="md" wrap="nowrap">
          <TextInput
            w={320}
            aria-label={SETTINGS.departmentSearch}
            placeholder={SETTINGS.departmentSearch}
            leftSection={<Icon name="search" size={16} />}
            rightSection={
              search === '' ? null : (
                <CloseButton
                  size="sm"
                  aria-label={COMMON.clearSearch}
                  onClick={() => setSearch('')}
                />
              )
            }
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <Text size="sm" c="dimmed">
            {SETTINGS.departmentCount(parents, all.length - parents)}
          </Text>
        </Group>
        <Button
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => setEdited({ department: null })}
        >
          {SETTINGS.departmentAdd}
        </Button>
      </Group>
      {departments.error ? <FailureNotice error={departments.error} /> : null}
      {departments.isPending ? <Waiting /> : null}
      {departments.data ? (
        <Paper withBorder className={classes['list']}>
          {branches.length === 0 ? (
            <EmptyNote icon="building" title={SETTINGS.departmentNone} />
          ) : (
            <DepartmentTable
              branches={branches}
              onEdit={(department) => setEdited({ department })}
            />
          )}
        </Paper>
      ) : null}
      {edited ? (
        <DepartmentDialog
          department={edited.department}
          departments={all}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </>
  );
}
