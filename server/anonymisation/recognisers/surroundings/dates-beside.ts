import { compact } from '../../looking/compact.ts';
import { CAPITAL, lettersOf } from '../../looking/words-in.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Openings } from '../../looking/openings.ts';
import type { Reading } from '../../reading.ts';
import { IS_ONES } from '../spoken/days-in-pieces.ts';
import { isOfSomebody, tellsOfSomebody } from './days-of-people.ts';
import { isToldAsSomebodys, TELLS_WHOSE } from './days-told.ts';
import { isInAPersonsRow } from './rows-of-people.ts';

const L = 'a-zа-яіїєґ';

/** One child, in the cases that stand beside a date; of several children a date is that of an event. */
export const A_CHILD = compact(new RegExp(`(?<![${L}])(?:girl|boy|child|kid|lad|lass|stepson|stepdaughter|schoolchild|cousin|youngster|twins?|triplets|schoolgirl|schoolboy|gemeni[a-z]*|gemene[a-z]*|binjak[a-z]*|близн[а-яії]+|двійн[а-яії]+|двойн[а-я]+|школяр(?:а|ка|ки|ці|ку|ю)?|учениц[аіюяие]+|учень|учня|учню|ученик(?:а|у)?|школьни(?:к|ка|ца|цы|це)|minor|pupil|teen(?:ager)?|daughter|son|nephew|niece|sister|brother|orphan|baby|infant|toddler|grandson|granddaughter`
  + '|fat[ae]|fetei|fetit(?:a|ei)|baiat(?:ul|ului)?|baietel(?:ul|ului)?|copil(?:ul|ului|a)?|copilas(?:ul|ului)?|pusti(?:ul|ului|oaica)?|surioara|surioarei|fratior(?:ul|ului)?|sorei|fratelui|verisoara|verisorul|minor[au](?:l|lui)?|elev[aeu]l?u?i?|fiic[ae]i?|fiul(?:ui)?|nepot(?:ul|ului)?|nepoat[aei]+|sora|fratele|adolescent[aeul]*|orfan[aeul]*|bebelus[ul]*'
  + '|vajz(?:a|e|en|es)|djal(?:i|e|it|in)|femij(?:a|e|en|es)|[ei] mitur[a-z]*|nxenes(?:i|ja|it|es|en)|nip(?:i|in|it)|mbes(?:a|en|es)|motra|motres|motren|vellai|vellait|vellain|cuni|cunit|goca|goces|vogelush(?:i|it|ja|es)|djalosh(?:i|it)|kusherir(?:a|i|es|it)|bij(?:a|en|es)|foshnj[a-z]*'
  + '|дівчин(?:а|и|і|у|ка|ки|ці|ку|кою|ою)|дівчинкою|хлоп(?:ець|ця|цю|цеві|цем|чик|чика|чику|чикові|чиком)|хлоп\'я|дитиною|малюк[а]?|маля|дитин(?:а|и|і|у)|підліт(?:ок|ка|ку)|дон(?:я|і|ю|ечк[аиу])|доньк[аиу]|дочк[аиу]|син(?:а|у|ові)?|онук(?:а|и|у)?|внук(?:а|у)?|племінни(?:к|ця|ка|ці)|сестр[аиуі]|сестричк[аиуі]|братик[ау]?|брат(?:а|у|ові)?|сирот[аиу]|немовля(?:ті)?|малолітн(?:я|ій|ього|ьої)|неповнолітн(?:я|ій|ього|ьої)'
  + `|девочк(?:[аиеу]|ой)|девушк[аиеу]|девчонк[аиеу]|девчушк[аиеу]|мальчик(?:а|у|ом)?|мальчонк[аиеу]|мальчишк[аиеу]|пар(?:ень|ня|ню)|парнишк[аиеу]|пацан(?:а|у)?|ребен(?:ок|ка|ку|ком)|подрост(?:ок|ка|ку)|дочь|дочер[ьи]|дочк[аиеу]|сын(?:а|у)?|внучк[аиеу]|племянни(?:к|ца|ка|цы|це)|сестр[аыеу]|сестренк[аиеу]|сестричк[аиеу]|братик[ау]?|братишк[аиеу]|брат(?:а|у)?|малышк?[ауи]?|младен(?:ец|ца)|несовершеннолетн(?:яя|ий|его|ей))(?![${L}])`));
