import { useEffect, useState } from 'react';
import type { Pks } from '../../../shared/domain/agreement.ts';
import { useNavigation } from '../../navigation.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { PERSON } from '../../words.ts';
import { PersonForm } from './person-form.tsx';
import { EMPTY_VALUES } from './typed-values.ts';

interface NewPersonProps {
  readonly pks: Pks;
  /** The membership whose place the new one takes over. */
  readonly replacesId: number | null;
}

/** One person after another can be typed in without leaving the keyboard. */
export function NewPerson({ pks: given, replacesId }: NewPersonProps) {
  const { replace, back } = useNavigation();
  const [pks, setPks] = useState(given);
  const [replaces, setReplaces] = useState(replacesId);
  const [round, setRound] = useState(0);
  const [opened, setOpened] = useState<number | null>(null);
  // After the render in which the form gave up its unsaved changes, else leaving would ask.
  useEffect(() => {
    if (opened !== null) replace({ name: 'person', id: opened });
  }, [opened, replace]);
  const saved = (id: number, more: boolean) => {
    setReplaces(null);
    if (more) setRound(round + 1);
    else setOpened(id);
  };
  return (
    <ScreenFrame title={PERSON.newTitle} withBack>
      <PersonForm
        key={round}
        personId={null}
        pks={pks}
        replacesId={replaces}
        start={EMPTY_VALUES}
        // Whose place it is belongs to one agreement.
        {...(replaces === null && { onPks: setPks })}
        onSaved={saved}
        onCancel={back}
      />
    </ScreenFrame>
  );
}
