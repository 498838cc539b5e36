import { compact } from '../../looking/compact.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Openings } from '../../looking/openings.ts';
import { fold } from '../../names/fold.ts';
import { LEXICON } from '../../names/lexicon-file.ts';
import { SENSE } from '../../names/lexicon.ts';
import { NUMBER_WORDS } from '../../unmasking/number-words.ts';

const L = 'a-zа-яіїєґ';
/** Feasts that everybody knows the day of; the inside of a pattern of `plain`. */
export const FEAST = `(?:(?:christmas|new year'?s?|easter|palm sunday|epiphany|leap|all saints'?|all souls'?|halloween|valentine'?s?|pentecost|ascension|assumption|boxing|midsummer|(?:st|saint)\\.? [a-z]{3,12}'?s?|independence|women'?s|victory)(?: (?:eve|day|sunday|night)){0,2}|craciun(?:ul|ului)?|ignat(?:ul)?|sanziene(?:le)?|inaltare[a]?|adormirea|(?:ajunul )?anul(?:ui)? nou|revelion(?:ul|ului)?|past(?:e|i|elui|ilor)|boboteaza|buna ?vestire|rusalii(?:le)?|florii(?:le)?|martisor|dragobete|ziua (?:nationala|independentei|femeii)|(?:sf\\.|sfant(?:ul|a|ului|ei)) [a-z]{3,12}(?: si [a-z]{3,12})?`
  + `|vit(?:i|it) te ri|nat(?:a|en|es) e mire|novruz(?:it|i)?|dit(?:a|en|es) e (?:nenes|gruas|mesuesit)|krishtlindj[a-z]*|pashk[a-z]*|(?:bajram|shen|shen'?) ?[a-z]{3,12}|dit(?:a|en|es) e (?:flamurit|veres|pavaresise)|різдв[оа]|маланк[иу]|святвеч[іо]р[а]?|усп[іе]ння|(?:день|дня) (?:матері|закоханих)|покров[иуа]?|миколая|нов(?:ий|ого) р(?:ік|оку)|велик(?:день|одня)|трійц[юі]|водохрещ[аі]|стрітення|благовіщення|спаса?|івана купала|(?:день|дня) (?:незалежності|перемоги)|андрія|юрія|дмитра|михайла|рождеств[оа]|сочельник[а]?|масл[её]ниц[аыу]|успени[ея]|(?:день|дня) влюбленных|никол(?:у|ин день|ая)|нов(?:ый|ого) год(?:а)?|пасх[уиа]|троиц[уы]|крещени[ея]|сретени[ея]|благовещени[ея]|(?:день|дня) победы|татьянин день|ильин день|ивана купалу?)`;
