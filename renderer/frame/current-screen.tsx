import type { ReactNode } from 'react';
import type { AppState } from '../../shared/views.ts';
import type { Screen, ScreenName } from '../navigation.tsx';
import { AgreementsScreen } from '../screens/agreements/agreements-screen.tsx';
import { AuditScreen } from '../screens/audit/audit-screen.tsx';
import { BpjsScreen } from '../screens/bpjs/bpjs-screen.tsx';
import { ClaimScreen } from '../screens/claims/claim-screen.tsx';
import { ClaimsScreen } from '../screens/claims/claims-screen.tsx';
import { NewClaimScreen } from '../screens/claims/new-claim-screen.tsx';
import { ContributionsScreen } from '../screens/contributions/contributions-screen.tsx';
import { HomeScreen } from '../screens/home/home-screen.tsx';
import { ImportScreen } from '../screens/import/import-screen.tsx';
import { ImportsScreen } from '../screens/import/imports-screen.tsx';
import { LettersScreen } from '../screens/letters/letters-screen.tsx';
import { PersonScreen } from '../screens/person/person-screen.tsx';
import { QuotaScreen } from '../screens/quota/quota-screen.tsx';
import { RenewalScreen } from '../screens/renewal/renewal-screen.tsx';
import { RosterScreen } from '../screens/roster/roster-screen.tsx';
import { SamePeopleScreen } from '../screens/same-people/same-people-screen.tsx';
import { SettingsScreen } from '../screens/settings/settings-screen.tsx';
import { WordingScreen } from '../screens/wording/wording-screen.tsx';
import { VerifyScreen } from '../screens/verify/verify-screen.tsx';

type Draw<S extends Screen> = (screen: S, state: AppState) => ReactNode;

/** A screen without a line here does not compile. */
const SCREENS: { readonly [N in ScreenName]: Draw<Extract<Screen, { readonly name: N }>> } = {
  home: (_, state) => <HomeScreen state={state} />,
  roster: ({ filter }) => <RosterScreen filter={filter} />,
  person: ({ id }) => <PersonScreen id={id} />,
  'person-new': ({ pks, replacesId }) => (
    <PersonScreen id={null} pks={pks} replacesId={replacesId ?? null} />
  ),
  import: ({ pks, importId }) => <ImportScreen pks={pks} importId={importId} />,
  'same-people': () => <SamePeopleScreen />,
  imports: () => <ImportsScreen />,
  letters: () => <LettersScreen />,
  verify: () => <VerifyScreen />,
  claims: ({ state }, { today }) => <ClaimsScreen today={today} state={state} />,
  claim: ({ id }, state) => <ClaimScreen id={id} today={state.today} />,
  'claim-new': ({ personId, eventOn }, state) => (
    <NewClaimScreen personId={personId ?? null} eventOn={eventOn ?? null} today={state.today} />
  ),
  contributions: ({ agreementId }, state) => (
    <ContributionsScreen agreementId={agreementId ?? null} state={state} />
  ),
  bpjs: (_, state) => <BpjsScreen state={state} />,
  agreements: ({ agreementId }, state) => (
    <AgreementsScreen agreementId={agreementId ?? null} state={state} />
  ),
  renewal: ({ agreementId }, state) => <RenewalScreen agreementId={agreementId} state={state} />,
  quota: ({ agreementId }) => <QuotaScreen agreementId={agreementId} />,
  wording: ({ kind }) => <WordingScreen kind={kind ?? 'membership'} />,
  audit: (_, state) => <AuditScreen today={state.today} />,
  settings: ({ section }, state) => <SettingsScreen section={section ?? 'office'} state={state} />,
};

interface CurrentScreenProps {
  readonly screen: Screen;
  readonly state: AppState;
}

export function CurrentScreen({ screen, state }: CurrentScreenProps) {
  return (SCREENS[screen.name] as Draw<Screen>)(screen, state);
}
