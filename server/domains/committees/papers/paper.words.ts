import type { Language } from '../../../kernel/index.ts';
import type { MinutesState } from '../committees.words.ts';

/** What a paper says besides what its authors wrote. */
export interface PaperWords {
  readonly minutes: string;
  readonly session: (number: number) => string;
  readonly states: Readonly<Record<MinutesState, string>>;
  readonly version: (version: number) => string;
  readonly page: (page: number, of: number) => string;
  /** That there are sections which this reader doesn't get; for those who may know. */
  readonly withheld: (count: number) => string;
  /** That a section has no translation into the paper's language. */
  readonly onlyIn: (language: string) => string;
  readonly outdated: string;
  readonly edition: string;
}

const plural = (language: string, count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>>): string =>
  (forms[new Intl.PluralRules(language).select(count)] ?? forms.other!).replace('#', String(count));

/** By the language of the paper. */
export const PAPER_WORDS: Readonly<Record<Language, PaperWords>> = {
  SQ: {
    minutes: 'Procesverbal', session: (number) => `Mbledhja nr. ${number}`,
    states: { DRAFT: 'Projekt', CIRCULATED: 'I shpërndarë anëtarëve, ende i pamiratuar', APPROVED: 'I miratuar', PUBLISHED: 'I publikuar' },
    version: (version) => `versioni ${version}`, page: (page, of) => `faqja ${page} nga ${of}`,
    withheld: (count) => plural('sq', count, { one: 'Edhe # pjesë tjetër e këtij procesverbali është për lexues të tjerë.', other: 'Edhe # pjesë të tjera të këtij procesverbali janë për lexues të tjerë.' }),
    onlyIn: (language) => `Kjo pjesë nuk është përkthyer; teksti është në gjuhën: ${language}.`, outdated: 'Origjinali ka ndryshuar që nga ky përkthim.',
    edition: 'Botim për ju: përmban pjesët që mund t’i lexoni.',
  },
  RO: {
    minutes: 'Proces-verbal', session: (number) => `Ședința nr. ${number}`,
    states: { DRAFT: 'Proiect', CIRCULATED: 'Transmis membrilor, încă neaprobat', APPROVED: 'Aprobat', PUBLISHED: 'Publicat' },
    version: (version) => `versiunea ${version}`, page: (page, of) => `pagina ${page} din ${of}`,
    withheld: (count) => plural('ro', count, { one: 'Încă o parte a acestui proces-verbal este destinată altor cititori.', few: 'Încă # părți ale acestui proces-verbal sunt destinate altor cititori.', other: 'Încă # de părți ale acestui proces-verbal sunt destinate altor cititori.' }),
    onlyIn: (language) => `Această parte nu este tradusă; textul este în limba: ${language}.`, outdated: 'Originalul s-a schimbat după această traducere.',
    edition: 'Ediție pentru dumneavoastră: conține părțile pe care le puteți citi.',
  },
  UK: {
    minutes: 'Протокол', session: (number) => `Засідання № ${number}`,
    states: { DRAFT: 'Проєкт', CIRCULATED: 'Надіслано членам, ще не затверджено', APPROVED: 'Затверджено', PUBLISHED: 'Оприлюднено' },
    version: (version) => `версія ${version}`, page: (page, of) => `сторінка ${page} з ${of}`,
    withheld: (count) => plural('uk', count, { one: 'Ще # частина цього протоколу призначена для інших читачів.', few: 'Ще # частини цього протоколу призначені для інших читачів.', other: 'Ще # частин цього протоколу призначено для інших читачів.' }),
    onlyIn: (language) => `Цю частину не перекладено; мова тексту: ${language}.`, outdated: 'Оригінал змінився після цього перекладу.',
    edition: 'Випуск для вас: містить частини, які ви можете читати.',
  },
  EN: {
    minutes: 'Minutes', session: (number) => `Session ${number}`,
    states: { DRAFT: 'Draft', CIRCULATED: 'Circulated to members, not approved yet', APPROVED: 'Approved', PUBLISHED: 'Published' },
    version: (version) => `version ${version}`, page: (page, of) => `page ${page} of ${of}`,
    withheld: (count) => plural('en', count, { one: '# more section of these minutes is for other readers.', other: '# more sections of these minutes are for other readers.' }),
    onlyIn: (language) => `This section is not translated; it is written in: ${language}.`, outdated: 'The original has changed since this translation.',
    edition: 'An edition for you: it has the sections that you may read.',
  },
  RU: {
    minutes: 'Протокол', session: (number) => `Заседание № ${number}`,
    states: { DRAFT: 'Проект', CIRCULATED: 'Разослан членам, ещё не утверждён', APPROVED: 'Утверждён', PUBLISHED: 'Опубликован' },
    version: (version) => `версия ${version}`, page: (page, of) => `страница ${page} из ${of}`,
    withheld: (count) => plural('ru', count, { one: 'Ещё # часть этого протокола предназначена для других читателей.', few: 'Ещё # части этого протокола предназначены для других читателей.', other: 'Ещё # частей этого протокола предназначено для других читателей.' }),
    onlyIn: (language) => `Эта часть не переведена; язык текста: ${language}.`, outdated: 'Оригинал изменился после этого перевода.',
    edition: 'Выпуск для вас: содержит части, которые вы можете читать.',
  },
};
