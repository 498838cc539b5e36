import { compact } from '../../looking/compact.ts';
import { kindsOf } from '../../looking/signs.ts';
import { CUE } from '../cues.ts';
import { calledBefore } from '../surroundings.ts';
import type { Sight } from '../surroundings.ts';
import type { Evidence } from '../words.ts';

// What is shown, printed, played, run, taught, sold or kept under a title or a house's name that is told right behind it; and that it is called so.
const SHOWN = '(?:виставк|выставк|експозиц|экспозиц|фільм|фильм|мульт|серіал|сериал|вистав|спектакл|п[’\'ʼ]?[єь]с|книг|книж|пов[іе]ст|роман|казк|сказк|підручник|учебник|посібник|пособи|розмальовк|раскраск|комікс|комикс|брошур|буклет|пісн|песн|квест|ігр|игр|гр[аиіу](?!\\p{L})'
  + '|кав[’\'ʼ]?ярн|кофейн|кафе|пекарн|ресторан|п[іи]ц+ер|крамниц|магазин|ательє|ателье|перукарн|парикмахерск|готел|отел|гостиниц|хостел|мотел|такс[иі]|агенці|агентств|забіг|забег|марафон|естафет|эстафет|газет|журнал|часопис|фірм|фирм|сервер|кампані|кампани|застосун|приложени|план урок|конкурс|про[єе]кт|програм'
  + '|exhibition|film|movie|cartoon|play|show|performance|book|textbook|handbook|comic|leaflet|brochure|song|novel|game|quest|bakery|caf[eé]|coffee shop|restaurant|pizzeria|grocery|hotel|hostel|motel|taxi|race|marathon|newspaper|magazine|firm(?!\\p{L})|company|server|campaign|app(?!\\p{L})|application|lesson(?: plan)?|call for (?:proposals|projects)|for the call|project|programme'
  + '|expoziți|filmul|desen|spectacol|pies|carte|cartea|manual|pov[eé]st|basm|broșur|pliant|cântec|joc|brutări|cafenea|cofetări|patiseri|restaurant|pizzeri|pensiun|magazin|cros|maraton|ziar|revist|firm(?!ën)|companie|agenți|campani|aplicați|lecți|fiș[ăa] de lecți|benzi desenat|apel|proiect'
  + '|ekspozit|vizatimor|shfaqj|libr|përrall|tekst|broshur|fletëpalosj|këng|loj|furr|kafe|restorant|picer|bujtin|agjenci|pastiçeri|dyqan|gar[aë](?!\\p{L})|vrapim|gazet|kompani|fushat|aplikacion|plani? mësimi|thirrj|projekt)';
const IS_CALLED = '(?:called|named|titled|entitled|is called|numit[ăe]?|intitulat[ăe]?|se numește|cu titlul|cu numele|sub numele|quajtur|titulluar|quhet|me titull\\p{L}{0,3}|me emrin|під назвою|з назвою|називається|под названием|с названием|называется|зветься)';
const TITLED = compact(new RegExp(`(?<!\\p{L})${SHOWN}\\p{L}*(?: (?:de|of|e|i|të|al|for|pentru|për|для) \\p{Ll}{3,14}| \\p{Ll}{3,14}(?:ală?|ară?|ată?|iv[ăe]?|ic[ăe]?|их|ых|ої|ой|ів|ей|ов|ий|ый|на|ная|не|ное))?(?:,? (?:\\p{L}{2,10} )?(?:${IS_CALLED}|se cheamă|зовут|звуть))?(?:, \\d{1,3} (?:de )?\\p{L}{2,9}\\.?)?,?:? ["«„“][^"«„“»”\\n]{0,40}$`, 'iu'));
// "Lecții numite „Marfa și unchiul străin”": what is called so is no person if it has a word for something else as well.
const CALLED = compact(new RegExp(`(?<!\\p{L})${IS_CALLED},?:? ["«„“]([^"«„“»”.!?\\n]{0,40})$`, 'iu'));
// «Софт-Мария» SRL
const A_FIRM_BEHIND = /^[^"«„“»”\n]{0,30}["»”“],? (?:SRL|S\.R\.L|SA|LLC|Ltd|SH\.?P\.?K|GmbH|SHPK)(?!\p{L})/u;
const A_THING_TOO = /(?<!\p{L})\p{Ll}{4,}/u;
const IS_QUOTED = /["«„“][^"«„“»”\n]{0,40}$/;
const REST_OF_TITLE = /^[^"«„“»”\n\d]{0,50}["»”“]/;
const QUOTE = kindsOf('"');
const REACH = 130;

/** Whether the words from `first` to `last` stand in what a show, a book, a café or a race is called: «Пекарня «Тётя Соня»». */
export function isInATitle({ text, signs, words }: Sight, { first, last }: { first: number; last: number }): boolean {
  if (!signs.has(QUOTE)) return false;
  const { start } = words[first]!;
  const { end } = words[last]!;
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  return IS_QUOTED.test(before) && REST_OF_TITLE.test(behind) && isATitle(before, behind);
}

// "Drita Hoxha" on a poster is whose name it is; nobody's uncle has a surname there.
const isSomebody = (sight: Sight, { first, last, evidence }: { first: number; last: number; evidence: readonly Evidence[] }): boolean =>
  last > first && evidence[0]!.given && (evidence[1]!.family || evidence[1]!.ending > 0) && (calledBefore(sight, first).by & CUE.kin) === 0;

/** Whether such words look like somebody's name and are a title. */
export const isTitled = (sight: Sight, run: { first: number; last: number; evidence: readonly Evidence[] }): boolean => isInATitle(sight, run) && !isSomebody(sight, run);

/** Whether what is quoted here, around a name, is what a show, a book, a café or a race is called. */
function isATitle(before: string, behind: string): boolean {
  if (TITLED.test(before) || A_FIRM_BEHIND.test(behind)) return true;
  const called = CALLED.exec(before);
  return called !== null && A_THING_TOO.test(called[1]! + behind.replace(/["»”“][^]*$/, ''));
}
