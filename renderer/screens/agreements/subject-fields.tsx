import { SimpleGrid, TextInput } from '@mantine/core';
import { DayInput } from '../../parts/day-input.tsx';
import { AGREEMENT } from '../../words.ts';
import type { AgreementForm } from './agreement-form.ts';

export function SubjectFields({ form }: { readonly form: AgreementForm }) {
  return (
    <>
      <TextInput
        label={AGREEMENT.subject}
        maxLength={300}
        data-autofocus
        {...form.getInputProps('title')}
      />
      <SimpleGrid cols={2} spacing="md">
        <DayInput label={AGREEMENT.signedOn} clearable {...form.getInputProps('signedOn')} />
        <TextInput label={AGREEMENT.place} maxLength={120} {...form.getInputProps('place')} />
      </SimpleGrid>
    </>
  );
}
