import { Group, NumberInput, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { SCHOOL_LEVEL_NAME } from '../../../shared/claim-words.ts';
import { SCHOOL_LEVELS, type SchoolLevel } from '../../../shared/domain/law.ts';
import { dayParts, type Day } from '../../../shared/domain/values/day.ts';
import type { ScholarshipView } from '../../../shared/requests/claims.ts';
import { useWish } from '../../api.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { MoneyField, moneyProblem } from '../../parts/money-field.tsx';
import type { TypedSen } from '../../parts/typed-sen.ts';
import { RULES, SCHOLARSHIP } from '../../words.ts';
import { ClaimDialog } from './claim-dialog.tsx';

export type SchoolYear = ScholarshipView['years'][number];

interface SchoolYearDialogProps {
  readonly child: ScholarshipView;
  /** Null = the next one. */
  readonly year: SchoolYear | null;
  readonly today: Day;
  readonly onClose: () => void;
}

interface Typed {
  readonly year: number | string;
  readonly level: SchoolLevel;
  readonly requestedOn: Day | null;
  readonly paidOn: Day | null;
  readonly amount: TypedSen;
  readonly note: string;
}

const LEVELS = SCHOOL_LEVELS.map((value) => ({ value, label: SCHOOL_LEVEL_NAME[value] }));

export function SchoolYearDialog({ child, year, today, onClose }: SchoolYearDialogProps) {
  const wish = useWish('scholarship.year', { quiet: true });
  const form = useForm<Typed>({
    initialValues: year ?? nextYear(child, today),
    validate: {
      year: (typed) => (isYear(typed) ? null : RULES.needed),
      amount: (amount, { paidOn }) =>
        moneyProblem(amount, false) ?? wholeProblem(amount !== null, paidOn !== null),
    },
  });
  const save = form.onSubmit(
    (typed) =>
      wish.mutate(
        {
          scholarshipId: child.id,
          year: Number(typed.year),
          level: typed.level,
          requestedOn: typed.requestedOn,
          paidOn: typed.paidOn,
          amount: typeof typed.amount === 'number' ? typed.amount : null,
          note: typed.note.trim(),
        },
        { onSuccess: onClose },
      ),
    focusFirstError(form),
  );
  return (
    <ClaimDialog
      title={SCHOLARSHIP.yearTitle(child.name)}
      submit={SCHOLARSHIP.save}
      onSubmit={save}
      onClose={onClose}
      pending={wish.isPending}
      error={wish.error}
    >
      <Group gap="sm" align="flex-start" grow>
        <NumberInput
          label={SCHOLARSHIP.year}
          withAsterisk
          hideControls
          allowDecimal={false}
          allowNegative={false}
          maxLength={4}
          // One year is one entry: another year is another entry.
          disabled={year !== null}
          {...form.getInputProps('year')}
        />
        <Select
          label={SCHOLARSHIP.level}
          allowDeselect={false}
          data={LEVELS}
          {...form.getInputProps('level')}
        />
        <DayInput
          label={SCHOLARSHIP.requestedOn}
          clearable
          maxDate={today}
          {...form.getInputProps('requestedOn')}
        />
      </Group>
      <Group gap="sm" align="flex-start" grow>
        <DayInput
          label={SCHOLARSHIP.paidOn}
          clearable
          maxDate={today}
          {...form.getInputProps('paidOn')}
        />
        <MoneyField label={SCHOLARSHIP.amount} {...form.getInputProps('amount')} />
      </Group>
      <TextInput
        label={SCHOLARSHIP.note}
        data-autofocus
        maxLength={200}
        {...form.getInputProps('note')}
      />
    </ClaimDialog>
  );
}

function isYear(typed: number | string): boolean {
  const year = Number(typed);
  return Number.isInteger(year) && year >= 2000 && year <= 2100;
}

function wholeProblem(hasAmount: boolean, hasDay: boolean): string | null {
  return hasAmount === hasDay ? null : SCHOLARSHIP.paidWhole;
}

function nextYear(child: ScholarshipView, today: Day): Typed {
  const last = child.years.reduce<SchoolYear | null>(
    (newest, one) => (newest === null || one.year > newest.year ? one : newest),
    null,
  );
  return {
    year: last ? last.year + 1 : dayParts(today).year,
    level: last?.level ?? 'tk-sd',
    requestedOn: null,
    paidOn: null,
    amount: null,
    note: '',
  };
}
