import { compact } from '../looking/compact.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import type { Reading } from '../reading.ts';
import { endOfName, isCapital, L, OPEN } from './words.ts';

// What a place finer than a region is called, in any case of the five languages, right before its name.
const LOCALITY = [
  'сел[оаіуе]м?', 'с\\.', 'or\\.', 'fsh\\.', 'qyt\\.', 'смт\\.?', 'м\\.', 'міст[оаіу]м?', 'містечк[оауі]', 'хутор[іуеа]?', 'хутір', 'селищ[еіау]', 'район[іу]?', 'мікрорайон[іу]?', 'громад[иіаоу]ю?',
  'дерев(?:ня|не|ни|ню)', 'пос[её]л(?:ок|ке|ка|ку)', 'город[еау]?', 'г\\.', 'пгт\\.?', 'станиц[аеы]', 'аул[еа]?', 'коммун[аеы]', 'мистечк[оае]',
  's\\.', 'sat(?:ul|ului|e|\\.)?', 'com(?:\\.|una|unei|una)', 'oras(?:ul|ului|elul)?', 'localitat(?:ea|ii)', 'mun(?:\\.|icipiul(?:ui)?)', 'catun(?:ul|ului)?', 'cartier(?:ul|ului)?', 'sectorul(?:ui)?', 'mahala(?:ua)?', 'tirgul', 'targul',
  'fshat(?:i|it|in)?', 'qytet(?:i|it|in)?', 'komun(?:a|es|en)', 'lagj(?:ja|jes|jen|a|es|en)', 'njesi(?:a|se) administrative', 'bashki(?:a|se|ne)', 'qytez(?:a|es)',
  'village(?: of| called| named)?', 'town(?: of| called)?', 'city of', 'hamlet(?: of)?', 'settlement(?: of)?', 'commune(?: of)?', 'neighbou?rhood(?: of)?', 'suburb(?: of)?', 'municipality of', 'district of', 'quarter of',
  '(?:vendbanimi|domiciliul?|loc\\.|место(?: жительства)?|місце(?: проживання)?):?', '(?:place(?: of [a-z]{4,14})?|locul [a-z]{4,14}|vendi i [a-z]{4,14}|место [а-яё]{4,14}|місце [а-яії]{4,14}):', 'жител[ьк][а-яії]*', 'мешкан[а-яії]+', 'уродженк?[а-яії]+', 'урожен[а-я]+', 'resident of', 'native of', 'inhabitant of', 'originar[a]? din', '(?:auto)?stacion(?:i|in|it) (?:i|e)(?: trenit te| autobusit te)?', 'locuitoare(?:a)? din', 'banor(?:e|i|ja)? (?:e|i|ne|nga)',
].join('|');
// A preposition before a capitalised name: where somebody is or comes from.
// And what stands in a town or is called after it.
const OF_A_TOWN = 'порт[іуа]?|(?:авто)?вокзал[іуеа]?|(?:авто)?станці[яії]|(?:авто)?станци[яии]|ринк[уа]|рынк[еу]|поліці[яієюї]{1,2}|полици[яиейю]{1,2}|лікарн[іяю]|больниц[аеыу]|(?:профтех|проф)?училищ[іеа]|околиц[іях]{1,2}|окраин[еы]|передмісті|пригород[еа]|парк[уа]|portul(?:ui)?|(?:auto)?gara|piata|vama|politi[ae]i?|(?:port|treg|park)(?:u|un|ut|i|in|it)? (?:i|e|te)|polici(?:a|se) (?:e|se)|(?:dalje|hyrje|rrethinat?|sheshi(?:n)?|lungomarja) (?:te|e|i)';
const WHERE = 'from|la|in|near|at|outside|din|de la|in|langa|linga|nga|ne|prane|afer|з|із|зі|у|в|біля|поблизу|під|iz|z|из|со?|з-під|из-под|около|возле|под|родом из|родом з|живе в|проживає в';
const PLACE = new WordPattern(`${OPEN}(?:(?<locality>${LOCALITY})(?:(?<=\\.)|(?![${L}])),? ?(?=["'(]?[${L}])|(?<where>${WHERE}|${OF_A_TOWN}) (?=["']?[${L}]))`);
const NAMED_VILLAGE = new RegExp(`^["']?(?: |-)?(?:village|town|commune|hamlet|settlement)(?![${L}])`);