const AN_AGE = compact(new RegExp(`(?<![\\d${L}])(?:1?\\d,? ?(?:years? old|y\\.?o|yrs?|ani|a\\.|vjec|vj\\.?|років|роки|рік|р\\.|лет|года?|г\\.|л\\.)|(?:aged?|varsta|mosha|вік|возраст):? \\d{1,2})`));
// A name of two words or three, and a date that stands bare behind it: how people are listed.
const BEHIND_A_NAME = compact(/(?:^|[^\p{L}])(?<name>\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’.-]{0,24}){1,2})(?: \([^)\d]{1,12}\))? ?[,;:/|([–-]? {0,2}$/u);
const NO_NAME = compact(/^(?:group|grup|form|project|proiect|projekt|row|annex|session|alba iulia|satu mare|baia mare|t[âa]rgu|piatra|r[âa]mnicu|new|novi|кривий|кривой|біла|белая)(?!\p{L})|consil|curt(?:ea|ii)|court|council|minist|committee|comite|komitet|parlam|europ|united|nations|guvern|government|convent|direct[io]|agen[tcț]|polic|poli[tț]|gjykat|kuvend|këshill|keshill|рад[аи]|комітет|комитет|суд|міністер|министер|парлам|уряд|правит|конвенц|європ|европ|оон|закон|постанов|наказ|указ|університ|универс|universit|forum|форум|confer|конфер|school|școal|shkoll|школ|centr|центр|festival|фестив|день|дня|day|ziua|dita|decizi|hotar|vendim|buletin|bulletin|republic|республ|raport|rapp?ort|report|отчет|звіт|рішенн|решени|registr|реєстр|реестр|grup[aiu]? |груп[аи] |про[еє]кт|договор|contract|annex|додаток/iu);
const FROM_A_PAPER = compact(new RegExp(`(?<![${L}])(?:(?:birth |christening |baptism(?:al)? )?(?:certificate|(?<!policy |position |working |white |green |concept |discussion )paper)(?! of participation)(?:s? (?:gives|says|shows|states))?|certificat(?:ul|ului)?(?! de (?:particip|absolv|inregis))|certifikat[a-z]*(?! pjesemarr)|свідоцтв[а-яії]*(?! про (?:підв|участ|реєстр))|свидетельств[а-я]*(?! о (?:регис|повыш))|метри(?:ці|ка|ки|ке|ку)|паспорт[а-яії]*(?! ст[іо]л)|passport(?! office| control| desk| service)|(?<!zyra e |biroul de )pasaport[a-z]*|buletin(?:ul)?|свид(?:-?во|\\.) о рожд[а-я]*|birth cert\\.?|(?:cert|act)\\.? (?:de )?nast[a-z.]*|birth register|register of births|registrul de nasteri|regjistri i lindjeve|leternjoftim[a-z]*|(?:hospital|maternity) (?:bracelet|wristband)|(?:bracelet|wristband) (?:from|of) (?:the )?(?:hospital|maternity)|bratar[aiu][a-z]* (?:de )?(?:la )?(?:spital|maternitate)|byzylyk[a-z]* [ei] (?:spitalit|maternitetit)|(?:больничн|лікарнян|пологов)[а-яії]+ браслет[а-яії]*|браслет[а-яії]* (?:из|з|с) (?:роддома|больницы|лікарні|пологового)|biletes?|б[иі]р[кц][аеуіи]|actul? (?:de|ei|lui)|медкарт[а-яіи]|fisa|kartel[ae])(?![${L}])`));
// Then more may be told of the paper in between.
const READ_OFF = compact(/(?:reads?|legible|made out|says|zice|spune|scrie|thote|shkruan|каже|пише|говорит|гласит|citea|citeste|citim|descifr[a-z]*|lexo[hnj][a-z]*|shquhe[jt][a-z]*|чита[а-яії]+|прочита[а-яії]+|розібра[а-яії]+|разобра[а-я]+|видно|(?:написан|вибит|выбит|вигравірован|выгравирован|надрукован|напечатан)[аоиы]?|printed|written|engraved|gravat[a]?|gdhendur|scris[a]?|shkruar|shkruhe[jt])(?: (?:only|still|doar|numai|inca|vetem|ende|лише|тільки|только|еще|ще))?(?: ca| qe| that| що| что)?[ :]{1,2}"?$/);
// What one person wears: a day on it is that person's.
const WORN = compact(new RegExp(`(?<![${L}])(?:pendant|medallion|locket|necklace|tattoo|bracelet|wristband|rings?|cross|lantisor[a-z]*|lant(?:ul)?|medalion[a-z]*|pandantiv[a-z]*|inel(?:ul)?|tatuaj[a-z]*|bratar[a-z]*|cruciulit[a-z]*|vares[a-z]*|unaz[a-z]*|gjerdan[a-z]*|tatuazh[a-z]*|byzylyk[a-z]*|кулон[а-яії]*|кулончик[а-яії]*|підвіск[а-яії]*|подвеск[а-я]*|медальйон[а-яії]*|медальон[а-я]*|каблучк[а-яії]*|обручк[а-яії]*|кільц[еія]|кольц[еоа]|тату[а-яії]*|татуюванн[яі]|ланцюжк[а-яії]*|цепочк[а-я]*|браслет[а-яії]*|хрестик[а-яії]*|крестик[а-я]*)(?![${L}])`));
// Who is told to do something on a day is not born on it.
const ON_A_DAY = compact(new RegExp(`(?<![${L}])(?:on|since|until|from|by|before|after|of|la|pe|din|de la|la data de|in|dupa|pana la|inainte de|me|nga|deri|para|pas|date|dt|від|з|із|до|на|після|перед|от|с|до|после|у|в|во|issued|emis|eliberat|lechuar|видан[а-яі]*|выдан[а-я]*|valid|valabil|дійсн[а-яі]*|действ[а-я]*|expir[a-z]*|skad[a-z]*) (?:the )?$`));
// What is held, opened, shown or decided about a child or for children has a day of its own.
const AN_EVENT = compact(new RegExp(`(?<![${L}])(?:hearing|trial|court|photo|picture of|contest|competition|strateg|workshop|seminar|conferen|exhibit|concert|fair(?![${L}])|match|football|film|(?:child|family|care) act(?![${L}])|laws?(?![${L}])|decision|ruling|judgment|opened|founded|launch|leaflet|brochure|help ?line|hotline|benefits?(?![${L}])|allowance|story|stories|reports?(?![${L}])|camps?(?![${L}])|tickets?(?![${L}])|bought|theatre|drama(?![${L}])|news|article|universal day|edition|issue`
  + '|sedint|proces(?:ul)?(?![a-z])|judecat|foto|concurs|expozit|targ(?:ul)?(?![a-z])|meci|fotbal|leg(?:e|ea|ii)(?![a-z])|hotarar|decizi|deschis|fondat|lansat|atelier|conferint|strategi|pliant|brosur|alocati|povest|raport|tabar|bilet|cumparat|piesa|teatr|articol|stire|editi|numarul|linia'
  + '|seanc|gjyq|konkurs|ekspozit|koncert|panair|ndeshj|futboll|ligj|vendim|hapur|themel|seminar|konferenc|fletepalos|broshur|linja|shtes[ae]|histori|raport|kamp(?![a-z])|bilet|bler|dram|teat|artikull|lajm|botim'
  + '|засідан|заседан|слухан|слушан|суд(?![иь])|фото|конкурс|вистав|выстав|концерт|ярмар|матч|футбол|закон|рішенн|решени|постанов|відкри|откры|заснов|основан|семінар|семинар|конференц|стратег|листівк|листовк|брошур|буклет|ліні[яії]|лини[яию]|допомог|пособи[ея]|істор|истор|звіт|отчет|таб[іо]р|лагер|квит|билет|купи|п.єс|пьес|театр|статт|стать|новин|новост|видан|издан)'));
// What is done for a child or about one has a day in the last years.
const FOR_A_CHILD = compact(new RegExp(`(?<![${L}])(?:(?:for|about|pentru|despre|per|rreth|для|про|о|об) (?:(?:the|a|every|each|un|o|orice|fiecare|nje|cdo|каждого|кожної) )?(?:child|kid|boy|girl|copil|fata|baiat|femij|vajz|djal|дитин|ребен|дівчин|девочк|хлоп|мальчик))`));
// And so has the day on which one was found somewhere.
const FOUND = compact(new RegExp(`(?<![${L}])(?:found|met|seen|stopped|gasit|vazut|oprit|gjet|pare|ndal|знайш|знайд|нашл|найден|зупин|останов|бачил|видел|виявл|выявл)[${L}]* (?:[${L}']{1,12} ){0,4}[${L}']{1,12}, $`));
// An office for children, and what is named after one.
const OF_CHILDREN = compact(new RegExp(`(?<![${L}])(?:child (?:shelter|council|cent(?:er|re)|help|and famil|protect|care|benefit|rights|program|welfare|support)|(?:adapost|centr|consili|birou|program|casa|servici|strehez|keshill|qend|zyr|sherbim|притул|приют|рада|совет|центр|служб|програм|дім|дом)[${L}]* (?:"|e |i |de |pentru |per )?(?:copil|elev|fete|femij|nxenes|vajz|дитин|ребен|учн|ученик|дівч|девоч))`));
const A_TITLE = compact(/"[^"\n]{3,60}"/g);
const LATEST_OF_THE_GROWN = 2015;
// But "the court placed the girl, 12.03.2018, …" tells hers, whatever stands before.
const BEHIND_A_CHILD = compact(new RegExp(`${A_CHILD.source} ?[,(–-]? ?$`));
// A law on the child is of nobody; "by law the girl, 12.03.2011, …" tells hers.
const A_LAW = compact(new RegExp(`(?<![${L}])(?:laws?|act|leg(?:e|ea|ii)|ligj[a-z]*|закон[а-яії]*) (?:[${L}']{1,14} ){0,2}(?:on|about|for|of|privind|despre|pentru|per|rreth|mbi|об?|про|для) (?:[${L}']{1,14} ?){1,3}[,(–-]? ?$`));
// A day in the genitive, without a preposition, behind what somebody has done: "прийшла до притулку 5 травня 2017 року".
const HAS_DONE = compact(/(?<![а-яіїєґ])[а-яіїєґ']{2,}(?:ла|ло|ли|[аеиуі]л|лся|лась|лись|лася|лися|вся|шов|[ахпв]ив|хав|жав|дав|ено|ано|ято)(?: [а-яіїєґ'"]{1,16}){0,4} $/);
const A_MONTHS_NAME = compact(/[а-яіїєґ]{3}/);
// The feast of the first of June, and others of all children.
const CHILDRENS_DAY = /(?:ziua (?:internationala a )?copil[a-z]*|dita (?:nderkombetare )?e femij[a-z]*|день (?:захисту |защиты )?(?:дитини|детей|дітей|ребенка)|child(?:ren)?'?s'? day)[ ,:(-]{0,3}$/;
const CHILDRENS_DAY_BEHIND = /^[ ,(–-]{0,3}(?:ziua (?:internationala a )?copil|dita (?:nderkombetare )?e femij|день (?:захисту |защиты )?(?:дитини|детей|дітей|ребенка)|(?:international )?child(?:ren)?'?s'? day)/;
const A_LETTER = compact(/\p{L}/u);
// Of signs that are not in the table the pattern is asked.
const LETTERS = lettersOf(A_LETTER);
// One day of birth here and another there: "in the power of attorney 19 October 2007, and in the passport another month".
const UNIT = '(?:м[іе]сяц|р[іо]к(?![а-яії]{3})|год|день|дня|числ|дат|lun[ai]|an(?:ul|i)?(?![a-z])|zi(?:ua)?(?![a-z])|data|muaj|vit|dite|dat[ae]|date|months?|years?|days?)';
const OTHERWISE = compact(new RegExp(`(?<![${L}])(?:(?:інш[а-яії]*|друг[а-яи]*|не то[йтг]о?|не та|alta?|tjeter|different|another|other|wrong|gresit[ae]?|неправильн[а-яії]*|невірн[а-яії]*|неверн[а-я]*|gabuar)[ ,]{1,2}(?:[${L}]{2,10} )?${UNIT}|${UNIT}[${L}]{0,4} (?:[${L}]{1,5} )?(?:інш|друг|не то|не та|alta|tjeter|different|diferit|another|is wrong|gresit|неправильн|невірн|неверн|gabuar|менше|меньше|більше|больше|молодш|младше|старш|later|earlier|younger|older|less|more|mai |me (?:pak|vog|shum|ri|vone|heret)))`));
// What a paper or a list has: with no more than a word or three between, and not on a day.
const STATED = compact(new RegExp(`(?<![${L}])(?:довірен[а-яії]*|доверен[а-я]*|procur[a-z]*|imputernicir[a-z]*|prokur[a-z]*|autorizim[a-z]*|power of attorney|form|consent|file|card|ticket|visa|registers?|declarat[a-z]*|deklarat[a-z]*|formular[a-z]*|viz[ae][a-z]*|registr[a-z]*|regjistr[a-z]*|jo?urnal[a-z]*|ditar[a-z]*|dosar[a-z]*|dosje[a-z]*|віз[аіиу]|виз[аеыу]|журнал[а-яії]*|справ[аіиу]|дел[ое]|анкет[аіиеу]|квит[а-яії]*|билет[а-я]*|заяв[а-яії]*|картк[аиіу]|карточк[а-я]*|buletin[a-z]*)(?![${L}])(?:[ ,:"-]{1,3}[${L}']{1,12}){0,4}[ ,:"-]{1,3}$`));
const OF_SOMEBODY = compact(new RegExp(`(?<![${L}])(?:паспорт[а-яії]*|закордонник[а-яії]*|свідоцтв[а-яії]*|свидетельств[а-я]*|метри[кц][а-яії]*|студентськ[а-яії]*|учнівськ[а-яії]*|pasaport[a-z]*|pashaport[a-z]*|passports?|buletin(?:ul)?|birth certificate|id[ -]?card|leternjoftim[a-z]*|certificat[a-z]* de nast[a-z]*|certifikat[a-z]* (?:e |te )?lindj[a-z]*|mother|father|grandmother|aunt|she|he|her|him|his|мат[иь]|матер[иі]|мам[аи]|бать?к[оаи]|отец|отца|тітк[аи]|т[её]т[кя][аи]?|баб(?:ус[яі]|ушк[аи])|її|їй|йому|його|нього|неї|вона|він|ее|ей|нее|него|ему|его|она|он|mam[ae]i?|tata|tatal|bunic[aii]+|matusa|ei|lui|ea|el|nena|nenes|babai|gjyshja|tezja|ajo|asaj|atij|saj)(?![${L}])`));
const OF_NOBODY = compact(new RegExp(`(?<![${L}])(?:реєстрац|регистрац|inregistr|regjistrim|registration|organi[sz]|організац|организац|фонд|fund|fond|авто|машин|masin|makin|automjet|vehicle|cars?(?![a-z])|van(?![a-z])|polic[yi]|про[еє]кт|proi?e[ck]t|law|leg(?:e|ea|ii)(?![a-z])|ligj|закон|догов[оі]р|contract|kontrat|адвокат|avocat|avokat|lawyer|рішенн|решени|decizi|vendim)`));
// The words without which no text tells a day twice.
const SAYS_OTHERWISE = new WordPattern(`(?<![${L}])(?:інш|друг|не т|alta?(?![${L}])|tjeter|different|diferit|another|other|wrong|gresit|неправ|невірн|неверн|gabuar|менше|меньше|більше|больше|молодш|младше|старш|later|earlier|younger|older|less|more|mai |me (?:pak|vog|shum|ri|vone|heret))`);
const REACH_OTHERWISE = 110;
const REACH = 64;
const REACH_BEHIND = 40;
const PAPER_REACH = 44;
const LATEST = 2021;
const EARLIEST = 1990;

// A year in words is not worked out: it is one of these.
const IN_WORDS = 2010;
const TWO_THOUSAND = /two thousand|twenty[ -](?:oh|o|ten|eleven|twelve|[a-z]{3,5}teen)(?![a-z])|doua ?mii|дві ?тис|две ?тыс|дв[еі] ?т[ыи]щ|двох? ?тыс|dy ?mij/;
const IN_A_YEAR = /(?<![a-zа-яіїєґ])(?:рік|року|год|года|year|anul|viti)(?![a-zа-яіїєґ])|(?:десят|один+адц[ая]т|дв[ае]надц[ая]т|тринадц[ая]т|(?:чотир|четыр)надц[ая]т|п'?ятнадц[ая]т)[а-яії]+$/;
const IN_THE_TWENTIES = /(?:thousand|mii|mij[eë]?|т[иы][сщ][а-яії]*)(?: and| e| si)? (?:twenty|douazeci|njezet|двадц)/;

/** The year in four figures, or in two as the years of people alive; null where a date tells none. */
function yearOf(date: string): number | null {
  const four = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(date)?.[0];
  if (four !== undefined) return Number(four);
  const two = /(?<=\D)\d\d$/.exec(date.trimEnd())?.[0];
  if (two === undefined && TWO_THOUSAND.test(date) && !IN_THE_TWENTIES.test(date)) return IN_WORDS;
  if (two === undefined && IN_A_YEAR.test(date)) return IN_WORDS;
  return two === undefined ? null : Number(two) + (Number(two) > 40 ? 1900 : 2000);
}

/** The end of the sentence before `at`, at most so long. Points within dates and short words end none. */
function before(text: string, at: number, reach: number): string {
  const least = Math.max(0, at - reach);
  let from = at;
  while (from > least && !(STOPS[text.charCodeAt(from - 1)] === 1 && endsASentence(text, from, { least, at }))) from--;
  return text.slice(from, at);
}

/** Whether the sign before `from` ends a sentence between these places: a point does behind a whole word and before a space. */
const endsASentence = (text: string, from: number, { least, at }: { least: number; at: number }): boolean =>
  text[from - 1] !== '.' || (from < at && text[from] === ' ' && IN_A_SENTENCE.test(text.slice(Math.max(least, from - LONGEST_SHORT), from - 1)));
const STOPS = lettersOf(/[!?\n.]/);
const IN_A_SENTENCE = compact(/(?<=[\p{L})]{3})(?<!свид|пасп|удост|cert)$/u);
const LONGEST_SHORT = 8;

// Asked for their places alone.
const A_CHILD_BEGINS = new WordPattern(A_CHILD.source);
const A_PAPER_BEGINS = new WordPattern(FROM_A_PAPER.source);

// Of so few dates each is asked by itself which words stand beside it.
const FEW_DATES = 8;

/** A text with dates, and whether it has words that some of the rules need: asked once, since it may have thousands of dates, and only where a rule asks. */
export class Beside {
  readonly text: string;
  readonly plain: string;
  readonly #openings: Openings;
  readonly #dates: number;
  #saysOtherwise: boolean | null = null;
  #tellsWhose: boolean | null = null;
  #ofSomebody: boolean | null = null;

  constructor({ text, plain, openings }: Pick<Reading, 'text' | 'plain' | 'openings'>, dates: number) {
    this.text = text;
    this.plain = plain;
    this.#openings = openings;
    this.#dates = dates;
  }

  get saysOtherwise(): boolean {
    return this.#saysOtherwise ??= SAYS_OTHERWISE.isIn(this.#openings);
  }

  get tellsWhose(): boolean {
    return this.#tellsWhose ??= TELLS_WHOSE.isIn(this.#openings);
  }

  get ofSomebody(): boolean {
    return this.#ofSomebody ??= this.#dates <= FEW_DATES || tellsOfSomebody(this.plain);
  }

  get namesAChild(): boolean {
    return A_CHILD_BEGINS.mayBeIn(this.#openings);
  }

  get namesAPaper(): boolean {
    return A_PAPER_BEGINS.mayBeIn(this.#openings);
  }
}

/** A date, and whether it is one of so many that they are a table's. */
interface DateAt { start: number; end: number; isInATable: boolean }

/** Whether a date without a word for birth is nonetheless a child's: it stands behind a name or on a paper, or bare beside one child or an age. */
export function isBesideAChild(beside: Beside, { start, end, isInATable }: DateAt): boolean {
  const { text, plain } = beside;
  const year = yearOf(plain.slice(start, end));
  if (year === null || year > LATEST) return false;
  if (isInAPersonsRow({ text, plain }, { start, end }) || (beside.saysOtherwise && isToldOtherwise(plain, { start, end }))) return true;
  if (CHILDRENS_DAY_BEHIND.test(plain.slice(end, end + REACH_BEHIND))) return false;
  if (beside.ofSomebody && isOfSomebody({ text, plain }, { start, end, year })) return true;
  if (isToldAsSomebodys(plain, { start, end, tells: !isInATable && beside.tellsWhose })) return true;
  if (year < EARLIEST) return false;
  // In a table of figures nobody is spoken of.
  if (!hasALetter(text, Math.max(0, start - REACH), Math.min(text.length, end + REACH_BEHIND))) return false;
  const lead = before(plain, start, REACH);
  const isReadOff = READ_OFF.test(lead);
  if (((beside.namesAPaper && FROM_A_PAPER.test(isReadOff ? lead : lead.slice(-PAPER_REACH))) || (isReadOff && WORN.test(lead))) && !/(?:issued|emis|eliberat|lechuar|выда|вида|valid|valabil|дійсн|действ|отрима|получ|замін|замен|replace|schimb|expir)[a-zа-яіїє]*(?: [a-zа-яіїє]{1,12}){0,2} $/.test(lead)) return true;
  const named = mayBeBehindAName(text, start) ? BEHIND_A_NAME.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.['name'] : undefined;
  if (named !== undefined && !NO_NAME.test(named)) return true;
  if (isOnADay(lead)) return false;
  if (CHILDRENS_DAY.test(lead)) return false;
  const rest = plain.slice(end, end + REACH_BEHIND).replace(/[.;!?\n][\s\S]*$/, '');
  if (A_LAW.test(lead) || isOfAnEvent(lead, plain.slice(start, end), year)) return false;
  return IS_ONES.test(plain.slice(start, end)) || (beside.namesAChild && A_CHILD.test(lead.replace(A_TITLE, ''))) || AN_AGE.test(lead) || (beside.namesAChild && A_CHILD.test(rest.slice(0, 24)));
}

/** Whether a day is that of what is named after children, or, in the last years, of what was held or done, and not that of the child right before it. */
function isOfAnEvent(lead: string, date: string, year: number): boolean {
  if (BEHIND_A_CHILD.test(lead)) return false;
  if (OF_CHILDREN.test(lead)) return true;
  return year > LATEST_OF_THE_GROWN && (AN_EVENT.test(lead) || FOUND.test(lead) || FOR_A_CHILD.test(lead) || (A_MONTHS_NAME.test(date) && HAS_DONE.test(lead)));
}

function hasALetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (LETTERS[text.charCodeAt(at)] === 1 || (LETTERS[text.charCodeAt(at)] === undefined && A_LETTER.test(text[at]!))) return true;
  return false;
}

// Behind a word alone.
const isOnADay = (lead: string): boolean => lead.endsWith(' ') && LETTERS[lead.charCodeAt(lead.length - 2)] === 1 && ON_A_DAY.test(lead);

/** Whether two words may stand before `start`, the second of them with a capital: tells most dates from those behind a name without the pattern. */
function mayBeBehindAName(text: string, start: number): boolean {
  let end = start;
  while (BEHIND_WORDS[text.charCodeAt(end - 1)] === 1) end--;
  let first = end;
  while (OF_A_NAME[text.charCodeAt(first - 1)] === 1) first--;
  // A bracket, and signs that are not in the tables.
  if (text[end - 1] === ')' || OF_A_NAME[text.charCodeAt(first - 1)] === undefined) return true;
  return first < end && text[first - 1] === ' ' && CAPITAL[text.charCodeAt(first)] === 1 && OF_A_NAME[text.charCodeAt(first - 2)] !== 0;
}
const BEHIND_WORDS = lettersOf(/[ ,;:/|([-]/);
const OF_A_NAME = lettersOf(compact(/[\p{L}'.-]/u));

/** Whether of the same somebody's day, month or year it is said to be another elsewhere. */
function isToldOtherwise(plain: string, { start, end }: { start: number; end: number }): boolean {
  const lead = before(plain, start, REACH_OTHERWISE);
  if (!STATED.test(lead) || isOnADay(lead)) return false;
  const rest = plain.slice(end, end + REACH_OTHERWISE).replace(/(?:[!?\n]|(?<=[\p{L})]{4})\.(?= |$))[\s\S]*$/u, '');
  const said = `${lead} 1 ${rest}`;
  return OTHERWISE.test(said) && OF_SOMEBODY.test(said) && !OF_NOBODY.test(said);
}
