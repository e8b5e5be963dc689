import { Checkbox, Divider, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { CLAIM_PAPER_NAME } from '../../../shared/claim-words.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { ClaimPaperView } from '../../../shared/requests/claims.ts';
import { useWish } from '../../api.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { neededProblem } from '../../parts/form-rules.ts';
import { ScanList } from '../../parts/scan-list.tsx';
import { CLAIM_PAPERS_WORDS as WORDS } from '../../words.ts';
import { ClaimDialog } from './claim-dialog.tsx';

interface PaperDialogProps {
  readonly claimId: number;
  readonly paper: ClaimPaperView;
  readonly today: Day;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** When a paper came, why it is not needed, and its scans, which are saved by themselves. */
export function PaperDialog({ claimId, paper, today, readOnly, onClose }: PaperDialogProps) {
  const wish = useWish('claim.paper', { quiet: true });
  const form = useForm({
    initialValues: {
      receivedOn: paper.receivedOn,
      isWaived: paper.waived !== null,
      waived: paper.waived ?? '',
      note: paper.note,
    },
    validate: { waived: (why, { isWaived }) => (isWaived ? neededProblem(why) : null) },
  });
  const { isWaived } = form.values;
  const save = form.onSubmit(
    (typed) =>
      wish.mutate(
        {
          id: claimId,
          paper: paper.paper,
          receivedOn: typed.isWaived ? null : typed.receivedOn,
          waived: typed.isWaived ? typed.waived.trim() : null,
          note: typed.note.trim(),
        },
        {
          onSuccess: () => {
            notifications.show({ color: 'teal', message: WORDS.saved });
            onClose();
          },
        },
      ),
    focusFirstError(form),
  );
  return (
    <ClaimDialog
      title={CLAIM_PAPER_NAME[paper.paper]}
      submit={WORDS.save}
      onSubmit={save}
      onClose={onClose}
      readOnly={readOnly}
      pending={wish.isPending}
      error={wish.error}
      below={
        <Stack gap="sm" mt="md">
          <Divider />
          <ScanList
            scans={paper.scans}
            to={{ kind: 'paper', claimId, paper: paper.paper }}
            readOnly={readOnly}
          />
        </Stack>
      }
    >
      {readOnly ? null : (
        <>
          <Group gap="sm" align="flex-end">
            <DayInput
              label={WORDS.receivedOn}
              clearable
              w={210}
              maxDate={today}
              disabled={isWaived}
              {...form.getInputProps('receivedOn')}
            />
            <Checkbox
              mb={8}
              label={WORDS.waive}
              {...form.getInputProps('isWaived', { type: 'checkbox' })}
            />
          </Group>
          {isWaived ? (
            <TextInput
              label={WORDS.waiveReason}
              withAsterisk
              maxLength={200}
              {...form.getInputProps('waived')}
            />
          ) : null}
          <TextInput
            label={WORDS.note}
            data-autofocus
            maxLength={200}
            {...form.getInputProps('note')}
          />
        </>
      )}
    </ClaimDialog>
  );
}
