import { Alert, Button, CloseButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useDeferredValue, useMemo, useState } from 'react';
import type { PlanRow } from '../../../shared/domain/plan.ts';
import type { ImportPreview } from '../../../shared/views.ts';
import { RequestFailed, sentenceFor } from '../../api.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { Icon } from '../../parts/icon.tsx';
import { instantWords } from '../../parts/instant-words.ts';
import { COMMON, IMPORT } from '../../words.ts';
import { LEFT_COLUMNS, planColumns, SKIPPED_COLUMNS } from './plan-columns.tsx';
import { PlanSum } from './plan-sum.tsx';
import { rowsInView, savableCount, type PlanView } from './plan-view.ts';
import { PreviewHead } from './preview-head.tsx';
import { RowDrawer } from './row-drawer.tsx';

interface ImportPreviewPanelProps {
  readonly preview: ImportPreview;
  readonly error: unknown;
  readonly onSheet: (sheet: string) => void;
  readonly onAgain: () => void;
  readonly onOther: () => void;
  readonly onSave: () => void;
}

/** Everything that saving would do, row by row, before anything is saved. */
export function ImportPreviewPanel(props: ImportPreviewPanelProps) {
  const { preview, error } = props;
  const [view, setView] = useState<PlanView>('all');
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<PlanRow | null>(null);
  return (
    <Stack gap="xs" style={{ flex: 1, minHeight: 0 }}>
      <PreviewHead preview={preview} onSheet={props.onSheet} onOther={props.onOther} />
      {error ? <SaveFailed error={error} onAgain={props.onAgain} /> : null}
      {preview.savedBefore ? (
        <Alert color="blue" p="xs">
          {IMPORT.savedBefore(instantWords(preview.savedBefore.at))}
        </Alert>
      ) : null}
      <Group gap={6}>
        <PlanSum plan={preview.plan} view={view} onView={setView} />
        {view === 'skipped' || view === 'left' ? null : (
          <RowSearch text={text} onChange={setText} />
        )}
      </Group>
      {view === 'skipped' || view === 'left' ? (
        <Text size="sm" c="dimmed">
          {view === 'skipped' ? IMPORT.skippedHint : IMPORT.leftHint}
        </Text>
      ) : null}
      <PlanTable preview={preview} view={view} text={text} onOpen={setOpened} />
      <SaveBar preview={preview} stale={isRosterChanged(error)} onSave={props.onSave} />
      <RowDrawer row={opened} plan={preview.plan} onClose={() => setOpened(null)} />
    </Stack>
  );
}

interface PlanTableProps {
  readonly preview: ImportPreview;
  readonly view: PlanView;
  readonly text: string;
  readonly onOpen: (row: PlanRow) => void;
}

function PlanTable({ preview, view, text, onOpen }: PlanTableProps) {
  const { plan } = preview;
  const wide = useMediaQuery('(min-width: 1240px)', false, { getInitialValueInEffect: false });
  const columns = useMemo(() => planColumns(plan.rows, wide), [plan.rows, wide]);
  const searched = useDeferredValue(text);
  const rows = useMemo(() => rowsInView(plan.rows, view, searched), [plan.rows, view, searched]);
  if (view === 'skipped')
    return (
      <DataTable
        label={IMPORT.skippedLabel}
        columns={SKIPPED_COLUMNS}
        rows={plan.skipped}
        empty={<EmptyNote icon="check" title={IMPORT.skippedEmpty} />}
      />
    );
  if (view === 'left')
    return (
      <DataTable
        label={IMPORT.leftLabel}
        columns={LEFT_COLUMNS}
        rows={plan.left}
        empty={<EmptyNote icon="check" title={IMPORT.leftEmpty} />}
      />
    );
  return (
    <DataTable
      label={IMPORT.rowsLabel}
      columns={columns}
      rows={rows}
      onOpen={onOpen}
      resetKey={`${view} ${searched}`}
      empty={<EmptyNote icon="search" title={IMPORT.searchEmpty} />}
    />
  );
}

interface RowSearchProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

function RowSearch({ text, onChange }: RowSearchProps) {
  return (
    <TextInput
      size="xs"
      ml="auto"
      style={{ flex: '1 1 200px', maxWidth: 280 }}
      aria-label={IMPORT.search}
      placeholder={IMPORT.search}
      leftSection={<Icon name="search" size={16} />}
      rightSection={
        text ? (
          <CloseButton size="sm" aria-label={COMMON.remove} onClick={() => onChange('')} />
        ) : null
      }
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** What is shown is no longer what saving would do: only reading again helps. */
function isRosterChanged(error: unknown): boolean {
  return error instanceof RequestFailed && error.failure.code === 'roster-changed';
}

function SaveFailed({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const changed = isRosterChanged(error);
  return (
    <Alert
      color="red"
      p="xs"
      role="alert"
      icon={<Icon name="warning" />}
      title={changed ? IMPORT.changedTitle : undefined}
    >
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{changed ? IMPORT.changedText : sentenceFor(error)}</Text>
        <Button size="xs" variant="default" style={{ flexShrink: 0 }} onClick={onAgain}>
          {IMPORT.readAgain}
        </Button>
      </Group>
    </Alert>
  );
}

interface SaveBarProps {
  readonly preview: ImportPreview;
  readonly stale: boolean;
  readonly onSave: () => void;
}

/** What the button does and, as plainly, what it does not. */
function SaveBar({ preview, stale, onSave }: SaveBarProps) {
  const { counts } = preview.plan;
  const count = savableCount(preview.plan);
  const saves = IMPORT.willSave(counts.new, counts.changed);
  const savesNot = IMPORT.willNotSave(counts.held, counts.refused);
  return (
    <Group justify="space-between" wrap="nowrap" gap="md">
      <Stack gap={0} style={{ minWidth: 0 }}>
        <Text size="sm">{saves ? IMPORT.saves(saves) : IMPORT.saveNothing}</Text>
        {savesNot ? (
          <Text size="sm" c="orange.9">
            {IMPORT.savesNot(savesNot)}
          </Text>
        ) : null}
      </Stack>
      <Button
        disabled={count === 0 || stale}
        leftSection={<Icon name="save" size={16} />}
        style={{ flexShrink: 0 }}
        onClick={onSave}
      >
        {IMPORT.save(count)}
      </Button>
    </Group>
  );
}
