import type { Month } from '../../../shared/domain/values/month.ts';
import type { ContributionView } from '../../../shared/requests/contributions.ts';
import { ask } from '../../api.ts';
import { ExportButton } from '../../parts/export-button.tsx';
import { May } from '../../session.tsx';
import { CONTRIBUTION, PKS_SHORT } from '../../words.ts';

interface ExportMonthProps {
  readonly view: ContributionView;
  readonly month: Month;
}

/** What each person is due for a month, as a workbook. */
export function ExportMonth({ view: { agreementId, pks }, month }: ExportMonthProps) {
  return (
    <May ask="contribution.export">
      <ExportButton
        label={CONTRIBUTION.export}
        fileName={CONTRIBUTION.exportName(PKS_SHORT[pks], month)}
        writing={CONTRIBUTION.exporting}
        written={CONTRIBUTION.exported}
        onExport={(wish) => ask('contribution.export', { ...wish, agreementId, month })}
      />
    </May>
  );
}
