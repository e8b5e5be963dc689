import { useState } from 'react';
import type { Pks } from '../../../shared/domain/agreement.ts';
import type { PersonView } from '../../../shared/views.ts';
import { useRequest } from '../../api.ts';
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
}

export function PersonScreen({ id, pks = 'non-asn' }: PersonScreenProps) {
  return id === null ? <NewPerson pks={pks} /> : <KnownPerson id={id} />;
}

function KnownPerson({ id }: { readonly id: number }) {
  const person = useRequest('person.get', { id });
  const [editing, setEditing] = useState(false);
  if (person.data)
    return editing ? (
      <EditPerson person={person.data} onDone={() => setEditing(false)} />
    ) : (
      <PersonPage person={person.data} onEdit={() => setEditing(true)} />
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

interface EditPersonProps {
  readonly person: PersonView;
  readonly onDone: () => void;
}

function EditPerson({ person, onDone }: EditPersonProps) {
  const [pks, setPks] = useState(mainPks(person));
  // What the form starts from stays, whatever is loaded again meanwhile.
  const [start] = useState(person);
  return (
    <ScreenFrame title={PERSON.editTitle} subtitle={person.values.name}>
      <PersonForm
        key={pks}
        personId={person.id}
        pks={pks}
        start={toTypedValues(start, pks)}
        onPks={setPks}
        onSaved={onDone}
        onCancel={onDone}
      />
    </ScreenFrame>
  );
}
