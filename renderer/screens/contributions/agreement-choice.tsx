import { Select } from '@mantine/core';
import { PKS } from '../../../shared/domain/agreement.ts';
import { monthOf, toLongMonth } from '../../../shared/domain/values/month.ts';
import type { AgreementOverview } from '../../../shared/views.ts';
import { BILL, CONTRIBUTION, PKS_NAME, PKS_SHORT } from '../../words.ts';

interface AgreementChoiceProps {
  /** In the order in which they are offered. */
  readonly agreements: readonly AgreementOverview[];
  readonly value: number | null;
  readonly onChange: (id: number) => void;
}

/** The agreements of both series, each series apart. */
export function AgreementChoice({ agreements, value, onChange }: AgreementChoiceProps) {
  const data = PKS.map((pks) => ({
    group: PKS_NAME[pks],
    items: agreements
      .filter((agreement) => agreement.pks === pks)
      .map((agreement) => ({
        value: String(agreement.id),
        label: `${PKS_SHORT[pks]}, ${coverageMonths(agreement)}`,
      })),
  }));
  return (
    <Select
      aria-label={CONTRIBUTION.agreement}
      w={320}
      data={data}
      value={value === null ? null : String(value)}
      allowDeselect={false}
      onChange={(id) => (id === null ? undefined : onChange(Number(id)))}
    />
  );
}

/** `Mei 2025 – Mei 2026` */
function coverageMonths({ coverageFrom, coverageUntil }: AgreementOverview): string {
  return BILL.months(toLongMonth(monthOf(coverageFrom)), toLongMonth(monthOf(coverageUntil)));
}

/** The series one after the other, in each the newest agreement first. */
export function newestFirst(agreements: readonly AgreementOverview[]): AgreementOverview[] {
  return agreements.toSorted(
    (a, b) =>
      PKS.indexOf(a.pks) - PKS.indexOf(b.pks) ||
      b.coverageFrom.localeCompare(a.coverageFrom) ||
      b.id - a.id,
  );
}
