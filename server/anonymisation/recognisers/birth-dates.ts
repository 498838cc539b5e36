import { compact } from '../looking/compact.ts';
import { RowPattern } from '../looking/row-pattern.ts';
import { DIGITS, kindsOf, LETTERS, WITHIN_A_WORD } from '../looking/signs.ts';
import { lettersOf, PLAIN_LETTERS } from '../looking/words-in.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { Cue, Lead } from './cues.ts';
import { isDigit } from './digit-chains.ts';
import { daysInPieces } from './spoken/days-in-pieces.ts';
import { daysInWords, OF_NOBODY as IS_NOBODY } from './spoken/days-in-words.ts';
import { Beside, isBesideAChild } from './surroundings/dates-beside.ts';
import { A_FEAST, daysOfTurning, FEAST, withItsFeast } from './surroundings/days-of-turning.ts';
import { mayBeInFigures, yearsIn } from './surroundings/figures-of-dates.ts';
import { NUMBER_WORDS } from '../unmasking/number-words.ts';

const L = 'a-zа-яіїєґ';
const DAY = '(?:0 ?[1-9]|[12] ?\\d|3 ?[01]|[1-9])';
const MONTH = '(?:0 ?[1-9]|1 ?[0-2]|[1-9])';
const ROMAN = '(?:i{1,3}|iv|v|vi{1,3}|ix|xi{0,2}|і{1,3}|хі{0,2}|іх|іv|vі{1,3})';
const YEAR = '(?:(?:1 ?9|2 ?0) ?\\d ?\\d)';
// Any writing of a month by its beginning: behind a word for birth, nothing else stands between a day and a year.
const MONTH_NAME = `(?:(?:бер|кві|тра|чер|сер|вер|жов|листо?|гру)(?=\\.| ?[/|])|ian|jan|feb|fev|mar|apr|prill|mai|may|maj|iun|jun|qersh|iul|jul|korr|aug|gush|sep|shta|oct|okt|teto|noi|noe|nov|nent|dec|dek|dhje|shku|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|янв|фев|март|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|vjesht(?:a|es|en|e) (?:e |se |te )?(?:par|dyt|tret)|kallno|kallnu|fruer|gerar|ghenar|faurar|prier(?= )|florar|ciresar|cuptor(?= )|gustar|rapciun|brumar|undrea|dechemvr|sich|liut|berez|kvit|trav|cherv|lyp|serp|veres|zhovt|lystop|hrud|yanv|fevr|apre|iyun|iyul|avg|sent|oktya|noya|dekab|янвор|фиврал|дикабр|сентебр|октебр)[${L}]{0,9}\\.?`;
const ENDING = '(?:st|nd|rd|th|-?(?:го|ого|е|те|ше|ге|ме|лea|lea|a))?';
const THOUSAND = '(?:two thousand|twenty|doua mii|дв[іе] т[иы]сяч[іи]|dy mije?|nineteen|o mie noua sute|тисяча дев\'?ятсот|тысяча девятьсот|nje mije|dymije|дв[еі] ?тыщ[іи]|двох? тысячи|двухтысяч|дветысячи|двітисячі|douamii|o mie noua)';
const ORDINAL = `(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|(?:twenty|thirty|twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|(?:перв|втор|четвер[тг]|пят|шест|седьм|восьм|девят|десят|(?:один?|дв[ае]|три|четыр|пят|шест|сем|восем|девят|чотир|п'ят|ш[іе]ст|сім|вісім|дев'ят)надц[ая]т|двадц[ая]т|тридц[ая]т|перш|друг|четверт|п'ят|шост|сьом|дев'ят)(?:ое|ого|ый|ой|е|ий|ому|а|ая)|трет(?:ье|ьего|є|ього)|intai|(?:[ie]|te) (?:par|dyt|tret|katert|pest|gjasht|shtat|tet|nent|dhjet)(?:it|e|i)|nentor|(?:(?:doua|trei)zeci si )?(?:una|doua|treia|patra|cincea|sasea|saptea|opta|noua)|zecea|(?:un|doi|doua|trei|pai|cinci|sai|sapte|opt|noua)sprezecea|(?:doua|trei)zecea)`;
const TENS_SAID = 'ninety|eighty|seventy|дев\'яност[оаи][а-яії]*|девяност[оа][а-я]*|вісімдесят[а-яії]*|восемьдесят|восьмидесят[а-я]+|сімдесят[а-яії]*|семьдесят|семидесят[а-я]+|двотисячн[а-яії]+|двухтысячн[а-я]+|нулевого|нульового|nouazeci|optzeci|saptezeci|nentedhjet[a-z]*|tetedhjet[a-z]*|shtatedhjet[a-z]*|одинадцят[а-яії]+|одиннадцат[а-я]+|десят(?:ого|ому|ом)|(?:п\'ят|чотир|три|два|шіст)надцят(?:ого|ому)|(?:пят|четыр|три|две|шест)надцат(?:ого|ом)|eleven|twelve|ten|thirteen';
// No date begins with five figures in a row.
const SHORT = '(?!\\d{5})';
const A_DATE = new WordPattern([
  `(?<![\\d./-])${SHORT}${YEAR},? ${DAY}${ENDING} (?:of |de |te )?${MONTH_NAME}(?![${L}\\d])`,
  `(?<!\\d)${SHORT}${DAY}(?<point> (?:punct|pik[ae]?|dot|point|точка|крапка|slash|слеш|слэш|liniuta|viz[ae]|dash|тире|дефіс|дефис) )${MONTH}\\k<point>${YEAR}(?!\\d)`,
  `(?<![\\d.-])(?<!\\d/)${SHORT}${DAY}(?:(?:st|nd|rd|th|-?го|-?ое)(?= ))? ? ?[./ ,-] ? ?(?:${MONTH}|${ROMAN}) ? ?[./ ,-] ? ?(?:${YEAR}|['‘]?\\d\\d(?![./-]?\\d))(?!\\d)`,
  `(?<![\\d.-])(?<!\\d/)${SHORT}${YEAR} ?[./ -] ?${MONTH} ?[./ -] ?${DAY}(?!\\d)`,
  `(?<![\\d.-])(?<!\\d/)${SHORT}${DAY}["']?${ENDING}(?: ?\\([${L}' -]{2,30}\\))?(?: - |[. /-]{0,2})(?:of |de |me |te |the )?${MONTH_NAME}(?: - |[ ,/-]?[ ,/(-]?)(?:de |anul |te vitit |viti |of )?(?:${YEAR}|['‘]?\\d\\d(?!\\d))(?!\\d)`,
  `(?<![${L}])${MONTH_NAME} ${DAY}${ENDING},? ${YEAR}(?!\\d)`,
  `(?<![\\d./-])${SHORT}${DAY}${ENDING} (?:of |de |me |te )?${MONTH_NAME}(?:,| \\(| -) ?(?:on |in |pe |de |ne |me |в |у |на )?(?:the )?[${L}'. ]{3,32}(?:,|\\)| -) ?${YEAR}(?!\\d)`,
  `(?<![\\d./-])${SHORT}${YEAR},? (?:luna |month of |month |muaji |місяць |месяц )?${MONTH_NAME},? (?:ziua |(?:the )?day |dita |date |число |день )?${DAY}${ENDING}(?!\\d)`,
  `(?<![\\d.])${SHORT}${DAY}(?:st|nd|rd|th|-?(?:го|ого|е)) (?:of )?(?:the )?${MONTH}(?:st|nd|rd|th|-?(?:го|ого))(?: (?:of|month))?,? (?:anul |year )?(?:${YEAR}(?!\\d)|${THOUSAND}[${L}]{0,12}(?: [${L}']{1,20}){0,4})`,
  `(?<![\\d.])${SHORT}${DAY}${ENDING} (?:of |de |me |te )?${MONTH_NAME},? (?:anul |te vitit )?${THOUSAND}[${L}]{0,12}(?: [${L}']{1,20}){0,4}`,
]);
// With no more than one row of figures: "June ten, 2011", "десятого числа шестого месяца 2011", "20110610".
const TOLD_IN_PART = new WordPattern([
  `(?<![${L}])${MONTH_NAME} (?:the )?(?:${NUMBER_WORDS}|${ORDINAL})(?:[ -](?:${NUMBER_WORDS}|${ORDINAL}))?,? (?:${YEAR}(?!\\d)|${THOUSAND}[${L}]{0,12}(?: [${L}']{1,20}){0,3}|oh?[' -](?:${NUMBER_WORDS}))`,
  `(?<![${L}])${FEAST}(?: (?:нічь?|ніч|ночь|night))?,? (?:(?:of|in|din|al anului|anul|te vitit|viti|року|рік|год|в|у),? ){0,2}(?:${YEAR}(?!\\d)|${THOUSAND}[${L}]{0,12}(?: [${L}']{1,20}){0,3})`,
  `(?<![${L}])(?:ziua|dita|day|день|число),? (?:${DAY}|${NUMBER_WORDS}),? (?:luna|muaji|month|місяць|месяц),? (?:${MONTH}|${NUMBER_WORDS}),? (?:anul|viti|year|рік|год),? (?:${YEAR}(?!\\d)|${THOUSAND}[${L}]{0,12}(?: [${L}']{1,20}){0,3})`,
  `(?<![${L}\\d])(?:${DAY}(?:-?го|-?й)|${ORDINAL}) (?:числ[аоі] |дня |день )?(?:${MONTH}(?:-?го)|${ORDINAL}) (?:місяця|месяца),? (?:року |года |рік |год )?(?:${YEAR}(?!\\d)|${THOUSAND}[${L}]{0,12}(?: [${L}']{1,20}){0,3})`,
  `(?<![\\d./])${DAY}(?:-a zi)?,? (?:al? lunii|din luna) (?:al? )?(?:[a-z]{4,12}|\\d{1,2}(?:-a)?),? (?:anul |din )?${YEAR}(?!\\d)`,
  `(?<![${L}])(?:a |ne )?(?:${ORDINAL}|${NUMBER_WORDS}) zi,? (?:al? lunii|din luna) (?:al? )?[a-z]{3,14},? (?:anul |din )?(?:${YEAR}(?!\\d)|${THOUSAND}[${L}]{0,12}(?: [${L}']{1,20}){0,3})`,
  `(?<![${L}\\d./])(?:${DAY}(?:-?(?:го|е|й|те))?|${ORDINAL})(?: числа,? (?:${MONTH}(?:-?(?:го|й))?|${ORDINAL}) (?:місяц[яь]|месяца?)|,? muaji (?:[ie] )?(?:[a-z]{4,12}|\\d{1,2})),? (?:viti |рік |год )?${YEAR}(?!\\d)`,
  `(?<![${L}])(?:anul|viti|year|рік|год),? (?:${YEAR}|${THOUSAND}[${L}]{0,12}(?: [${L}']{1,20}){0,3}?),? (?:luna|muaji|month|місяць|месяц):? [${L}]{2,16},? (?:ziua|dita|day|день|число):? (?:\\d{1,2}|[${L}']{2,20}(?: (?:si |e )?[${L}']{2,20})?)`,
  `(?<![${L}])${THOUSAND}[${L}]{0,12}(?: [${L}']{1,20}){0,3}?, (?:[${L}']{1,20}[ -]){1,5}${MONTH_NAME}`,
  `(?<![${L}])${THOUSAND}[${L}]{0,12}(?: [${L}']{1,20}){0,3}?,? ${MONTH_NAME},? (?:the )?(?:${NUMBER_WORDS}|${ORDINAL})`,
  `(?<![${L}\\d])(?:${DAY}(?:st|nd|rd|th)|${ORDINAL}) day of the (?:${MONTH}(?:st|nd|rd|th)|${ORDINAL}) month,? (?:of |in )?(?:the year )?(?:${YEAR}(?!\\d)|${THOUSAND}[${L}]{0,12}(?: [${L}']{1,20}){0,3})`,
  '(?<!\\d)(?:(?:199\\d|20[012]\\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:199\\d|20[012]\\d))(?!\\d)',
]);
const SPELT = new RowPattern(compact(new RegExp(`(?<![${L}'-])(?:[${L}'-]{1,24} ){1,3}(?:of |de |te )?${MONTH_NAME},? (?:anul |te vitit |in the year |year |рік |год |(?:i )?vitit? |i )?${THOUSAND}[${L}]{0,12}(?: (?:and|si|e|dhe))?(?: [${L}']{1,20}){0,3}`)), { begins: LETTERS | kindsOf('\'-'), apart: WITHIN_A_WORD });
// So far before its year it begins, at most.
const SPELT_BEFORE = 128;
// The month as a number, too: "unsprezece trei două mii doi", "пятое шестое две тысячи десятого".
const SPELT_MONTH = new RowPattern(compact(new RegExp(`(?<![${L}'-])(?:(?:oh[ -])?(?:${NUMBER_WORDS}|${ORDINAL}|\\d{1,2})[ ,./-]{1,3}(?:(?:slash|dot|point|punct|pik[ae]|точка|крапка|слеш|слэш|of the|of|ale lunii|si|e|and|год|рік|року|anul|viti|year) )?){2,5}${THOUSAND}[${L}]{0,12}(?: [${L}0-9']{1,20}){0,3}`)), { begins: LETTERS | DIGITS, apart: WITHIN_A_WORD });
const SPELT_MONTH_BEFORE = 192;
// Three numbers in words, or a month's name between strokes: "семнадцатого девятого одиннадцатого", "njezet/mars/dymije".
const SPELT_SHORT = new WordPattern(`(?<![${L}'-])(?:${NUMBER_WORDS}|${ORDINAL})(?:(?:(?: si | e |[ ,./-]{1,3})(?:oh[ -])?(?:${NUMBER_WORDS}|${ORDINAL})){2,5}(?![${L}'-])| ?[./|-] ?${MONTH_NAME}(?<!\\.) ?[./|-] ?(?:${THOUSAND}[${L}]{0,12}(?: [${L}']{1,20}){0,3}|${YEAR}(?!\\d)))`);
// Points or strokes between the words of a date: no event is written so.
const IS_TAKEN_APART = new RegExp(`[${L}] ?[./|] ?(?:[${L}]|0).*(?<![${L}])${THOUSAND}`);
const THREE_APART = new RegExp(`^[${L}' -]+[./|][${L}' -]+[./|][${L}' -]+$`);
const OF_A_YEAR = /^ (?:год|рік|року)/;
const IN_A_YEAR = new RegExp(`(?<!\\d)(?:19|20)\\d\\d(?!\\d)|(?<![${L}])${THOUSAND}`);
// What a day or a month is called whose name is not told; asked for its places alone, as a month's name is.
const A_UNIT = new WordPattern(`(?<![${L}])(?:lun(?:a|ii)|muaj|month|місяц|месяц|числ|day)`);
const A_MONTH = new WordPattern(`(?<![${L}])${MONTH_NAME}`);
// Only the day in words: "the fifth of March 2011", "пятого марта 2011".
const MONTH_AND_YEAR = new WordPattern(`(?<![${L}])${MONTH_NAME},? (?:anul |te vitit |of |de |год |рік |year )?(?:${YEAR}(?!\\d)|'\\d\\d(?!\\d))`);
const DAY_IN_WORDS = compact(new RegExp(`(?<![${L}'-])(?:a )?(?:(?:${NUMBER_WORDS})[ -](?:si |e )?){0,2}(?:${ORDINAL}|${NUMBER_WORDS}) (?:of |de |day of |zi (?:din |de |a lui |a lunii )?|день |дня |e )?$`));
// And the year without its century, as people say it: "двадцять перше серпня дев'яносто четвертого".
const YEAR_SAID = `(?:anul |viti |те |te vitit |of |рік |год |year )?(?:(?:${TENS_SAID})(?:[ -](?:si |e )?(?:${NUMBER_WORDS}|${ORDINAL}))?|(?:oh?|zero|нол[ья]|нул[ья]|нулев[а-я]+)[ -](?:${NUMBER_WORDS}|${ORDINAL}))(?![${L}'-])`;
const MONTH_AND_YEAR_SAID = new WordPattern(`(?<![${L}])${MONTH_NAME}(?:,? | ?[/|] ?)${YEAR_SAID}(?: (?:год|года|рік|року) \\((?:2|втор|друг)[а-яії-]{0,4} т[иы]с[а-яії]{0,5}\\.?\\))?`);
const DAY_IN_FIGURES = /(?<!\d)(?:[12]?\d|3[01])(?:-?[a-zа-яіїє]{1,3})?(?:,? | ?[/|] ?)$/;
const IN_WORDS = new WordPattern(`(?<![${L}])${THOUSAND}`);

