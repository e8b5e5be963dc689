import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import type { Job } from '../api.ts';
import { COMMON, STAGE_NAME } from '../words.ts';

/** How far a long job is, in counts, and the way out of it. */
export function JobProgressBar({ job }: { readonly job: Job }) {
  if (!job.running) return null;
  const { progress } = job;
  const known = progress !== null && progress.total > 0;
  const percent = known ? Math.min(100, (progress.done / progress.total) * 100) : 100;
  return (
    <Stack gap={6} component="output" aria-live="polite">
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm">{progress ? STAGE_NAME[progress.stage] : COMMON.loading}</Text>
        <Text size="sm" c="dimmed" className="tabular">
          {known ? COMMON.progressOf(progress.done, progress.total) : null}
        </Text>
      </Group>
      <Group wrap="nowrap" gap="md">
        <Progress
          value={percent}
          animated={!known}
          style={{ flex: 1 }}
          aria-label={progress ? STAGE_NAME[progress.stage] : COMMON.loading}
        />
        <Button size="compact-sm" variant="default" onClick={job.cancel}>
          {COMMON.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
