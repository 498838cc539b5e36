import type { GroupAudience, ScreenedText } from '../../../kernel/index.ts';
import type { DemoIdentity } from '../../directory/index.ts';
import type { CommitteeTold } from '../decisions/decision.log.ts';
import type { DemoAudience } from './demo-committees.ts';

/** What the demo is written with: texts as they passed the gate, ids by slug and handle, and moments by days from the first start. */
export interface DemoWriting {
  readonly text: (text: string) => ScreenedText;
  readonly organisation: (slug: string) => string;
  readonly person: (handle: string) => DemoIdentity;
  readonly at: (inDays: number) => Date;
  readonly audience: (of: DemoAudience) => { [Part in keyof GroupAudience]: GroupAudience[Part] extends readonly (infer One)[] ? One[] : GroupAudience[Part] };
  readonly committees: Map<string, CommitteeTold>;
}
