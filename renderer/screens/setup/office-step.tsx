import { Stack } from '@mantine/core';
import type { Day } from '../../../shared/domain/values/day.ts';
import { missingInOffice } from '../../../shared/domain/letters/missing-settings.ts';
import type { OfficeView } from '../../../shared/views.ts';
import { CoatOfArmsField } from '../../parts/coat-of-arms-field.tsx';
import { OfficeFields } from '../../parts/office-fields.tsx';
import type { OfficeForm } from '../../parts/office-form.ts';
import { StillMissing } from './still-missing.tsx';

interface OfficeStepProps {
  readonly form: OfficeForm;
  readonly office: OfficeView;
  readonly today: Day;
}

export function OfficeStep({ form, office, today }: OfficeStepProps) {
  return (
    <Stack>
      <OfficeFields
        form={form}
        today={today}
        coatOfArms={<CoatOfArmsField url={office.coatOfArmsUrl} />}
      />
      <StillMissing missing={missingInOffice({ ...form.values, coatOfArms: null })} />
    </Stack>
  );
}
