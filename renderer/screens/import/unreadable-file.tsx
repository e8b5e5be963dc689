import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { sentenceFor } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { IMPORT } from '../../words.ts';

interface UnreadableFileProps {
  /** Null for an import from the history. */
  readonly fileName: string | null;
  readonly error: unknown;
  readonly onAgain: () => void;
  readonly onOther: () => void;
}

/** One sentence that says what the file is and what to do; usually the cure is in Excel. */
export function UnreadableFile({ fileName, error, onAgain, onOther }: UnreadableFileProps) {
  return (
    <Paper withBorder p="xl" maw={640} mx="auto" mt="xl" role="alert">
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
          <Button variant="default" onClick={onAgain}>
            {IMPORT.readAgain}
          </Button>
          <Button onClick={onOther}>{IMPORT.otherFile}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
