import { toLongMonth } from '../../../shared/domain/values/month.ts';
import { ask } from '../../api.ts';
import { ExportButton } from '../../parts/export-button.tsx';
import { BPJS } from '../../words.ts';
import type { ComparisonStory } from './use-comparison.ts';

/** What differs, as a workbook for BPJS or the population office. */
export function DifferencesButton({ story }: { readonly story: ComparisonStory }) {
  const { agreementId, month, file, result } = story.view;
  if (file === null || result === null) return null;
  const compared = { grant: file.id, agreementId, month, sha256: result.sha256 };
  return (
    <ExportButton
      label={BPJS.differences}
      fileName={BPJS.differencesName(toLongMonth(month))}
      writing={BPJS.differencesWriting}
      written={BPJS.differencesWritten}
      onExport={(wish) => ask('bpjs.differences', { ...wish, ...compared })}
    />
  );
}
