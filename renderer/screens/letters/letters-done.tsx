import { Button, Group, Stack, Text, ThemeIcon } from '@mantine/core';
import { useState } from 'react';
import { reveal } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { takeLostFocus } from '../../parts/take-focus.ts';
import { COMMON, LETTERS, PRINTS } from '../../words.ts';
import { Refused } from './letters-report.tsx';
import type { Issued } from './letters-form.tsx';
import { PrintTray } from './print-tray.tsx';

interface LettersDoneProps {
  readonly issued: Issued;
  readonly onView: () => void;
  readonly onClose: () => void;
}

export function LettersDone({ issued, onView, onClose }: LettersDoneProps) {
  const { print, refused, document } = issued.result;
  const [atTray, setAtTray] = useState(false);
  const { folder } = issued;
  return (
    <Stack gap="md">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <ThemeIcon color={print ? 'teal' : 'gray'} radius="xl" aria-hidden>
          <Icon name={print ? 'check' : 'warning'} />
        </ThemeIcon>
        <Stack gap={2} style={{ minWidth: 0 }}>
          <Text component="output" fw={600} size="lg">
            {LETTERS.issued(print?.letters ?? 0)}
          </Text>
          {print ? (
            <Text size="sm" className="tabular">
              {LETTERS.issuedNumbers(print.firstNumber, print.lastNumber)}
            </Text>
          ) : null}
          {print && folder ? <Text size="sm">{LETTERS.toFolder(folder.name)}</Text> : null}
        </Stack>
      </Group>
      {refused.length > 0 ? <Refused refused={refused} /> : null}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {COMMON.close}
        </Button>
        {print ? (
          <Button
            variant="default"
            leftSection={<Icon name="printer" size={16} />}
            onClick={() => setAtTray(true)}
          >
            {PRINTS.printNext}
          </Button>
        ) : null}
        {print && folder ? (
          <Button
            ref={takeLostFocus}
            leftSection={<Icon name="folder" size={16} />}
            onClick={() => void reveal(folder.id)}
          >
            {LETTERS.showFolder}
          </Button>
        ) : null}
        {document ? (
          <Button ref={takeLostFocus} onClick={onView}>
            {LETTERS.view}
          </Button>
        ) : null}
      </Group>
      {print && atTray ? <PrintTray print={print} onClose={() => setAtTray(false)} /> : null}
    </Stack>
  );
}
