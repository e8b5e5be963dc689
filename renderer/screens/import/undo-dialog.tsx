import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportUndone, UndoPreview } from '../../../shared/views.ts';
import { ask, invalidate, RequestFailed, showFailure, useJob, useRequest } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { instantWords } from '../../parts/instant-words.ts';
import { JobProgressBar } from '../../parts/job-progress.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { COMMON, IMPORT } from '../../words.ts';
import { KeptPeople } from './kept-people.tsx';
import { UndoResult } from './undo-result.tsx';

interface UndoDialogProps {
  readonly importId: string;
  readonly canAgain: boolean;
  readonly onClose: () => void;
  /** After it was undone and the result was read. */
  readonly onUndone: () => void;
}

/** What taking an import back would do, shown before it is done; nothing else is done then. */
export function UndoDialog({ importId, canAgain, onClose, onUndone }: UndoDialogProps) {
  const client = useQueryClient();
  const job = useJob();
  const [changed, setChanged] = useState(false);
  const [undone, setUndone] = useState<ImportUndone | null>(null);
  const plan = useRequest(
    'import.undo-preview',
    { importId },
    { staleTime: 0, gcTime: 0, enabled: undone === null },
  );
  const undo = async (shown: UndoPreview) => {
    try {
      const { revision } = shown;
      setUndone(await job.run((id) => ask('import.undo', { job: id, importId, revision })));
      await invalidate(client);
    } catch (error) {
      const isChanged = error instanceof RequestFailed && error.failure.code === 'roster-changed';
      setChanged(isChanged);
      if (isChanged) await plan.refetch();
      else showFailure(error);
    }
  };
  const leave = undone === null ? onClose : onUndone;
  return (
    <Modal
      opened
      onClose={job.running ? job.cancel : leave}
      title={IMPORT.undoTitle}
      size={640}
      closeOnClickOutside={!job.running}
    >
      {undone ? (
        <UndoResult undone={undone} canAgain={canAgain} onClose={leave} />
      ) : plan.error ? (
        <FailureNotice error={plan.error} onRetry={() => void plan.refetch()} />
      ) : plan.data === undefined ? (
        <Waiting />
      ) : (
        <Stack gap="md">
          {changed ? (
            <Text size="sm" c="orange.9" role="alert">
              {IMPORT.undoChanged}
            </Text>
          ) : null}
          <UndoWords plan={plan.data} />
          {plan.data.kept.length > 0 ? <KeptPeople kept={plan.data.kept} /> : null}
          {job.running ? (
            <JobProgressBar job={job} />
          ) : (
            <UndoButtons plan={plan.data} onClose={onClose} onUndo={(shown) => void undo(shown)} />
          )}
        </Stack>
      )}
    </Modal>
  );
}

function UndoWords({ plan }: { readonly plan: UndoPreview }) {
  const { fileName, appliedAt, removed, restored, kept } = plan;
  const touched = removed + restored;
  return (
    <Stack gap={4}>
      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
        {fileName}
      </Text>
      <Text size="sm" c="dimmed" mb={4}>
        {IMPORT.savedOn(instantWords(appliedAt))}
      </Text>
      {removed > 0 ? <Text size="sm">{IMPORT.undoRemoves(removed)}</Text> : null}
      {restored > 0 ? <Text size="sm">{IMPORT.undoRestores(restored)}</Text> : null}
      {touched === 0 ? (
        <Text size="sm">{kept.length > 0 ? IMPORT.undoNobody : IMPORT.undoNothing}</Text>
      ) : null}
      {touched > 0 ? (
        <Text size="sm" c="dimmed">
          {IMPORT.undoAfter}
        </Text>
      ) : null}
      {kept.length > 0 ? <Text size="sm">{IMPORT.undoKeeps(kept.length)}</Text> : null}
    </Stack>
  );
}

interface UndoButtonsProps {
  readonly plan: UndoPreview;
  readonly onClose: () => void;
  readonly onUndo: (plan: UndoPreview) => void;
}

function UndoButtons({ plan, onClose, onUndo }: UndoButtonsProps) {
  const touched = plan.removed + plan.restored;
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onClose} data-autofocus>
        {COMMON.cancel}
      </Button>
      <Button
        color="red.8"
        disabled={touched === 0 && plan.kept.length > 0}
        onClick={() => onUndo(plan)}
      >
        {IMPORT.undoConfirm(touched)}
      </Button>
    </Group>
  );
}
