import { Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { CLAIM_REMOVING, DECISION } from '../../words.ts';
import { ClaimDialog } from './claim-dialog.tsx';

interface RemovalDialogProps {
  readonly title: string;
  /** What goes, and what stays. */
  readonly text: string;
  readonly onRemove: (reason: string) => void;
  readonly onClose: () => void;
  readonly pending: boolean;
  readonly error: Error | null;
}

/** What was entered by mistake goes, and the reason stays with the claim. */
export function RemovalDialog({ text, onRemove, ...dialog }: RemovalDialogProps) {
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim().length < 3 ? DECISION.tooShort : null) },
  });
  return (
    <ClaimDialog
      {...dialog}
      submit={dialog.title}
      red
      onSubmit={form.onSubmit(({ reason }) => onRemove(reason.trim()))}
    >
      <Text size="sm">
        {text} {CLAIM_REMOVING.kept}
      </Text>
      <TextInput
        label={CLAIM_REMOVING.reason}
        data-autofocus
        withAsterisk
        maxLength={300}
        {...form.getInputProps('reason')}
      />
    </ClaimDialog>
  );
}
