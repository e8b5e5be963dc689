import { useEffect, useState } from 'react';
import type { Pks } from '../../../shared/domain/agreement.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { AppState } from '../../../shared/views.ts';
import { useRequest } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { PERSON } from '../../words.ts';
import { firstDayWithin, newestOf } from '../agreements/agreement-standing.ts';
import { PersonForm } from './person-form.tsx';
import { ReplacedPlace, tellNotTaken, useTakeOver } from './replaced-place.tsx';
import { EMPTY_VALUES } from './typed-values.ts';

interface NewPersonProps {
  readonly pks: Pks;
  /** The membership whose place the new one takes over. */
  readonly replacesId: number | null;
}

/** One person after another can be typed in without leaving the keyboard. */
export function NewPerson({ pks: given, replacesId }: NewPersonProps) {
  const { go, back } = useNavigation();
  const state = useRequest('app.state', undefined).data;
  const [pks, setPks] = useState(given);
  const [replaces, setReplaces] = useState(replacesId);
  const [begin, setBegin] = useState<Day | null>(null);
  const [round, setRound] = useState(0);
  const [opened, setOpened] = useState<number | null>(null);
  const takeOver = useTakeOver(pks);
  // After the render in which the form gave up its unsaved changes, else leaving would ask.
  useEffect(() => {
    if (opened !== null) go({ name: 'person', id: opened });
  }, [opened, go]);
  const start = begin ?? firstDay(state, given);
  const saved = async (id: number, more: boolean) => {
    if (replaces !== null && start !== null)
      await takeOver({ personId: id, replacesId: replaces, on: start }).catch(tellNotTaken);
    setReplaces(null);
    if (more) setRound(round + 1);
    else setOpened(id);
  };
  if (replaces !== null && start === null) return <Waiting />;
  return (
    <ScreenFrame title={PERSON.newTitle} withBack>
      {replaces === null || start === null ? null : (
        <ReplacedPlace pks={given} replacesId={replaces} on={start} onChange={setBegin} />
      )}
      <PersonForm
        key={round}
        personId={null}
        pks={pks}
        start={EMPTY_VALUES}
        // Whose place it is belongs to one agreement.
        onPks={replaces === null ? setPks : () => {}}
        onSaved={(id, more) => void saved(id, more)}
        onCancel={back}
      />
    </ScreenFrame>
  );
}

/** Null while the agreements are on their way. */
function firstDay(state: AppState | undefined, pks: Pks): Day | null {
  if (state === undefined) return null;
  const agreement = newestOf(state.agreements, pks);
  return agreement ? firstDayWithin(agreement, state.today) : state.today;
}
