import type { MinutesState } from '../committees.words.ts';

/** What is done to minutes. */
export type MinutesAct = 'save' | 'circulate' | 'propose' | 'answer' | 'approve' | 'publish' | 'correct' | 'translate';

/** In which states each thing is done, and the state that it leads to; no state is ever left backwards. */
export const STATES: Readonly<Record<MinutesAct, { readonly in: readonly MinutesState[]; readonly to?: MinutesState }>> = {
  save: { in: ['DRAFT'] },
  circulate: { in: ['DRAFT'], to: 'CIRCULATED' },
  propose: { in: ['CIRCULATED'] },
  // What was proposed in time is answered in its time, or later: nothing that a member said is lost by an approval.
  answer: { in: ['CIRCULATED', 'APPROVED', 'PUBLISHED'] },
  approve: { in: ['CIRCULATED'], to: 'APPROVED' },
  publish: { in: ['APPROVED'], to: 'PUBLISHED' },
  correct: { in: ['APPROVED', 'PUBLISHED'] },
  translate: { in: ['DRAFT', 'CIRCULATED', 'APPROVED', 'PUBLISHED'] },
};

/** Whether that is done in the state. */
export const isOpen = (act: MinutesAct, state: MinutesState): boolean => STATES[act].in.includes(state);

/** Whether a change in that state needs a reason. */
export const needsReason = (state: MinutesState): boolean => isOpen('correct', state);
