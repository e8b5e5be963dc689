import { Group, Pill } from '@mantine/core';
import { AGE_BANDS } from '../../../shared/domain/overview/age-bands.ts';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import { toLongMonth } from '../../../shared/domain/values/month.ts';
import type { RosterFilter } from '../../../shared/ipc.ts';
import { QUALITY_NAME, SEX_NAME } from '../../../shared/overview-words.ts';
import { LEAVE_REASON } from '../../../shared/words.ts';
import { useRequest } from '../../api.ts';
import { coverageWords } from '../../parts/coverage-words.ts';
import { ONLY, PKS_SHORT } from '../../words.ts';

type Only = NonNullable<RosterFilter['only']>;

interface OnlyChipsProps {
  readonly filter: RosterFilter;
  readonly onChange: (filter: RosterFilter) => void;
}

/** What a number of the start screen has narrowed the list to; each part can be taken away. */
export function OnlyChips({ filter, onChange }: OnlyChipsProps) {
  const { only = {} } = filter;
  const agreementId = only.agreementId;
  const agreements = useRequest('agreement.list', undefined, {
    enabled: agreementId !== undefined,
  }).data;
  const parts = Object.keys(only) as (keyof Only)[];
  if (parts.length === 0) return null;
  const agreement = agreements?.find(({ id }) => id === agreementId);
  const period = agreement
    ? ONLY.agreement(PKS_SHORT[agreement.pks], coverageWords(agreement))
    : ONLY.oneAgreement;
  return (
    <Group gap={6} component="section" aria-label={ONLY.label} w="100%">
      {parts.map((part) => {
        const words = part === 'agreementId' ? period : wordsOf(part, only);
        return (
          <Pill
            key={part}
            size="md"
            withRemoveButton
            removeButtonProps={{
              'aria-label': ONLY.remove(words),
              'aria-hidden': false,
              tabIndex: 0,
            }}
            onRemove={() => onChange(withoutOnly(filter, part))}
          >
            {words}
          </Pill>
        );
      })}
    </Group>
  );
}

/** An age is one on a day: without the day it goes too. */
export function withoutOnly(filter: RosterFilter, part: keyof Only): RosterFilter {
  const { only, ...usual } = filter;
  const gone: readonly string[] = part === 'on' ? ['on', 'age'] : [part];
  const kept = Object.entries(only ?? {}).filter(([name]) => !gone.includes(name));
  return kept.length === 0 ? usual : { ...usual, only: Object.fromEntries(kept) };
}

const WORDS: { readonly [P in keyof Only]-?: (value: NonNullable<Only[P]>) => string } = {
  agreementId: () => ONLY.oneAgreement,
  on: (day) => ONLY.on(toLongDay(day)),
  kecamatan: ONLY.kecamatan,
  sex: (sex) => SEX_NAME[sex],
  age: ({ from, until }) =>
    AGE_BANDS.find((band) => band.from === from && band.until === until)?.label ??
    ONLY.age(from, until),
  quality: (code) => QUALITY_NAME[code],
  joinedIn: (month) => ONLY.joinedIn(toLongMonth(month)),
  leftIn: (month) => ONLY.leftIn(toLongMonth(month)),
  leaveReason: (reason) => LEAVE_REASON[reason],
  without: (what) => ONLY.without[what],
};

function wordsOf(part: keyof Only, only: Only): string {
  const words = WORDS[part] as (value: Only[typeof part]) => string;
  return words(only[part]);
}
