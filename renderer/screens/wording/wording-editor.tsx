import { Alert, Button, Group, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import { isSameWording } from '../../../shared/domain/letters/same-wording.ts';
import { wordingProblems } from '../../../shared/domain/letters/wording-problems.ts';
import type { WordingView } from '../../../shared/letter-views.ts';
import { ask, sentenceFor, showFailure, useWish } from '../../api.ts';
import { useUnsavedGuard } from '../../navigation.tsx';
import { COMMON, WORDING } from '../../words.ts';
import { InsertField } from './insert-field.tsx';
import { LetterFields } from './letter-fields.tsx';
import { SummaryFields } from './summary-fields.tsx';
import { useInsertion } from './use-insertion.ts';
import { VersionsMenu } from './versions-menu.tsx';
import { fromDraft, toDraft, type WordingDraft } from './wording-draft.ts';
import { WordingPreview } from './wording-preview.tsx';
import classes from './wording-screen.module.css';

const STALE = { invalidates: ['wording.get'] as const };

/** One wording: its text at the left, the page that comes of it at the right. */
export function WordingEditor({ view }: { readonly view: WordingView }) {
  const [draft, setDraft] = useState(() => toDraft(view));
  const tried = useMemo(() => fromDraft(draft), [draft]);
  const problems = useMemo(() => wordingProblems(tried.kind, tried.wording), [tried]);
  const unsaved = !isSameWording(tried.wording, view.wording);
  useUnsavedGuard(unsaved);
  const save = useWish('wording.save', { ...STALE, quiet: true });
  const reset = useWish('wording.reset', STALE);
  const show = (shown: WordingView, message: string) => {
    setDraft(toDraft(shown));
    notifications.show({ color: 'teal', message });
  };
  const take = async (version: number) => {
    const taken = await ask('wording.version', { kind: view.kind, version });
    show(taken, WORDING.versionTaken);
  };
  const toShipped = () =>
    reset.mutate({ kind: view.kind }, { onSuccess: (now) => show(now, WORDING.resetDone) });
  return (
    <div className={classes['editor']}>
      <div className={classes['text']}>
        <DraftFields draft={draft} onChange={setDraft} />
        {save.error ? (
          <Alert color="red" py={6} role="alert">
            {sentenceFor(save.error)}
          </Alert>
        ) : null}
        <Group gap="xs" className={classes['buttons']}>
          <Button
            size="xs"
            disabled={!unsaved || problems.length > 0}
            loading={save.isPending}
            onClick={() =>
              save.mutate(tried, {
                onSuccess: (saved) => show(saved, WORDING.savedAs(saved.version)),
              })
            }
          >
            {WORDING.saveVersion}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={!unsaved}
            onClick={() => setDraft(toDraft(view))}
          >
            {WORDING.undo}
          </Button>
          <VersionsMenu
            view={view}
            onTake={(version) =>
              beforeReplacing(unsaved, () => void take(version).catch(showFailure))
            }
            onReset={view.isShipped && !unsaved ? null : () => askBeforeReset(toShipped)}
          />
        </Group>
      </div>
      <WordingPreview tried={tried} problems={problems} />
    </div>
  );
}

interface DraftFieldsProps {
  readonly draft: WordingDraft;
  readonly onChange: (draft: WordingDraft) => void;
}

function DraftFields({ draft, onChange }: DraftFieldsProps) {
  const { around, ...insertion } = useInsertion();
  return (
    <>
      <Group gap="xs" className={classes['tools']}>
        <InsertField kind={draft.kind} insertion={insertion} />
        <Text size="xs" c="dimmed" lineClamp={1}>
          {WORDING.about[draft.kind]}
        </Text>
      </Group>
      <div className={classes['scroll']} ref={around}>
        {draft.kind === 'summary' ? (
          <SummaryFields draft={draft} onChange={(change) => onChange({ ...draft, ...change })} />
        ) : (
          <LetterFields draft={draft} onChange={(change) => onChange({ ...draft, ...change })} />
        )}
      </div>
    </>
  );
}

function beforeReplacing(unsaved: boolean, onConfirm: () => void): void {
  if (!unsaved) return onConfirm();
  modals.openConfirmModal({
    title: WORDING.replaceTitle,
    children: <Text size="sm">{WORDING.replaceText}</Text>,
    labels: { confirm: WORDING.replaceYes, cancel: COMMON.cancel },
    confirmProps: { color: 'red.8' },
    onConfirm,
  });
}

function askBeforeReset(onConfirm: () => void): void {
  modals.openConfirmModal({
    title: WORDING.resetTitle,
    children: <Text size="sm">{WORDING.resetText}</Text>,
    labels: { confirm: WORDING.resetYes, cancel: COMMON.cancel },
    onConfirm,
  });
}
