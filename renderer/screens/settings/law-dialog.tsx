import { Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef, useState, type FormEvent } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import { LAW_TITLES } from '../../../shared/law-words.ts';
import { useWish } from '../../api.ts';
import { KnownDayInput } from '../../parts/day-input.tsx';
import { FormFoot } from '../../parts/form-foot.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { LAW, RULES } from '../../words.ts';
import { LawBands } from './law-bands.tsx';
import { toFigure, type LawDraft } from './law-draft.ts';
import { LawFields } from './law-fields.tsx';
import { isTabled, LAW_FIELDS, type LawHistory } from './law-figures.ts';
import { LawLevels } from './law-levels.tsx';

interface LawDialogProps {
  readonly history: LawHistory;
  readonly today: Day;
  readonly onClose: () => void;
}

/** Of a source: what names a rule is longer. */
const SHORTEST = 3;

/** A new value of one figure from a day on; what held before goes on holding before it. */
export function LawDialog({ history, today, onClose }: LawDialogProps) {
  useFocusBack();
  const { key, figures, now } = history;
  const before = (now ?? figures[0])?.value ?? {};
  const [draft, setDraft] = useState<LawDraft>({ ...before });
  const [from, setFrom] = useState(today);
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const sourceField = useRef<HTMLTextAreaElement>(null);
  const save = useWish('law.save', { quiet: true });
  const figure = toFigure(key, draft, from);
  const sourceProblem = source.trim().length < SHORTEST ? RULES.needed : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (figure !== null && sourceProblem !== null) sourceField.current?.focus();
    if (figure === null || sourceProblem !== null) return;
    save.mutate(
      { from, source: source.trim(), figure },
      {
        onSuccess: () => {
          notifications.show({ color: 'teal', message: LAW.saved });
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={LAW.dialog(LAW_TITLES[key])}
      size={isTabled(key) ? 760 : 480}
      closeOnClickOutside={false}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Value history={history} draft={draft} onChange={setDraft} />
          <KnownDayInput label={LAW.from} value={from} onChange={setFrom} />
          {figures.some((one) => one.from === from) ? (
            <Text size="sm" c="orange.9">
              {LAW.replaces}
            </Text>
          ) : null}
          <Textarea
            ref={sourceField}
            label={LAW.source}
            description={LAW.sourceHint}
            withAsterisk
            maxLength={400}
            autosize
            minRows={2}
            value={source}
            error={tried ? sourceProblem : null}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          <FormFoot
            save={save}
            problem={!save.error && tried && figure === null ? LAW.wrong : undefined}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

interface ValueProps {
  readonly history: LawHistory;
  readonly draft: LawDraft;
  readonly onChange: (draft: LawDraft) => void;
}

function Value({ history: { key }, draft, onChange }: ValueProps) {
  if (key === 'bpu.bands') return <LawBands draft={draft} onChange={onChange} />;
  if (key === 'scholarship.levels') return <LawLevels draft={draft} onChange={onChange} />;
  return <LawFields fields={LAW_FIELDS[key]} draft={draft} onChange={onChange} />;
}
