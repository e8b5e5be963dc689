import { Paper, Stack, Text } from '@mantine/core';
import { toLongDay, type Day } from '../../../shared/domain/values/day.ts';
import type { ForgetState } from '../../../shared/trust-views.ts';
import { useRequest } from '../../api.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { JobDialog } from '../../parts/job-dialog.tsx';
import { PdfPreview } from '../../parts/pdf-preview.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { FORGETTING } from '../../words.ts';
import { Due } from './forgetting-due.tsx';
import { useReport } from './forgetting-report.ts';
import { Reports } from './forgetting-reports.tsx';
import { Retention } from './forgetting-retention.tsx';
import classes from './settings-screen.module.css';

/** How long data of people are kept, whose time has come, and the reports of those who were forgotten. */
export function ForgettingSection({ today }: { readonly today: Day }) {
  const state = useRequest('forget.state', undefined);
  const report = useReport();
  return (
    <div className={`${classes['scroll']} ${classes['toEdge']}`}>
      {state.error ? (
        <FailureNotice error={state.error} onRetry={() => void state.refetch()} />
      ) : null}
      {state.isPending ? <Waiting /> : null}
      {state.data ? (
        <Stack gap="md">
          <Retention state={state.data} today={today} />
          {state.data.people.length === 0 ? (
            <NobodyDue nextOn={state.data.nextOn} />
          ) : (
            <Due state={state.data} onReport={report.draw} />
          )}
          <Reports reports={state.data.reports} onReport={report.draw} />
        </Stack>
      ) : null}
      <JobDialog job={report.job} title={FORGETTING.drawing} />
      <PdfPreview document={report.document} onClose={report.close} />
    </div>
  );
}

/** What will happen, and when: nothing by itself. */
function NobodyDue({ nextOn }: Pick<ForgetState, 'nextOn'>) {
  return (
    <Paper withBorder>
      <EmptyNote icon="check" title={FORGETTING.noneTitle}>
        <Text size="sm">
          {nextOn === null ? FORGETTING.noneEver : FORGETTING.noneNext(toLongDay(nextOn))}
        </Text>
        <Text size="sm" maw={560}>
          {FORGETTING.noneHow}
        </Text>
      </EmptyNote>
    </Paper>
  );
}
