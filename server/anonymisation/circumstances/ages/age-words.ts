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
export const YOUNG = `fat[aei]|fete(?:i|le|lor)?|fetit[ae]i?|baiat(?:ul|ului)?|baietel[${L}]*|copil(?:ul|ului|a|ei|as|asul)?|bebe[a-z]*|micut(?:a|ul)|minor[aeiul]*|elev[aeiul]*|adolescent[aeiul]*|tanar[aeiul]*|fiic[ae]i?|fiul(?:ui)?|sor[aeai]|frate(?:le)?|orfan[aeul]*`
  + `|vajz[aes]*|vajze[ns]|djal[ie]t?|djali[nt]|femij[aeu]+[ns]?|i mitur[${L}]*|e mitur[${L}]*|nxenes[${L}]*|adoleshent[${L}]*|motra|vellai|bij[ae]|i riu|e re`
  + `|divchyn[a-z]*|khlop[a-z]{2,7}|dytyn[a-z]|devochk[a-z]|devushk[a-z]|mal'?chik[a-z]?|дівчин[${L}]*|дівчат[кк][${L}]*|хлопе?[цч][${L}]*|дитин[${L}]*|підліт[${L}]*|учн[${L}]*|учен[${L}]*|школяр[${L}]*|донь?[кч][${L}]*|син[аові]*|сын(?:а|у|ом|ок)?|сестр[${L}]*|брат[${L}]*|сирот[${L}]*|неповнолітн[${L}]*|малолітн[${L}]*|студент[${L}]*`
  + `|девоч[${L}]*|девуш[${L}]*|мальчик[${L}]*|реб[её]н[${L}]*|подрост[${L}]*|школьни[${L}]*|доч[ькер][${L}]*|несовершеннолетн[${L}]*|пар(?:ень|н[яюеі])[${L}]*|парубк[${L}]*|хлопак[${L}]*|хлопчин[${L}]*|flacau[a-z]*|djalosh[a-z]*|юнош[${L}]*|юнак[${L}]*|воспитанни[${L}]*|вихован[${L}]*`
  + `|girl|boy|child|kid|toddler|baby|infant|newborn|foshnj[${L}]*|vogelush[${L}]*|немовл[${L}]*|младен[${L}]*|teen(?:ager)?|servant|maid|minor|pupil|student|daughter|son|sister|brother|niece|nephew|cousin|youth|young (?:woman|man|person)|orphan|schoolgirl|schoolboy|twins?`
  + `|pusti(?:ul|oaica)|nepo(?:tul|ata)|veri(?:soara|sorul)|goc[ae]|cun(?:i|in)|nip[ie]|mbes[ae]|viktima|хлопча|дівча|пацан[ауе]?|девчушк[${L}]*|малыш[${L}]*|малюк[${L}]*|племінни[${L}]*|племянни[${L}]*|онук[${L}]*|внук[${L}]*|внучк[${L}]*|близн[${L}]*|младш[${L}]*|молодш[${L}]*|старш(?:ая|ий|ой|ей|ему|енькая)|рожениц[аеы]|породілл[яі]`;
/** Kin and others of any age of whom a text says how old they are; the inside of a pattern of `plain`. */
export const KIN = 'mother|father|mum|dad|grandmother|grandfather|aunt|uncle|wife|husband|client|source|friend|mama|mamei|tata|tatal|bunic[aul]*|matusa|unchiul|sotia|sotul|sursa(?: mea)?|prieten[aul]*|nena|nenes|babai|gjyshja|gjyshi|tezja|halla|xhaxhai|burimi(?: im)?|shoqja|shoku'
  + `|мати|матері|мама|мами|тато|батько|бабуся|дідусь|тітка|дядько|дружина|чоловік|джерело|подруга|подруги|друг|мать|матери|мамы|папа|отец|бабушка|дедушка|т[её]тя|дядя|жена|муж|источник|роженице?а?|клієнтка|клиентка|пацієнтка|пациентка|потерпіл[${L}]*|потерпевш[${L}]*|нареченій|невест[аеы]`;
