import { Alert, Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef, useState, type FormEvent } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import { LEAVE_REASONS, type LeaveReason } from '../../../shared/domain/membership.ts';
import { LEAVE_REASON } from '../../../shared/words.ts';
import { useRequest } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { useDecidedWish } from '../../parts/decided.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { useMay } from '../../session.tsx';
import { COMMON, LEAVE_REASON_HINT, PLACE } from '../../words.ts';

const LONGEST = 300;

/** Whose places: of one person with a name, or of many. */
export interface ChosenPlaces {
  readonly membershipIds: readonly number[];
  readonly one: {
    readonly personId: number;
    readonly agreementId: number;
    readonly name: string;
  } | null;
}

interface LeavePlacesProps {
  readonly places: ChosenPlaces;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Why and from which day; the same for everybody who was chosen. */
export function LeavePlaces({ places, onDone, onClose }: LeavePlacesProps) {
  useFocusBack();
  const { membershipIds, one } = places;
  const today = useRequest('app.state', undefined).data?.today;
  const wish = useDecidedWish('place.leave', { quiet: true });
  const [reason, setReason] = useState<LeaveReason | null>(null);
  const [on, setOn] = useState<Day | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const dies = reason === 'meninggal';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason === null || on === null) return focusMissing(form.current, reason === null);
    wish.mutate(
      { membershipIds: [...membershipIds], reason, on, note: note.trim() },
      {
        onSuccess: ({ ended }) => {
          notifications.show({ color: 'teal', message: PLACE.left(ended) });
          onDone();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={540}
      title={one ? PLACE.leaveConfirm : PLACE.leaveMany(membershipIds.length)}
      closeOnClickOutside={false}
    >
      <form ref={form} onSubmit={submit} noValidate>
        <Stack gap="md">
          {one ? <WhoseName name={one.name} /> : null}
          <Reasons
            reason={reason}
            onReason={setReason}
            alone={one !== null}
            error={tried && reason === null ? PLACE.reasonNeeded : null}
          />
          {dies && one ? <ClaimFirst personId={one.personId} on={on} onGo={onClose} /> : null}
          <DayInput
            label={dies ? PLACE.diedOn : PLACE.on}
            description={dies ? PLACE.diedOnHint : PLACE.onHint}
            value={on}
            onChange={setOn}
            error={tried && on === null ? PLACE.dayNeeded : null}
            {...(dies && today !== undefined ? { maxDate: today } : {})}
          />
          <Textarea
            label={PLACE.note}
            description={PLACE.noteHint}
            autosize
            minRows={1}
            maxRows={4}
            maxLength={LONGEST}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {wish.error ? <FailureNotice error={wish.error} /> : null}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {COMMON.cancel}
            </Button>
            <Button type="submit" color="red" loading={wish.isPending}>
              {one ? PLACE.leaveConfirm : PLACE.leaveMany(membershipIds.length)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** Under a title that stays short, however long the name is. */
export function WhoseName({ name }: { readonly name: string }) {
  return (
    <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
      {name}
    </Text>
  );
}

interface ReasonsProps {
  readonly reason: LeaveReason | null;
  readonly onReason: (reason: LeaveReason) => void;
  /** Deaths have a day each, and a claim: not for many at once. */
  readonly alone: boolean;
  readonly error: string | null;
}

function Reasons({ reason, onReason, alone, error }: ReasonsProps) {
  return (
    <Radio.Group
      label={PLACE.reason}
      value={reason}
      onChange={(value) => onReason(value)}
      error={error}
    >
      <Stack gap={6} mt={6} mb={error ? 4 : 0}>
        {LEAVE_REASONS.filter((one) => alone || one !== 'meninggal').map((one, at) => (
          <Radio
            key={one}
            size="xs"
            value={one}
            data-autofocus={at === 0 || undefined}
            label={<ReasonWords reason={one} />}
            styles={{ label: { fontSize: 13 } }}
          />
        ))}
        {alone ? null : (
          <Text size="xs" c="dimmed">
            {PLACE.deadOneByOne}
          </Text>
        )}
      </Stack>
    </Radio.Group>
  );
}

function ReasonWords({ reason }: { readonly reason: LeaveReason }) {
  const hint = LEAVE_REASON_HINT[reason];
  return (
    <>
      {LEAVE_REASON[reason]}
      {hint ? (
        <Text span size="xs" c="dimmed">
          {` · ${hint}`}
        </Text>
      ) : null}
    </>
  );
}

interface ClaimFirstProps {
  readonly personId: number;
  readonly on: Day | null;
  readonly onGo: () => void;
}

/** A death is recorded where the family's right is reckoned too. */
function ClaimFirst({ personId, on, onGo }: ClaimFirstProps) {
  const { go } = useNavigation();
  if (!useMay('claim.open')) return null;
  const open = () => {
    onGo();
    go({ name: 'claim-new', personId, ...(on === null ? {} : { eventOn: on }) });
  };
  return (
    <Alert color="sea" title={PLACE.claimFirst} p="sm">
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{PLACE.claimFirstText}</Text>
        <Button size="xs" style={{ flexShrink: 0 }} onClick={open}>
          {PLACE.openClaim}
        </Button>
      </Group>
    </Alert>
  );
}

function focusMissing(form: HTMLFormElement | null, reasonMissing: boolean): void {
  form
    ?.querySelector<HTMLElement>(reasonMissing ? '[type=radio]' : 'input:not([type=radio])')
    ?.focus();
}
