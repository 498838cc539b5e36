import { compact } from '../looking/compact.ts';
import { A_CHILD } from '../recognisers/surroundings/dates-beside.ts';
import { EVENTS } from '../recognisers/surroundings/office-words.ts';
import { fold } from '../names/fold.ts';
import { LEXICON } from '../names/lexicon-file.ts';
import { SENSE } from '../names/lexicon.ts';
import { L } from './words.ts';

// Houses that hundreds go in and out of, so that their name leads to nobody by itself.
const WIDE = /^(?:hospital|clinic$|spital|clinic|лікарн|больниц|поліклін|поликлин|high school|secondary school|school$|grammar school|lyceum|gymnasium|college|liceu|colegi|gimnazi(?!al)|scoala$|scolii$|shkoll(?:a|es|en)(?: e mesme| se mesme| e pergjithshme)?$|gjimnaz|liceu|ліце|гімназ|лице|гимназ|коледж|колледж|школ[аіиуые]$|школою$|школой$|зош$|заклад)/;
const A_HOSPITAL = /^(?:hospital|clinic|spital|лікарн|больниц|поліклін|поликлин)/;
// Small or special after all.
const SMALL_KIND = /primar|speci|9-vje|fillor|intern|boarding|village|сел[аоі]|satul|fshat|початк|начальн|сільськ|сельск|комун|hamlet|secti|ward|відділ|отдел|maternit(?!y hospital)|for (?:children|girls|boys)/;
const BY_NAME = /["«„“]|(?<![a-zа-яіїєґ])(?:імені|ім\.|имени|им\.|named after|st\.? |saint |sf\.? |sfant|shen)/;
// A town that is no city, right behind the house.
const IN_A_TOWN = /^,? (?:in|of|at|from|din|de la|ne|te|nga|у|в|із|з|из|села|смт|м\.|г\.|города|міста) (?=[a-zа-яіїєґ])/;
const A_CITY = compact(/^,? (?:in|of|at|from|din|de la|ne|te|nga|у|в|із|з|из|м\.|г\.|города|міста) (?:tiran|durres|vlor|shkod|elbas|chisin|balti|bucur|buchar|cluj|iasi|timis|constant|brasov|kyiv|kiev|lviv|odes|khark|dnip|vinn|київ|києв|киев|львов|льво|одес|харк|дніпр|днепр|вінн|винниц|кишин|бельц|тиран|бухар|ясс|craiov|galat|ploiest|oradea|arad|sibiu|bacau|sucea|pitest|targu mures|baia mare|buzau|botosan|satu mare|ramnic|tirasp|zapor|запор|mykolaiv|микола|николаев|херсон|чернів|черновц|ternop|терноп|ivano|івано|ивано|lutsk|луцьк|луцк|rivne|рівн|ровн|zhytom|житом|cherkas|черкас|чернігов|чернигов|poltav|полтав|sumy|сум[иах]|кропив|хмель|uzh|ужгор|крив|тирасп|korc|fier|berat|the (?:region|district|county|capital|city|centre))/);
// What befell one of those who are there; and those who are there, as whom something befalls.
const OF_SOMEBODY = new RegExp(`(?<![${L}])(?:she|he|her|his|him|ea|dansa|ei|lui|ajo|saj|tij|вона|він|її|його|йому|їй|она|она|он|ее|его|ему|ей`
  + '|victim|victima|victimei|viktim(?:a|es|en)|жертв(?:а|и|у|і|ою|ой|ы|е)|потерпіл(?:а|ий|ого|у|ої|ій)|потерпевш(?:ая|ий|его|ую|ей)|постраждал(?:а|ий|ого|у|ої)|пострадавш(?:ая|ий|его|ую|ей)|witness|martor[a-z]*|recruited|recrutat[aei]*|rekrutua[rn]|завербова[а-яії]*|suspect[a-z]*|dyshuar[a-z]*'
  + '|lives?|attends?|attended|studies|sleeps|stays|was taken|placed|admitted|enrolled|ran away|runaway|disappeared|missing|absent|absences?|dropped out|works? as|teacher|classmates?|class (?:\\d|[ivx])|grade|year-old|aged'
  + '|locuies[a-z]*|locuia|invata|studiaza|plasat[a]?|internat[a]?|inscris[a]?|disparut[a]?|fugit[a]?|lipseste|lipsesc|absent[a-z]*|absenteaza|abandon[a-z]*|clasa a|profesor(?:ul|oara)|diriginta|colega|colegul|colegii (?:ei|lui)|dus[a]? la|merge la'
  + '|jeton|banon|meson|mesonte|mesuar|ndjek|u vendos|u dergua|shtruar|regjistruar|zhduk[a-z]*|iku|iken|mungon|mungojne|mungesa[a-z]*|klas(?:a|en|es) e|klase|mesuesja|mesuesi|shoqet e|braktis[a-z]*'
  + '|живе|навча[єл][а-яії]*|вчиться|вчилася|вчився|ходить|лежить|лежала|влаштува[а-яії]*|помістил[а-яі]*|зник[а-яії]*|втек[а-яії]*|новеньк[а-яії]*|новичк[а-яіу]*|відсутн[а-яії]*|прогул[а-яії]*|клас[іу]|класу|учитель|учителька|вчитель|вчителька|класна|однокласни[а-яії]*|забра[лв][аио]*|привез[а-яії]*|відвез[а-яії]*|госпіталізов[а-яії]*'
  + '|живет|учится|училась|учился|ходит|лежит|лежала|поместил[а-я]*|определил[аи]|пропал[аи]?|сбежал[аи]?|отсутству[а-я]*|прогул[а-я]*|классе|класса|учительниц[а-я]*|классная|одноклассни[а-я]*|забрал[аи]?|привез[а-я]*|увез[а-я]*|отвез[а-я]*|госпитализир[а-я]*|родила|народила|nascut[a]?|gave birth|lindi|insarcinat[a]|pregnant|вагітн[а-яії]+|беременн[а-я]+|shtatzene)'
  + `(?![${L}])`);
const THEIR_WORDS = '(?:girls?|boys?|children|pupils?|students?|teenagers?|schoolgirls|fet[ea]l?e?|baieti[a-z]*|elev[a-z]*|copii[a-z]*|minor[a-z]*|adolescent[a-z]*|vajza[a-z]*|djem[a-z]*|femij[a-z]*|nxenes[a-z]*|дівч[а-яії]*|хлопц[а-яії]*|діт[а-яії]*|учн[а-яії]*|учениц[а-яії]*|школяр[а-яії]*|девоч[а-яе]*|девуш[а-яе]*|мальчик[а-я]*|дет[а-я]*|ученик[а-я]*|школьни[а-я]*|пацієнтк[а-яії]*|пациентк[а-я]*|patient[a-z]*|pacient[a-z]*|director[a-z]*|head ?teacher|principal|drejtor[a-z]*|директор[а-яії]*)';
const ITS_PEOPLE = compact(new RegExp(`(?<![${L}])${THEIR_WORDS}(?: [${L}]{1,4}){0,2}(?: [${L}'-]{4,24}(?:ого|ої|ой|ого|ему))? $`));
const TOWN_WITHIN = / (?:in|of|din|de la|ne|te|nga|у|в|із|из|з|города|міста|м\.|г\.) [^"]{2,30}$/;
// What a house does as one: right behind its name, or behind the town and in brackets what it is called.
const AN_ACT = new RegExp(`^(?:,? [^,.;:!?]{2,40},?|)(?<![${L}]) (?:(?:and|și|si|dhe|і|та|и) (?:[^,.;:!?]|(?<=n[or])\\.){3,60} )?(?:(?:has|have|will|each|is|va|vor|a|au|do|te|u|ka|kane|буде|будет|стала|стал|стали|по|to) ){0,3}`
  + '(?:hosts?|hosted|hosting|received|receives|get|gets|got|took part|takes part|joined|joins|won|wins|organises?d?|celebrat[a-z]+|invites?|opens?|opened|closes?|closed|holds|held|moved|swapped|donated|collect[a-z]*|signed|renovated|be (?:the )?(?:venue|host|open|closed|polling)|venue'
  + '|gazdui[a-z]*|primesc|primeste|primit|organiz[a-z]+|participa[a-z]*|castiga[a-z]*|sarbator[a-z]*|invita|deschi[ds][a-z]*|inchi[ds][a-z]*|semna[a-z]*|colecteaza|fi (?:sectie|gazda|inchis[a]?|deschis[a]?)|intra in|se alatura|s-a alaturat'
  + '|pret|priti|prit(?:en|ur)|mirepret|mirepriti|mori pjese|marrin pjese|merr pjese|fitoi|fituan|organizo[a-z]*|festo[a-z]*|fton|hap|hapi|hapen|mbyll[a-z]*|nenshkroi|mblodhi|hyjne|strehon (?:ekspozit|konkurs)'
  + '|прийма[а-яії]+|прийняла|прийняв|отрима(?:ла|в|ли|є|ють)|отриму(?:є|ють)|бер(?:е|уть) участь|взя(?:ла|в|ли) участь|перем(?:огла|іг|огли)|виграла?|організ[а-яії]+|святку[а-яії]+|запрошу(?:є|ють)|відкри[а-яії]+|закри[а-яії]+|підписа[а-яії]+|приєдна[а-яії]+|виповнилося (?=\\d\\d)|(?:одержа|виборо|здобу)(?:ла|в|ли)|(?:взял|узял)[аи]? участь|узяв участь|провел[аи]|провів|проводить|збира[а-яії]+'
  + `|принима[а-я]+|принял[аи]?|получ(?:ил|ила|или|ает|ают|ит)|участву[а-я]+|выиграл[аи]?|победил[аи]?|организ[а-я]+|праздну[а-я]+|приглаша[а-я]+|откры[а-я]+|закры[а-я]+|подписа[а-я]+|присоедини[а-я]+|исполнилось (?=\\d\\d)|завоевал[аи]?|взял[аи]? (?:кубок|приз)|пров(?:ела|ел|одит)|собира(?:ет|ют)|площадкой)(?![${L}])`);
// What is held there, before the name of the house.
const IS_HELD = compact(new RegExp(`(?<![${L}])(?:(?:vaccination|evacuation|registration|polling|warming|collection) (?:point|station|cent(?:re|er))|punct(?:ul)? de (?:vaccinare|evacuare|inregistrare|colectare)|secti(?:a|e) de votare|pik(?:a|e) (?:e )?(?:vaksinimit|regjistrimit|grumbullimit)|qendr(?:a|e) (?:e )?votimit|пункт[уі]? (?:вакцинації|евакуації|реєстрації|обігріву|видачі)|виборча дільниця|пункт[ае]? (?:вакцинации|эвакуации|регистрации|обогрева|выдачи)|избирательный участок|takes? place|took place|will take place|(?:is|are|was|were|be) held|are loc|au loc|avut loc|avea loc|se (?:tine|desfasoara)|s-a (?:tinut|desfasurat)|mbahe[nt]|mbajt[a-z]*|zhvillohe[nt]|u zhvillua|відбу(?:деться|дуться|вся|лася|лися|вається)|проход(?:ить|итиме|ив|ила)|пройд(?:е|уть)|пройш(?:ов|ла)|состо(?:ится|ятся|ялся|ялась|ялось)|проходит|прош[её]?л[аио]?|пройд[её]т)(?![${L}])`));
// Where neighbours meet and what they go to, in a hall of the house; whom it is thanked for; where one votes.
const IN_ITS_HALL = compact(new RegExp(`(?<![${L}])(?:in|la|ne|në|te|в|у|во|на) (?:the |[${L}]{4,12} )?(?:hall|gym|library|canteen|yard|sala|curtea|biblioteca|salla|oborri|biblioteka|зал[іеу]|спортзал[іе]|приміщенн[ії]|помещении|бібліотеці|библиотеке|клуб[іе]|фойє|фойе|їдальн[іи]|столовой|подвір'ї|дворе|холі|холле|стадіоні|стадионе)(?: (?:of|de sport|de festivitati|e sportit))?(?: (?:the|al|a|e|i|te|se))? $`));
const TAKES_PLACE = compact(new RegExp(`(?<![${L}])(?:${EVENTS}|meets?|se (?:intruneste|aduna|intalneste)|mblidhet|збира(?:ється|ються)|зустріча(?:ється|ються)|засіда(?:є|ють)|собира(?:ется|ются)|встреча(?:ется|ются)|заседа(?:ет|ют)|збори|собрание|репетиц[а-яії]+|курси|курсы)(?![${L}])`));
const IS_THANKED = compact(new RegExp(`(?<![${L}])(?:award[a-z]*|honou?red|thank[a-z]*|prizes?|premi(?:at|ul|ile|u)[a-z]*|multum[a-z]*|cmim[a-z]*|vleres[a-z]*|falender[a-z]*|нагород[а-яії]*|відзна[а-яії]*|подяк[а-яії]*|грамот[а-яії]*|премі[а-яії]*|награ[жд][а-яё]*|отмечен[а-я]*|благодар[а-я]*|преми[а-я]*)(?![${L}])`));
const ALL_OF_THEM = compact(new RegExp(`(?<![${L}])(?:staff|team|choir|colectivul(?:ui)?|echip[aei]{1,2}|corul(?:ui)?|kolektivi[nt]?|ekipi[nt]?|kori[nt]?|колектив[уі]?|коллектив[уе]?|команд[аиуы]|хор[уі]?|ансамбл[ьюі]|бібліотек[аиу]|библиотек[аиу]|відділенн[яю]|отделени[ею])(?: (?:of|de la|al|a|i|e|te)(?: the)?)?(?: [${L}]{4,14}){0,2} $`));
const IS_VOTED = compact(new RegExp(`(?<![${L}])(?:polling|votar[a-z]*|votim[a-z]*|виборч[а-яії]*|дільниц[а-яії]*|вибори|избирательн[а-я]*|участ(?:ок|ке|ки)|выборы)(?![${L}])`));
const IS_A_POLLING_STATION = compact(/^[^,.;:!?]{0,40} (?:is|will be|hosts|houses|este|va fi|eshte|do te jete|буде|є|стане|будет|станет|[–—-]) [^.!?]{0,30}(?:polling|secti[a-z]* de votare|votim|виборч|дільниц|избирательн|участ(?:ок|ком))/u);
// "Гімназія імені … та ліцей № 12 отримують": another house before.
const BESIDE_ANOTHER = compact(new RegExp(`^[^${L}]*(?:the )?(?:school|lyce|scoal|scol|lice|gimnaz|shkoll|gjimnaz|школ|ліце|лице|гімназ|гимназ|spital|hospital|лікарн|больниц)[${L}]*(?: [^,;:!?]{1,50})? (?:and|si|dhe|та|і|й|и) $`));
const IS_ITS_ARTICLE = /^[^a-zа-яіїєґ]*(?:the|міська|городская|центральна|центральная)?[^a-zа-яіїєґ]*$/;
// A heading of things: a part of the house and nothing else.
const A_PART = /^(?: [\p{L}. ]{2,24})?,? ?(?:[-–—] ?|, ?|\()?(?:\d{1,2}(?:-?(?:й|st|nd|rd|th|i|а))? ?)?(?:gym(?:nasium hall)?|sports hall|assembly hall|stadium|roof(?: repairs?)?|building(?: \d)?|emergency(?: ward)?|dialysis|cardiology|reception|registry|debate|renovation|sala de (?:sport|festivitati)|corpul? [a-z\d]|reparatia acoperisului|renovare|cardiologi[ae]|urgent[ae]|registratura|salla e sportit|palestra|kardiologjia|cati[ae]|rikonstruksion|urgjenca|спортзал[а-яії]*|актов(?:ый|а|ий) зал[а-яії]*|корпус|ремонт(?: [а-яії]+)?|регистратура|реєстратура|кардиология|кардіологія|евакопункт|олимпиада|олімпіада)(?:,? ?(?:\d{1,2}[:.]\d{2}|\d))?\)? ?$/u;
// Those who are there, and what is done to them or near them: a house in such a sentence leads to somebody.
const PEOPLE = compact(new RegExp(`(?<![${L}])(?:her|him|two|three|four|doua|doi|trei|patru|dy|tre|dvi|дв(?:і|ох|е|ух)|тр(?:и|ьох|ех)|чотир[а-яії]+|четыр[а-я]+) (?:[${L}-]{3,14} )?(?:girls|boys|children|pupils|students|sisters|fete|baieti|copii|elev[ei]|surori|vajza|djem|femije|nxenes[ea]?|motra|дівчат[а-яії]*|хлопц[а-яії]*|діт[а-яії]*|учн[а-яії]*|учениц[а-яії]*|девоч[а-яе]*|девуш[а-яе]*|мальчик[а-я]*|дет[а-я]*|ученик[а-я]*|сест[её]?р[а-яії]*)`));
const REACH_OF_PEOPLE = 120;
const HARM = /recruit|lured|groom|abus|raped|pregnan|threat|stranger|suspect|missing|disappear|ran away|traffick|sold|harass|recrut|ademen|abuz|viol|insarcin|amenint|necunoscut|dispar|fugit|traficat|vandut|hartui|rekrut|abuz|perdhun|shtatzen|kercen|panjohur|zhduk|trafiku|shitur|ngacm|вербув|вербов|заман|насил|вагіт|берем|погроз|угроз|невідом|неизвест|зник|пропа|втек|сбеж|продан|домаган|домогат/;
// "Телефон регистратуры поликлиники № 2".
const ITS_DESK = /(?:switchboard|reception|registry|registratura|receptia|centrala|recepsioni|sporteli|реєстратур[аиу]|регистратур[аыу]|приймальн[яі]|приемн(?:ая|ой)|довідков[аої]{1,2}|справочн(?:ая|ой))(?: (?:of|al|a|e|i)(?: the)?)?(?: [a-zа-яіїє]{5,12})? $/;
// The town behind "in" and "of the town of".
const ITS_WORD = compact(new RegExp(`(?<=^,? [${L} .]{1,8}[. ])[${L}'’-]{3,}`));
// "A contest on online grooming", "clubul elevilor împotriva traficului": what is spoken of and stood up against has befallen nobody there.
const ITS_SUBJECT = compact(new RegExp(`(?<![${L}])(?:on|about|against|despre|impotriva|contra|kunder|rreth|про|проти|против|о|об) (?:the )?(?:[${L}]{3,14} ){0,2}(?:grooming|traffick|recruitment|violence|abuse(?!d)|harass|traficul|recrutar|violenta|abuzul|hartuir|trafikim|rekrutimi|dhun|abuzim|ngacmim|насил|вербув|вербовк|домаган|домогат|торгівл|торговл)[${L}]*`, 'g'));
const SENTENCE_REACH = 220;
const TEXT_REACH = 400;
const ANY_PEOPLE = compact(new RegExp(`(?<![${L}])${THEIR_WORDS}(?![${L}])`));
const WORDS_AT_LEAST = 5;

/** Whether a named house is a city's hospital, lyceum or school that a sentence about nobody speaks of: who held or hosted something. */
export function isPublicHouse({ text, plain }: { text: string; plain: string }, { start, end, word }: { start: number; end: number; word: string }): boolean {
  const house = plain.slice(start, end);
  if (!WIDE.test(word) || SMALL_KIND.test(house)) return false;
  const town = TOWN_WITHIN.exec(house)?.[0] ?? plain.slice(end, end + 24);
  const isOfATown = IN_A_TOWN.test(town) && /\p{Lu}/u.test(text.slice(end - (house.endsWith(town) ? town.length : 0), end + 12)) && !A_CITY.test(town);
  if (isOfATown && !(isOnTheMap(ITS_WORD.exec(town)?.[0] ?? '') && isOfNobody(plain, start, end))) return false;
  const before = sentenceBefore(text.slice(Math.max(0, start - SENTENCE_REACH), start), plain.slice(Math.max(0, start - SENTENCE_REACH), start));
  const behind = sentenceBehind(text.slice(end, end + SENTENCE_REACH), plain.slice(end, end + SENTENCE_REACH));
  if (![before, behind].every((part) => !OF_SOMEBODY.test(part) && !A_CHILD.test(part)) || ITS_PEOPLE.test(before) || PEOPLE.test(before) || PEOPLE.test(behind.slice(0, REACH_OF_PEOPLE))) return false;
  const words = `${before} ${behind}`.match(/[a-zа-яіїєґ]{2,}/g)?.length ?? 0;
  if (!isOfATown && words >= WORDS_AT_LEAST && !/\d/.test(house) && (A_HOSPITAL.test(word) || BY_NAME.test(house))) return true;
  return isOnlyAPlace(before, behind) || (isOneVisited(before, behind, word) && isOfNobody(plain, start, end));
}

/** Whether a name is that of a town which maps of the world show, in a case or as the beginning of what is called after it. */
export function isOnTheMap(name: string): boolean {
  const skeleton = fold(name.replace(/[ое]в[іау]$/, 'ів'));
  const bare = skeleton.replace(/[aeiou]+$/, '');
  return [skeleton, ...NOMINATIVES.map((ending) => bare + ending)].some((one) => (LEXICON.sensesOf(one) & SENSE.town) !== 0);
}
const NOMINATIVES = ['', 'a', 'ia', 'i', 'o', 'e'];

const isOneVisited = (before: string, behind: string, word: string): boolean => (A_HOSPITAL.test(word) && ITS_DESK.test(before)) || (IS_THANKED.test(before) && ALL_OF_THEM.test(before)) || IS_VOTED.test(before) || IS_A_POLLING_STATION.test(behind) || (IN_ITS_HALL.test(before) && TAKES_PLACE.test(before));

/** Whether nothing around tells of a person or of harm: of a small town's house only then. */
export function isOfNobody(plain: string, start: number, end: number): boolean {
  const around = `${plain.slice(Math.max(0, start - TEXT_REACH), start)} ${plain.slice(end, end + TEXT_REACH)}`;
  return ![HARM, A_CHILD, OF_SOMEBODY, PEOPLE, ANY_PEOPLE].some((pattern) => pattern.test(around));
}

/** Whether a sentence tells of the house what it does or has, or what is held there, and nothing that may have befallen somebody. */
function isOnlyAPlace(before: string, behind: string): boolean {
  if ([before, behind].some((part) => HARM.test(part.replaceAll(ITS_SUBJECT, ' ')))) return false;
  return IS_HELD.test(before) || (IS_ITS_ARTICLE.test(before) || BESIDE_ANOTHER.test(before)) && (AN_ACT.test(behind) || A_PART.test(behind));
}

const sentenceBefore = (text: string, plain: string): string => {
  const ends = [...text.matchAll(/[.!?](?= \p{Lu})|\n/gu)];
  return plain.slice((ends.at(-1)?.index ?? -1) + 1);
};
const sentenceBehind = (text: string, plain: string): string => plain.slice(0, /(?<!(?<!\p{L})[Nn][or])[.!?](?= |$)|\n/u.exec(text)?.index ?? plain.length);
