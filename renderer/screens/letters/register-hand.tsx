import { Text, TextInput, Textarea } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { registerYear } from '../../../shared/domain/register.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { LetterListItem } from '../../../shared/letter-views.ts';
import { useRequest, useWish } from '../../api.ts';
import { KnownDayInput } from '../../parts/day-input.tsx';
import { neededProblem } from '../../parts/form-rules.ts';
import { COMMON, REGISTER } from '../../words.ts';
import { RegisterDialog } from './register-dialog.tsx';

interface RegisterHandProps {
  readonly letter: LetterListItem;
  readonly today: Day;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** What was written under a number that had been reserved. */
export function RegisterFill({ letter, today, onClose, onDone }: RegisterHandProps) {
  const wish = useWish('register.fill', { quiet: true });
  const form = useHandForm(letter, today);
  return (
    <RegisterDialog
      title={REGISTER.fillTitle}
      onClose={onClose}
      onSubmit={form.onSubmit((values) =>
        wish.mutate({ id: letter.id, ...values }, { onSuccess: onDone }),
      )}
      submit={REGISTER.fillDo}
      pending={wish.isPending}
      error={wish.error}
    >
      <Text size="sm">
        {REGISTER.number}: <b className="tabular">{letter.number}</b>
      </Text>
      <Text size="sm" c="dimmed">
        {REGISTER.keptFor(letter.name)}
      </Text>
      <HandFields form={form} year={registerYear(letter.date)} />
    </RegisterDialog>
  );
}

/** A letter found late, behind a number that is taken; its number is shown before it is taken. */
export function RegisterInsert({ letter, today, onClose, onDone }: RegisterHandProps) {
  const wish = useWish('register.insert', { quiet: true });
  const form = useHandForm(letter, today);
  const { date } = form.values;
  const place = useRequest('register.try-insert', { after: letter.id, date }, { gcTime: 0 });
  return (
    <RegisterDialog
      title={REGISTER.insertTitle}
      onClose={onClose}
      onSubmit={form.onSubmit((values) =>
        wish.mutate({ after: letter.id, ...values }, { onSuccess: onDone }),
      )}
      submit={REGISTER.insertDo}
      pending={wish.isPending}
      error={wish.error ?? place.error}
    >
      <Text size="sm">{REGISTER.insertText(letter.number)}</Text>
      <HandFields form={form} year={registerYear(letter.date)} />
      <Text size="sm">
        {REGISTER.insertNumber}: <b className="tabular">{place.data?.number ?? COMMON.loading}</b>
      </Text>
      {place.data?.warning ? (
        <Text component="output" size="sm" c="orange.9">
          {place.data.warning}
        </Text>
      ) : null}
    </RegisterDialog>
  );
}

interface HandValues {
  readonly date: Day;
  readonly addressee: string;
  readonly about: string;
}

/** The letter's own day as a proposal where today lies in another year. */
function useHandForm(letter: LetterListItem, today: Day) {
  const isThisYear = registerYear(today) === registerYear(letter.date);
  return useForm<HandValues>({
    initialValues: { date: isThisYear ? today : letter.date, addressee: '', about: '' },
    validate: { addressee: neededProblem, about: neededProblem },
  });
}

interface HandFieldsProps {
  readonly form: UseFormReturnType<HandValues>;
  readonly year: number;
}

function HandFields({ form, year }: HandFieldsProps) {
  return (
    <>
      <KnownDayInput
        label={REGISTER.date}
        description={REGISTER.sameYear(year)}
        minDate={`${year}-01-01`}
        maxDate={`${year}-12-31`}
        value={form.values.date}
        onChange={(date) => form.setFieldValue('date', date)}
      />
      <TextInput
        label={REGISTER.addressee}
        withAsterisk
        maxLength={160}
        data-autofocus
        {...form.getInputProps('addressee')}
      />
      <Textarea
        label={REGISTER.about}
        withAsterisk
        autosize
        minRows={2}
        maxRows={4}
        maxLength={300}
        {...form.getInputProps('about')}
      />
    </>
  );
}
