import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import { ask, invalidate, showFailure, useJob } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { JobDialog } from '../../parts/job-dialog.tsx';
import { useMayAsk } from '../../session.tsx';
import { COPIES } from '../../words.ts';
import { RestoreFile } from './copies-restore-file.tsx';
import { SaveCopyDialog } from './copies-save-dialog.tsx';

interface CopiesActionsProps {
  readonly today: Day;
  readonly onRestored: () => void;
}

export function CopiesActions({ today, onRestored }: CopiesActionsProps) {
  const may = useMayAsk();
  const [saving, setSaving] = useState(false);
  return (
    <Group gap="xs">
      {may('copies.make') ? <MakeCopy /> : null}
      {may('copies.save') ? (
        <Button
          variant="default"
          leftSection={<Icon name="save" size={16} />}
          onClick={() => setSaving(true)}
        >
          {COPIES.save}
        </Button>
      ) : null}
      {may('restore.run') ? <RestoreFile onRestored={onRestored} /> : null}
      {saving ? <SaveCopyDialog today={today} onClose={() => setSaving(false)} /> : null}
    </Group>
  );
}

function MakeCopy() {
  const client = useQueryClient();
  const job = useJob();
  const make = async () => {
    try {
      const copy = await job.run((id) => ask('copies.make', { job: id }));
      const { secondPlace } = await ask('copies.state', undefined);
      const isWhole = secondPlace === null || secondPlace.problem === null;
      notifications.show({
        color: isWhole ? 'teal' : 'orange',
        message: isWhole ? COPIES.made(copy.people) : COPIES.madeHereOnly(copy.people),
      });
    } catch (error) {
      showFailure(error);
    }
    // The second place may have failed where the copy itself was made.
    await invalidate(client, ['copies.state']);
  };
  return (
    <>
      <Button leftSection={<Icon name="plus" size={16} />} onClick={() => void make()}>
        {COPIES.make}
      </Button>
      <JobDialog job={job} title={COPIES.making} />
    </>
  );
}
