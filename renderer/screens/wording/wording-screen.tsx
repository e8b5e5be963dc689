import { SegmentedControl } from '@mantine/core';
import { WORDING_KINDS, type WordingKind } from '../../../shared/domain/wording.ts';
import type { WordingView } from '../../../shared/letter-views.ts';
import { useRequest } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { shortInstantWords } from '../../parts/instant-words.ts';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { WORDING } from '../../words.ts';
import { WordingEditor } from './wording-editor.tsx';

/** The office's own words, kind by kind. Another kind is another visit, so that unsaved text asks. */
export function WordingScreen({ kind }: { readonly kind: WordingKind }) {
  const { go } = useNavigation();
  const view = useRequest('wording.get', { kind });
  return (
    <ScreenFrame
      title={WORDING.title}
      subtitle={view.data ? <span>{stateOf(view.data)}</span> : null}
      withBack
      layout="fill"
      actions={
        <SegmentedControl<WordingKind>
          size="xs"
          aria-label={WORDING.kindLabel}
          value={kind}
          onChange={(next) => go({ name: 'wording', kind: next })}
          data={WORDING_KINDS.map((value) => ({ value, label: WORDING.kind[value] }))}
        />
      }
    >
      {view.error ? <FailureNotice error={view.error} onRetry={() => void view.refetch()} /> : null}
      {view.isPending ? <Waiting /> : null}
      {view.data ? <WordingEditor key={kind} view={view.data} /> : null}
    </ScreenFrame>
  );
}

/** `Versi 3, disimpan 05-06-2025 09.05 lewat jendela` */
function stateOf({ version, isShipped, versions }: WordingView): string {
  const saved = versions.find((one) => one.version === version);
  if (isShipped || !saved) return WORDING.shippedNow;
  return WORDING.versionNow(version, shortInstantWords(saved.createdAt), WORDING.by(saved.actor));
}
