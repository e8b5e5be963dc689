import { Alert, Box, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SessionState } from '../../../shared/trust-views.ts';
import { holderSentence } from '../../parts/holder-sentence.ts';
import { Icon } from '../../parts/icon.tsx';
import { APP } from '../../words.ts';
import classes from './door-frame.module.css';

interface DoorFrameProps {
  readonly title: string;
  readonly state: SessionState;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** What stands in the middle of an otherwise empty window: nothing of the data behind it. */
export function DoorFrame({ title, state, wide = false, children }: DoorFrameProps) {
  return (
    <Box className={classes['door']} component="main">
      <Stack gap="md" className={wide ? classes['wide'] : classes['narrow']}>
        <div>
          <Text fw={700} size="lg" c="sea" lh={1.2}>
            {APP.name}
          </Text>
          <Text size="sm" c="dimmed" lineClamp={2}>
            {state.officeName}
          </Text>
        </div>
        {state.heldBy ? (
          <Alert color="orange" py="xs" icon={<Icon name="lock" />}>
            {holderSentence(state.heldBy)}
          </Alert>
        ) : null}
        <Paper withBorder p="lg">
          <Stack>
            <Title order={1} tabIndex={-1}>
              {title}
            </Title>
            {children}
          </Stack>
        </Paper>
        <Text size="xs" c="dimmed">
          {APP.version(state.version)}
        </Text>
      </Stack>
    </Box>
  );
}
