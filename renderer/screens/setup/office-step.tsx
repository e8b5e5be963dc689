import { Stack } from '@mantine/core';
import type { Day } from '../../../shared/domain/day.ts';
import { missingInOffice } from '../../../shared/domain/missing-settings.ts';
import type { Grant, OfficeView } from '../../../shared/ipc.ts';
import { CoatOfArmsField } from '../../parts/coat-of-arms-field.tsx';
import { OfficeFields } from '../../parts/office-fields.tsx';
import type { OfficeForm } from '../../parts/office-form.ts';
import { StillMissing } from './still-missing.tsx';

interface OfficeStepProps {
  readonly form: OfficeForm;
  readonly office: OfficeView;
  readonly today: Day;
  readonly onCoatOfArms: (grant: Grant | null) => void;
}

export function OfficeStep({ form, office, today, onCoatOfArms }: OfficeStepProps) {
  return (
    <Stack>
      <OfficeFields
        form={form}
        today={today}
        coatOfArms={<CoatOfArmsField url={office.coatOfArmsUrl} onStored={onCoatOfArms} />}
      />
      <StillMissing missing={missingInOffice({ ...form.values, coatOfArms: null })} />
    </Stack>
  );
}
