import { WordPattern } from '../../looking/word-pattern.ts';
import type { Openings } from '../../looking/openings.ts';
import { CLOSE, endOfName, isCapital, L, OPEN } from '../words.ts';

// A saint's name or an order's, as far as a quotation tells it.
const HOLY = '[^"\\n]{0,24}(?:shen |shenj|motra|murgesh|nene|sfant|sfint|sf\\. ?|surori|maic|свят|св\\. ?|сестр|милосерд|saint|st\\.? |sisters|mercy|holy|our lady)[^"\\n]{0,32}';
const SAINT = `(?:shen(?:it|te)?|sfant(?:ul|a|ului|ei)|sf\\.|maicii|свят(?:ої|ого|ой|ых|их)|св\\.|st\\.?|saint|our lady)(?:,? ?[${L}'-]{2,16}){1,2}?`;
// Orders are in many countries; the house of one in a small place is not.
const HOUSE = [
  `shtepi(?:a|se|ne) ["]${HOLY}["]`, `shtepi(?:a|se|ne) (?:e|se) (?:motrave|murgeshave)(?: ["][^"\\n]{2,40}["]| (?:te|e) ${SAINT})?`, `(?:motr(?:at|ave)|murgesh(?:at|ave)) (?:e|te) ${SAINT}`,
  `(?:konvikt(?:i|it|in)|strehez(?:a|es|en)|shtepi(?:a|se|ne))(?: (?:i|e|te|se) (?:vajzave|djemve|grave|nxenesve))? ["][^"\\n]{2,40}["]`,
  `cas(?:a|ei) (?:surorilor|maicilor|calugaritelor)(?: ["][^"\\n]{2,40}["]| ${SAINT}| maicii domnului)?`, `casa ["]${HOLY}["]`, `(?:maicile|surorile|calugaritele)(?: ${SAINT})?`,
  `(?:manastir(?:ea|ii)|schitul(?:ui)?) de (?:maici|calugari|calugarite)`, `asezamant(?:ul|ului)(?: [a-z]{4,14})? ["][^"\\n]{2,40}["]`, `caminul(?:ui)? (?:surorilor|maicilor)(?: maicii domnului| ${SAINT})?`,
  `(?:сест(?:ри|ер|рам|рах|рами)|сёстры|сестры|сестёр|монахин[іьяем]{1,2}|черниц[іьям]{0,2})(?:-[${L}]{4,16}|,? ${SAINT})`,
  `(?:д(?:ім|ом|ома|омі|оме|ому)|будин(?:ок|ку)) ["]${HOLY}["]`, `(?:жіноч[${L}]{2,3}|чоловіч[${L}]{2,3}|женск[${L}]{2,3}|мужск[${L}]{2,3}) (?:монастир|монастыр|скит)[${L}]{0,2}`,
  `(?:приют|притул(?:ок|ку))[${L}]{0,2} ${SAINT}`,
  `the (?:sisters|nuns|convent) of ${SAINT}(?: house| convent)?`, `(?:the )?(?:house|home|hostel) ["]${HOLY}["]`, `(?:the )?(?:st\\.?|saint) [a-z]{3,14}(?:'s)? (?:house|home|refuge|hostel)`,
];
const PLACE = `(?: (?:in|at|near|outside|ne|te|prane|afer|din|de la|de langa|langa|la|в|у|під|под|біля|возле|із|из|при)(?: (?:satul|fshatin|the village of|селі|селе|с\\.))? )`;
const PATTERN = new WordPattern(`${OPEN}(?:${HOUSE.join('|')})${PLACE}(?=(?<name>[${L}]))(?!(?:tiran|chisin|bucur|buchar|kyiv|kiev|київ|києв|киев|кишин|rom[ae]${CLOSE}|alban|ukrain|moldov|romani|україн|украин|румун|румын|молдов|албан))`, 'd');

/** The houses of sisters and nuns, and those named after a saint, in a small place; with the place. */
export const sisters = ({ text, openings }: { text: string; openings: Openings }): { start: number; end: number }[] => PATTERN.all(openings)
  .map(({ index, indices }) => ({ start: index, name: indices!.groups!['name']![0] }))
  .filter(({ name }) => isCapital(text, name)).map(({ start, name }) => ({ start, end: endOfName(text, name) }));