// Limits, bands, ages of law and of time that passed.
export const NO_AGE_BEFORE = compact(new RegExp(`(?:(?:^|[.!?\\n] )de |\\d (?:la|to|deri(?: ne)?|до|do) |\\d ?[-–—/]? ?|${OPEN}(?:under|over|below|above|until|till|up to|at least|older than|younger than|than|from|between|to|and|or|for|in|after|within|past|last|every|sub|peste|pana la|pan[aă] in|minim|cel putin|minimum|intre|timp de|de la|dupa|acum|in ultimii|ultimii|mai mult de|mai mic[aei]* de|mai mare de|inchisoare de|nen|mbi|deri|deri ne|nga|midis|mes|per|pas|para|gjate|до|від|понад|після|з|із|між|та|протягом|впродовж|через|за|менше|більше|старше|старші|молодше|молодші|від|от|свыше|старше|младше|после|с|более|менее|между|и|в течение|около|на)(?: (?:the|age of|age|varsta de|varstei de|moshen|moshes|vitit|віку|возраста|возрасте|last))? )$`));
export const STRONG_LIMIT = compact(new RegExp(`(?:\\d ?[-–—/] ?|\\d (?:la|to|deri(?: ne)?|до|do) |${OPEN}(?:under|over|below|above|until|till|up to|at least|than|between|sub|peste|pana la|minim|cel putin|intre|nen|mbi|deri|deri ne|midis|до|від|понад|між|старше|старші|молодше|молодші|от|свыше|младше|между|від)(?: the)?(?: (?:age of|age|varsta de|varstei de|moshen|moshes|віку|возраста|віком))? )$`));
// A thing that is so old: "a 15-year-old programme", "15-річна угода".
const THEIRS = ` (?:(?!(?:${YOUNG}) )[${L}-]+ ){0,1}(?:program|project|proiect|projekt|partner|партн|проект|проєкт|програм|программ|agreement|contract|договор|договір|угод|соглаш|tradit|традиц|histor|istori|істор|истор|experien|опыт|досвід|pervoj|eksperi|war|війн|войн|campaign|кампан|network|мереж|сеть|festival|фестив|law|закон|building|будин|sentence|term|строк|срок|ювіле|юбиле|anivers|pervjet|найстарш|старшим|oldest|mai mari|me te medhen)`;
export const NO_AGE_AFTER = compact(new RegExp(`^(?:s(?![a-z])| ?[-–—] ?\\d| (?:to|and|or|si|sau|pana la|deri|dhe|ose|до|та|і|и|или|або) \\d| (?:ago|in prison|of (?:imprisonment|prison|experience|work|age and)|imprisonment|or (?:over|older|younger|under)|and (?:over|older|younger|under)|de (?:inchisoare|detentie|experienta|activitate)|inchisoare|burg|me pare|pune|тюрм|ув'язн|позбавл|досвід|роботи|тому|тюрьм|лишени|опыт|назад|работ|і старш|и старш|та старш|si peste|e lart|e siper|projekt|project)|,? (?:(?:our|of (?:the|our)|наш[а-яії]{1,3}) (?:network|helpline|hotline|organi[sz]ation|coalition|foundation|лін[іи]|лини|мереж|сет[иь]|організац|организац|коаліц|коалиц|фонд)|a (?:retelei|organizatiei|liniei)|e (?:rrjetit|organizates|linjes))|${THEIRS})`));

/** Behind an age's place: what a body did or a court said, and how many there were. */
export const OF_A_SENTENCE = /(?:вирок|приговор|sentint|verdict|dosar|dosja|тюрм|тюрьм|inchis|burg|anivers|ювіле|юбиле|jubile|pervjetor|отчет|звіт|raport|report|програм|випадк|случа|cazuri|cases|raste)/;
// "10 years, Soroca: …" is what a paragraph is about.
export const HEADS = /^, [^,.;:\n]{3,30}: /;
/** Where a child is, behind its age: "15, lives in …", "11, у соседки в …"; the inside of a pattern of `plain`. */
export const LIVES = 'lives|living|stays|staying|sleeps|works|working|found|last seen|registered|calling from|sta|locuieste|traieste|doarme|gasit[a]?|lucreaza|invata|jeton|banon|rri|fle|u gjet|gjetur|punon|meson|жив[еу]т?[а-яії]{0,3}|прожива[а-яії]+|мешка[а-яії]+|ноч?у[єе]т?|уч[иі]ться|учится|найден[аы]?|знайден[аі]?|зняли|сняли|доставлен[аоы]?|прописан[а-яії]?|зарегистрирован[а-я]?|зареєстрован[а-яії]?|[ув] (?:бабус[іи]|бабушки|т[іе]тки|сус[іи]дки|соседки|дядька|родич[іи]в|д[іе]да)';
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
const A_BODY = compact(new RegExp(`${OPEN}(?:shkoll(?=[a-z]{1,5} $)|birou|oficiu|secretariat|sekretariat|zyra|zyre|offices?(?![a-z])|branch|офіс|офис|осеред|секретаріат|секретариат|centr|центр|qend|fond|фонд|fundati|asocia|shoqat|organi[sz]|організ|организ|hotline|helpline|lini[ae]|лін[іи]|лини[яи]|program|програм|проект|проєкт|proiect|projek|project|network|rete|rrjet|мереж|сеть|lege|ligj|law|закон|conven|конвен|coali|коалі|коали|shelter|adapost|strehim|притул|приют|festival|фестив|group|grup|груп|workshop|atelier|course|kurs|курс|curs|contract|kontrat|догов|bus|autobuz|автобус|маршрут|ruta|room|salon|кабін|кабин|sentence|denim|pedeaps|condamn|засудж|осужд|stazh|стаж|vechime|шлюб|брак|filial|філі|филиал|мінімальн|минимальн|minim|marriage|consent|casator|martes|відповідальн|ответственн|training|trajnim|partner|partener|партнер|партнёр|agenc|agentia|agjenci|агенц|агентств|film|фільм|фильм|the rule|regula|rregull|правил|bashkepun|marreveshj|acord|угод|соглаш|agreement|участник(?:и|ам)|учасник(?:и|ам)|participants|participant(?:i|ii|ilor)(?![a-z])|pjesemarresit|foundation|seminar|семінар|семинар|leaflet|media de|traficant|trafikant|торгов[ец]|trafficker|recruiter|recrutor|rekrutues|вербув|вербов|суд(?![а-яії]{2})|court|gjykat|judecator|linj|кав'ярн|кафе|cafe|kafene|тренінг|тренинг)[${L}]*`));
// What a number right behind it is of.
const A_HEADING = `${OPEN}(?:proces|вирок|приговор|sentint|verdict|срок|строк|термін|опыт|досвід|experien|prezent|present|absent|присутн|table|tabelul|таблиц|вин[оа]|vinul?|wine|whisk)[${L}]{0,6}(?: \\d{1,2})? ?[:,–-]{0,2} ?$`;
// Of many.
const AN_AVERAGE = `${OPEN}(?:(?:участник|учасник)(?:ам|ів|ов)|participants|participanti(?:i|lor)?|pjesemarres(?:ve|it)|limita de varsta|age limit|kufiri i moshes|вікова межа|возрастной предел|the average|(?:volunteers?|voluntar[a-z]*|vullnetar[a-z]*|волонт[её]р[а-яії]*)(?: (?:me i ri|me e re))?(?: (?:is|are|este|eshte))?(?= $)|on average|average age|in medie|varsta medie|mesatarisht|mosha mesatare|(?:в|у) середньому|середній вік|в среднем|средний возраст)${CLOSE}`;
const NOBODYS = compact(new RegExp(`${A_HEADING}|${AN_AVERAGE}`));
const ANYBODY = compact(new RegExp(`${OPEN}(?:${YOUNG}|${KIN})${CLOSE}`));

