import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { ScholarshipView } from '../../../shared/requests/claims.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { useDecidedWish } from '../../parts/decided.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { neededProblem } from '../../parts/form-rules.ts';
import { SCHOLARSHIP } from '../../words.ts';
import { ClaimDialog } from './claim-dialog.tsx';

interface ScholarshipDialogProps {
  readonly claimId: number;
  /** Null = a new one. */
  readonly child: ScholarshipView | null;
  readonly today: Day;
  readonly onClose: () => void;
}

/** A child with a right to school money, and why that ended. */
export function ScholarshipDialog({ claimId, child, today, onClose }: ScholarshipDialogProps) {
  const wish = useDecidedWish('scholarship.save', { quiet: true });
  const form = useForm({
    initialValues: {
      name: child?.name ?? '',
      birthDate: child?.birthDate ?? null,
      ended: child?.ended ?? '',
    },
    validate: { name: neededProblem },
  });
  const save = form.onSubmit(
    ({ name, birthDate, ended }) =>
      wish.mutate(
        {
          claimId,
          id: child?.id ?? null,
          name: name.trim(),
          birthDate,
          ended: ended.trim() || null,
        },
        { onSuccess: onClose },
      ),
    focusFirstError(form),
  );
  return (
    <ClaimDialog
      title={SCHOLARSHIP.addTitle}
      submit={SCHOLARSHIP.save}
      onSubmit={save}
      onClose={onClose}
      pending={wish.isPending}
      error={wish.error}
    >
      <TextInput
        label={SCHOLARSHIP.name}
        data-autofocus
        withAsterisk
        maxLength={120}
        {...form.getInputProps('name')}
      />
      <DayInput
        label={SCHOLARSHIP.birthDate}
        clearable
        w={210}
        maxDate={today}
        {...form.getInputProps('birthDate')}
      />
      {child ? (
        <TextInput
          label={SCHOLARSHIP.ended}
          description={SCHOLARSHIP.endedHint}
          maxLength={200}
          {...form.getInputProps('ended')}
        />
      ) : null}
    </ClaimDialog>
  );
}
