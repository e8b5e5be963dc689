import { Box, Container } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import type { Pks } from '../../../shared/domain/agreement.ts';
import type { Grant } from '../../../shared/ipc.ts';
import { useUnsavedGuard } from '../../navigation.tsx';
import { JobProgressBar } from '../../parts/job-progress.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { takeLostFocus } from '../../parts/take-focus.ts';
import { IMPORT } from '../../words.ts';
import { ChooseFile, type ImportWish } from './choose-file.tsx';
import { FileDrop } from './file-drop.tsx';
import { ImportPreviewPanel } from './import-preview.tsx';
import { ImportSaved } from './import-saved.tsx';
import { ImportTabs } from './import-tabs.tsx';
import classes from './import-screen.module.css';
import { UnreadableFile } from './unreadable-file.tsx';
import { useImport, type ImportStory } from './use-import.ts';

interface ImportScreenProps {
  readonly pks?: Pks | undefined;
  /** An import from the history, to go on with or to look at. */
  readonly importId?: string | undefined;
}

export function ImportScreen({ pks, importId }: ImportScreenProps) {
  const story = useImport();
  const [wish, setWish] = useState<ImportWish>({ pks: pks ?? null, departmentId: null });
  const { step, open } = story;
  useEffect(() => {
    if (importId !== undefined) void open(importId);
  }, [importId, open]);
  useUnsavedGuard(step.kind === 'saving');
  const read = (grant: Grant) => {
    // Nothing is assumed here: a roster in the wrong agreement is hard to notice later.
    if (wish.pks === null) notifications.show({ color: 'orange', message: IMPORT.pksFirst });
    else void story.read(grant, { pks: wish.pks, departmentId: wish.departmentId });
  };
  const takesFiles = step.kind === 'choosing' || step.kind === 'unreadable';
  return (
    <ScreenFrame
      title={IMPORT.title}
      layout={step.kind === 'preview' ? 'fill' : 'scroll'}
      // One from the history has a way back to it; a new file is one press away all the same.
      withBack={importId !== undefined}
      actions={<ImportTabs active={importId === undefined ? 'import' : null} />}
    >
      {takesFiles ? <FileDrop onFile={read} /> : null}
      <div key={step.kind} tabIndex={-1} ref={takeLostFocus} className={classes['step']}>
        <CurrentStep story={story} wish={wish} onWish={setWish} onFile={read} />
      </div>
    </ScreenFrame>
  );
}

interface CurrentStepProps {
  readonly story: ImportStory;
  readonly wish: ImportWish;
  readonly onWish: (wish: ImportWish) => void;
  readonly onFile: (grant: Grant) => void;
}

function CurrentStep({ story, wish, onWish, onFile }: CurrentStepProps) {
  const { step, job } = story;
  switch (step.kind) {
    case 'choosing':
      return <ChooseFile wish={wish} onChange={onWish} onFile={onFile} />;
    case 'reading':
      return <Working title={IMPORT.reading(step.fileName)} story={story} />;
    case 'unreadable':
      return (
        <UnreadableFile
          origin={step.origin}
          error={step.error}
          onAgain={(origin) => void story.again(origin)}
          onOther={story.startAgain}
        />
      );
    case 'preview':
      return (
        <ImportPreviewPanel
          step={step}
          onAnswer={(change) => void story.answer(change)}
          onOther={story.startAgain}
          onSave={() => void story.save()}
        />
      );
    case 'saving':
      return <Working title={IMPORT.saving} story={{ job }} />;
    case 'saved':
      break;
  }
  return <ImportSaved preview={step.preview} applied={step.applied} onOther={story.startAgain} />;
}

interface WorkingProps {
  readonly title: string;
  readonly story: Pick<ImportStory, 'job'>;
}

function Working({ title, story }: WorkingProps) {
  return (
    <Container size="xs" pt={80}>
      <Box fw={600} mb="md" style={{ textAlign: 'center' }}>
        {title}
      </Box>
      <JobProgressBar job={story.job} />
    </Container>
  );
}
