import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Signatory } from '../../../shared/domain/office.ts';
import { sentenceFor, useWish } from '../../api.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { SignatoryFields } from '../../parts/signatory-fields.tsx';
import {
  toSignatoryInput,
  useSignatoryForm,
  type SignatoryValues,
} from '../../parts/signatory-form.ts';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { COMMON, SETTINGS } from '../../words.ts';

interface SignatoryDialogProps {
  /** Null = a new one. */
  readonly signatory: Signatory | null;
  readonly today: Day;
  readonly onClose: () => void;
}

export function SignatoryDialog({ signatory, today, onClose }: SignatoryDialogProps) {
  useFocusBack();
  const form = useSignatoryForm(toValues(signatory, today), 'must be somebody');
  const save = useWish('signatory.save', { quiet: true });
  const submit = form.onSubmit(
    (values) =>
      save.mutate(
        { id: signatory?.id ?? null, ...toSignatoryInput(values) },
        { onSuccess: onClose },
      ),
    focusFirstError(form),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={signatory ? SETTINGS.signatoryEdit : SETTINGS.signatoryAdd}
      closeOnClickOutside={false}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <SignatoryFields form={form} />
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
              {COMMON.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function toValues(signatory: Signatory | null, today: Day): SignatoryValues {
  if (!signatory) return { name: '', position: '', rank: '', nip: '', from: today, until: null };
  const { name, position, rank, nip, from, until } = signatory;
  return { name, position, rank, nip, from, until };
}
