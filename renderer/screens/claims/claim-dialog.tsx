import { Button, Group, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { useTopDialog } from '../../parts/top-dialog.ts';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { COMMON } from '../../words.ts';

interface ClaimDialogProps {
  readonly title: string;
  readonly submit: string;
  readonly onSubmit: (event?: FormEvent<HTMLFormElement>) => void;
  readonly onClose: () => void;
  readonly pending: boolean;
  readonly error: unknown;
  readonly size?: number;
  /** For what takes something away. */
  readonly red?: boolean;
  /** Only to be looked at: nothing to save. */
  readonly readOnly?: boolean;
  /** Stands below the buttons: what is saved by itself. */
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

/** One change of a claim: fields, what went wrong, and two buttons. */
export function ClaimDialog(props: ClaimDialogProps) {
  useFocusBack();
  const { title, submit, onSubmit, onClose, pending, error, size = 520, red = false } = props;
  const close = useTopDialog(onClose);
  return (
    <Modal opened onClose={close} title={title} size={size} closeOnClickOutside={false}>
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="sm">
          {props.children}
          {error ? <FailureNotice error={error} /> : null}
          {props.readOnly ? null : (
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={onClose}>
                {COMMON.cancel}
              </Button>
              <Button type="submit" loading={pending} {...(red ? { color: 'red.8' } : {})}>
                {submit}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
      {props.below}
    </Modal>
  );
}
