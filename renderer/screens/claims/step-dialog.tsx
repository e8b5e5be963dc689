import { Alert, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { CLAIM_STEP_NAME } from '../../../shared/claim-words.ts';
import type { ClaimMove } from '../../../shared/domain/claims/claim.ts';
import { isWithBpjs } from '../../../shared/domain/claims/steps.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { KnownDayInput } from '../../parts/day-input.tsx';
import { useDecidedWish } from '../../parts/decided.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { neededProblem } from '../../parts/form-rules.ts';
import { Icon } from '../../parts/icon.tsx';
import { CLAIM_FIELDS, CLAIM_STEP } from '../../words.ts';
import { ClaimDialog } from './claim-dialog.tsx';

/** These say why. */
const WITH_REASON: ReadonlySet<ClaimMove> = new Set(['ditolak', 'dikembalikan', 'dibatalkan']);

interface StepDialogProps {
  readonly claim: ClaimView;
  readonly step: ClaimMove;
  readonly today: Day;
  readonly onClose: () => void;
}

/** One step of the claim with its day: what happened, or where it stands from now on. */
export function StepDialog({ claim, step, today, onClose }: StepDialogProps) {
  const wish = useDecidedWish('claim.step', { quiet: true });
  const withReason = WITH_REASON.has(step);
  const form = useForm({
    initialValues: { day: today, note: '', submissionNumber: claim.submissionNumber ?? '' },
    validate: { note: (note) => (withReason ? neededProblem(note) : null) },
  });
  const name = CLAIM_STEP_NAME[step];
  const cancels = step === 'dibatalkan';
  // Where it was not known at the submission, it is asked for again.
  const withNumber =
    step === 'diajukan' || (isWithBpjs(step) && claim.submissionNumber === null && !withReason);
  const save = form.onSubmit(
    ({ day, note, submissionNumber }) =>
      wish.mutate(
        {
          id: claim.id,
          step,
          day,
          note: note.trim(),
          ...(withNumber && { submissionNumber: submissionNumber.trim() }),
        },
        {
          onSuccess: () => {
            notifications.show({ color: 'teal', message: CLAIM_STEP.saved(name) });
            onClose();
          },
        },
      ),
    focusFirstError(form),
  );
  return (
    <ClaimDialog
      title={cancels ? CLAIM_STEP.cancelTitle : CLAIM_STEP.title(name)}
      submit={cancels ? CLAIM_STEP.cancelTitle : CLAIM_STEP.save}
      red={cancels}
      onSubmit={save}
      onClose={onClose}
      pending={wish.isPending}
      error={wish.error}
    >
      <StepNote step={step} />
      <KnownDayInput
        label={CLAIM_STEP.day}
        maxDate={today}
        value={form.values.day}
        onChange={(day) => form.setFieldValue('day', day)}
      />
      {withNumber ? (
        <TextInput
          label={CLAIM_FIELDS.submissionNumber}
          description={CLAIM_STEP.submission}
          data-autofocus
          maxLength={60}
          {...form.getInputProps('submissionNumber')}
        />
      ) : null}
      <TextInput
        label={withReason ? CLAIM_STEP.reason : CLAIM_STEP.note}
        data-autofocus={withNumber ? undefined : true}
        withAsterisk={withReason}
        maxLength={300}
        {...form.getInputProps('note')}
      />
    </ClaimDialog>
  );
}

function StepNote({ step }: { readonly step: ClaimMove }) {
  if (step === 'penyerahan-simbolis')
    return (
      <Alert color="blue" py="xs" icon={<Icon name="warning" />}>
        {CLAIM_STEP.symbolic}
      </Alert>
    );
  const text =
    step === 'dibatalkan'
      ? CLAIM_STEP.cancelText
      : step === 'dibayar'
        ? CLAIM_STEP.pay
        : step === 'selesai'
          ? CLAIM_STEP.over
          : null;
  return text ? <Text size="sm">{text}</Text> : null;
}
