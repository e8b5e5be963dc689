import { Fieldset, Group, Select, Text, TextInput } from '@mantine/core';
import { HEIR_RELATION_NAME } from '../../../shared/claim-words.ts';
import { HEIR_RELATIONS, type Heir } from '../../../shared/domain/claims/claim.ts';
import { isMinor } from '../../../shared/domain/claims/heirs.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { useDecidedWish } from '../../parts/decided.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { CLAIM_HEIRS } from '../../words.ts';
import { ClaimDialog } from './claim-dialog.tsx';
import { toHeirInput, useHeirForm, type HeirForm } from './heir-form.ts';

/** Ordered as the law orders them. */
const RELATIONS = HEIR_RELATIONS.map((value) => ({ value, label: HEIR_RELATION_NAME[value] }));

interface HeirDialogProps {
  readonly claim: ClaimView;
  /** Null = a new one. */
  readonly heir: Heir | null;
  readonly today: Day;
  readonly onClose: () => void;
}

export function HeirDialog({ claim, heir, today, onClose }: HeirDialogProps) {
  const wish = useDecidedWish('claim.heirs', { quiet: true });
  const form = useHeirForm(heir, claim);
  const needsGuardian = isMinor(form.values, claim.eventOn, claim.guardianBelow);
  const save = form.onSubmit((typed) => {
    const input = toHeirInput(heir?.id ?? null, typed);
    const heirs = heir
      ? claim.heirs.map((one) => (one.id === heir.id ? input : one))
      : [...claim.heirs, input];
    wish.mutate({ id: claim.id, heirs }, { onSuccess: onClose });
  }, focusFirstError(form));
  return (
    <ClaimDialog
      title={heir ? CLAIM_HEIRS.editTitle : CLAIM_HEIRS.addTitle}
      submit={CLAIM_HEIRS.save}
      onSubmit={save}
      onClose={onClose}
      pending={wish.isPending}
      error={wish.error}
      size={640}
    >
      <WhoFields form={form} today={today} />
      {needsGuardian || form.values.guardianName !== '' ? (
        <GuardianFields form={form} isMinor={needsGuardian} />
      ) : null}
      <AccountFields form={form} />
    </ClaimDialog>
  );
}

function WhoFields({ form, today }: { readonly form: HeirForm; readonly today: Day }) {
  return (
    <>
      <Group gap="sm" grow align="flex-start" wrap="nowrap">
        <TextInput
          label={CLAIM_HEIRS.name}
          data-autofocus
          withAsterisk
          maxLength={120}
          {...form.getInputProps('name')}
        />
        <Select
          label={CLAIM_HEIRS.relation}
          withAsterisk
          data={RELATIONS}
          maxDropdownHeight={320}
          {...form.getInputProps('relation')}
        />
      </Group>
      <Text size="xs" c="dimmed">
        {CLAIM_HEIRS.order}
      </Text>
      <Group gap="sm" grow align="flex-start" wrap="nowrap">
        <NikInput form={form} field="nik" label={CLAIM_HEIRS.nik} />
        <DayInput
          label={CLAIM_HEIRS.birthDate}
          clearable
          maxDate={today}
          {...form.getInputProps('birthDate')}
        />
        <TextInput
          label={CLAIM_HEIRS.phone}
          inputMode="tel"
          maxLength={40}
          {...form.getInputProps('phone')}
        />
      </Group>
    </>
  );
}

interface NikInputProps {
  readonly form: HeirForm;
  readonly field: 'nik' | 'guardianNik';
  readonly label: string;
}

/** What is stored stands masked; typing goes over all of it. */
function NikInput({ form, field, label }: NikInputProps) {
  const { onFocus, ...input } = form.getInputProps(field) as { onFocus?: () => void };
  return (
    <TextInput
      label={label}
      inputMode="numeric"
      maxLength={20}
      {...input}
      onFocus={(event) => {
        if (event.currentTarget.value.includes('*')) event.currentTarget.select();
        onFocus?.();
      }}
    />
  );
}

function GuardianFields({ form, isMinor: needed }: { form: HeirForm; isMinor: boolean }) {
  return (
    <Fieldset legend={CLAIM_HEIRS.guardian} p="sm">
      {needed ? (
        <Text size="xs" mb={6}>
          {CLAIM_HEIRS.minor}
        </Text>
      ) : null}
      <Group gap="sm" grow align="flex-start" wrap="nowrap">
        <TextInput
          label={CLAIM_HEIRS.guardianName}
          withAsterisk={needed}
          maxLength={120}
          {...form.getInputProps('guardianName')}
        />
        <TextInput
          label={CLAIM_HEIRS.guardianRelation}
          maxLength={60}
          {...form.getInputProps('guardianRelation')}
        />
      </Group>
      <Group gap="sm" grow align="flex-start" wrap="nowrap" mt={6}>
        <NikInput form={form} field="guardianNik" label={CLAIM_HEIRS.guardianNik} />
        <TextInput
          label={CLAIM_HEIRS.guardianPhone}
          inputMode="tel"
          maxLength={40}
          {...form.getInputProps('guardianPhone')}
        />
      </Group>
    </Fieldset>
  );
}

function AccountFields({ form }: { readonly form: HeirForm }) {
  return (
    <Fieldset legend={CLAIM_HEIRS.account} p="sm">
      <Group gap="sm" grow align="flex-start" wrap="nowrap">
        <TextInput label={CLAIM_HEIRS.bank} maxLength={80} {...form.getInputProps('bank')} />
        <TextInput
          label={CLAIM_HEIRS.accountNumber}
          inputMode="numeric"
          maxLength={40}
          {...form.getInputProps('number')}
        />
        <TextInput label={CLAIM_HEIRS.holder} maxLength={120} {...form.getInputProps('holder')} />
      </Group>
    </Fieldset>
  );
}
