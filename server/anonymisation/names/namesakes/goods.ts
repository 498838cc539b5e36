import { compact } from '../../looking/compact.ts';
import { kindsOf } from '../../looking/signs.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Sight } from '../surroundings.ts';

const anyOf = (words: string): string => words.split(' ').map((word) => `[${word[0]!}${word[0]!.toUpperCase()}]${word.slice(1)}`).join('|');
// Sorts, storms and ships, which bear people's names by the list: "Soiuri de cartofi: Charlotte, Agata", "Storms of the winter: Daniel".
const SORTS = anyOf('furtun\\p{L}* uragan\\p{L}* ciclon\\p{L}* vijeli\\p{L}* storms? hurricanes? cyclones? typhoons? ураган\\p{L}* шторм\\p{L}* циклон\\p{L}* тайфун\\p{L}* бур[іи] stuhi\\p{L}* ciklon\\p{L}*'
  + ' soiul soiuri(?:le)? сорти? сорта variet(?:y|ies) varietet\\p{L}* mărci brands? markat? ships vessels anijet? navele vapoarele теплоход[иы] суда кораблі корабли');
// What is sold and sown under such a name: "Biscuiți Eugenia", "Виноград Лидия". With a colon behind it may be handed out to people.
const GOODS = anyOf('cartofi struguri mere prune caise roșii trandafiri lalele biscuiți ciocolată napolitane bomboane картофель картопля виноград яблок[оаи] яблун[яі] груш[иі] слив[иы] абрикос[иы] вишн[иі] помідори помидоры томаты троянди розы тюльпани тюльпаны'
  + ' печиво печенье шоколад цукерки конфеты коньяк косметика patatet? mollët? dardhat? rrushi? trëndafila?t? domatet? biskotat? çokollat[aë] potato(?:es)? apples pears plums grapes? tomato(?:es)? roses tulips biscuits? chocolates?');
// How all of these begin, as they stand in `plain`.
const MAY_BE_THERE = new WordPattern('(?<![a-zа-яіїєґ])(?:furtun|uragan|ciclon|vijeli|storm|hurrican|cyclon|typhoon|ураган|шторм|циклон|тайфун|бур|stuhi|ciklon|soi|сорт|variet|marci|brand|mark|ship|vessel|anije|navele|vapoarele|теплоход|суда|корабл'
  + '|cartof|strugur|mere|prune|caise|rosii|trandafir|lalele|biscu|ciocolat|napolitan|bomboan|картоф|картоп|виноград|ябло|яблун|груш|слив|абрикос|вишн|помид|помід|томат|троянд|роз|тюльпан|печив|печень|шоколад|цукерк|конфет|коньяк|косметик'
  + '|patate|molle|dardha|rrush|trendafil|domate|biskot|cokollat|potato|apple|pear|plum|grape|tomato|rose|tulip|chocolate)');
