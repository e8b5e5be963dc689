import type { Day } from '../../../shared/domain/values/day.ts';
import { useRequest } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { CLAIM } from '../../words.ts';
import { ClaimPage } from './claim-page.tsx';

interface ClaimScreenProps {
  readonly id: number;
  readonly today: Day;
}

export function ClaimScreen({ id, today }: ClaimScreenProps) {
  const claim = useRequest('claim.get', { id });
  if (claim.data) return <ClaimPage claim={claim.data} today={today} />;
  return (
    <ScreenFrame title={CLAIM.title} withBack>
      {claim.error ? (
        <FailureNotice
          title={CLAIM.notLoaded}
          error={claim.error}
          onRetry={() => void claim.refetch()}
        />
      ) : (
        <Waiting />
      )}
    </ScreenFrame>
  );
}
