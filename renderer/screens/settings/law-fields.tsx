import { Checkbox, Group, Stack } from '@mantine/core';
import { FUNDINGS } from '../../../shared/domain/agreement.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { KnownDayInput } from '../../parts/day-input.tsx';
import { LAW } from '../../words.ts';
import type { LawDraft } from './law-draft.ts';
import type { LawField } from './law-figures.ts';
import { LawNumber } from './law-number.tsx';

interface LawFieldsProps {
  readonly fields: readonly LawField[];
  readonly draft: LawDraft;
  readonly onChange: (draft: LawDraft) => void;
}

/** A figure that is single parts, each typed by its kind. */
export function LawFields({ fields, draft, onChange }: LawFieldsProps) {
  return (
    <Stack gap="sm">
      {fields.map((field, at) => (
        <Part
          key={field.name}
          field={field}
          isFirst={at === 0}
          value={draft[field.name]}
          onChange={(value) => onChange({ ...draft, [field.name]: value })}
        />
      ))}
    </Stack>
  );
}

interface PartProps {
  readonly field: LawField;
  readonly isFirst: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function Part({ field, isFirst, value, onChange }: PartProps) {
  const { kind, label } = field;
  switch (kind) {
    case 'choice':
      return (
        <Checkbox
          label={label}
          data-autofocus={isFirst || undefined}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'day':
      return <KnownDayInput label={label} value={value as Day} onChange={onChange} />;
    case 'fundings':
      return <Fundings label={label} value={value as string[]} onChange={onChange} />;
    default:
      return (
        <LawNumber
          kind={kind}
          label={label}
          w={240}
          isFirst={isFirst}
          value={value}
          onChange={onChange}
          {...(kind === 'count' ? { unit: field.unit } : {})}
        />
      );
  }
}

interface FundingsProps {
  readonly label: string;
  readonly value: string[];
  readonly onChange: (value: unknown) => void;
}

function Fundings({ label, value, onChange }: FundingsProps) {
  return (
    <Checkbox.Group label={label} value={value} onChange={onChange}>
      <Group gap="md" mt={4}>
        {FUNDINGS.map((each) => (
          <Checkbox key={each} value={each} label={LAW.fundings[each]} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
