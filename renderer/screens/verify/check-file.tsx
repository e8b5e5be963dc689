import { Button, Paper, Stack, Text } from '@mantine/core';
import type { Grant } from '../../../shared/ipc.ts';
import { choose, showFailure } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { VERIFY } from '../../words.ts';
import classes from './verify-screen.module.css';

interface CheckFileProps {
  readonly disabled: boolean;
  readonly onFile: (file: Grant) => void;
}

export function CheckFile({ disabled, onFile }: CheckFileProps) {
  const pick = async () => {
    const file = await choose('letter');
    if (file) onFile(file);
  };
  return (
    <Paper className={classes['box']} p="md">
      <Stack gap="xs" h="100%">
        <Text fw={600}>{VERIFY.fileTitle}</Text>
        <Text size="sm" c="dimmed">
          {VERIFY.fileText}
        </Text>
        <Button
          mt="auto"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<Icon name="folder" size={16} />}
          disabled={disabled}
          onClick={() => void pick().catch(showFailure)}
        >
          {VERIFY.choose}
        </Button>
      </Stack>
    </Paper>
  );
}
