import { Alert, Modal, Stack } from '@mantine/core';
import { toLongDay, type Day } from '../../../shared/domain/values/day.ts';
import type { Signatory } from '../../../shared/domain/office.ts';
import { useWish } from '../../api.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { FormFoot } from '../../parts/form-foot.tsx';
import { Icon } from '../../parts/icon.tsx';
import { SignatoryFields } from '../../parts/signatory-fields.tsx';
import {
  toSignatoryInput,
  useSignatoryForm,
  type SignatoryValues,
} from '../../parts/signatory-form.ts';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { SETTINGS, SIGNATURE } from '../../words.ts';
import { daysLeft } from './appointment.ts';

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
          <EndNote until={form.values.until} today={today} />
          <FormFoot save={save} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}

/** An appointment that has ended or is about to, said while there is time to do something about it. */
function EndNote({ until, today }: { readonly until: Day | null; readonly today: Day }) {
  const days = daysLeft({ until }, today);
  if (until === null || days === null) return null;
  const soon = days === 0 ? SIGNATURE.endsToday : SIGNATURE.endsIn(days);
  return (
    <Alert color="orange" py="xs" icon={<Icon name="warning" />}>
      {days < 0 ? SIGNATURE.ended(toLongDay(until)) : soon}
    </Alert>
  );
}

function toValues(signatory: Signatory | null, today: Day): SignatoryValues {
  if (!signatory) return { name: '', position: '', rank: '', nip: '', from: today, until: null };
  const { name, position, rank, nip, from, until } = signatory;
  return { name, position, rank, nip, from, until };
}