const AGE = `(?:\\d{1,2}|${NUMBER_WORDS}|eighteen|majora?|major|повноліт[а-яії]*|совершеннолет[а-я]*|of age)(?: (?:de )?(?:years?(?: old)?|ani(?:sori)?|vjec[a-z]*|рок[а-яії]*|р\\.|лет|год[а-я]{0,3}))?`;
const OF_ONE = '(?:(?:мені|їй|йому|мне|ей|ему|i|she|he|ea|el|ajo|ai|вона|він|она|он) )?';
/** By these words somebody becomes as old, in the five languages. */
const BECOMES = '(?:turn(?:s|ed|ing)?|will be|(?<=\')ll be|shall be|becom(?:es?|ing)|became|(?:implin|va implin|au? implin)[a-z]*|(?:va )?face|fac|a facut|mbush[a-z]*|do te mbush[a-z]*|ben(?:te)?|beri|behet|виповн[а-яії]*|исполн[а-я]*|стан[еу]т?ь?|стук[а-яії]*|минул[оа]|буд[еу]т?|сповн[а-яії]*)';
const BIRTHDAY = '(?:birthday|(?:blew|blow|blows|stins|suflat|shoi|fryu|задув|задула|задул)[а-яіїa-z\' ]{1,24}(?:candles|lumanari|qirinj|свічк?[а-яіо]*|свеч[а-я]*)|major[a]?(?= (?:pe|la|din) )|majoratul|c(?:ame|omes?) of age|mosh(?:a|en) madhore|повнолітт[яі]|совершеннолети[ея]|feston|b-?day|ditelindj[a-z]*|день народж[а-яії]*|день рожд[а-я]*|дн[яюі] народж[а-яії]*|дн[яюе] рожд[а-я]*|днюх[аиу]|zi(?:ua|lei)? (?:ei |lui |sa )?de naster[a-z]*|ziua (?:ei|lui|fetei|baiatului|copilului meu|mea))';
const MONTH = `(?:ianuar|januar|january|janar|jan(?![a-z])|feb(?![a-z])|aug(?![a-z])|sept?(?![a-z])|oct(?![a-z])|nov(?![a-z])|dec(?![a-z])|februar|shkurt|martie|march|mart(?![a-z])|mars|april|apr(?![a-z])|prill|mai(?![a-z])|may(?![a-z])|maj(?![a-z])|majit|iunie|june|qershor|iulie|july|korrik|august|gusht|septemb|shtator|octo|tetor|noiembr|noemvr|novemb|nentor|decemb|dhjetor|січн|лют(?:ого|ий)|берез|квіт|трав(?:ня|ень)|черв|лип(?:ня|ень)|серп|верес|жовт|листоп|груд|январ|феврал|март|апрел|ма[йя](?![${L}])|июн|июл|август|сентябр|октябр|ноябр|декабр)[${L}]{0,6}`;
const DAY_SAID = `(?:${NUMBER_WORDS}|[${L}]{3,16}(?:ого|ое|го|те|ше|е|st|nd|rd|th)|first|second|third|intai|i pare)`;
const DAY = `(?:[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|-?(?:го|ого|е))?`;
const A_DAY = new WordPattern([
  `(?<!\\d)(?<![\\d.-])${DAY} (?:of |de |te (?:ketij )?)?${MONTH}(?! ?\\d|[${L}])`,
  `(?<![${L}])${MONTH} (?:the )?${DAY}(?! ?\\d|[${L}])`,
  `(?<![${L}])${FEAST}(?![${L}])`,
]);
const A_MONTH = new WordPattern(`(?<![${L}])${MONTH}(?! ?\\d|[${L}])`);
/** Asked for its places alone. */
export const A_FEAST = new WordPattern(`(?<![${L}])${FEAST}`);
const A_DAY_SAID = compact(new RegExp(`(?<![${L}])(?:[${L}]{4,12}(?: si| e)?[ -])?${DAY_SAID} (?:of |de )?$`));
// An age of a child, told of whoever has a name: "Mira is fourteen on 5 January", "їй тринадцять 6 листопада".
const AGE_OF_A_CHILD = `(?:1?\\d|eight|nine|ten|eleven|twelve|[a-z]{3,5}teen|opt|noua|zece|[a-z]{2,8}sprezece|tete|nente|dhjete|[a-z]{2,8}mbedhjete|вісім|восемь|дев'?ять|десять|[${L}']{2,8}надц[яа]ть)(?: (?:de )?(?:years?(?: old)?|ani(?:sori)?|vjec[a-z]*|рок[а-яії]*|р\\.|лет|год[а-я]{0,3}))?(?![${L}])`;
const OF_WHOM = '(?:їй|йому|мені|ей|ему|мне)';
const IS_AS_OLD = `(?:(?<who>[${L}'-]{2,16}?)(?:'s| is| are| i ka| e ka| ka)|${OF_WHOM})(?: (?:only|just|already|doar|deja|vetem|tashme|вже|уже|лише|только|тільки))?`;
const PRONOUN = /^(?:she|he|ea|el|ajo|ai|girl|boy|child|fata|baiatul|copilul|vajza|djali|femija)$/;
// Who was born, said of one, with no more than how that is known before the day.
const WAS_BORN = '(?:(?:was|is|she|he) born|(?:s-a |este |e )?nascut[a]?|(?:ka |ka u |u )?lindi|ka lindur|народи(?:вся|лася|лась)|родил(?:ся|ась))';
const BORN_ON = compact(new RegExp(`(?<!children |kids |copiii |діти |дети |femijet )(?<![${L}])(?:${WAS_BORN}|(?<=(?:^|[.:;"(,]) ?)born)(?:[ ,]{1,2}(?:she|he|ea|el|ajo|ai|вона|він|она|он|on|la|pe|in|data de|me|ne|daten|the|deci|pra|thus|отже|значит|значить|стало быть|выходит|виходить|кажется|здається|apparently|it seems|se pare|duket|right|just|exact|chiar|as|саме|именно|ровно|рівно|в|у|night of|noaptea de|naten e|вночі|ночью)){0,4}[ ,:"-]{0,3}$`));
const MAY_TURN = new WordPattern([`(?<![${L}])${BECOMES}`, `(?<![${L}])${BIRTHDAY}`, `(?<![${L}])(?:${WAS_BORN}|born(?![${L}]))`, `(?<![${L}])${OF_WHOM}`, `(?<![${L}])(?:is|s|are|ka) (?:only |just |already |doar |deja |vetem |tashme )?${AGE_OF_A_CHILD}`]);
const ON = '(?:[ ,]{1,2}(?:on|this|next|the|coming|feast|of|day|after|before|eve|dupa|inainte|pas|para|після|до|перед|після|после|dite|zi|ziua|diten|день|дня|only|just|exactly|pe|la|in|de|chiar|me|ne|pra|do|sot|в|на|у|ще|тільки|only|tomorrow|maine|mâine|neser|завтра|сьогодні|сегодня|today|azi|вже|уже|it|is|e|este|i|bie|eshte|kemi|va|fi)){0,5}[ ,:"-]{0,3}$';
const BEFORE = compact(new RegExp(`(?<![${L}])(?:${BECOMES} ${OF_ONE}(?:(?:only|just|doar|numai|vetem|лише|только|тільки|all of) )?${AGE}${ON}|${AGE} ${OF_ONE}${BECOMES}${ON}|(?:implin|mbush|виповн|исполн)[${L}]{1,8}${ON}|${BIRTHDAY}(?: (?:of|lui|ei|i|e|te|se|s)? ?[${L}'-]{2,16}){0,2}${ON}|${BIRTHDAY} [^\\d.;]{0,12}(?:збіга|співпад|совпада|coincid|falls?|pica|cade|bie|припад|приход|выпад|випад)[${L}']{0,6} [^\\d.;]{0,32}$)`));
const BEHIND = compact(new RegExp(`^[ ,.:"-]{1,3}(?:(?:and|i|și|si|и|і|а|коли|когда|cand|kur|when|de aia|atunci) ){0,2}${OF_ONE}(?:${BECOMES} ${OF_ONE}${AGE}|${AGE} ${OF_ONE}${BECOMES}(?![${L}])|(?:is|e|este|eshte) (?:her|his|ziua (?:ei|lui|fetei)|ditelindja)(?! \\d))`));
const IS_FOLLOWED = compact(new RegExp(`^[ ,.:"-]{1,3}(?:(?:і|и|а) )?${OF_WHOM}(?: (?:вже|уже|лише|только|тільки|ровно|рівно))? ${AGE_OF_A_CHILD}(?= ?(?:[.,;!?)"]|$))`));
const IS_ON = compact(new RegExp(`(?<![${L}'-])${IS_AS_OLD} ${AGE_OF_A_CHILD}${ON}`));
const OF_A_BODY = /(?:centr|центр|qend|fond|fund(?![a-z])|фонд|asocia|shoqat|organi|організ|hotline|helpline|linia|лін[іи]|лини|program|проект|проєкт|proie|projek|project|network|rete|rrjet|мереж|сеть|lege|ligj|law|закон|conven|конвен|школ|shkoll|scoal|liceu|school|univers|унів|унив|muze|музе|bibliote|бібліо|библио|spital|hospital|лікар|больниц|agen|агент|агенц|minist|міністер|министер|polici|politi|поліц|полиц|police|grup|group|груп|coali|коалі|коали|platform|vigente|vigoare|срок|строк|термін|deadline|bord|ziar|gazet|газет|oras|city|town|sat(?:ul)? |orasul|місто|город|republic|республ)/;
const REACH = 64;
const BEHIND_REACH = 56;
const NONE: readonly { index: number; 0: string }[] = [];

