import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import type { SessionAccount, SessionState } from '../../../shared/trust-views.ts';
import { LOCK, LOGIN } from '../../words.ts';
import { DoorFrame } from './door-frame.tsx';
import { LoginForm } from './login-form.tsx';

interface LockScreenProps {
  readonly state: SessionState;
  /** Whose screens are kept. */
  readonly account: SessionAccount;
  readonly onEnter: (state: SessionState) => void;
}

export function LockScreen({ state, account, onEnter }: LockScreenProps) {
  const [other, setOther] = useState(false);
  return (
    <DoorFrame title={other ? LOGIN.title : LOCK.title} state={state}>
      <Text size="sm" c="dimmed">
        {other ? LOCK.leadOther : LOCK.lead(account.name)}
      </Text>
      <LoginForm
        key={String(other)}
        username={other ? null : account.username}
        submitLabel={other ? LOGIN.enter : LOCK.open}
        onEnter={onEnter}
      />
      <Anchor component="button" type="button" size="sm" onClick={() => setOther(!other)}>
        {other ? LOCK.same(account.name) : LOCK.other}
      </Anchor>
    </DoorFrame>
  );
}
