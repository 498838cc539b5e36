import { screened } from '../../anonymisation/index.ts';
import type { Language, ScreenedText } from '../../kernel/index.ts';
import type { DecisionKind } from './committees.words.ts';

/** A title of what is told of a committee elsewhere: what it is, of which committee where that may be known, and of which day. */
type Title = (committee: ScreenedText | null, day: Date) => ScreenedText;
const titled = (what: ScreenedText): Title => (committee, day) => (committee === null ? screened`${what}, ${day}` : screened`${what}: ${committee}, ${day}`);

/** By the language in which it is told. */
export const SOURCE_TITLES: Readonly<Record<Language, Readonly<Record<DecisionKind | 'MINUTES', Title>>>> = {
  EN: { MINUTES: titled(screened`Minutes`), DECISION: titled(screened`Decision`), ACTION: titled(screened`Action`), RECOMMENDATION: titled(screened`Recommendation`) },
  UK: { MINUTES: titled(screened`Протокол`), DECISION: titled(screened`Рішення`), ACTION: titled(screened`Захід`), RECOMMENDATION: titled(screened`Рекомендація`) },
  RO: { MINUTES: titled(screened`Proces-verbal`), DECISION: titled(screened`Decizie`), ACTION: titled(screened`Acțiune`), RECOMMENDATION: titled(screened`Recomandare`) },
  SQ: { MINUTES: titled(screened`Procesverbal`), DECISION: titled(screened`Vendim`), ACTION: titled(screened`Veprim`), RECOMMENDATION: titled(screened`Rekomandim`) },
  RU: { MINUTES: titled(screened`Протокол`), DECISION: titled(screened`Решение`), ACTION: titled(screened`Мера`), RECOMMENDATION: titled(screened`Рекомендация`) },
};
