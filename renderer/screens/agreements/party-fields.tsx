import { TextInput } from '@mantine/core';
import { AGREEMENT } from '../../words.ts';
import type { AgreementForm } from './agreement-form.ts';

interface PartyFieldsProps {
  readonly form: AgreementForm;
  readonly side: 'government' | 'bpjs';
}

/** One party: each gives the agreement a number of its own. */
export function PartyFields({ form, side }: PartyFieldsProps) {
  return (
    <>
      <TextInput
        label={AGREEMENT.institution}
        maxLength={160}
        {...form.getInputProps(`${side}.institution`)}
      />
      <TextInput
        label={AGREEMENT.number}
        maxLength={80}
        {...form.getInputProps(`${side}.number`)}
      />
      <TextInput
        label={AGREEMENT.signatory}
        maxLength={120}
        {...form.getInputProps(`${side}.signatory`)}
      />
      <TextInput
        label={AGREEMENT.position}
        maxLength={160}
        {...form.getInputProps(`${side}.position`)}
      />
      <TextInput label={AGREEMENT.nip} maxLength={25} {...form.getInputProps(`${side}.nip`)} />
      <TextInput
        label={AGREEMENT.address}
        maxLength={400}
        {...form.getInputProps(`${side}.address`)}
      />
    </>
  );
}
