import { useQueryClient } from '@tanstack/react-query';
import type { AuditFilter } from '../../../shared/trust-shapes.ts';
import { ask, invalidate } from '../../api.ts';
import { ExportButton } from '../../parts/export-button.tsx';
import { May } from '../../session.tsx';
import { AUDIT } from '../../words.ts';

/** Writes what the filter shows; the export itself is the newest entry then. */
export function ExportAudit({ filter }: { readonly filter: AuditFilter }) {
  const client = useQueryClient();
  return (
    <May ask="audit.export">
      <ExportButton
        label={AUDIT.exportXlsx}
        fileName={AUDIT.exportName}
        writing={AUDIT.exporting}
        written={AUDIT.exported}
        onExport={async (wish) => {
          const done = await ask('audit.export', { ...wish, filter });
          void invalidate(client, ['audit.list']);
          return done;
        }}
      />
    </May>
  );
}