const ONE = '["«„“]?\\p{Lu}[\\p{L}’\'-]{1,20}(?: \\p{Lu}[\\p{L}’\'-]{1,20})?["»”“]?';
const JOINT = '(?:,? (?:and|și|si|та|й|і|и|dhe|e) |, (?:apoi |pastaj |then |потім |потом )?)';
const OPENS = '(?:[\\n.;:,(•|–—-] ?|\\d[.)] )';
const ROW = `(?:${ONE}${JOINT}){0,8}["«„“]?$`;
const AMONG_SORTS = compact(new RegExp(`${OPENS}(?:\\p{L}{3,14} )?(?:${SORTS})(?: (?:картофеля|картоплі|винограда|винограду|яблок|яблук|помидоров|помідорів))?(?:(?: (?!pentru|pt|для|for|për|per|nga|lui|from|від|от)\\p{L}{1,14}){0,5}:)? ${ROW}`, 'u'));
// "Печенье Оля, конфеты Ваня" is who brings what, and Груша is a surname too: goods need their quantity, or the name quoted.
const AMONG_GOODS = compact(new RegExp(`${OPENS}(?:${GOODS}) ${ROW}`, 'u'));
const QUANTITY = compact(/^["»”“]?(?:(?:,| și| та| и| dhe| and) \p{L}{2,20}){0,3}[,:]? \d{1,4} ?(?!\d|[./-]\d|ani(?!\p{L})|vje|year|yo(?!\p{L})|лет|год|рок|рік|річ|міс|мес|luni|muaj|month)\p{L}/u);
const AN_AGE = compact(/^["»”“]?,? \(?(?:de |of )?\d{1,2}[ -]?(?:ani(?!\p{L})|vje|year|yo(?!\p{L})|лет|год|рок|рік|річ|міс|мес|luni|muaj|month)/u);
const IS_ONE = compact(new RegExp(`^(?:${SORTS}|${GOODS})$`, 'u'));
// Nobody does anything there.
const ENDS = compact(/^["»”“]?(?:$|[,.;:)\n]| ?[–—-] | (?:and|și|si|та|й|і|и|dhe|e) ["«„“]?\p{Lu}| \d| (?:for|pentru|для|për)(?!\p{L}))/u);
const IS_WIND = compact(/^(?:furtun|uragan\p{L}|ciclon|storm|hurrican|cyclon|ураган|шторм|циклон|stuhi|ciklon)/iu);

// What bears a quoted name right behind it: houses of culture, festivals, cups, scholarships, ships, sorts.
const HOUSES = '(?:premi(?:ul|ului|ile)|medali[aei]{1,2}|aul[ae]i?|amfiteatr\\p{L}*|sal[ae]i?|sall\\p{L}{1,3}|cas[ae]i?|cămin\\p{L}*|palat\\p{L}*|festival\\p{L}*|concurs\\p{L}*|turne\\p{L}*|tourn\\p{L}*|burs[aeë]\\p{L}*|cupa|kup\\p{L}|trofeul?|vapor\\p{L}*|nav[ae]|motonava|bibliotec\\p{L}{1,2}|bibliotek\\p{L}{1,3}|cinemat?\\p{L}*|kinema\\p{L}*|pallat\\p{L}*|lagj\\p{L}{1,3}|anij\\p{L}{1,3}|çmim\\p{L}*|ansambl\\p{L}*|asociați\\p{L}+|теплох[оі]д\\p{L}*|сухогруз\\p{L}*|фестивал\\p{L}+|турн[иі]р\\p{L}*|конкурс\\p{L}*|преми[яиюей]{1,2}|премі[яїюєй]{1,2}|стипенд\\p{L}+|куб(?:ок|к\\p{L}+)|палац\\p{L}*|двор(?:е|і)?ц\\p{L}*|кінотеатр\\p{L}*|кинотеатр\\p{L}*|театр\\p{L}*|коктейл\\p{L}*|сир|сыр|вино|торт|груша|слива|яблуня|роза|троянда|чай|с[іо]к|кава|кофе|ceai|suc|cafea|çaj|kafe|miell|косметика|печенье|печиво|конфеты|цукерки|biscuits?|wine|cheese|jam|biscuiți|vin(?:ul)?|ciocolată|prize|award|cup|scholarship|ship|vessel|cinema|theatre|library)';
const ADJECTIVE = '(?: (?:de|of|e|i|të|al|а) \\p{L}{3,14}| \\p{L}{3,14}(?:al|ală|ar|ară|an|ană|iv|ic|ică|esc|ний|ный|ная|на|ой|ий|ый|ar|ve))';
const QUOTED_BEHIND = compact(new RegExp(`(?<!\\p{L})${HOUSES}${ADJECTIVE}{0,2},?:? (?:["«„“][^"«»„“”\\n]{1,40}["»”“](?:,| and| și| та| і| и| dhe) ){0,6}["«„“](?:\\p{L}[\\p{L}.’'-]{0,20} ){0,2}$`, 'iu'));
const REST_OF_QUOTE = /^[^"«„“»”.!?\n]{0,30}["»”“]/;
const A_QUOTE = /["«„“][^"«„“»”.!?\n]{0,44}$/;
const REACH = 110;
const QUOTE = kindsOf('"');

/** Whether the words from `first` to `last` are a sort, a brand, a storm or a prize in a list of such, or the quoted name of a house, a festival or a ship. */
export function isOfGoods(sight: Sight, first: number, last: number): boolean {
  const { text, signs, words } = sight;
  sight.sellsGoods ??= MAY_BE_THERE.mayBeIn(sight.openings);
  const hasQuotes = signs.has(QUOTE);
  if (!sight.sellsGoods && !hasQuotes) return false;
  const own = words[first]!;
  // "Ciclonul Daniel": at the head of a line what bears the name has a capital too.
  const start = last > first && IS_ONE.test(text.slice(own.start, own.end)) ? words[first + 1]!.start : own.start;
  const from = Math.max(0, start - REACH);
  const before = (from === 0 ? '\n' : '') + text.slice(from, start);
  const behind = text.slice(words[last]!.end, words[last]!.end + 44);
  if (hasQuotes && A_QUOTE.test(before) && REST_OF_QUOTE.test(behind) && QUOTED_BEHIND.test(before)) return true;
  if (start > own.start && own.first && IS_WIND.test(text.slice(own.start, own.end))) return true;
  if (!sight.sellsGoods || AN_AGE.test(behind)) return false;
  return (ENDS.test(behind) && AMONG_SORTS.test(before)) || ((QUANTITY.test(behind) || /["«„“]$/.test(before)) && AMONG_GOODS.test(before));
}
