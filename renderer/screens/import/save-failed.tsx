import { Alert, Button, Group, Text } from '@mantine/core';
import { RequestFailed, sentenceFor } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { IMPORT } from '../../words.ts';

/** What is shown is no longer what saving would do: only a new plan helps. */
export function isRosterChanged(error: unknown): boolean {
  return error instanceof RequestFailed && error.failure.code === 'roster-changed';
}

interface SaveFailedProps {
  readonly error: unknown;
  readonly onAgain: () => void;
}

export function SaveFailed({ error, onAgain }: SaveFailedProps) {
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
          {IMPORT.compareAgain}
        </Button>
      </Group>
    </Alert>
  );
}
