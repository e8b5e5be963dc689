import { Button, Group, Stack, Text, ThemeIcon } from '@mantine/core';
import { reveal } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { COMMON, LETTERS } from '../../words.ts';
import { Refused } from './letters-report.tsx';
import type { Issued } from './letters-form.tsx';

interface LettersDoneProps {
  readonly issued: Issued;
  readonly onView: () => void;
  readonly onClose: () => void;
}

export function LettersDone({ issued, onView, onClose }: LettersDoneProps) {
  const { letters, refused, document } = issued.result;
  const first = letters[0]?.number ?? '';
  const last = letters.at(-1)?.number ?? '';
  const { folder } = issued;
  return (
    <Stack gap="md">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <ThemeIcon color="teal" radius="xl" aria-hidden>
          <Icon name="check" />
        </ThemeIcon>
        <Stack gap={2} style={{ minWidth: 0 }}>
          <Text component="output" fw={600} size="lg">
            {LETTERS.issued(letters.length)}
          </Text>
          <Text size="sm" className="tabular">
            {LETTERS.issuedNumbers(first, last)}
          </Text>
          {folder ? <Text size="sm">{LETTERS.toFolder(folder.name)}</Text> : null}
        </Stack>
      </Group>
      {refused.length > 0 ? <Refused refused={refused} /> : null}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {COMMON.close}
        </Button>
        {folder ? (
          <Button
            leftSection={<Icon name="folder" size={16} />}
            onClick={() => void reveal(folder.id)}
          >
            {LETTERS.showFolder}
          </Button>
        ) : null}
        {document ? <Button onClick={onView}>{LETTERS.view}</Button> : null}
      </Group>
    </Stack>
  );
}
