import { useEffect, useState } from 'react';
import type { Pks } from '../../../shared/domain/agreement.ts';
import { useNavigation } from '../../navigation.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { PERSON } from '../../words.ts';
import { PersonForm } from './person-form.tsx';
import { EMPTY_VALUES } from './typed-values.ts';

/** One person after another can be typed in without leaving the keyboard. */
export function NewPerson({ pks: given }: { readonly pks: Pks }) {
  const { go, back } = useNavigation();
  const [pks, setPks] = useState(given);
  const [round, setRound] = useState(0);
  const [opened, setOpened] = useState<number | null>(null);
  // After the render in which the form gave up its unsaved changes, else leaving would ask.
  useEffect(() => {
    if (opened !== null) go({ name: 'person', id: opened });
  }, [opened, go]);
  return (
    <ScreenFrame title={PERSON.newTitle} withBack>
      <PersonForm
        key={round}
        personId={null}
        pks={pks}
        start={EMPTY_VALUES}
        onPks={setPks}
        onSaved={(id, more) => (more ? setRound(round + 1) : setOpened(id))}
        onCancel={back}
      />
    </ScreenFrame>
  );
}
