import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import type { Signatory } from '../../../shared/domain/office.ts';
import type { SignatureImageView } from '../../../shared/letter-views.ts';
import { sentenceFor, useWish } from '../../api.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { instantWords } from '../../parts/instant-words.ts';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { COMMON, SIGNATURE } from '../../words.ts';
import { SignatureImageField } from './signature-image-field.tsx';
import { useSignatureForm } from './signature-form.ts';

interface SignatureDialogProps {
  readonly signatory: Signatory;
  /** The one that is stored, or null. */
  readonly stored: SignatureImageView | null;
  readonly onClose: () => void;
}

/** Puts a scanned signature in place, or another; nobody can look at the one that is stored. */
export function SignatureDialog({ signatory, stored, onClose }: SignatureDialogProps) {
  useFocusBack();
  const form = useSignatureForm();
  const save = useWish('signature.set', { invalidates: ['signature.list'], quiet: true });
  const submit = form.onSubmit(({ image, passphrase }) => {
    if (image === null) return;
    save.mutate(
      { signatoryId: signatory.id, image: image.id, passphrase },
      {
        onSuccess: () => {
          notifications.show({ color: 'teal', message: SIGNATURE.stored });
          onClose();
        },
      },
    );
  }, focusFirstError(form));
  return (
    <Modal
      opened
      onClose={onClose}
      size="md"
      title={SIGNATURE.title(signatory.name)}
      closeOnClickOutside={false}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {SIGNATURE.lead}
          </Text>
          {stored ? (
            <Text size="sm">
              {SIGNATURE.setSince(instantWords(stored.createdAt))} {SIGNATURE.replaceLead}
            </Text>
          ) : null}
          <SignatureImageField {...form.getInputProps('image')} />
          <PasswordInput
            label={SIGNATURE.passphrase}
            description={SIGNATURE.passphraseHint}
            maxLength={200}
            autoComplete="new-password"
            {...form.getInputProps('passphrase')}
          />
          <PasswordInput
            label={SIGNATURE.repeat}
            maxLength={200}
            autoComplete="new-password"
            {...form.getInputProps('repeat')}
          />
          {save.error ? (
            <Text size="sm" c="red.9" role="alert">
              {sentenceFor(save.error)}
            </Text>
          ) : null}
          <Group gap="xs">
            {stored ? <RemoveButton signatory={signatory} onRemoved={onClose} /> : null}
            <Group gap="xs" ml="auto">
              <Button variant="default" onClick={onClose}>
                {COMMON.cancel}
              </Button>
              <Button type="submit" loading={save.isPending}>
                {stored ? SIGNATURE.replace : SIGNATURE.save}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface RemoveButtonProps {
  readonly signatory: Signatory;
  readonly onRemoved: () => void;
}

function RemoveButton({ signatory, onRemoved }: RemoveButtonProps) {
  const remove = useWish('signature.remove', { invalidates: ['signature.list'] });
  const askToRemove = () =>
    modals.openConfirmModal({
      title: SIGNATURE.removeTitle,
      children: <Text size="sm">{SIGNATURE.removeText(signatory.name)}</Text>,
      labels: { confirm: COMMON.remove, cancel: COMMON.cancel },
      confirmProps: { color: 'red.8' },
      onConfirm: () =>
        remove.mutate(
          { signatoryId: signatory.id },
          {
            onSuccess: () => {
              notifications.show({ message: SIGNATURE.removed });
              onRemoved();
            },
          },
        ),
    });
  return (
    <Button variant="default" c="red.9" onClick={askToRemove} loading={remove.isPending}>
      {SIGNATURE.remove}
    </Button>
  );
}