// Not "birth" alone: a birth certificate and the birth of an organisation have dates too.
const BORN = [
  'днюх', 'б(?:е|ьо|ё|ер|ьор)здей', 'turn(?:s|ed|ing)? (?:18|[a-z]{3,5}teen|ten|eleven|twelve|of age)', '(?:will be|becomes?) (?:18|eighteen)', 'c(?:ame|omes?|oming) of age', 'mosh(?:a|en) madhore(?: (?:e )?(?:saj|tij|arrin|mbush))?(?: me)?[ :-]{0,3}$', '(?:повнолітт[яі]|совершеннолети[ея])(?: (?:у )?(?:її|його|неї|нього|ее|его|нее|него|настає|наступает|буде|будет)){0,2}[ :-]{0,3}$', 'majoratul(?: (?:ei|lui|il|face|implineste|e|va fi)){0,2}(?: pe| la)?[ :-]{0,3}$', '(?:ii |isi )?(?:e|este|are|avea|sarbatore(?:ste|a)) ziua(?! (?:muncii|libera|copil|nationala))', 'ziua (?:fetei|baiatului|elevei|ei|lui|sa|mea)(?: (?:e|este|pica|cade))?(?: pe| la| in)?[ ,]{0,2}$', '(?<=")(?:me|eu|une|я), $', 'act(?:ul)? de naster', 'narod[yi]', 'rodil', 'de?n[\' ]{0,2}(?:narodzh|rozhd)', 'data (?:narodzh|rozhd)', 'implin(?:este|ea|it|eşte|i)', 'zile(?:le)? de naster', '(?<!certificat(?:e|ul)? de |act(?:ul)? de )nasterea? ?[:=-]? ?$', '(?<!про )народження ?[:=-]? ?$', '(?<!о )рождени[ея] ?[:=-]? ?$', 'd?l\\. ?$', '(?<!\\*)\\* ?$', 'erdhi ne jete', '(?<!^ )(?:діти|дети|copiii?|femijet|children|kids) ?[:,(-]? ?$', 'face (?:18|optsprezece)', 'major(?:a|atul)? (?:la|din|pe)',
  'mbush', 'behet (?:tetembedhjete|18|madhor)', 'feston [a-z ]{0,12}lindj', 'виповн', 'виповниться', 'іменин', 'исполн(?:ит|ил|яет|яло)[а-я]*', 'именин', 'стане повноліт', 'станет совершеннолет', 'буд[еу]т? (?:восемнадцать|вісімнадцять|совершеннолет|повноліт)', 'va avea optsprezece', 'др(?= )', 'дн(?= )', 'д\\.? ?р\\.?(?= (?:девоч|мальч|реб))', 'д\\.? ?н\\.?(?= (?:дівч|хлоп|дит))', 'ditlindj', 'b-?day', 'рожденн?и[яею]', 'народженн[яі] (?:дівч|хлоп|дит)', 'нарож', 'нородил',
  '(?:fake|false|forged|her|his|kid\'s|girl\'s|boy\'s) (?:papers?|docs?|documents?|ids?|passports?) (?:say|says|said|show|shows|have|has|give|gives)(?: only| just)? ?:? ?$', '(?:act(?:e|ele)|hartii|hartiile|buletin(?:ul)?|pasaport(?:ul)?)(?: false?| fals| falsificat[e]?)? (?:zice?|spune?|scrie|arata|e trecut|are trecut)(?: ca e din)? ?:? ?$',
  '(?:letrat|dokumentet|pasaporta|karta)(?: e| te)?(?: rreme| false| falsifikuara?)? (?:thone|thote|tregojne|shkruajne|shkruan) ?:? ?$', '(?:фальшив|підроблен|поддельн|липов)[а-яії]+ (?:документ|паспорт|папер|бумаг|ксив)[а-яії]*(?: (?:стоїть|стоит|написано|вказано|указано|вписано|пише|кажуть|говорят))? ?[:-]? ?$',
  'born', '(?:dates?|days?) of birth', 'declared (?:birth ?)?date', 'data declarata', 'заявлен(?:а|ная) дата', 'data e deklaruar', 'birth ?(?:da(?:y|te))', '(?:yr|year) of birth', 'd\\.? ?o\\.? ?b(?![a-z])', 'bday', 'b\\. ?$',
  'nascut', 'dat(?:a|e|ele)? (?:de )?nas(?:ter|t?c?\\.)', 'ziua (?:ei |lui )?(?:de )?naster', 'zi de naster', 'd\\.? ?n\\.?:? ?$', 'n\\. ?$', 'nasc\\.', '(?:vine|venit[a]?) pe lume', 'into labou?r', '(?:in|intrat[a]? in) travaliu', '(?:полог|род)[аиіыо][а-яії]? (?:почал|начал|були|были|відбул|прошл)[а-яіьс]*', '(?:came|come|arrived) in(?:to)? (?:the|this|our) (?:world|family)', '(?:blew|suflat|shoi|fryu|задул[аи]?)(?: [a-zа-яії\']{2,12}){1,3} (?:on|pe|la|me|в)? ?$', 'gave birth', 'ardhur ne jete',
  'geb\\. $', 'ur\\. $', 'dogum', '(?:(?:chd|inf|mstr|miss) )[a-z/ ]{3,30} $', 'birth(?= ?[:/-])', '(?:day|ziu?a?|dita|число) ?[,/] ?(?:month|luna|muaji|місяць|месяц) ?[,/] ?(?:year|anu?l?|viti|рік|год)', 'd\\.? of (?:b\\.|birth)', 'dat(?:a|e) n\\.', 'datelind', 'dt\\.? ?lind', 'дат[аи] нар(?![а-яії])', 'д\\.? ?/ ?(?:рожд|нар)',
  'erdhi ne (?:kete )?(?:bote|drite)', '(?:(?<=(?<![a-z])[ie] )porsalindur[ia]?|nou-?nascut(?:ul|a)|newborn(?! (?:care|units?|screen|wards?|health|nutri|regist|death|pack|kit))|новонароджен(?:ий|а)|новорожденн(?:ый|ая))(?![a-zа-яіїєґ])[^.;!?]{0,36}[:(-] ?$', 'lindur', 'lind\\. ?$', 'u lind', 'lindi ', 'ka lind(?:ur)?(?![a-z])', 'dat[e]? ?lindj', 'dt\\.? ?(?:e )?lindj', '(?:dita|diten|data|daten) e (?:saj |tij )?(?:te )?lindjes', 'ditelindj', 'dtl', 'lindja(?=[ :])',
  'народи(?:в|л)', 'народжен(?!ня)', 'дат[а-яії]* народж', 'д(?:ень|ня) народж', 'народж\\.', 'р\\. ?н\\. ?:? ?$', 'нар(?:од)?\\. ?$', 'н\\. ?$', '(?:з\'яви|прийш)[лво][а-яії]* на (?:цей |білий )?світ',
  'родил', 'рожд[её]н(?!и)', 'дат[а-я]* рожд', 'д(?:ень|ня) рожд', 'рожд\\.', 'род\\. ?$', 'д\\.? ?/?р\\.?:? ?$', 'д\\.? ?/?н\\.?:? ?$', 'г\\. ?р\\. ?:? ?$', '(?:появил[а-я]+|приш(?:ел|ла)) на (?:этот |белый )?свет',
].join('|');
const BORN_BEFORE = new Cue(`(?<![${L}0-9])(?:${BORN})`);
// As a child stands on a list of passengers.
const A_PASSENGER = /(?<![a-zа-яіїєґ0-9])[a-z]{3,}\/[a-z]{3,}(?: [a-z]+)? (?:miss|mstr|chd|inf|mrs?|ms) $/;
const BORN_AFTER = compact(/^[ ,(-]{0,3}(?:(?:она |он |вона |він |ea |el )?(?:родил|народи[вл]|s-a nascut|was born|u lind)|ditelindj|(?:is |este |eshte |e )?(?:her |his |the )?(?:birthday|date of birth)|день народж|день рожд|ziua (?:de )?naster|\(?р(?:оку|ік|\.)? ?народж|р\. ?н|р\/н|г(?:ода)?\.? ?(?:р(?:ожд|\.)|рожд)|(?:дата )?(?:народження|рождения)|\(?d\.?o\.?b|\(?(?:date of )?birth\)?|\(?(?:data )?na[sș]teri|\(?(?:anul )?nasterii|\(?dat?e?lindj|\(?lindur|g\.? ?r\.|r\.? ?n\.)/);
// With some words between, in the same clause: "is when she was born", "у неё день рождения", "i bie ditëlindja".
const BIRTHDAY_AFTER = compact(new RegExp(`^(?: року| года| [рг]\\.)?[;–-]? ?-? ?(?:це|это|it is|it's|that is|this is|aceasta e(?:ste)?|kjo eshte) (?:the |her |his |її |його |ее |его )?(?:день (?:народження|рождения)(?! (?:наш|орган|центр|мереж|сет|фонд))|(?:birthday|date of birth)(?! of (?:the|our))|(?:data nasterii|ziua de nastere|ditelindja)(?! (?:retel|centr|organiz|fund|e (?:qend|rrjet|organiz|fond))))|^[^\\d\\n.;!?]{0,28}?(?<![${L}])(?:birthday|b-?day|date of birth|(?:she|he|girl|boy|child|daughter|son) (?:was born|(?:came|arrived) into the world)|(?:dita|diten|day|ziua|день),? (?:kur|when|that|cand|in care|коли|когда|що) [^\\d\\n.;!?]{0,20}(?:lindi|lindur|born|nascut|народи|родил)|(?:появил[а-я]+|приш(?:ел|ла)) на (?:этот |белый )?свет|(?:з'яви|прийш)[лво][а-яії]* на (?:цей |білий )?світ|a venit pe lume|erdhi ne (?:jete|bote|kete bote|drite)|ditelindj|ka lindur|дата (?:її |його |ее |его )?(?:народж|рожд)|data (?:e )?(?:saj |tij )?(?:e )?(?:lindjes|nasterii)|(?:так|so|asa|keshtu)(?: (?:it|is|e|este|scrie|eshte|shkruan|стоїть|стоит|записано|значится))? (?:in|on|в|у|на|ne)(?: (?:the|her|his|її|його|ее|его))? (?:birth|метри|свид|свід|паспорт(?! (?:про|стол|стіл))|passport(?! (?:office|control))|pasap|certificatul (?:ei|lui|de nas)|buletin|actul|leternj)|- (?:рождение|народження|nasterea|lindja|birth of)|день рожд|днюх|день народж|(?:вона|він|дитина|дівчинка|хлопчик) народил|(?:она|он|ребенок|девочка|мальчик) родил|ziua (?:ei |lui |fetei |baiatului |sa |de naster)|s-a nascut|(?:she|he) turns|виповн|исполн(?:ит|ил|яет)|mbush|impline)`));

// "Împlinește 18 ani la …": leads end at a figure, and here one belongs to them.
const COMES_OF_AGE = /(?:(?:va avea|буде?т?)(?= 18(?!\d))|turn|will be|become|implin|mbush|behet|исполн|виповн|стане?т? )[^\d\n.;!?]{0,16}\d{1,2}(?!\d)[^\d\n.;!?]{0,20}$/;

// "Born after 1 January 2006" is a rule about many, not the birthday of one.
const LIMIT = '(?<![a-zа-яіїєґ])(?:after|before|since|until|between|from|(?:later|earlier) than|ndermjet|позднее|пізніше|раньше|me vone se|me heret se|dupa|inainte de|pana la|intre|tarziu de|incepand cu|pas|para|deri me|після|до|з|від|между|між|после|с|от|ранее|раніше)';
// But "она от 17.04.2009" is one.
const OF_ONE = '(?<!(?:^|[^а-яіїєґ])(?:я|вона|він|она|он|дівчина|дівчинка|хлопець|хлопчик|дитина|девочка|мальчик|ребенок|девушка|парень) )';
const A_LIMIT = new Cue(`${OF_ONE}${LIMIT} (?:data de |dat[e]s )?$`);
// The same before the year of such a day.
const A_YEARS_LIMIT = compact(new RegExp(`${LIMIT} (?:\\d{1,2}[${L}-]{0,4} )?(?:[${L}]{3,12} )?$`));

/** Whether what stands before `at` makes of a day or a year a limit, such as "no later than". */
export const isALimit = (plain: string, at: number): boolean => A_YEARS_LIMIT.test(plain.slice(Math.max(0, at - 48), at));

// What stands between the birthdays of several: "born 1.2.2009, 11 May 2010 and …".
const ONE_MORE = /^(?:-?(?:го|ого))? ?(?:р\.|р(?:оку)?|г\.|г(?:ода)?)?(?: ?[,;&/] ?| )?(?:(?:and|si|dhe|e|та|і|и|й) )?(?:(?:on|la|pe|me|në) )?$/;

// Or told by another source: "born 12.03.2010 by the mother's word, 12.03.2009 by the school's".
const ONE_MORE_REACH = 140;
const YEARS_APART = 4;
const FOUR_FIGURES = /(?<!\d)(?:19|20)\d\d(?!\d)/;

// An organisation has a birthday too.
const OF_NOBODY = compact(/(?:рожд|народж|lindj|nasterii|birthday|ziua)[а-яіїa-z]* (?:e |i |se |a |al |of )?(?:the |our |нашої |нашого |нашей |нашего |jone )?(?:организац|організац|центр|мереж|сет[иь]|фонд|школ|qend|organiz|rrjet|shkoll|fond|asociat|shoqat|network|cent|hub|retel|scol|independ|muncii|comunit|europe)|(?<![a-z])its (?:[a-z]{4,9} )?birthday/);

// "Мережа народилася в березні": what was born is told before.
const WAS_BORN = /(?<![a-zа-яіїєґ])(?:was born|s-a nascut|lindi|ka lindur|u lind|народи(?:вся|лася|лось|лись)|родил(?:ся|ась|ось|ись))(?![a-zа-яіїєґ])/;
const BEFORE_WHAT = 48;
const WAS_BORN_REACH = 96;

const NEXT_SENTENCE = /[.!?\n][\s\S]*$/;

// "050 623 12 08 12": with nothing but spaces between, figures behind other figures are the rest of a longer number.
const isWithinARow = (plain: string, { index, 0: date }: { index: number; 0: string }): boolean =>
  DIGIT_AND_SPACE.test(plain.slice(Math.max(0, index - 2), index)) && FIGURES_AND_SPACES.test(date);
const DIGIT_AND_SPACE = /\d $/;
const FIGURES_AND_SPACES = /^(?:[\d ]+$|\d{1,2} \d{1,2} )/;

// "Дата нар. – 17/04/2008": what stands between the word and the date says nothing.
const SIGNS_BEHIND = /[ :=("-]+$/;
const SIGN_BEHIND = /[:=("-] ?$/;

/** A full date that a text calls somebody's day of birth. A year or a month alone is none, nor is the day of an event. */
export function birthDates(reading: Reading): Span[] {
  const { plain, openings } = reading;
  const dates = withMore(datesOf(reading), daysInPieces(openings));
  const found = dates.length === 0 ? [] : bornOn(reading, dates.map((date) => withWhatItCorrects(plain, date)));
  for (const { index, 0: day } of daysOfTurning(plain, openings)) found.push({ kind: 'DATE_OF_BIRTH', start: index, end: index + day.trimEnd().length });
  found.push(...daysInWords(openings));
  return found;
}

/** These dates and, in order, of the others those that reach into none. */
function withMore(dates: { index: number; 0: string }[], others: { index: number; 0: string }[]): { index: number; 0: string }[] {
  let next = 0;
  const more = others.sort(byPlace).filter(({ index, 0: date }) => {
    while (next < dates.length && dates[next]!.index + dates[next]![0].length <= index) next++;
    return next === dates.length || dates[next]!.index >= index + date.length;
  });
  return more.length === 0 ? dates : [...dates, ...more].sort(byPlace);
}
const byPlace = (one: { index: number }, other: { index: number }): number => one.index - other.index;

/** Those of these dates on which somebody was born. */
function bornOn(reading: Reading, dates: readonly { index: number; 0: string }[]): Span[] {
  const { plain } = reading;
  const found: Span[] = [];
  let born = { end: -1, year: 0 };
  const beside = new Beside(reading, dates.length);
  for (const [number, date] of dates.entries()) {
    const end = date.index + date[0].length;
    const year = Number(FOUR_FIGURES.exec(date[0])?.[0] ?? born.year);
    const isOneMore = born.end >= 0 && (ONE_MORE.test(plain.slice(born.end, date.index)) || (date.index - born.end < ONE_MORE_REACH && IN_A_YEAR.test(date[0]) && Math.abs(year - born.year) <= YEARS_APART));
    const lead = new Lead(plain, date.index);
    const rest = plain.slice(end, end + 44);
    if (!(isOneMore || isCalledOnes(plain, date, { lead, rest }) || isBesideAChild(beside, { start: date.index, end, isInATable: number >= ASKED_AT_MOST })) || isNobodys(plain, date, { lead, rest })) continue;
    born = { end, year };
    found.push({ kind: 'DATE_OF_BIRTH', ...withItsFeast(plain, { start: date.index, end }) });
  }
  return found;
}

interface Around { lead: Lead; rest: string }

/** Whether the words around a date say that somebody was born on it, or it is written as nothing but a day of birth is. */
function isCalledOnes(plain: string, { index, 0: date }: { index: number; 0: string }, { lead, rest }: Around): boolean {
  if (isBornBefore(lead) || BORN_AFTER.test(rest.slice(0, 24)) || BIRTHDAY_AFTER.test(rest) || COMES_OF_AGE.test(plain.slice(Math.max(0, index - 48), index))) return true;
  // Spelt out, the words of a date reach back to the word for birth.
  const isSpelt = !/\d/.test(date);
  return isSpelt && (BORN_BEFORE.isAmong(lead.words + date) || BORN_BEFORE.isAmong(farther(plain, index)) || IS_TAKEN_APART.test(date) || (THREE_APART.test(date) && OF_A_YEAR.test(rest)));
}

const isBornBefore = (lead: Lead): boolean =>
  BORN_BEFORE.isIn(lead) || (SIGN_BEHIND.test(lead.words) && BORN_BEFORE.isAmong(lead.words.replace(SIGNS_BEHIND, ' '))) || (lead.words.includes('/') && A_PASSENGER.test(lead.words));

/** Whether a date is a limit, a body's birthday or a part of a longer number. */
const isNobodys = (plain: string, date: { index: number; 0: string }, { lead, rest }: Around): boolean =>
  A_LIMIT.isIn(lead) || isOfABody(plain, date) || OF_NOBODY.test(lead.words) || OF_NOBODY.test(rest.replace(NEXT_SENTENCE, '')) || isWithinARow(plain, date);

/** Whether what was born on a day is told before it, and is a body. */
function isOfABody(plain: string, { index, 0: date }: { index: number; 0: string }): boolean {
  const words = plain.slice(Math.max(0, index - WAS_BORN_REACH), index + date.length);
  const born = WAS_BORN.exec(words);
  return born !== null && IS_NOBODY.test(words.slice(Math.max(0, born.index - BEFORE_WHAT), born.index).replace(/^[\s\S]*[.,:;!?\n]/, ''));
}

// "30 фев... нет, 1 марта 2012": who corrects himself means the same day.
const CORRECTED = compact(new RegExp(`(?<![\\d./-])${DAY}${ENDING}(?:[ ./-](?:${MONTH_NAME}|${MONTH}(?!\\d))(?:[ ./-]${YEAR})?)?[ ,.-]{1,5}(?:(?:no|(?:ba )?nu|jo|нет|ні|or rather|rather|wait|sorry|pardon|scuze|adica|mai exact|mai bine zis|pra|me sakte|тобто|точніше|вірніше|вибачте|то есть|точнее|вернее|простите)[ ,.:-]{1,5}){1,2}$`));
// "In the night of 3 to 4 May".
const IN_THE_NIGHT = compact(new RegExp(`(?<![${L}])(?:(?:в|у|уночі|вночі|ночью) ?(?:ночь|ніч)? (?:с|із|зі|з)|(?:in |on )?(?:the )?night (?:of|between|from)(?: the)?|(?:in |pe )?noaptea (?:de|dintre)|(?:ne )?naten (?:e|mes|nga)) ${DAY}${ENDING} (?:на|spre|si|to|and|into|dhe|deri(?: me)?|e) (?:the )?$`));
const CORRECTED_REACH = 48;

/** Whether a word stands before `at`, with five signs between at most. */
function isBehindAWord(plain: string, at: number): boolean {
  let end = at;
  while (end > at - SIGNS_AT_MOST && SIGNS_BETWEEN[plain.charCodeAt(end - 1)] === 1) end--;
  return end < at && PLAIN_LETTERS[plain.charCodeAt(end - 1)] === 1;
}
const SIGNS_AT_MOST = 5;
const SIGNS_BETWEEN = lettersOf(/[ ,.:-]/);

function hasAFigure(plain: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(plain, at)) return true;
  return false;
}

function withWhatItCorrects(plain: string, date: { index: number; 0: string }): { index: number; 0: string } {
  if (!isBehindAWord(plain, date.index) || !hasAFigure(plain, Math.max(0, date.index - CORRECTED_REACH), date.index)) return date;
  const before = plain.slice(Math.max(0, date.index - CORRECTED_REACH), date.index);
  const first = (CORRECTED.exec(before) ?? IN_THE_NIGHT.exec(before))?.[0] ?? '';
  return first === '' ? date : { index: date.index - first.length, 0: first + date[0] };
}

// A text with more days is a table of them.
const ASKED_AT_MOST = 300;

/** The words of the same sentence that lead up to a date in words: who spells one out often tells first how it was said. */
const farther = (plain: string, at: number): string => {
  const lead = new Lead(plain, at, FARTHER).words;
  return lead.slice(lead.lastIndexOf('. ') + 1);
};
const FARTHER = 96;

/** Every date, in order: those that only a word for birth makes one too. */
export function datesOf({ plain, openings, signs }: Pick<Reading, 'plain' | 'openings' | 'signs'>): { index: number; 0: string }[] {
  const isInWords = IN_WORDS.isIn(openings);
  const dates: { index: number; 0: string }[] = [];
  const add = (some: readonly { index: number; 0: string }[]): void => { for (const date of some) dates.push(date); };
  add(datesInFigures(openings, isInWords));
  if (isInWords || openings.digits >= DIGITS_OF_A_YEAR) {
    add(datesInPart(openings, isInWords));
    add(withDayInWords(plain, openings));
  }
  add(withYearInWords(plain, openings));
  if (isInWords) {
    add(SPELT.all(plain, signs, IN_WORDS.mayBeginWithin(openings, SPELT_BEFORE)).map(withoutWhose));
    add(SPELT_MONTH.all(plain, signs, IN_WORDS.mayBeginWithin(openings, SPELT_MONTH_BEFORE)));
  }
  add(datesInShort(openings));
  return dates.length > 1 ? dates.sort(byPlace) : dates;
}

// "Дівчина – дев'яте травня …": whose day it is stands before the dash.
const WHOSE = compact(new RegExp(`^(?!(?:${NUMBER_WORDS}|${ORDINAL})(?![${L}]))(?:[${L}']{2,24} ){1,2}- `));
function withoutWhose({ index, 0: date }: { index: number; 0: string }): { index: number; 0: string } {
  const whose = WHOSE.exec(date)?.[0].length ?? 0;
  return { index: index + whose, 0: date.slice(whose) };
}

const NONE: readonly RegExpExecArray[] = [];
const DIGITS_OF_A_YEAR = 4;
const WIDEST_OF_ALL = 130;
const UP_TO_THE_MONTH = 64;

/** Dates whose day and year are figures, or the day alone and the year words. */
function datesInFigures(openings: Reading['openings'], isInWords: boolean): readonly RegExpExecArray[] {
  if (!isInWords && !areClose(openings.figures)) return NONE;
  // Where no year is told in words, one in figures stands behind whatever comes first.
  const behind = openings.digitsWithin(WIDEST_OF_ALL);
  const month = A_MONTH.mayBeginWithin(openings, UP_TO_THE_MONTH);
  const inFigures = isInWords ? openings.digitsWithin(0) : mayBeInFigures(openings);
  return A_DATE.all(openings, (at) => (isInWords || behind(at + 1)) && (month(at) || inFigures(at)));
}

/** Dates with no more than one row of figures. */
function datesInPart(openings: Reading['openings'], isInWords: boolean): readonly RegExpExecArray[] {
  if (isInWords) return TOLD_IN_PART.all(openings);
  const years = yearsIn(openings);
  const digits = openings.digitsWithin(WIDEST_OF_ALL);
  const month = A_MONTH.mayBeginWithin(openings, 0);
  const feast = A_FEAST.mayBeginWithin(openings, 0);
  const unit = A_UNIT.mayBeginWithin(openings, UP_TO_THE_MONTH);
  let year = 0;
  return TOLD_IN_PART.all(openings, (at) => {
    // Behind a month's name the year may be told as "oh nine"; all others have one in figures.
    if (month(at)) return digits(at) && !isBeforeFigures(openings.text, at);
    while (year < years.length && years[year]! < at) year++;
    return year < years.length && years[year]! - at <= WIDEST_OF_ALL && (years[year] === at || unit(at) || feast(at));
  });
}

/** Whether the word that begins here has a number in figures right behind it. */
function isBeforeFigures(text: string, at: number): boolean {
  for (let end = at; end < at + LONGEST_MONTH; end++) if (text.charCodeAt(end) === SPACE) return isDigit(text, end + 1);
  return false;
}
const LONGEST_MONTH = 16;
const SPACE = 0x20;

/** Three numbers in words, or one and a month's name. */
function datesInShort(openings: Reading['openings']): readonly RegExpExecArray[] {
  if (!SPELT_SHORT.mayBeIn(openings)) return NONE;
  const next = SPELT_SHORT.mayBeginWithin(openings, UP_TO_THE_NEXT);
  const month = A_MONTH.mayBeginWithin(openings, UP_TO_THE_NEXT);
  return SPELT_SHORT.all(openings, (at) => next(at + 1) || month(at + 1));
}
const UP_TO_THE_NEXT = 40;

/** Whether two of these rows of digits are so close together that both may be of a date. */
function areClose(figures: readonly number[]): boolean {
  for (let row = 2; row < figures.length; row += 2) if (figures[row]! - figures[row - 1]! <= WIDEST_OF_A_DATE) return true;
  return false;
}
const WIDEST_OF_A_DATE = 48;

/** Dates of which the year is told in words, without its century. */
const withYearInWords = (plain: string, openings: Reading['openings']): { index: number; 0: string }[] => MONTH_AND_YEAR_SAID.all(openings, (at) => !isBeforeFigures(plain, at)).flatMap(({ index, 0: rest }) => {
  const before = plain.slice(Math.max(0, index - 36), index);
  const day = (DAY_IN_WORDS.exec(before) ?? DAY_IN_FIGURES.exec(before))?.[0];
  return day === undefined ? [] : [{ index: index - day.length, 0: day + rest }];
});

/** Dates of which only the day is told in words. */
const withDayInWords = (plain: string, openings: Reading['openings']): { index: number; 0: string }[] => MONTH_AND_YEAR.all(openings, dayMayBeInWords(openings)).flatMap(({ index, 0: rest }) => {
  const day = DAY_IN_WORDS.exec(plain.slice(Math.max(0, index - 36), index))?.[0];
  return day === undefined ? [] : [{ index: index - day.length, 0: day + rest }];
});
const UP_TO_A_YEAR = 48;

/** Of months that are asked about in order: whether the day before one is no figure, and a year may follow. */
function dayMayBeInWords(openings: Reading['openings']): (at: number) => boolean {
  const year = openings.digitsWithin(UP_TO_A_YEAR);
  return (at) => !isDigit(openings.text, at - 2) && year(at);
}
