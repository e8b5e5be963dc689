import type { Overview } from '../../../shared/requests/overview.ts';
import { OVERVIEW } from '../../words.ts';
import { CountTable } from './count-table.tsx';
import { FlowTable } from './flow-table.tsx';
import classes from './overview.module.css';

/** Who the members are, by everything that the leadership asks for. */
export function OverviewCharts({ overview }: { readonly overview: Overview }) {
  const { byDepartment, byJob, byKecamatan, byAge, bySex, quality, flow } = overview;
  const whole = overview.members.value;
  return (
    <>
      <div className={classes['columnsOfCards']}>
        <div className={classes['cards']}>
          <CountTable title={OVERVIEW.byDepartment} counts={byDepartment} whole={whole} />
          <CountTable title={OVERVIEW.byKecamatan} counts={byKecamatan} whole={whole} />
          <CountTable title={OVERVIEW.bySex} counts={bySex} whole={whole} />
        </div>
        <div className={classes['cards']}>
          <CountTable title={OVERVIEW.byJob} counts={byJob} whole={whole} />
          <CountTable title={OVERVIEW.byAge} counts={byAge} whole={whole} />
          <CountTable
            title={OVERVIEW.quality}
            text={OVERVIEW.qualityText}
            counts={quality}
            whole={whole}
            addsUp={false}
          />
        </div>
      </div>
      <FlowTable flow={flow} />
    </>
  );
}
