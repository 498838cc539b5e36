import { compact } from '../../looking/compact.ts';
import { CLOSE, L, OPEN } from '../words.ts';

/** Numbers as they stand in one word with "years", in the genitive. */
export const IN_ONE_WORD: readonly (readonly [string, number])[] = [
  ['одинадцяти|одиннадцати', 11], ['дванадцяти|двенадцати', 12], ['тринадцяти|тринадцати', 13], ['чотирнадцяти|четырнадцати', 14], ['п\'?ятнадцяти|пятнадцати', 15],
  ['шістнадцяти|шестнадцати', 16], ['сімнадцяти|семнадцати', 17], ['вісімнадцяти|восемнадцати', 18], ['дев\'ятнадцяти|девятнадцати', 19], ['десяти', 10],
  ['дев\'яти|девяти', 9], ['восьми', 8], ['семи', 7], ['шести', 6], ['п\'?яти', 5], ['чотири|чотирьох|четырех|четырёх', 4], ['три|трьох|трех', 3],
];
/** Those words, as the inside of a pattern. */
export const GENITIVES = IN_ONE_WORD.map(([words]) => words).join('|');
const GENITIVE_OF = new Map(IN_ONE_WORD.flatMap(([words, value]) => words.split('|').flatMap((word) => [word.replace("'?", "'"), word.replace("'?", '')].map((one) => [one, value] as const))));
/** The number that such a word says. */
export const genitiveOf = (word: string): number | undefined => GENITIVE_OF.get(word);
/** A young person, in the cases that stand beside an age; the inside of a pattern of `plain`. */
export const YOUNG = `fat[aei]|fete(?:i|le|lor)?|fetit[ae]i?|baiat(?:ul|ului)?|baietel[${L}]*|copil(?:ul|ului|a|ei)?|minor[aeiul]*|elev[aeiul]*|adolescent[aeiul]*|tanar[aeiul]*|fiic[ae]i?|fiul(?:ui)?|sor[aeai]|frate(?:le)?|orfan[aeul]*`
  + `|vajz[aes]*|vajze[ns]|djal[ie]t?|djali[nt]|femij[aeu]+[ns]?|i mitur[${L}]*|e mitur[${L}]*|nxenes[${L}]*|adoleshent[${L}]*|motra|vellai|bij[ae]|i riu|e re`
  + `|divchyn[a-z]*|khlop[a-z]{2,7}|dytyn[a-z]|devochk[a-z]|devushk[a-z]|mal'?chik[a-z]?|дівчин[${L}]*|дівчат[кк][${L}]*|хлопе?[цч][${L}]*|дитин[${L}]*|підліт[${L}]*|учн[${L}]*|учен[${L}]*|школяр[${L}]*|донь?[кч][${L}]*|син[аові]*|сын(?:а|у|ом|ок)?|сестр[${L}]*|брат[${L}]*|сирот[${L}]*|неповнолітн[${L}]*|малолітн[${L}]*|студент[${L}]*`
  + `|девоч[${L}]*|девуш[${L}]*|мальчик[${L}]*|реб[её]н[${L}]*|подрост[${L}]*|школьни[${L}]*|доч[ькер][${L}]*|несовершеннолетн[${L}]*|парен[ья][${L}]*|юнош[${L}]*|юнак[${L}]*|воспитанни[${L}]*|вихован[${L}]*`
  + `|girl|boy|child|kid|teen(?:ager)?|servant|maid|minor|pupil|student|daughter|son|sister|brother|niece|nephew|cousin|youth|young (?:woman|man|person)|orphan|schoolgirl|schoolboy|twins?`
  + `|pusti(?:ul|oaica)|nepo(?:tul|ata)|veri(?:soara|sorul)|goc[ae]|cun(?:i|in)|nip[ie]|mbes[ae]|viktima|хлопча|дівча|пацан[ауе]?|девчушк[${L}]*|малыш[${L}]*|малюк[${L}]*|племінни[${L}]*|племянни[${L}]*|онук[${L}]*|внук[${L}]*|внучк[${L}]*|близн[${L}]*|младш[${L}]*|молодш[${L}]*|старш(?:ая|ий|ой|ей|ему|енькая)|рожениц[аеы]|породілл[яі]`;