// Capitalised behind a preposition and yet no place, or none finer than a region. By their beginnings, folded.
const NO_FINER_PLACE = compact(new RegExp(`^["']?(?:${[
  'ukrain', 'україн', 'украин', 'moldov', 'moldav', 'молдо', 'republi', 'респ', 'romani', 'rumani', 'rumun', 'румун', 'румын', 'albani', 'shqiperi', 'алб', 'kosov', 'косов', 'itali', 'італ', 'итал', 'german', 'gjerman', 'німеч', 'герман', 'greec', 'greci', 'greqi', 'грец',
  'spain', 'spani', 'spanj', 'іспан', 'испан', 'franc', 'франц', 'poland', 'polon', 'poloni', 'польщ', 'польш', 'russi', 'rusi', 'рос', 'turk', 'turqi', 'турц', 'туреч', 'europ', 'evrop', 'європ', 'европ', 'uk(?![a-z])', 'great brit', 'marea brit', 'britani', 'брит', 'англ', 'angli',
  'belgi', 'belgj', 'бельгі', 'бельги', 'austri', 'австрі', 'австри', 'switzerl', 'elveti', 'zvicer', 'zvicr', 'швейцар', 'netherl', 'oland[ae]', 'holand', 'нідерл', 'нидерл', 'swed', 'suedi', 'швеці', 'швеци', 'norw', 'norveg', 'norvegj', 'норвег', 'denmark', 'danemarc', 'danimark', 'portugal', 'portugali', 'португал', 'irland', 'ireland', 'ірланді', 'ирланди', 'finland', 'фінлянд', 'финлянд', 'croati', 'croati', 'kroaci', 'хорваті', 'хорвати', 'slovaki', 'slovaci', 'sllovaki', 'словач', 'словак[иі]', 'sloveni', 'slloveni', 'словені', 'словени', 'cyprus', 'qipr', 'cipru', 'lithuani', 'lituani', 'montenegr', 'muntenegr', 'mal(?:i|it) i zi', 'чорногор', 'черногор', 'bosni', 'bosnj', 'боснi', 'босні', 'босни',
  'israel', 'ізраїл', 'израил', 'czech', 'cehi', 'ceki', 'чех', 'hungar', 'ungari', 'hungari', 'угорщ', 'венгр', 'bulgar', 'булг', 'болгар', 'serbi', 'серб', 'macedon', 'maqedoni', 'transnistri', 'придністр', 'приднестр', 'eu(?![a-z])', 'єс(?![а-я])', 'ес(?![а-я])', 'ue(?![a-z])', 'be(?![a-z])', 'сша', 'usa', 'shba', 'sua',
  'chisinau', 'кишин', 'bucurest', 'buchar', 'бухар', 'kyiv', 'kiev', 'киев', 'киє', 'київ', 'tiran', 'тиран', 'odesa region', 'balkan', 'балкан',
  'jan', 'feb', 'mar(?:ch|tie|s)(?![a-z])', 'apr', 'may(?![a-z])', 'mai(?![a-z])', 'june?(?![a-z])', 'july?(?![a-z])', 'aug', 'sept', 'oct(?:o[mb]|\\.|(?![a-z]))', 'nov(?:e?mb|iemb|\\.|(?![a-z]))', 'dec(?:e?mb|\\.|(?![a-z]))', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'spring', 'summer', 'autumn', 'winter',
  'telegram', 'телегр', 'facebook', 'фейсб', 'instagram', 'інстаг', 'инстаг', 'tiktok', 'тікток', 'тикток', 'viber', 'вайб', 'whats', 'вотс', 'snapchat', 'youtube', 'internet', 'інтернет', 'интернет', 'online', 'onlin', 'vk(?![a-z])', 'discord', 'google',
  '(?:la )?strada', 'ла страда', 'unicef', 'юнісеф', 'юнисеф', 'iom', 'osce', 'police', 'ministr', 'міністер', 'министер', 'english', 'romanian', 'ukrainian', 'russian', 'albanian', 'january', 'romana(?![a-z])', 'shtetit', 'kufitare', 'frontier', 'nation', 'nacional', 'національ', 'националь', 'rutier', 'grupul', 'grade', 'class', 'year', 'school', 'art(?![a-z])', 'law', 'convention', 'convent', 'конвенц', 'закон', 'article', 'статт', 'стат',
].join('|')})`));
// Beside its name: a county or an oblast is a region, as fine as a place may be told.
const REGION_BEHIND = new RegExp(`^["']? ?(?:[${L}]+ськ[а-яії]+ )?(?:region|oblast|county|province|област|обл\\.|край|qark|judet|raion(?:ul)?(?![${L}])|край)`);
const REGION_BEFORE = new RegExp(`(?:region|oblast|county|qark(?:u|un|ut)?(?: i| te| e)?|judet(?:ul|ului)?|raion(?:ul|ului)?|jud\\.|r-nul|област[иіь]|regiun(?:ea|ii)|rajoni[tn]?)(?: of)? $`);

