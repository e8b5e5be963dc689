import { Stack } from '@mantine/core';
import { missingInSignatory } from '../../../shared/domain/letters/missing-settings.ts';
import { SignatoryFields } from '../../parts/signatory-fields.tsx';
import type { SignatoryForm } from '../../parts/signatory-form.ts';
import { StillMissing } from './still-missing.tsx';

export function SignatoryStep({ form }: { readonly form: SignatoryForm }) {
  return (
    <Stack>
      <SignatoryFields form={form} />
      <StillMissing missing={missingInSignatory({ ...form.values, from: '', id: 0 })} />
    </Stack>
  );
}
