import { Badge, Text, type MantineColor } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ImportListItem } from '../../../shared/views.ts';
import { useRequest } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import type { DataColumn } from '../../parts/data-column.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Ellipsis } from '../../parts/ellipsis.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { shortInstantWords } from '../../parts/instant-words.ts';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { May, useMay } from '../../session.tsx';
import { IMPORT, NOTHING, PKS_SHORT, resultWords } from '../../words.ts';
import { FormButton } from './form-button.tsx';
import { ImportTabs } from './import-tabs.tsx';

export function ImportsScreen() {
  const { go } = useNavigation();
  const imports = useRequest('import.list', undefined);
  const open = ({ id }: ImportListItem) => go({ name: 'import', importId: id });
  const mayOpen = useMay('import.open');
  const wide = useMediaQuery('(min-width: 1240px)', false, { getInitialValueInEffect: false });
  return (
    <ScreenFrame
      title={IMPORT.historyTitle}
      layout="fill"
      actions={
        <>
          <May ask="form.export">
            <FormButton />
          </May>
          <May ask="import.preview">
            <ImportTabs active="imports" />
          </May>
        </>
      }
    >
      {imports.error ? (
        <FailureNotice error={imports.error} onRetry={() => void imports.refetch()} />
      ) : imports.data ? (
        <DataTable
          label={IMPORT.historyTitle}
          columns={wide ? COLUMNS : NARROW_COLUMNS}
          rows={imports.data}
          {...(mayOpen ? { onOpen: open } : {})}
          empty={<NoImports />}
        />
      ) : (
        <Waiting />
      )}
    </ScreenFrame>
  );
}

function NoImports() {
  return (
    <EmptyNote icon="import" title={IMPORT.historyEmpty}>
      <Text size="sm">{IMPORT.historyEmptyText}</Text>
    </EmptyNote>
  );
}

const STATUS_COLOR: Readonly<Record<ImportListItem['status'], MantineColor>> = {
  planned: 'gray',
  applied: 'teal',
  undone: 'orange',
};

const COLUMNS: readonly DataColumn<ImportListItem>[] = [
  {
    id: 'when',
    title: IMPORT.when,
    track: '140px',
    cell: ({ appliedAt, createdAt, actor }) => (
      <span title={actor}>{shortInstantWords(appliedAt ?? createdAt)}</span>
    ),
    sortValue: ({ appliedAt, createdAt }) => appliedAt ?? createdAt,
  },
  {
    id: 'file',
    title: IMPORT.file,
    track: 'minmax(150px, 1.6fr)',
    cell: ({ fileName, sheet }) => (
      <span title={`${fileName}, ${IMPORT.sheet.toLowerCase()} ${sheet}`}>{fileName}</span>
    ),
    sortValue: ({ fileName }) => fileName,
  },
  {
    id: 'pks',
    title: IMPORT.pks,
    track: '60px',
    cell: ({ pks }) => PKS_SHORT[pks],
    sortValue: ({ pks }) => PKS_SHORT[pks],
  },
  {
    id: 'department',
    title: IMPORT.department,
    track: 'minmax(90px, 1fr)',
    cell: (item) => <span title={item.departments.join('\n')}>{departmentOf(item)}</span>,
    sortValue: departmentOf,
  },
  {
    id: 'actor',
    title: IMPORT.actor,
    track: '110px',
    cell: ({ actor }) => <Ellipsis>{actor}</Ellipsis>,
    sortValue: ({ actor }) => actor,
  },
  {
    id: 'status',
    title: IMPORT.status,
    track: '128px',
    cell: ({ status, undoneAt }) => (
      <Badge
        color={STATUS_COLOR[status]}
        variant="light"
        size="sm"
        title={undoneAt === null ? undefined : shortInstantWords(undoneAt)}
      >
        {IMPORT.statusName[status]}
      </Badge>
    ),
    sortValue: ({ status }) => IMPORT.statusName[status],
  },
  {
    id: 'counts',
    title: IMPORT.result,
    track: 'minmax(180px, 1.6fr)',
    cell: (item) => <Ellipsis>{resultWords(item.counts)}</Ellipsis>,
  },
];

/** A small window leaves out who it was; it stands under the pointer. */
const NARROW_COLUMNS = COLUMNS.filter(({ id }) => id !== 'actor');

function departmentOf({ departments, department }: ImportListItem): string {
  return IMPORT.departmentsOf(departments) ?? department ?? NOTHING;
}