/** Kin and others of any age of whom a text says how old they are; the inside of a pattern of `plain`. */
export const KIN = 'mother|father|mum|dad|grandmother|grandfather|aunt|uncle|wife|husband|client|source|friend|mama|mamei|tata|tatal|bunic[aul]*|matusa|unchiul|sotia|sotul|sursa(?: mea)?|prieten[aul]*|nena|nenes|babai|gjyshja|gjyshi|tezja|halla|xhaxhai|burimi(?: im)?|shoqja|shoku'
  + `|мати|матері|мама|мами|тато|батько|бабуся|дідусь|тітка|дядько|дружина|чоловік|джерело|подруга|подруги|друг|мать|матери|мамы|папа|отец|бабушка|дедушка|т[её]тя|дядя|жена|муж|источник|роженице?а?|клієнтка|клиентка|пацієнтка|пациентка|потерпіл[${L}]*|потерпевш[${L}]*|нареченій|невест[аеы]`;
// Limits, bands, ages of law and of time that passed.
export const NO_AGE_BEFORE = compact(new RegExp(`(?:(?:^|[.!?\\n] )de |\\d (?:la|to|deri(?: ne)?|до|do) |\\d ?[-–—/]? ?|${OPEN}(?:under|over|below|above|until|till|up to|at least|older than|younger than|than|from|between|to|and|or|for|in|after|within|past|last|every|sub|peste|pana la|pan[aă] in|minim|cel putin|minimum|intre|timp de|de la|dupa|acum|in ultimii|ultimii|mai mult de|mai mic[aei]* de|mai mare de|inchisoare de|nen|mbi|deri|deri ne|nga|midis|mes|per|pas|para|gjate|до|від|понад|після|з|із|між|та|протягом|впродовж|через|за|менше|більше|старше|старші|молодше|молодші|від|от|свыше|старше|младше|после|с|более|менее|между|и|в течение|около|на)(?: (?:the|age of|age|varsta de|varstei de|moshen|moshes|vitit|віку|возраста|возрасте|last))? )$`));
export const STRONG_LIMIT = compact(new RegExp(`(?:\\d ?[-–—/] ?|\\d (?:la|to|deri(?: ne)?|до|do) |${OPEN}(?:under|over|below|above|until|till|up to|at least|than|between|sub|peste|pana la|minim|cel putin|intre|nen|mbi|deri|deri ne|midis|до|від|понад|між|старше|старші|молодше|молодші|от|свыше|младше|между|від)(?: (?:the )?(?:age of|age|varsta de|varstei de|moshen|moshes|віку|возраста|віком))? )$`));
export const NO_AGE_AFTER = compact(new RegExp(`^(?: ?[-–—] ?\\d| (?:to|and|or|si|sau|pana la|deri|dhe|ose|до|та|і|и|или|або) \\d| (?:ago|in prison|of (?:imprisonment|prison|experience|work|age and)|imprisonment|or (?:over|older|younger|under)|and (?:over|older|younger|under)|de (?:inchisoare|detentie|experienta|activitate)|inchisoare|burg|me pare|pune|тюрм|ув'язн|позбавл|досвід|роботи|тому|тюрьм|лишени|опыт|назад|работ|і старш|и старш|та старш|si peste|e lart|e siper|projekt|project)|,? (?:(?:our|of (?:the|our)|наш[а-яії]{1,3}) (?:network|helpline|hotline|organi[sz]ation|coalition|foundation|лін[іи]|лини|мереж|сет[иь]|організац|организац|коаліц|коалиц|фонд)|a (?:retelei|organizatiei|liniei)|e (?:rrjetit|organizates|linjes)))`));

