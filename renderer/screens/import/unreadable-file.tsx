import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { NO_ANSWERS } from '../../../shared/domain/answers.ts';
import { RequestFailed, sentenceFor } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { IMPORT } from '../../words.ts';
import { PointAtHeader } from './point-at-header.tsx';
import type { Origin } from './use-import.ts';

interface UnreadableFileProps {
  readonly origin: Origin;
  readonly error: unknown;
  readonly onAgain: (origin: Origin) => void;
  readonly onOther: () => void;
}

/** One sentence that says what the file is and what to do; usually the cure is in Excel. */
export function UnreadableFile({ origin, error, onAgain, onOther }: UnreadableFileProps) {
  const fileName = origin.kind === 'file' ? origin.grant.name : null;
  return (
    <Stack maw={1080} mx="auto" mt="xl" gap="md">
      <Paper withBorder p="xl" w="100%" maw={640} mx="auto" role="alert">
        <Stack align="center" gap="sm" ta="center">
          <Icon name="warning" size={36} style={{ color: 'var(--mantine-color-red-8)' }} />
          <Text fw={600} size="lg">
            {IMPORT.failedTitle}
          </Text>
          {fileName === null ? null : (
            <Text size="sm" c="dimmed" maw="100%" truncate title={fileName}>
              {fileName}
            </Text>
          )}
          <Text>{sentenceFor(error)}</Text>
          <Text size="sm" c="dimmed">
            {IMPORT.failedNothing}
          </Text>
          <Group mt="sm" gap="xs">
            <Button variant="default" onClick={() => onAgain(origin)}>
              {IMPORT.readAgain}
            </Button>
            <Button onClick={onOther}>{IMPORT.otherFile}</Button>
          </Group>
        </Stack>
      </Paper>
      {origin.kind === 'file' && hasNoTable(error) ? (
        <PointAtHeader
          grant={origin.grant.id}
          onPoint={(name, headerRow) =>
            onAgain({
              ...origin,
              as: {
                ...origin.as,
                answers: { ...NO_ANSWERS, sheets: [{ name, headerRow, department: null }] },
              },
            })
          }
        />
      ) : null}
    </Stack>
  );
}

function hasNoTable(error: unknown): boolean {
  return error instanceof RequestFailed && error.failure.code === 'workbook-no-table';
}
