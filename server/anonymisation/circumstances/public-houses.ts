import { compact } from '../looking/compact.ts';
import { A_CHILD } from '../recognisers/surroundings/dates-beside.ts';
import { L } from './words.ts';

// Houses that hundreds go in and out of, so that their name leads to nobody by itself.
const WIDE = /^(?:hospital|clinic$|spital|clinic|лікарн|больниц|поліклін|поликлин|high school|secondary school|school$|lyceum|gymnasium|college|liceu|colegi|gimnazi(?!al)|scoala$|scolii$|shkoll(?:a|es|en)(?: e mesme| se mesme| e pergjithshme)?$|gjimnaz|liceu|ліце|гімназ|лице|гимназ|коледж|колледж|школ[аіиуые]$)/;
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
  + '|живе|навча[єл][а-яії]*|вчиться|вчилася|вчився|ходить|лежить|лежала|влаштува[а-яії]*|помістил[а-яі]*|зник[а-яії]*|втек[а-яії]*|відсутн[а-яії]*|прогул[а-яії]*|клас[іу]|класу|учитель|учителька|вчитель|вчителька|класна|однокласни[а-яії]*|забра[лв][аио]*|привез[а-яії]*|відвез[а-яії]*|госпіталізов[а-яії]*'
  + '|живет|учится|училась|учился|ходит|лежит|лежала|поместил[а-я]*|определил[аи]|пропал[аи]?|сбежал[аи]?|отсутству[а-я]*|прогул[а-я]*|классе|класса|учительниц[а-я]*|классная|одноклассни[а-я]*|забрал[аи]?|привез[а-я]*|увез[а-я]*|отвез[а-я]*|госпитализир[а-я]*|родила|народила|nascut[a]?|gave birth|lindi|insarcinat[a]|pregnant|вагітн[а-яії]+|беременн[а-я]+|shtatzene)'
  + `(?![${L}])`);
const ITS_PEOPLE = new RegExp(`(?<![${L}])(?:girls?|boys?|children|pupils?|students?|teenagers?|schoolgirls|fet[ea]l?e?|baieti[a-z]*|elev[a-z]*|copii[a-z]*|minor[a-z]*|adolescent[a-z]*|vajza[a-z]*|djem[a-z]*|femij[a-z]*|nxenes[a-z]*|дівч[а-яії]*|хлопц[а-яії]*|діт[а-яії]*|учн[а-яії]*|учениц[а-яії]*|школяр[а-яії]*|девоч[а-яе]*|девуш[а-яе]*|мальчик[а-я]*|дет[а-я]*|ученик[а-я]*|школьни[а-я]*|пацієнтк[а-яії]*|пациентк[а-я]*|patient[a-z]*|pacient[a-z]*|director[a-z]*|head ?teacher|principal|drejtor[a-z]*|директор[а-яії]*)(?: [${L}]{1,4}){0,2}(?: [${L}'-]{4,24}(?:ого|ої|ой|ого|ему))? $`);
const SENTENCE_REACH = 220;
const WORDS_AT_LEAST = 5;

/** Whether a named house is a city's hospital, lyceum or school that a sentence about nobody speaks of: who held or hosted something. */
export function isPublicHouse({ text, plain }: { text: string; plain: string }, { start, end, word }: { start: number; end: number; word: string }): boolean {
  const house = plain.slice(start, end);
  if (!WIDE.test(word) || SMALL_KIND.test(house) || /\d/.test(house)) return false;
  if (!A_HOSPITAL.test(word) && !BY_NAME.test(house)) return false;
  const town = / (?:in|of|din|de la|ne|te|nga|у|в|із|из|з) [^"]{2,30}$/.exec(house)?.[0] ?? plain.slice(end, end + 24);
  if (IN_A_TOWN.test(town) && /\p{Lu}/u.test(text.slice(end - (house.endsWith(town) ? town.length : 0), end + 12)) && !A_CITY.test(town)) return false;
  const before = sentenceBefore(text.slice(Math.max(0, start - SENTENCE_REACH), start), plain.slice(Math.max(0, start - SENTENCE_REACH), start));
  const behind = sentenceBehind(text.slice(end, end + SENTENCE_REACH), plain.slice(end, end + SENTENCE_REACH));
  if ((`${before} ${behind}`.match(/[a-zа-яіїєґ]{2,}/g)?.length ?? 0) < WORDS_AT_LEAST) return false;
  return [before, behind].every((part) => !OF_SOMEBODY.test(part) && !A_CHILD.test(part)) && !ITS_PEOPLE.test(before);
}

const sentenceBefore = (text: string, plain: string): string => {
  const ends = [...text.matchAll(/[.!?](?= \p{Lu})|\n/gu)];
  return plain.slice((ends.at(-1)?.index ?? -1) + 1);
};
const sentenceBehind = (text: string, plain: string): string => plain.slice(0, /[.!?](?= |$)|\n/u.exec(text)?.index ?? plain.length);