/** Behind an age's place: what a body did or a court said, and how many there were. */
export const OF_A_SENTENCE = /(?:вирок|приговор|sentint|verdict|dosar|dosja|тюрм|тюрьм|inchis|burg|anivers|ювіле|юбиле|jubile|pervjetor|отчет|звіт|raport|report|програм|випадк|случа|cazuri|cases|raste)/;
/** The beginnings of ordinals, with the number each says. */
export const NTH = "третьо|трет|четверт|п'ят|пят|шост|шест|сьом|седьм|восьм|дев'ят|девят|десят|(?:один|одинн?|дв[ае]|три|чотир|четыр|п'ят|пят|шіст|шест|сім|сем|вісім|восем|дев'ят|девят)надц[яа]т";
const STEMS = ['', '', '', 'трет', 'четв', "п'ят", 'шост', 'сьом', 'восьм', "дев'ят", 'десят'];
const STEMS_RU = ['', '', '', 'трет', 'четв', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят'];
/** The number that such a beginning says. */
export function nthOf(stem: string): number {
  if (/надц[яа]т$/.test(stem)) return genitiveOf(`${stem}и`) ?? 0;
  return Math.max(STEMS.findIndex((one) => one !== '' && stem.startsWith(one)), STEMS_RU.findIndex((one) => one !== '' && stem.startsWith(one)), 0);
}

// What has a number of years and is nobody: it is told behind no word for a child.
const A_BODY = compact(new RegExp(`${OPEN}(?:birou|oficiu|secretariat|sekretariat|zyra|zyre|offices?(?![a-z])|branch|офіс|офис|осеред|секретаріат|секретариат|centr|центр|qend|fond|фонд|fundati|asocia|shoqat|organi[sz]|організ|организ|hotline|helpline|lini[ae]|лін[іи]|лини[яи]|program|програм|проект|проєкт|proiect|projek|project|network|rete|rrjet|мереж|сеть|lege|ligj|law|закон|conven|конвен|coali|коалі|коали|shelter|adapost|strehim|притул|приют|festival|фестив|group|grup|груп|workshop|atelier|course|kurs|курс|curs|contract|kontrat|догов|bus|autobuz|автобус|маршрут|ruta|room|salon|кабін|кабин|sentence|denim|pedeaps|condamn|засудж|осужд|stazh|стаж|vechime|шлюб|брак|filial|філі|филиал|мінімальн|минимальн|minim|marriage|consent|casator|martes|відповідальн|ответственн|training|trajnim|тренінг|тренинг)[${L}]*`));
// What a number right behind it is of.
const A_HEADING = compact(new RegExp(`${OPEN}(?:proces|вирок|приговор|sentint|verdict|срок|строк|термін|опыт|досвід|experien|prezent|present|absent|присутн|table|tabelul|таблиц|вин[оа]|vinul?|wine|whisk)[${L}]{0,6}(?: \\d{1,2})? ?[:,–-]{0,2} ?$`));
// Of many.
const AN_AVERAGE = compact(new RegExp(`${OPEN}(?:on average|average age|in medie|varsta medie|mesatarisht|mosha mesatare|(?:в|у) середньому|середній вік|в среднем|средний возраст)${CLOSE}`));
const ANYBODY = compact(new RegExp(`${OPEN}(?:${YOUNG}|${KIN})${CLOSE}`));

/** Whether an age is a limit or a band of ages, or how long something lasted, by the words before and behind it. */
export const isLimited = (lead: string, rest: string): boolean => NO_AGE_BEFORE.test(lead) || NO_AGE_AFTER.test(rest) || isABodys(lead);

/** Whether what is told of before an age is a centre, a law or a bus, and no person. */
export function isABodys(lead: string): boolean {
  return A_HEADING.test(lead) || AN_AVERAGE.test(lead) || (A_BODY.test(lead) && !ANYBODY.test(lead));
}

const WHOM = compact(new RegExp(`(?:${OPEN}(?:an?|o|un|nje) )?(?:${OPEN}(?:${YOUNG}),? (?:de |ne moshen |aged )?)?$`));

/** From the word for whom, with its article, where it stands right before: the replacement brings both. */
export const withWhom = (plain: string, start: number): number => start - (WHOM.exec(plain.slice(Math.max(0, start - 36), start))?.[0].length ?? 0);
