import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { CopySourceInput } from '../../../shared/trust-shapes.ts';
import type { CopiesState } from '../../../shared/trust-views.ts';
import { useRequest } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useSession } from '../../session.tsx';
import { COPIES } from '../../words.ts';
import { CopiesActions } from './copies-actions.tsx';
import { RestoreDialog } from './copies-restore-dialog.tsx';
import { safetyOf, safetySentence } from './copies-safety.ts';
import { SecondPlace } from './copies-second-place.tsx';
import { CopiesTable } from './copies-table.tsx';
import classes from './settings-screen.module.css';

/** What is being restored. */
export interface Restoring {
  readonly source: CopySourceInput;
  /** It takes back the last restore. */
  readonly isUndo: boolean;
}

export function CopiesSection({ today }: { readonly today: Day }) {
  const state = useRequest('copies.state', undefined);
  const { leave } = useSession();
  const [restoring, setRestoring] = useState<Restoring | null>(null);
  return (
    <div className={`${classes['scroll']} ${classes['toEdge']}`}>
      {state.error ? (
        <FailureNotice error={state.error} onRetry={() => void state.refetch()} />
      ) : null}
      {state.isPending ? <Waiting /> : null}
      {state.data ? (
        <Stack gap="md">
          <Safety state={state.data} today={today} />
          <CopiesActions today={today} onRestored={leave} />
          <SecondPlace place={state.data.secondPlace} today={today} />
          <CopiesTable state={state.data} today={today} onRestore={setRestoring} />
        </Stack>
      ) : null}
      {restoring ? (
        <RestoreDialog {...restoring} onClose={() => setRestoring(null)} onRestored={leave} />
      ) : null}
    </div>
  );
}

interface SafetyProps {
  readonly state: CopiesState;
  readonly today: Day;
}

/** How safe the data are, in one sentence. */
function Safety({ state, today }: SafetyProps) {
  const { isOld, place } = safetyOf(state, today);
  const isSafe = !isOld && place === 'good';
  return (
    <div>
      <Group gap="xs" wrap="nowrap" align="flex-start" component="output">
        <Icon
          name={isSafe ? 'check' : 'warning'}
          style={{ color: `var(--mantine-color-${isSafe ? 'teal' : 'orange'}-9)`, marginTop: 2 }}
        />
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {safetySentence(state, today)}
        </Text>
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        {COPIES.lead}
      </Text>
    </div>
  );
}
