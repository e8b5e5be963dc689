import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import type { SessionState } from '../../../shared/trust-views.ts';
import { LOGIN } from '../../words.ts';
import { DoorFrame } from './door-frame.tsx';
import { ForgottenPassword } from './forgotten-password.tsx';
import { LoginForm } from './login-form.tsx';

interface LoginScreenProps {
  readonly state: SessionState;
  readonly onEnter: (state: SessionState) => void;
}

export function LoginScreen({ state, onEnter }: LoginScreenProps) {
  const [forgotten, setForgotten] = useState(false);
  if (forgotten)
    return <ForgottenPassword state={state} onEnter={onEnter} onBack={() => setForgotten(false)} />;
  return (
    <DoorFrame title={LOGIN.title} state={state}>
      <Text size="sm" c="dimmed">
        {LOGIN.lead}
      </Text>
      <LoginForm username={null} submitLabel={LOGIN.enter} onEnter={onEnter} />
      <Anchor component="button" type="button" size="sm" onClick={() => setForgotten(true)}>
        {LOGIN.forgotten}
      </Anchor>
    </DoorFrame>
  );
}