/** Days without a year on which somebody becomes as old as is told: "she turns 15 on 3 March", "20 ноября, исполнилось тринадцать". */
export function daysOfTurning(plain: string, openings: Openings): readonly { index: number; 0: string }[] {
  if (!(A_MONTH.mayBeIn(openings) || A_FEAST.mayBeIn(openings)) || !MAY_TURN.isIn(openings)) return NONE;
  const days: { index: number; 0: string }[] = [...A_DAY.all(openings)];
  for (const { index, 0: month } of A_MONTH.all(openings)) {
    const day = A_DAY_SAID.exec(plain.slice(Math.max(0, index - REACH), index))?.[0];
    if (day !== undefined) days.push({ index: index - day.length, 0: day + month });
  }
  return days.flatMap(({ index, 0: day }) => {
    const lead = plain.slice(Math.max(0, index - REACH), index).replace(/^[\s\S]*[\n!?;]/, '');
    const rest = plain.slice(index + day.length, index + day.length + BEHIND_REACH).replace(/[\n!?;][\s\S]*$/, '');
    if (OF_A_BODY.test(lead) || OF_A_BODY.test(rest)) return [];
    // The age that is told behind it is as much of the finding as the day.
    const told = BEHIND.exec(rest)?.[0] ?? IS_FOLLOWED.exec(rest)?.[0];
    return told !== undefined || BEFORE.test(lead) || BORN_ON.test(lead) || isAsOld(lead) ? [{ index, 0: day + (told ?? '') }] : [];
  });
}

