import type { Language } from '../../../../kernel/index.ts';

/** What the hub itself says in a calendar. */
export interface CalendarWords { session(number: number): string; readonly agenda: string; readonly call: string; readonly cancelled: string }

/** In the language of each session: whose calendar it is, the hub doesn't know. */
export const CALENDAR_WORDS: Readonly<Record<Language, CalendarWords>> = {
  SQ: { session: (number) => `mbledhja ${number}`, agenda: 'Rendi i ditës', call: 'Lidhja', cancelled: 'Anuluar' },
  RO: { session: (number) => `ședința ${number}`, agenda: 'Ordinea de zi', call: 'Conectare', cancelled: 'Anulată' },
  UK: { session: (number) => `засідання № ${number}`, agenda: 'Порядок денний', call: 'Приєднатися', cancelled: 'Скасовано' },
  EN: { session: (number) => `session ${number}`, agenda: 'Agenda', call: 'Join', cancelled: 'Cancelled' },
  RU: { session: (number) => `заседание № ${number}`, agenda: 'Повестка дня', call: 'Подключиться', cancelled: 'Отменено' },
};
