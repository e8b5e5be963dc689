import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { useDecidedWish } from '../../parts/decided.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { CLAIM, CLAIM_FIELDS, COMMON } from '../../words.ts';
import { ClaimDialog } from './claim-dialog.tsx';
import { EventDay, EventFields, KindFields, ReporterFields } from './claim-fields.tsx';
import { toClaimFacts, toClaimTyped, useClaimForm } from './claim-form.ts';

interface FactsDialogProps {
  readonly claim: ClaimView;
  readonly today: Day;
  readonly onClose: () => void;
}

/** The same questions as on the day of the call, and the number that BPJS gave since. */
export function FactsDialog({ claim, today, onClose }: FactsDialogProps) {
  const form = useClaimForm(toClaimTyped(claim));
  const wish = useDecidedWish('claim.save', { quiet: true });
  const save = form.onSubmit(
    (typed) =>
      wish.mutate(
        {
          id: claim.id,
          ...toClaimFacts(typed),
          submissionNumber: typed.submissionNumber.trim() || null,
        },
        {
          onSuccess: () => {
            notifications.show({ color: 'teal', message: COMMON.saved });
            onClose();
          },
        },
      ),
    focusFirstError(form),
  );
  return (
    <ClaimDialog
      title={CLAIM.facts.edit}
      submit={COMMON.save}
      onSubmit={save}
      onClose={onClose}
      pending={wish.isPending}
      error={wish.error}
      size={640}
    >
      <TextInput
        label={CLAIM_FIELDS.submissionNumber}
        data-autofocus
        w={280}
        maxLength={60}
        {...form.getInputProps('submissionNumber')}
      />
      <KindFields form={form} />
      <EventDay form={form} today={today} />
      <EventFields form={form} today={today} />
      <ReporterFields form={form} today={today} />
    </ClaimDialog>
  );
}
