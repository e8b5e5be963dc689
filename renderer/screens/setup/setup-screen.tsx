import type { AppState } from '../../../shared/ipc.ts';
import { APP } from '../../words.ts';

export function SetupScreen(_props: { readonly state: AppState }) {
  return <>{APP.name}</>;
}