/** The named places finer than a region, in order, each with the word or preposition before it. */
export function finePlaces({ text, plain, openings }: Pick<Reading, 'text' | 'plain' | 'openings'>): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of PLACE.all(openings)) {
    const cue = match.groups!['locality'] === undefined ? 'where' : 'locality';
    const end = namedUntil({ text, plain, cue, name: match.index + match[0].length });
    if (end !== null) found.push({ start: match.index, end });
  }
  return found;
}

// A resident may be one of a region.
const WHOSE = /(?:жител|мешкан)[а-яії]* $/;

interface Named { text: string; plain: string; cue: 'locality' | 'where'; name: number }

function namedUntil({ text, plain, cue, name }: Named): number | null {
  const opening = /["'(„“«]/.test(text[name] ?? '') ? 1 : 0;
  if (!isCapital(text, name + opening)) return null;
  const end = endOfName(text, name);
  if (end <= name + 1) return null;
  if (cue === 'locality' && !WHOSE.test(plain.slice(Math.max(0, name - 16), name))) return end;
  const rest = plain.slice(name, name + 40);
  if (NO_FINER_PLACE.test(rest) || REGION_BEHIND.test(plain.slice(end, end + 24)) || /^[^ ]*(?:ськ|ск)(?:ої|ій|ой|ая|а) (?:обл|край)/.test(rest)) return null;
  return isOfARegion(plain, name) ? null : NAMED_VILLAGE.test(plain.slice(end, end + 14)) ? end + (/^["' -]*[a-z]+/.exec(plain.slice(end))?.[0].length ?? 0) : end;
}

/** Whether the word before a name makes a region of it: "județul Iași", "qarku i Vlorës". */
export const isOfARegion = (plain: string, start: number): boolean => REGION_BEFORE.test(plain.slice(Math.max(0, start - 16), start));

/** Whether a capitalised name is none of a place, or one of a region or country. */
export function isNoFinePlace(plain: string, start: number, end: number): boolean {
  const name = plain.slice(start, start + 40);
  return NO_FINER_PLACE.test(name) || REGION_BEHIND.test(plain.slice(end, end + 24)) || /^[^ ]*(?:ськ|ск)(?:ої|ій|ой|ая|а) (?:обл|край)/.test(name) || /^(?:annex|chapter|article|module|hall|room|stand|sala|salla|додат|прилож|анекс|глав|розділ(?!ь)|раздел(?!ь)|статт|стат|конв|(?:leg(?:e|ea|ii)?|law|art|cap|mai|mars)(?![a-z])|закон|prill|травн|ма[йя](?![а-яіїє])|понед|вівт|серед|четв|п'ят|субот|неділ|втор|пятн|воскр|luni|marti|mier|joi|vineri|samb|dumin)/.test(name);
}
