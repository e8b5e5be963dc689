import { Modal } from '@mantine/core';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { useSession } from '../../session.tsx';
import { COMMON, PASSWORD } from '../../words.ts';
import { ChangePasswordForm } from './change-password-form.tsx';

interface ChangePasswordDialogProps {
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

export function ChangePasswordDialog({ onClose, onChanged }: ChangePasswordDialogProps) {
  useFocusBack();
  const { told } = useSession();
  return (
    <Modal opened onClose={onClose} title={PASSWORD.changeTitle} closeOnClickOutside={false}>
      <ChangePasswordForm
        currentLabel={PASSWORD.current}
        cancelLabel={COMMON.cancel}
        onCancel={onClose}
        onChanged={(state) => {
          told(state);
          onChanged();
        }}
      />
    </Modal>
  );
}
