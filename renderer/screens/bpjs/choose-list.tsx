import { Button, Paper, Stack, Text } from '@mantine/core';
import type { Grant } from '../../../shared/ipc.ts';
import { choose, showFailure } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { BPJS } from '../../words.ts';
import classes from './bpjs-screen.module.css';

/** Where a list of BPJS is dropped or chosen. */
export function ChooseList({ onFile }: { readonly onFile: (file: Grant) => void }) {
  const pick = async () => {
    const file = await choose('workbook');
    if (file) onFile(file);
  };
  return (
    <Paper className={classes['box']} p="lg">
      <Stack align="center" justify="center" gap="xs" h="100%">
        <Icon name="compare" size={32} />
        <Text fw={600} size="lg">
          {BPJS.dropTitle}
        </Text>
        <Text size="sm" c="dimmed" ta="center">
          {BPJS.dropText}
        </Text>
        <Button
          mt="xs"
          leftSection={<Icon name="folder" size={16} />}
          onClick={() => void pick().catch(showFailure)}
        >
          {BPJS.choose}
        </Button>
      </Stack>
    </Paper>
  );
}
