import { Button, Group, Input, Modal, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import type { Grant } from '../../../shared/ipc.ts';
import { choose, sentenceFor, showFailure, useWish } from '../../api.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { Icon } from '../../parts/icon.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { COMMON, SECOND_PLACE } from '../../words.ts';
import { PassphraseFields } from './copies-passphrase-fields.tsx';
import {
  NO_PASSPHRASE,
  passphraseProblem,
  repeatProblem,
  type PassphraseValues,
} from './copies-passphrase.ts';

interface SecondPlaceDialogProps {
  /** There is one already: the passphrase may stay. */
  readonly hasPassphrase: boolean;
  readonly onClose: () => void;
}

interface PlaceValues extends PassphraseValues {
  readonly folder: Grant | null;
}

export function SecondPlaceDialog({ hasPassphrase, onClose }: SecondPlaceDialogProps) {
  useFocusBack();
  const form = useForm<PlaceValues>({
    initialValues: { ...NO_PASSPHRASE, folder: null },
    validate: {
      folder: (folder) => (folder === null ? SECOND_PLACE.folderNeeded : null),
      passphrase: (text) => (hasPassphrase && text === '' ? null : passphraseProblem(text)),
      repeat: (text, { passphrase }) => repeatProblem(text, passphrase),
    },
  });
  const save = useWish('copies.second-place', { invalidates: ['copies.state'], quiet: true });
  const submit = form.onSubmit(({ folder, passphrase }) => {
    if (folder === null) return;
    save.mutate(
      { folder: folder.id, passphrase: passphrase === '' ? null : passphrase },
      {
        onSuccess: () => {
          notifications.show({ color: 'teal', message: SECOND_PLACE.saved });
          onClose();
        },
      },
    );
  }, focusFirstError(form));
  return (
    <Modal
      opened
      onClose={onClose}
      title={hasPassphrase ? SECOND_PLACE.dialogChange : SECOND_PLACE.dialogNew}
      closeOnClickOutside={false}
      // The question for the password lies above, and Escape is meant for it.
      closeOnEscape={!save.isPending}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <FolderField {...form.getInputProps('folder')} />
          <PassphraseFields
            passphrase={form.getInputProps('passphrase')}
            repeat={form.getInputProps('repeat')}
            {...(hasPassphrase ? { hint: SECOND_PLACE.passphraseKept } : {})}
          />
          {save.error ? (
            <Text size="sm" c="red.9" role="alert">
              {sentenceFor(save.error)}
            </Text>
          ) : null}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {COMMON.cancel}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {SECOND_PLACE.submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface FolderFieldProps {
  readonly value?: Grant | null;
  readonly onChange?: (folder: Grant) => void;
  readonly error?: ReactNode;
}

function FolderField({ value, onChange, error }: FolderFieldProps) {
  const pick = async () => {
    const folder = await choose('folder').catch(showFailure);
    if (folder) onChange?.(folder);
  };
  return (
    <Input.Wrapper
      label={SECOND_PLACE.folderLabel}
      description={SECOND_PLACE.folderHint}
      labelElement="div"
      error={error}
    >
      <Group gap="sm" my={4} wrap="nowrap">
        <Button
          variant="default"
          size="xs"
          data-autofocus
          leftSection={<Icon name="folder" size={16} />}
          style={{ flexShrink: 0 }}
          onClick={() => void pick()}
        >
          {value ? SECOND_PLACE.chooseOther : SECOND_PLACE.choose}
        </Button>
        {value ? (
          <Text size="sm" lineClamp={2} style={{ overflowWrap: 'anywhere' }}>
            {/* A whole drive has no name of its own. */}
            {value.name || SECOND_PLACE.chosen}
          </Text>
        ) : null}
      </Group>
    </Input.Wrapper>
  );
}