/** Whether somebody who is named, or a pronoun, is told to be as old as a child on the day that follows. */
function isAsOld(lead: string): boolean {
  const told = IS_ON.exec(lead);
  const who = told?.groups!['who'];
  return told !== null && (who === undefined || PRONOUN.test(who) || (LEXICON.sensesOf(fold(who)) & SENSE.given) !== 0);
}

const SAME_DAY = '(?:(?:adica|pra|тобто|то есть|that is|i\\.e\\.|deci|chiar|exact|just|the|on|pe|me|de|la|в|у|на|ne|diten e|day of) )';
const FEAST_BEFORE = compact(new RegExp(`(?<![${L}])(?:(?:diten|dita|ziua|day|день|свято|праздник) (?:e |de |of )?)?${FEAST}(?: [${L}]{3,12})?(?: e vitit \\d{4}| [12]\\d{3})?(?:,? ?[(–-]? ?)${SAME_DAY}{0,2}$`));
const FEAST_BEHIND = compact(new RegExp(`^(?: г\\.| р\\.)?,? ?[(–-]? ?${SAME_DAY}{0,3}(?:ziua |dita e )?${FEAST}(?: day)?(?![${L}])`));
const FEAST_REACH = 56;

/** A day with the feast by whose name it is told too: "ditën e Shën Gjergjit, 6 maj 2011". */
export function withItsFeast(plain: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const before = FEAST_BEFORE.exec(plain.slice(Math.max(0, start - FEAST_REACH), start))?.[0] ?? '';
  const behind = FEAST_BEHIND.exec(plain.slice(end, end + FEAST_REACH))?.[0] ?? '';
  return { start: start - before.length, end: end + behind.length };
}