/** Whether an age is a limit or a band of ages, or how long something lasted, by the words before and behind it. */
export const isLimited = (lead: string, rest: string): boolean => NO_AGE_BEFORE.test(lead) || NO_AGE_AFTER.test(rest) || isABodys(lead);

// Several, of whom a text tells as a group.
const A_BAND = `${OPEN}(?:between|intre|mes|midis|між|между|від|от|from|de la|nga)(?: the ages of)? [${L}0-9]+ (?:and|si|e|dhe|і|и|та|до|to|la|deri ne)(?: cele de)? $|${OPEN}(?:who are|care au|care sunt|qe jane|яким|которым) [${L}0-9]+ (?:or|sau|a|ose|чи|или|або) $`;
const SEVERAL = compact(new RegExp(`${OPEN}(?:elevi|elevii|elevilor|copii|copiii|copiilor|(?<!unei )fete|fetele|fetelor|baieti|minori|adolescenti|tineri|nxenes(?:it|ve)|femije(?:t|ve)|vajzat|vajzave|djemt?|children|girls|boys|pupils|students|teenagers|kids|minors|youths|дітей|діти|дівчат|учнів|підлітків|підлітки|детей|дети|девочек|девушек|учеников|подростков|подростки|школьников|школярів)(?: (?:de|aged|of|віком|в возрасте|te moshes|ne moshen))? $|${OPEN}\\d{2,5} (?:te rinj|te reja|nxenes|femije|vajza|djem|adoleshente|te mitur|studente)(?: te moshes| ne moshe)? $|${OPEN}(?:every|each|cdo i|кожн[а-яії]{2,3}|кажд[а-я]{2,3}|fiecare al) (?:second|third|fourth|fifth|tenth|dyte|trete|katert|peste|dhjete|друг[а-яії]+|трет[а-яії]+|четверт[а-яії]+|п'?ят[а-яії]+|десят[а-яії]+|doilea|treilea|patrulea|cincilea|zecelea) $|${A_BAND}`));
// "Четырнадцатилетних", "16-vjeçarëve", but for twins; and "between fourteen and seventeen".
const SEVERAL_SO_OLD = compact(new RegExp(`^[${L}0-9' -]{0,16}?(?:річних|літніх|летних|vjecare?ve|vjecaret|year[ -]olds|(?:річні|летние)(?= (?:[${L}]{2,9} )?(?:найчаст|част|зазвич|переваж|чаще|обычно|в основном)))(?![${L}])(?! (?:дв[іо]й|близн|сест|брат|twin|gemen|binjak))`));

/** Whether an age is told of a group, by what stands before it, and by its own word with what stands behind. */
export const isAmongSeveral = (lead: string, age: string): boolean => SEVERAL.test(lead) || SEVERAL_SO_OLD.test(age);

/** Whether what is told of before an age is a centre, a law or a bus, and no person. */
export function isABodys(lead: string): boolean {
  return NOBODYS.test(lead) || (A_BODY.test(lead) && !ANYBODY.test(lead));
}

const WHOM = compact(new RegExp(`(?:${OPEN}(?:an?|o|un|nje) )?(?:${OPEN}(?:${YOUNG}),? (?:de |ne moshen |aged )?)?$`));

/** From the word for whom, with its article, where it stands right before: the replacement brings both. */
export const withWhom = (plain: string, start: number): number => start - (WHOM.exec(plain.slice(Math.max(0, start - 36), start))?.[0].length ?? 0);
