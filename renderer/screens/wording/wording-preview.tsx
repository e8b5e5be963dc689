import { Alert, List, Loader, SegmentedControl } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { WordingKind } from '../../../shared/domain/wording.ts';
import type { AnyWording } from '../../../shared/letter-shapes.ts';
import { useRequest } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { WORDING } from '../../words.ts';
import classes from './wording-screen.module.css';

type Whom = 'longest-name' | 'longest-address' | 'missing-field';

/** Long enough that a word is typed without a drawing in between. */
const PAUSE_MS = 500;

interface WordingPreviewProps {
  readonly tried: AnyWording;
  /** What keeps the wording from being saved; already known without a drawing. */
  readonly problems: readonly string[];
}

/** The real page, drawn anew when typing pauses, for whom the wording strains most. */
export function WordingPreview({ tried, problems }: WordingPreviewProps) {
  const [whom, setWhom] = useState<Whom>('longest-name');
  const [wording] = useDebouncedValue(tried, PAUSE_MS);
  const input = useMemo(() => ({ job: crypto.randomUUID(), wording, whom }), [wording, whom]);
  const preview = useRequest('wording.preview', input, {
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
  });
  const notes = (preview.data?.problems ?? []).filter((problem) => !problems.includes(problem));
  const waits = preview.isFetching || wording !== tried;
  return (
    <section className={classes['preview']} aria-label={WORDING.preview}>
      <div className={classes['previewHead']}>
        <SegmentedControl<Whom>
          size="xs"
          aria-label={WORDING.previewOf}
          value={whom}
          onChange={setWhom}
          data={choicesFor(tried.kind)}
        />
        {waits ? <Loader size={14} aria-hidden /> : null}
      </div>
      <Sentences color="red" title={WORDING.problems(problems.length)} sentences={problems} />
      {waits ? null : <Sentences color="orange" title={WORDING.notes} sentences={notes} />}
      {preview.error ? (
        <FailureNotice error={preview.error} onRetry={() => void preview.refetch()} />
      ) : null}
      {preview.data?.document ? (
        <iframe
          className={classes['frame']}
          title={WORDING.previewFrame(WORDING.kind[tried.kind])}
          src={`app://documents/${preview.data.document.document}.pdf#toolbar=0&navpanes=0&view=FitH`}
        />
      ) : (
        <div className={classes['frame']} />
      )}
    </section>
  );
}

function choicesFor(kind: WordingKind): { readonly value: Whom; readonly label: string }[] {
  if (kind === 'summary') return choices(WORDING.whomSummary);
  return choices(kind === 'cover' ? WORDING.whomCover : WORDING.whom);
}

function choices(labels: Readonly<Partial<Record<Whom, string>>>) {
  return Object.entries(labels).map(([value, label]) => ({ value: value as Whom, label }));
}

interface SentencesProps {
  readonly color: 'red' | 'orange';
  readonly title: string;
  readonly sentences: readonly string[];
}

function Sentences({ color, title, sentences }: SentencesProps) {
  if (sentences.length === 0) return null;
  return (
    <output className={classes['problems']}>
      <Alert
        color={color}
        icon={<Icon name="warning" size={16} />}
        title={title}
        role="note"
        p="xs"
      >
        <List size="xs">
          {sentences.map((sentence) => (
            <List.Item key={sentence}>{sentence}</List.Item>
          ))}
        </List>
      </Alert>
    </output>
  );
}
