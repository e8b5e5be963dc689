import { Button, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core';
import {
  useCallback,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { Doubt } from '../../shared/domain/doubt.ts';
import { DOUBT_SENTENCES } from '../../shared/doubt-words.ts';
import { RequestFailed } from '../api.ts';
import { DECISION } from '../words.ts';
import { DecidedContext, type Decided } from './decided.ts';
import { useFocusBack } from './use-focus-back.ts';

const SHORTEST = 3;
const LONGEST = 300;

/** Answered with the reason, or with null by who wants to check again. */
interface Question {
  readonly doubts: readonly string[];
  readonly answer: (reason: string | null) => void;
}

/** Gives what stands below the way to ask why something doubtful is right. */
export function AskingDecision({ children }: { readonly children: ReactNode }) {
  const [question, setQuestion] = useState<Question | null>(null);
  const decided = useCallback<Decided>(async (work) => {
    const doubts = await doubtsOf(() => work(null));
    if ('value' in doubts) return doubts.value;
    const reason = await new Promise<string | null>((answer) =>
      setQuestion({ doubts: doubts.doubts, answer }),
    );
    setQuestion(null);
    if (reason === null) throw new RequestFailed({ code: 'cancelled' });
    return work(reason);
  }, []);
  return (
    <DecidedContext value={decided}>
      {children}
      {question ? <DecisionDialog {...question} /> : null}
    </DecidedContext>
  );
}

async function doubtsOf<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T } | { readonly doubts: readonly string[] }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof RequestFailed) || error.failure.code !== 'decision-needed') throw error;
    return { doubts: error.failure.details ?? [] };
  }
}

function DecisionDialog({ doubts, answer }: Question) {
  useFocusBack();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const enough = reason.trim().length >= SHORTEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The form may stand inside another one, for React.
    event.stopPropagation();
    setTried(true);
    if (enough) answer(reason.trim());
    else field.current?.focus();
  };
  // Escape here means this dialog: the form below it, often a dialog too, stays open.
  const mine = {
    'data-mantine-stop-propagation': 'true',
    onKeyDown: (event: KeyboardEvent) => (event.key === 'Escape' ? answer(null) : undefined),
  } as const;
  return (
    <Modal
      opened
      onClose={() => answer(null)}
      title={DECISION.title}
      size={500}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <DoubtList doubts={doubts} />
          <Textarea
            ref={field}
            data-autofocus
            {...mine}
            label={DECISION.reason}
            description={DECISION.hint}
            withAsterisk
            autosize
            minRows={2}
            maxRows={6}
            maxLength={LONGEST}
            value={reason}
            error={tried && !enough ? DECISION.tooShort : null}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" {...mine} onClick={() => answer(null)}>
              {DECISION.check}
            </Button>
            <Button type="submit" {...mine}>
              {DECISION.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function DoubtList({ doubts }: { readonly doubts: readonly string[] }) {
  return (
    <div>
      <Text size="sm" mb={4}>
        {DECISION.lead}
      </Text>
      <List size="sm" spacing={2}>
        {doubts.map((doubt) => (
          <List.Item key={doubt} fw={600}>
            {DOUBT_SENTENCES[doubt as Doubt] ?? doubt}
          </List.Item>
        ))}
      </List>
    </div>
  );
}
