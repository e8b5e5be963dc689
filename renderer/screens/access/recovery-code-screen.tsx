import { Button, Checkbox, Group } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { SessionState } from '../../../shared/trust-views.ts';
import { RECOVERY } from '../../words.ts';
import { DoorFrame } from './door-frame.tsx';
import { RecoveryCode } from './recovery-code.tsx';

export interface Recovered {
  readonly state: SessionState;
  readonly recoveryCode: string;
}

interface RecoveryCodeScreenProps {
  readonly made: Recovered;
  readonly onKept: () => void;
}

/** The code is shown once: one has to say that it is kept before anything else begins. */
export function RecoveryCodeScreen({ made, onKept }: RecoveryCodeScreenProps) {
  const [kept, setKept] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (kept) onKept();
  };
  return (
    <DoorFrame title={RECOVERY.title} state={made.state} wide>
      <RecoveryCode code={made.recoveryCode} />
      <form onSubmit={submit}>
        <Group justify="space-between" wrap="nowrap">
          <Checkbox
            label={RECOVERY.keptCheck}
            checked={kept}
            onChange={(event) => setKept(event.currentTarget.checked)}
          />
          <Button type="submit" disabled={!kept} style={{ flexShrink: 0 }}>
            {RECOVERY.kept}
          </Button>
        </Group>
      </form>
    </DoorFrame>
  );
}
