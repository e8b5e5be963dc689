import { useState } from 'react';
import type { Pks } from '../../../shared/domain/agreement.ts';
import type { PersonView } from '../../../shared/views.ts';
import { ask, showFailure, useRequest } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { PERSON } from '../../words.ts';
import { NewPerson } from './new-person.tsx';
import { PersonForm } from './person-form.tsx';
import { PersonPage } from './person-page.tsx';
import { mainPks, toTypedValues } from './typed-values.ts';

interface PersonScreenProps {
  /** Null = somebody new. */
  readonly id: number | null;
  readonly pks?: Pks;
  /** The membership whose place somebody new takes over. */
  readonly replacesId?: number | null;
}

export function PersonScreen({ id, pks = 'non-asn', replacesId = null }: PersonScreenProps) {
  return id === null ? <NewPerson pks={pks} replacesId={replacesId} /> : <KnownPerson id={id} />;
}

function KnownPerson({ id }: { readonly id: number }) {
  const person = useRequest('person.get', { id });
  const { nik, opening, open, close } = useEditing(id);
  if (person.data)
    return nik === null ? (
      <PersonPage person={person.data} opening={opening} onEdit={open} />
    ) : (
      <EditPerson person={person.data} nik={nik} onDone={close} />
    );
  return (
    <ScreenFrame title={PERSON.title} withBack>
      {person.error ? (
        <FailureNotice
          title={PERSON.loadFailed}
          error={person.error}
          onRetry={() => void person.refetch()}
        />
      ) : (
        <Waiting />
      )}
    </ScreenFrame>
  );
}

/** Whoever edits sees the NIK in full: it is asked for when the form is opened, and written down. */
function useEditing(id: number) {
  const [nik, setNik] = useState<string | null>(null);
  const [opening, setOpening] = useState(false);
  const open = () => {
    setOpening(true);
    ask('person.reveal', { id })
      .then((seen) => setNik(seen.nik))
      .catch(showFailure)
      .finally(() => setOpening(false));
  };
  return { nik, opening, open, close: () => setNik(null) };
}

interface EditPersonProps {
  readonly person: PersonView;
  readonly nik: string;
  readonly onDone: () => void;
}

function EditPerson({ person, nik, onDone }: EditPersonProps) {
  const [pks, setPks] = useState(mainPks(person));
  // What the form starts from stays, whatever is loaded again meanwhile.
  const [start] = useState({ person, nik });
  return (
    <ScreenFrame title={PERSON.editTitle} subtitle={person.values.name}>
      <PersonForm
        key={pks}
        personId={person.id}
        pks={pks}
        start={toTypedValues(start.person, start.nik, pks)}
        onPks={setPks}
        onSaved={onDone}
        onCancel={onDone}
      />
    </ScreenFrame>
  );
}
