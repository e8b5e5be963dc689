import { Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { AccountView } from '../../../shared/trust-views.ts';
import { failureCode, RequestFailed, sentenceFor, useWish } from '../../api.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { FormFoot } from '../../parts/form-foot.tsx';
import { focusFirstField } from '../../parts/take-focus.ts';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { useSession } from '../../session.tsx';
import { ACCOUNTS } from '../../words.ts';
import { AccountFields } from './accounts-fields.tsx';
import { toAccountInput, useAccountForm } from './accounts-form.ts';

interface AccountDialogProps {
  /** Null = a new one. */
  readonly account: AccountView | null;
  readonly onClose: () => void;
}

export function AccountDialog({ account, onClose }: AccountDialogProps) {
  useFocusBack();
  const { account: own } = useSession();
  const form = useAccountForm(account);
  const save = useWish('account.save', { quiet: true });
  const submit = form.onSubmit((values) => {
    save.mutate(toAccountInput(account?.id ?? null, values), {
      onSuccess: ({ name }) => {
        notifications.show({ color: 'teal', message: ACCOUNTS.saved(name) });
        onClose();
      },
      onError: (error) => form.setErrors(errorsOf(error)),
    });
  }, focusFirstError(form));
  const problem = problemOf(save.error);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={account ? ACCOUNTS.editTitle : ACCOUNTS.addTitle}
      closeOnClickOutside={false}
    >
      <form onSubmit={submit} noValidate ref={focusFirstField}>
        <Stack>
          <AccountFields form={form} isNew={account === null} isOwn={account?.id === own.id} />
          <FormFoot save={save} problem={problem} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}

/** Beside the field that it is about. */
function errorsOf(error: unknown): { readonly [field: string]: string } {
  const code = failureCode(error);
  if (code === 'account-taken') return { username: sentenceFor(error) };
  if (code === 'password-weak') return { password: sentenceFor(error) };
  const named = error instanceof RequestFailed ? (error.failure.details ?? []) : [];
  return named.includes('username') ? { username: ACCOUNTS.usernameRule } : {};
}

function problemOf(error: Error | null): string | null {
  if (!error || failureCode(error) === 'cancelled' || Object.keys(errorsOf(error)).length > 0)
    return null;
  return sentenceFor(error);
}
