import type { ClaimFilter } from '../../../shared/requests/claims.ts';
import { ask } from '../../api.ts';
import { ExportButton } from '../../parts/export-button.tsx';
import { May } from '../../session.tsx';
import { CLAIMS } from '../../words.ts';

/** Writes what the filter shows. */
export function ExportClaims({ filter }: { readonly filter: ClaimFilter }) {
  return (
    <May ask="claim.export">
      <ExportButton
        label={CLAIMS.export}
        fileName={CLAIMS.exportName}
        writing={CLAIMS.exporting}
        written={CLAIMS.exported}
        onExport={(wish) => ask('claim.export', { ...wish, filter })}
      />
    </May>
  );
}
