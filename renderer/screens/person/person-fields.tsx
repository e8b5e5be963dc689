import { Autocomplete, Fieldset, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RosterField } from '../../../shared/domain/person.ts';
import { FIELD_NAME, ISSUE_WORDS } from '../../../shared/words.ts';
import { useRequest } from '../../api.ts';
import { valueWords } from '../../parts/value-words.ts';
import { PERSON, SEX_NAME } from '../../words.ts';
import type { PersonForm } from './use-person-form.ts';

interface PersonFieldsProps {
  readonly form: PersonForm;
  /** Stands under the NIK: somebody who has it already. */
  readonly taken: ReactNode;
}

export function PersonFields({ form, taken }: PersonFieldsProps) {
  const departments = useRequest('department.list', undefined).data ?? [];
  const places = useRequest('place.list', undefined).data ?? [];
  const setKelurahan = (kelurahan: string) => {
    const place = places.find((one) => one.kelurahan.toLowerCase() === kelurahan.toLowerCase());
    form.set(place ? { kelurahan, kecamatan: place.kecamatan } : { kelurahan });
  };
  return (
    <SimpleGrid cols={{ base: 2 }} spacing="md" verticalSpacing="md">
      <Group title={PERSON.groups.identity}>
        <Field form={form} field="nik" example={PERSON.examples.nik} inputMode="numeric" />
        {taken}
        <Field form={form} field="name" />
        <Field form={form} field="birthPlace" />
        <Field form={form} field="birthDate" example={PERSON.examples.birthDate} echo />
        <Select
          label={FIELD_NAME.sex}
          value={form.values.sex || null}
          placeholder={PERSON.sexNone}
          data={Object.entries(SEX_NAME).map(([value, label]) => ({ value, label }))}
          onChange={(sex) => form.set({ sex: sex ?? '' })}
          onBlur={() => form.leave('sex')}
          clearable
          {...notesOf(form, 'sex')}
        />
      </Group>
      <Group title={PERSON.groups.work}>
        <Suggested
          form={form}
          field="department"
          options={departments.map(({ name }) => name)}
          onChange={(department) => form.set({ department })}
        />
        <Field form={form} field="job" />
        <Field form={form} field="wage" example={PERSON.examples.wage} echo />
        <Field form={form} field="kpj" example={PERSON.examples.kpj} inputMode="numeric" />
      </Group>
      <Group title={PERSON.groups.address}>
        <Field form={form} field="address" />
        <Suggested
          form={form}
          field="kelurahan"
          options={[...new Set(places.map(({ kelurahan }) => kelurahan))]}
          onChange={setKelurahan}
        />
        <Field form={form} field="kecamatan" />
      </Group>
      <Stack gap="md">
        <Group title={PERSON.groups.contact}>
          <Field form={form} field="phone" example={PERSON.examples.phone} inputMode="tel" />
        </Group>
        <Group title={PERSON.groups.family}>
          <Field form={form} field="heirName" label={PERSON.heirName} />
          <Suggested
            form={form}
            field="heirRelation"
            label={PERSON.heirRelation}
            options={PERSON.relations}
            onChange={(heirRelation) => form.set({ heirRelation })}
          />
        </Group>
      </Stack>
    </SimpleGrid>
  );
}

const LEGEND = { legend: { fontWeight: 600, fontSize: 'var(--mantine-font-size-md)' } };

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Fieldset legend={title} bg="white" styles={LEGEND}>
      <Stack gap="xs">{children}</Stack>
    </Fieldset>
  );
}

interface FieldProps {
  readonly form: PersonForm;
  readonly field: RosterField;
  readonly label?: string;
  readonly example?: string;
  readonly inputMode?: 'numeric' | 'tel';
  /** Shows how the typed text was understood. */
  readonly echo?: boolean;
}

/** As many characters as the door lets in; see typedValues in shared/ipc.ts. */
const LONGEST: Readonly<Record<RosterField, number>> = {
  nik: 40,
  name: 160,
  birthPlace: 80,
  birthDate: 40,
  sex: 20,
  address: 300,
  kelurahan: 80,
  kecamatan: 80,
  department: 160,
  job: 120,
  wage: 40,
  kpj: 40,
  phone: 40,
  heirName: 160,
  heirRelation: 60,
};

function Field({ form, field, label, example, inputMode, echo = false }: FieldProps) {
  return (
    <TextInput
      label={label ?? FIELD_NAME[field]}
      placeholder={example}
      inputMode={inputMode}
      maxLength={LONGEST[field]}
      value={form.values[field]}
      onChange={(event) => form.set({ [field]: event.currentTarget.value })}
      onBlur={() => form.leave(field)}
      {...notesOf(form, field, echo)}
    />
  );
}

interface SuggestedProps {
  readonly form: PersonForm;
  readonly field: RosterField;
  readonly label?: string;
  readonly options: readonly string[];
  readonly onChange: (value: string) => void;
}

function Suggested({ form, field, label, options, onChange }: SuggestedProps) {
  return (
    <Autocomplete
      label={label ?? FIELD_NAME[field]}
      data={[...options]}
      limit={60}
      maxLength={LONGEST[field]}
      value={form.values[field]}
      onChange={onChange}
      onBlur={() => form.leave(field)}
      {...notesOf(form, field)}
    />
  );
}

/** Errors turn the field red; warnings stand under it and leave it usable. */
function notesOf(form: PersonForm, field: RosterField, echo = false) {
  const issues = form.issuesOf(field);
  const sentence = ({ code }: (typeof issues)[number]) =>
    `${ISSUE_WORDS[code].short}. ${ISSUE_WORDS[code].todo}`;
  const errors = issues.filter(({ severity }) => severity === 'error').map(sentence);
  const doubts = issues.filter(({ severity }) => severity === 'held' || severity === 'warning');
  const understood =
    echo && form.settled && form.values[field] !== '' && issues.length === 0
      ? valueWords(field, form.check?.values[field] ?? null)
      : null;
  return {
    error: errors.length > 0 ? errors.join(' ') : undefined,
    description: doubts.length > 0 ? doubts.map(sentence).join(' ') : understoodWords(understood),
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
      | 'label'
      | 'input'
      | 'description'
      | 'error'
    )[],
    styles:
      doubts.length > 0
        ? { description: { color: 'var(--mantine-color-orange-9)', fontWeight: 600 } }
        : undefined,
  };
}

function understoodWords(value: string | null): string | undefined {
  return value === null ? undefined : PERSON.understood(value);
}
