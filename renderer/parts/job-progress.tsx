import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import type { Job } from '../api.ts';
import { COMMON, STAGE_NAME } from '../words.ts';

interface JobProgressBarProps {
  readonly job: Job;
  /** Waits between two steps when asked to. */
  readonly pausable?: boolean;
}

/** How far a long job is, in counts, and the way out of it. */
export function JobProgressBar({ job, pausable = false }: JobProgressBarProps) {
  if (!job.running) return null;
  const { progress } = job;
  const known = progress !== null && progress.total > 0;
  const unknown = job.paused ? 0 : 100;
  const percent = known ? Math.min(100, (progress.done / progress.total) * 100) : unknown;
  return (
    <Stack gap={6} component="output" aria-live="polite">
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm">
          {job.paused ? COMMON.paused : progress ? STAGE_NAME[progress.stage] : COMMON.loading}
        </Text>
        <Text size="sm" c="dimmed" className="tabular">
          {known ? COMMON.progressOf(progress.done, progress.total) : null}
        </Text>
      </Group>
      <Group wrap="nowrap" gap="md">
        <Progress
          value={percent}
          animated={!known && !job.paused}
          {...(job.paused ? { color: 'gray' } : {})}
          style={{ flex: 1 }}
          aria-label={progress ? STAGE_NAME[progress.stage] : COMMON.loading}
        />
        {pausable ? (
          <Button
            size="compact-sm"
            variant={job.paused ? 'filled' : 'default'}
            onClick={job.paused ? job.goOn : job.pause}
          >
            {job.paused ? COMMON.goOn : COMMON.pause}
          </Button>
        ) : null}
        <Button size="compact-sm" variant="default" onClick={job.cancel}>
          {COMMON.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
