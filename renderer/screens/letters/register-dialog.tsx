import { Button, Group, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { COMMON } from '../../words.ts';

interface RegisterDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onSubmit: (event?: FormEvent<HTMLFormElement>) => void;
  readonly submit: string;
  readonly color?: string;
  readonly disabled?: boolean;
  readonly pending: boolean;
  readonly error: unknown;
  readonly children: ReactNode;
}

/** A question that changes the register: fields, what went wrong, and two buttons. */
export function RegisterDialog(props: RegisterDialogProps) {
  useFocusBack();
  const { onClose, error, pending } = props;
  return (
    <Modal opened onClose={onClose} title={props.title} size={520} closeOnClickOutside={false}>
      <form onSubmit={props.onSubmit} noValidate>
        <Stack gap="md">
          {props.children}
          {error ? <FailureNotice error={error} /> : null}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {COMMON.close}
            </Button>
            <Button
              type="submit"
              loading={pending}
              disabled={props.disabled ?? false}
              {...(props.color === undefined ? {} : { color: props.color })}
            >
              {props.submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
