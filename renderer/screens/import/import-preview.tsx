import { Alert, Stack } from '@mantine/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import { instantWords } from '../../parts/instant-words.ts';
import { IMPORT } from '../../words.ts';
import type { AnswerChange } from './answer-changes.ts';
import { ColumnsPanel } from './columns-panel.tsx';
import { HeldPanel } from './held-panel.tsx';
import { LeftPanel } from './left-panel.tsx';
import type { PanelProps, RowsPlace } from './panel.ts';
import { PlanNews } from './plan-news.tsx';
import { ALL_ROWS, type RowSet } from './plan-view.ts';
import { PreviewHead } from './preview-head.tsx';
import { PreviewTabs, type PreviewTab } from './preview-tabs.tsx';
import { RowsPanel } from './rows-panel.tsx';
import type { RowPlace } from './row-issues.ts';
import { SaveBar } from './save-bar.tsx';
import { isRosterChanged, SaveFailed } from './save-failed.tsx';
import { SkippedPanel } from './skipped-panel.tsx';
import type { PreviewStep } from './use-import.ts';
import { WordsPanel } from './words-panel.tsx';

interface ImportPreviewPanelProps {
  readonly step: PreviewStep;
  readonly onAnswer: (change: AnswerChange) => void;
  readonly onOther: () => void;
  readonly onSave: () => void;
}

function useRowsPlace(): RowsPlace {
  const place = useRef(0);
  return useMemo(
    () => ({
      first: () => place.current,
      keep: (first) => {
        place.current = first;
      },
    }),
    [],
  );
}

const PANELS: Readonly<Record<PreviewTab, (props: PanelProps) => React.ReactNode>> = {
  rows: RowsPanel,
  columns: ColumnsPanel,
  words: WordsPanel,
  held: HeldPanel,
  left: LeftPanel,
  skipped: SkippedPanel,
};

/** Everything that saving would do, before anything is saved; after that, what it did. */
export function ImportPreviewPanel({ step, onAnswer, onOther, onSave }: ImportPreviewPanelProps) {
  const { preview, error } = step;
  const [tab, setTab] = useState<PreviewTab>('rows');
  const [filter, setFilter] = useState(ALL_ROWS);
  const rowsPlace = useRowsPlace();
  const onRows = useCallback(
    (only: RowSet) => {
      setFilter({ ...ALL_ROWS, only });
      rowsPlace.keep(0);
      setTab('rows');
    },
    [rowsPlace],
  );
  const [heldRow, setHeldRow] = useState<RowPlace | null>(null);
  const onDecide = useCallback((row: RowPlace) => {
    setHeldRow(row);
    setTab('held');
  }, []);
  const Panel = PANELS[tab];
  return (
    <Stack gap="xs" style={{ flex: 1, minHeight: 0 }}>
      <PreviewHead step={step} onAnswer={onAnswer} onOther={onOther} />
      {error ? <SaveFailed error={error} onAgain={() => onAnswer((said) => said)} /> : null}
      {preview.savedBefore && preview.status === 'planned' ? (
        <Alert color="blue" p="xs">
          {IMPORT.savedBefore(instantWords(preview.savedBefore.at))}
        </Alert>
      ) : null}
      <PreviewTabs
        plan={preview.plan}
        fixed={preview.status !== 'planned'}
        value={tab}
        onChange={setTab}
      >
        <Panel
          step={step}
          plan={preview.plan}
          onAnswer={onAnswer}
          filter={filter}
          onFilter={setFilter}
          onRows={onRows}
          rowsPlace={rowsPlace}
          heldRow={heldRow}
          onDecide={onDecide}
        />
      </PreviewTabs>
      <SaveBar step={step} stale={isRosterChanged(error)} onSave={onSave} onTab={setTab} />
      <PlanNews plan={preview.plan} />
    </Stack>
  );
}
