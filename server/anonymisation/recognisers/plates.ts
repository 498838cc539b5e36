import { WordPattern } from '../looking/word-pattern.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { NUMBER_WORDS } from '../unmasking/number-words.ts';

const SIGN = '[ .-]?';
// Romania's counties; Bucharest has a single letter.
const COUNTY = '(?:AB|AR|AG|BC|BH|BN|BT|BV|BR|BZ|CS|CL|CJ|CT|CV|DB|DJ|GL|GR|GJ|HR|HD|IL|IS|IF|MM|MH|MS|NT|OT|PH|SM|SJ|SB|SV|TR|TM|TL|VS|VL|VN)';
// Words and units of three letters that stand behind a number as a plate's last three would.
const NO_LETTERS = '(?!LEI|MAI|MIN|RON|MDL|EUR|USD|UAH|LEK|ALL|ANI|ORE|KM|KG|THE|AND|FOR|DIN|VAN|FEM|SAU|GRN|PCT|CDI|TDI|HDI|CRD|SEK|ZIL|LUN|TEL|FAX|NOU|DEC|IAN|FEB|MAR|APR|IUN|IUL|AUG|SEP|OCT|NOI|JAN|MAY|JUN|JUL|NOV)';
// Without a word before it only where hardly another thing is written so: in capitals.
const STRICT = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${[
  '[ABCEHIKMOPTX]{2}(?:\\d{4}|-\\d{4}-|\\.\\d{4}\\.| (?!19|20)\\d{4} )[ABCEHIKMOPTX]{2}',
  '[A-HJ-NP-Z]{2}(?:\\d{3}|([ .-])\\d{3}\\1)[A-HJ-NP-Z]{2}',
  `(?:B(?:\\d{2,3}|([ .-])\\d{2,3}\\2)|${COUNTY}(?:\\d{2}|([ .-])\\d{2}\\3))${NO_LETTERS}[A-HJ-NP-Z]{3}`,
  '[ABEKMHOPCTYX]\\d{3}[ABEKMHOPCTYX]{2} ?\\d{2,3}(?: ?RUS)?',
].join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
// Any country's: letters and figures in two or three groups.
const LOOSE = `(?:[a-zа-яіїєґ]{1,3}${SIGN}\\d{2,5}${SIGN}[a-zа-яіїєґ]{1,3}(?:${SIGN}\\d{2,3})?|[a-zа-яіїєґ]{2,3}${SIGN}\\d{3,6}|[a-zа-яіїєґ]{1,2}[ .-][a-zа-яіїєґ]{2}${SIGN}\\d{3,4}|[a-zа-яіїєґ]${SIGN}\\d{3,6}|\\d{2,5}${SIGN}[a-zа-яіїєґ]{2,3}(?:${SIGN}\\d{2,4})?)`;
const PLATE_CUE = 'licen[cs]e plates?|number plates?|plates?(?: (?:number|no))?\\.?|registration(?: (?:number|no))?|reg\\.? (?:no|number)|(?:nr\\.?|numar(?:ul)?|numere(?:le)?) (?:de )?(?:inmatricul[a-z]*|auto|masin[a-z]*)|inmatricul[a-z]*|placut[a-z]*|targ(?:a|e|at|en|es)|(?:держ|авто|гос)[а-яії]*\\.? ?номер[а-яії]*|номерн[а-яії]* знак[а-яії]*|номер[а-яії]* (?:авто|машин|автомоб|бус|фургон|микроавтобус|мікроавтобус)[а-яії]*|номер(?=[ :]{1,2}[a-zа-яіїєґ]{3}[ -]?\\d{3}(?!\\d))|д\\.?н\\.?з\\.?|г\\.?р\\.?з\\.?';
const VEHICLE = '(?:motor)?cars?|motorbikes?|motorcycles?|scooters?|mopeds?|trailers?|vans?|minivan|minibus|bus|taxi(?:ul|ului|t)?|truck|lorry|jeep|vehicle|masin(?:a|ii|i|e)|microbuz(?:ul)?|autobuz(?:ul)?|furgonet(?:a|ei)|duba|dubit(?:a|ei)|autoturism(?:ul)?|automobil(?:ul)?|motociclet(?:a|ei)|scuter(?:ul)?|remorc(?:a|ei)|moto(?:ri|rin|cikleta|cikleten)?|skuter(?:i|in)?|motocikl(?:eta|eten)?|taksi(?:ja|ne)?|kamionet(?:a|en)|autovehicul(?:ul)?|camion(?:ul)?|tir(?:ul)?|makin(?:a|e|en|es)|automjet(?:i|in|it)?|furgon(?:i|in|it)?|kamion(?:i|in)?|taksi|autobus(?:i|in)?|авто(?:мобіл[а-яії]*|мобил[а-яё]*|бус[а-яії]*)?|машин[а-яії]*|мікроавтобус[а-яії]*|микроавтобус[а-яії]*|бус[а-яії]*|фургон[а-яії]*|такс[иі]|вантажівк[а-яії]*|грузовик[а-яё]*|джип[а-яії]*|легковик[а-яії]*|маршрутк[а-яії]*|скутер[а-яії]*|мотоцикл[а-яії]*|мопед[а-яії]*|мотороллер[а-яії]*|причіп|прицеп[а-яії]*'
  + '|bmw|audi|mercedes|volkswagen|vw|opel|ford|toyota|renault|dacia|skoda|hyundai|kia|peugeot|fiat|nissan|honda|mazda|volvo|lada|passat|golf|sprinter|transit|бмв|ауді|ауди|мерседес|фольксваген|опель|форд|тойота|рено|шкода|хюндай|лада|жигулі|жигули|нива|газель|спринтер';
const NAMED = new WordPattern(`(?<![a-zа-яіїєґ\\d])(?:${PLATE_CUE})[^\\d\\n[\\];!?]{0,20}?(?<![a-zа-яіїєґ\\d])(?<code>${LOOSE})(?![a-zа-яіїєґ\\d]|[.,]\\d)`, 'd');
const ON_A_VEHICLE = new WordPattern(`(?<![a-zа-яіїєґ\\d])(?:${VEHICLE})(?![a-zа-яіїєґ])[^\\d\\n[\\];!?]{0,32}?(?<![a-zа-яіїєґ\\d])(?<code>${LOOSE})(?![a-zа-яіїєґ\\d]|[.,]\\d)`, 'd');
// Moldova's, three letters and three figures: much else is written so, so only where a vehicle or its number is spoken of before.
const THREE_THREE = /(?<![\p{L}\p{N}-])(?!ISO|ICD|TLP|VIN|SMS|PIN|ORA|ART|ANR|TEL|FAX|LEI|MDL|EUR|USD|RON|UAH|ALL|BMW|KIA)[A-HJ-PR-Z]{3} ?\d{3}(?![\p{L}\p{N}]|[.,]\d)/gu;
const OF_A_VEHICLE = new RegExp(`(?<![a-zа-яіїєґ\\d])(?:${PLATE_CUE}|${VEHICLE}|numere|plates?|номер[а-яії]*|plac[a-z]*|targ[a-z]+|молдавск[а-яё]+|молдовськ[а-яії]+|moldovene(?:asca|sti|sc))(?![a-zа-яіїєґ])`);
const VEHICLE_REACH = 70;
// Said aloud: names of letters and of numbers, at least two of each.
const LETTER_NAME = '(?:[a-zа-яіїєґ]|[bcdgptvkjlmnrsfzхhbcçdfgjklmnpqrstvxz]{1,2}[aeië]|e[flmnrsx]|be|ce|de|ge|pe|te|ve|ka|ha|ef|el|em|en|er|es|ics|iks|zet|zed|бе|ве|ге|де|же|зе|ка|ке|пе|те|ха|це|че|ша|бэ|вэ|гэ|дэ|жэ|зэ|пэ|тэ|цэ|че|ел|ем|ен|ер|ес|еф|эл|эм|эн|эр|эс|эф|ер|ель|ай|oh|ex|why)';
const SPOKEN_PART = `(?:${NUMBER_WORDS}|oh|\\d{1,4}|${LETTER_NAME})`;
const SPOKEN = new RegExp(`(?<![a-zа-яіїєґ\\d])${SPOKEN_PART}(?:(?:[ ,-]{1,2}| (?:e|si|and|dhe) )${SPOKEN_PART}){3,11}(?![a-zа-яіїєґ\\d])`, 'g');
const A_NUMBER = new RegExp(`^(?:${NUMBER_WORDS}|\\d+)$`);
const PLATE_NAMED = new RegExp(`(?<![a-zа-яіїєґ\\d])(?:${PLATE_CUE})(?![a-zа-яіїєґ])`);
// A model (E 220 CDI, X5), an amount or an hour.
const NO_PLATE = /^(?:[a-zа-я]{1,2}[ .-]?\d{2,3}$|.*(?:cdi|tdi|hdi|dci|lei|eur|usd|грн|руб|лек|ani|ore|min|mai|км|km|год|рок|лет|ore|uah|mdl|ron|lek|orë|pers|loc|locuri|seats|people)$|(?:din|nga|in|on|at|за|від|до|на|la|in|de|ne|me|cu|si|и|і|та|з|із|от|of|by|from|the|and|for|are|with|per|nr|no|№|dt|ora|ore)[ .-]?\d|\d+[ .-]?(?:de|la|in|din|si|ne|te|nga|ose|dhe|me|з|із|в|у|на|до|та|за|и|с|от|of|to|at|in|on|and|the|men|girls|ron|го|й|ти|х|м))/;
const IN_CAPITALS = /^\p{Lu}{2,3} \d{3}$/u;
const CAPITALS = /\p{Lu}/u;
const STRICT_IN_ANY_CASE = /^(?:[abcehikmoptx]{2}\d{4}[abcehikmoptx]{2}|[a-z]{2}\d{3}[a-z]{2}|[a-z]{1,2}\d{2,3}[a-z]{3})$/;

/** Number plates: of the four countries by their shape alone, of any country behind the word for them or for a vehicle. */
export function plates({ text, latin, plain, openings }: Reading): Span[] {
  const found: Span[] = [];
  const add = (start: number, end: number): void => { found.push({ kind: 'PLATE', start, end }); };
  for (const { index, 0: plate } of latin.matchAll(STRICT)) add(index, index + plate.length);
  for (const match of NAMED.all(openings)) {
    const [start, end] = match.indices!.groups!['code']!;
    if (!NO_PLATE.test(plain.slice(start, end)) || IN_CAPITALS.test(text.slice(start, end))) add(start, end);
  }
  for (const match of ON_A_VEHICLE.all(openings)) {
    const [start, end] = match.indices!.groups!['code']!;
    const code = text.slice(start, end);
    const isWritten = code.replace(/[^\p{L}]/gu, '').length >= 2 && [...code.replace(/[^\p{L}]/gu, '')].every((letter) => CAPITALS.test(letter));
    if (!NO_PLATE.test(plain.slice(start, end)) && (isWritten || STRICT_IN_ANY_CASE.test(latin.slice(start, end).toLowerCase()))) add(start, end);
  }
  for (const { index, 0: plate } of latin.matchAll(THREE_THREE)) {
    if (OF_A_VEHICLE.test(plain.slice(Math.max(0, index - VEHICLE_REACH), index))) add(index, index + plate.length);
  }
  return [...found, ...spoken(plain)];
}

/** A plate that is told letter by letter, behind the word for one. */
function spoken(plain: string): Span[] {
  if (!PLATE_NAMED.test(plain)) return [];
  return Array.from(plain.matchAll(SPOKEN)).flatMap(({ index, 0: words }) => {
    const parts = words.split(/[ ,-]+/);
    const numbers = parts.filter((part) => A_NUMBER.test(part)).length;
    const isPlate = numbers > 1 && parts.length - numbers > 1 && PLATE_NAMED.test(plain.slice(Math.max(0, index - VEHICLE_REACH), index));
    return isPlate ? [{ kind: 'PLATE' as const, start: index, end: index + words.length }] : [];
  });
}
