import { Alert, Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { CopySourceInput } from '../../../shared/trust-shapes.ts';
import type { RescueState } from '../../../shared/trust-views.ts';
import { choose, showFailure } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { APP, RESCUE } from '../../words.ts';
import { RestoreDialog } from '../settings/copies-restore-dialog.tsx';
import { RescueCopies } from './rescue-copies.tsx';
import classes from './rescue-screen.module.css';
import { UseAsFound } from './use-as-found.tsx';

interface RescueChoicesProps {
  readonly state: RescueState;
  readonly onRetry: () => void;
}

/** What another copy of the data can cure; a folder in the wrong place it cannot. */
const CURED_BY_A_COPY: ReadonlySet<string> = new Set([
  'database-damaged',
  'database-missing',
  'database-altered',
  'database-newer',
  'migration-failed',
]);

export function RescueChoices({ state, onRetry }: RescueChoicesProps) {
  const [source, setSource] = useState<CopySourceInput | null>(null);
  const chooseFile = async () => {
    const file = await choose('copy');
    if (file) setSource({ kind: 'file', file: file.id, passphrase: null });
  };
  const isCurable = CURED_BY_A_COPY.has(state.code);
  return (
    <Box component="main" className={classes['rescue']}>
      <Stack gap="md" className={classes['middle']}>
        <Text fw={700} size="lg" c="sea" lh={1.2}>
          {APP.name}
        </Text>
        <Alert
          color="orange"
          icon={<Icon name="warning" />}
          title={<Title order={1}>{RESCUE.title}</Title>}
          role="alert"
        >
          <Text size="sm">{state.problem}</Text>
          <Text size="sm" mt={4}>
            {isCurable ? RESCUE.safe : RESCUE.untouched}
          </Text>
        </Alert>
        {isCurable ? (
          <RescueCopies
            copies={state.copies}
            onRestore={(name) => setSource({ kind: 'kept', name })}
          />
        ) : null}
        <Group gap="xs">
          <Button variant={isCurable ? 'default' : 'filled'} onClick={onRetry}>
            {RESCUE.retry}
          </Button>
          {isCurable ? (
            <Button
              variant="default"
              leftSection={<Icon name="folder" size={16} />}
              onClick={() => void chooseFile().catch(showFailure)}
            >
              {RESCUE.chooseFile}
            </Button>
          ) : null}
          {state.canUseAsFound ? <UseAsFound onUsed={onRetry} /> : null}
        </Group>
      </Stack>
      {source ? (
        <RestoreDialog
          source={source}
          isUndo={false}
          onClose={() => setSource(null)}
          onRestored={() => {
            notifications.clean(); // tries that failed
            onRetry();
          }}
        />
      ) : null}
    </Box>
  );
}
