import { Text } from '@mantine/core';
import type { SessionAccount, SessionState } from '../../../shared/trust-views.ts';
import { PASSWORD, WHO } from '../../words.ts';
import { ChangePasswordForm } from './change-password-form.tsx';
import { DoorFrame } from './door-frame.tsx';

interface TemporaryPasswordScreenProps {
  readonly state: SessionState;
  readonly account: SessionAccount;
  readonly onEnter: (state: SessionState) => void;
  readonly onLeave: () => void;
}

/** A password that somebody else chose opens nothing but this. */
export function TemporaryPasswordScreen(props: TemporaryPasswordScreenProps) {
  const { state, account, onEnter, onLeave } = props;
  return (
    <DoorFrame title={PASSWORD.temporaryTitle} state={state} wide>
      <Text size="sm">{PASSWORD.temporaryLead(account.name)}</Text>
      <ChangePasswordForm
        currentLabel={PASSWORD.temporary}
        cancelLabel={WHO.leave}
        onCancel={onLeave}
        onChanged={onEnter}
      />
    </DoorFrame>
  );
}
