import { compact } from '../../looking/compact.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import { OF_A_THING } from './rows-of-people.ts';

const L = 'a-zа-яіїєґ';
const PAPERS = '(?:papers?|documents?|docs|passports?|acte(?:le)?|documente(?:le)?|pasaport[a-z]*|buletin(?:ul)?|dokument[a-z]*|leternjoftim[a-z]*|документ[а-яії]*|доки|паспорт[а-яії]*|папери|бумаги|ксив[аиу]|метрик[аиу]|свідоцтво|свидетельство|квит(?:ок|ки)|бил[іе]ты?)';
const STATED = '(?:shown|given|entered|written|recorded|put down|listed|trecut[aei]*|scris[aei]*|consemnat[aei]*|shkruar|shenuar|зазначено|вказано|вписано|записано|указано|вписан[аоы]?|проставлено|стоїть|стоит)';
const KIN = 'mother|mum|father|dad|parents?|aunt|uncle|grandmother|grandma|sister|brother|mama|tata|parintii|matusa|unchiul|bunica|sora|fratele|nena|babai|prinderit|tezja|halla|xhaxhai|daja|gjyshja|motra|vellai|мати|матір|мама|батько|тато|батьки|тітка|дядько|бабуся|сестра|брат|мать|отец|папа|родители|тетя|тетка|дядя|бабушка';
// By the words that lead up to it: a date that is the true one, that papers are made out for, that two are given.
const LED_UP = compact(new RegExp(`(?<![${L}])(?:${[
  '(?:real|true|right|correct|actual|proper) date', '(?:справжн|настоящ|правильн|точн|верн|реальн)[а-яії]{1,3} (?:дат|д[еі]н|числ)[а-яьіо]{1,3}', 'dat[ae] (?:reala|adevarata|corecta|exacta|buna)', 'dat(?:a|en|e) (?:e )?(?:vertete|sakte|drejte)',
  `${PAPERS}(?: (?!depus|трима|подан|прийм|приним|filed|submit|due|dorez|duhet|trebuie|needed)[${L}']{1,12}){0,2} (?:for|on|pe|me|на)`, `(?:both|amandur?ora|amandoi|amandoua|te dyve|te dy|обом|обоим|обеим|обидвом)(?: (?:li s-a|le-a|were|are|u eshte|i eshte))? ${STATED}(?: as| ca| si)?`,
  '(?:kid|child|girl|boy)\'s (?:papers?|docs?|documents?)', '(?:документ|папер|бумаг)[а-яії]* (?:дитини|ребенка|дівчини|девочки|хлопця|мальчика)', 'actele (?:copilului|fetei|baiatului)', 'dokumentet e (?:femijes|vajzes|djalit)',
  '(?:weight|height|hair|рост|вес|зріст|вага|inaltime[a]?|greutate[a]?|gjatesi[a]?|pesh[ae])(?: and| ta| și| si| dhe| и| й| та| і)? (?:the )?(?:date|data|дат[ау])',
  '(?:have|has|had|got|put|wrote|entered|noted) (?:her|him|the (?:girl|boy|child)) down(?: as| for)?(?: the)?', '(?:am|are|avem|au) (?:trecut|scris|notat)(?:-?[aol]{1,2})? (?:ca|cu|pe)(?: data de)?', '(?:e|te) (?:kam|ka|kemi|kane) (?:shenuar|regjistruar|shkruar) (?:si|me|per)(?: dat[ae]n?)?', '(?:(?:її|його|ее|его) (?:записали|вписали|оформили)|(?:дівчин[ау]|хлопц[яі]|дитин[ау]|девочк[ау]|мальчик[а]?|ребен(?:ок|ка)) (?:записан[аоий]*|вписан[аоий]*|записали|вписали)) (?:як|на|за|под|під|как)',
  '(?:she|he|girl|boy|child) (?:is|was) (?:of|from)|(?:ea|el|fata|baiatul|copilul) (?:e|este) din|(?:ajo|ai|vajza|djali|femija) (?:eshte )?(?:[ei]|nga)|(?:я|вона|він|дівчина|дівчинка|хлопець|хлопчик|дитина) (?:від|з|із|зі)|(?:она|он|девочка|мальчик|ребенок|девушка|парень) (?:от|с|со)',
  `(?:${KIN})(?: [${L}']{1,14}){0,2} (?:gave|gives|named|names|told|remembers|wrote|a (?:dat|zis|spus|numit)|da|spune|tha|thote|dha|jep|kujton|назва(?:ла|л|в)|називає|называет|вказа(?:ла|в)|указал[аи]?|сказа(?:ла|в|л)|пам'ятає|помнит|дал[аи]?)(?: the| a| o| nje| another| alta| tjeter| іншу| другую| таку| такую)? (?:date|day|dat[ae]|daten|zi(?:ua)?|diten|дат[ау]|день)(?: (?:of|de|e))?`,
  '(?:подопечн|підопічн|вихован|воспитанн|девоч|дівч|хлоп|мальч|wards?|girls|boys|children|fete|baieti|copii|vajza|djem|femij)[^.;!?]{0,48} (?:та|тот|той|the one|cea|cel|ajo|ai),? (?:що|что|who is|that is|care e|qe eshte|of|de|din|e|i)',
  '(?:passenger|pasager[aul]*|udhetar[ei]?|пасажир[а-я]*|пассажир[а-я]*|seat|loc(?:ul)?|место|місце) \\d{1,2} ?[a-hа-д]?',
].join('|')})(?:,? ?[:(–-]{0,2} ?| (?:is|e|este|eshte|was|era|ishte|це|это) )$`));
const AN_ID = /(?:^|[^a-zа-яіїєґ])(?:id|айд[іи]|ід|buletinul|leternjoftimi?n?|id[ -]card|паспорт) ?: $/;
// "On her file the age is wrong – …", "in fact …": with a paper or a birth spoken of near by.
const IN_FACT = compact(new RegExp(`(?<![${L}])(?:in fact|actually|really|насправді|на самом деле|правильно|вірно|верно|corect|de fapt|in realitate|ne fakt|ne te vertete|sakte)(?: (?:is|e|este|eshte))? ?[,:–-]? ?$`));
const AGE_IS_WRONG = compact(new RegExp(`(?<![${L}])(?:age|varsta|mosha|вік|возраст)(?: [${L}']{1,12}){1,6} ?[:–-] $`));
const OF_PAPERS = compact(new RegExp(`(?<![${L}])(?:виз[аеуы]|віз[аіиу]|паспорт|документ|народж|рожд|birth|born|passport|visa(?![${L}])|papers?(?![${L}])|acte(?![${L}])|naster|viz[ae](?![${L}])|pasaport|lindj|метрик|свідоцтв|свидетельств)`));
// Whose it is, told behind it.
const WHOSE = compact(new RegExp(`^ (?:(?:is|was|belongs to) (?:hers|his|(?:her|his|the) (?:mother|father|sister|brother|son|daughter|child|girl|boy)(?:'s)?)(?![${L}])|(?:e|este|era) (?:a|al) (?:lui [${L}]|ei(?![${L}])|mamei|tatalui|fetei|baiatului|sorei|fratelui|copilului)|(?:eshte )?(?:e|i) (?:saj|tij|nenes|babait|vajzes|djalit|motres|vellait)(?![${L}])|- (?:її|його|ее|его|матері|матери|мами|мамы|батька|отца|сестри|сестры|брата|дівчинки|девочки|хлопця|мальчика|дитини|ребенка)(?![${L}]))`));
// An entry in a register of births or marriages, by what is told behind it.
const ENTRY = /(?:act(?:ul)?|akt(?:i)?|актов[а-яії]+ запис[ьуи]?|запис[ьу]?|entry|record)(?: (?:no|nr|№)\.?)? ?\d{1,5}, $/;
const MAIDEN = /^,? [^\n.;!?]{0,30}(?:maiden name|nee |numele de fata|nume de fata|mbiemri i vajzerise|д[іе]воч[а-яії]+ (?:прізв|фам)|девичья)/;
/** The words without one of which nothing leads up to such a day. */
export const TELLS_WHOSE = new WordPattern(`(?<![${L}])(?:(?:she|he|ea|el|ajo|ai|я|вона|він|она|он|copilul|парень)(?![${L}])|real|true|right|correct|actual|proper|справжн|настоящ|правильн|точн|верн|вірно|реальн|dat[aeë]|dat[ae]n|${PAPERS}(?![${L}])|both|amand|te dy|об[оеи]и?[мх]|обидв|weight|height|hair|рост|вес|зріст|вага|inaltime|greutat|gjatesi|pesh|passenger|pasager|udhetar|пасажир|пассажир|seat|loc|место|місце|id|айд[іи]|ід|in fact|actually|really|насправді|на самом|corect|de fapt|in realitate|ne fakt|ne te|sakte|age|varsta|mosha|вік|возраст|down|am|are|avem|au|kam|ka|kemi|kane|її|його|ее|его|дівчин|хлопц|дитин|девоч|мальчик|ребен|${KIN}|подопечн|підопічн|вихован|воспитанн|дівч|хлоп|мальч|ward|girls|boys|children|fete|baieti|copii|vajza|djem|femij|act|akt|актов|запис|entry|record)`);
const CLOSED = /^(?: ?(?:[,;)|/!?]|$|\n|\.(?: |$)|"| -)| (?:дата не|data e gresit|date is wrong|але|но|but|dar|por|хоча|хотя|though|instead|замість|вместо|per|zice|says|каже|говорит|thote|photo)(?![a-zа-яіїєґ]))/;
const OF_A_MEETING = /round table|masa rotunda|кругл[а-яії]{2} ст|tryez/;
const REACH = 72;
const BEHIND_REACH = 60;

/** Whether a full date is told as somebody's, though nothing is said of birth: as the true one, as what papers are made out for, as his or hers. */
export function isToldAsSomebodys(plain: string, { start, end, tells }: { start: number; end: number; tells: boolean }): boolean {
  const behind = plain.slice(end, end + BEHIND_REACH);
  const isWhose = WHOSE.test(behind);
  if (!isWhose && (!tells || !CLOSED.test(behind))) return false;
  const from = plain.lastIndexOf('\n', start - 1) + 1;
  const lead = plain.slice(Math.max(from, start - REACH), start).replace(/^[\s\S]*(?:[!?]|(?<=[\p{L}"»)]{3})\.(?= ))/u, '');
  const rest = behind.replace(/(?:\n|(?<=[\p{L}")]{3})\. )[\s\S]*$/u, '');
  const isTold = LED_UP.test(lead) || AN_ID.test(lead) || isWhose || (ENTRY.test(lead) && MAIDEN.test(rest))
    || AGE_IS_WRONG.test(lead) || (IN_FACT.test(lead) && OF_PAPERS.test(lead + rest));
  return isTold && !OF_A_THING.test(lead) && !OF_A_THING.test(rest) && !OF_A_MEETING.test(rest);
}
