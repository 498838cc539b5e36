import { matchesOf } from '../looking/matches-of.ts';
import { beginningsOf } from '../looking/beginnings.ts';
import { compact } from '../looking/compact.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import { CYRILLIC } from '../looking/signs.ts';
import { lettersOf, PLAIN_LETTERS } from '../looking/words-in.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { withoutOffices } from '../recognisers/surroundings/offices.ts';
import { NUMBER_WORDS } from '../unmasking/number-words.ts';
import { endOfAddress, endOfNumberless } from './streets/dwellings.ts';
import { streetsByNumber } from './streets/by-number.ts';
import { CLOSE, having, isCapital, L, nearFigures, NUMBER_SIGN, OPEN, wholeWords } from './words.ts';

// What a street is called before its name, in the five languages. Squares are streets too: people live on them.
const STREET = wholeWords([
  'вул(?:иц[яіюе]ю?)?', 'ул(?:иц[аеуы]|ицей)?', 'просп(?:ект[аіуе]?)?', 'пр-к?т[аі]?', 'бульв(?:ар[іуае]?)?', 'б-р', 'бул', 'пров(?:улок|улк[уаіу])?', 'пер(?:еулок|еулк[еуа])?', 'площ[аіу]', 'площад[ьи]', 'пл',
  'шос?се', 'наб(?:ережн[аіоу][йїюя]?)?', 'узв[іо]з[іу]?', 'майдан[іу]?', 'про[їе]зд[іеу]?', 'тупик[уе]?', 'мкр[нт]?', 'м[иі]крорайон[іеу]?', '(?<!(?:за|перш[а-яії]{1,3}|друг[а-яії]{1,3}|трет[а-яії]{1,3}|четверт[а-яії]{1,3}|перв[а-я]{2,3}|втор[а-я]{2,3}|минул[а-яії]{1,3}|прошл[а-я]{2,3}|цей|этот|кожен|каждый|на|[ivі]{1,3}|\\d) )квартал[іе]?',
  'str', 'strada', 'strazii?', 'stradela', 'bd', 'b-?dul', 'bulevardul(?:ui)?', 'blvd?', 'bld', 'calea', 'caii', 'aleea', 'aleii', 'sos', 'soseaua', 'soselei', 'piata', 'pietei', 'p-ta', 'intrarea', 'splaiul', 'prelungirea', 'fundatura', 'stradut?[ae]', 'cartierul(?:ui)?',
  '(?<![a-z]-)ul', 'ulit(?:a|ei|ele)', 'ulicioara', 'ulic[aey]', 'vulic[aey]', 'bulevard', 'rrug', 'rruges', 'rruget', 'rruga e', 'shetitor(?:ja|en|es)', 'unaz(?:a|es|en)', 'pasaj(?:ul|ului)', 'fundac(?:ul|ului)', 'cheiul(?:ui)?', '(?:drumul|magistrala)(?= [a-z]{1,14}(?:ei|ului|lor|ii),? (?:\\d|nr))', 'bllok(?:u|un)?', 'алле[яеию]', 'але[яїюі]', 'спуск[уе]?', 'хутір', 'масив[іу]?', 'жк', 'vul', 'vulyts[a-z]+', 'ulits[a-z]', 'prosp', 'prospekt[a-z]?', 'bulvar[a-z]?', 'prov', 'provulok', 'pereulok', 'пр', 'sh', 'rr', '(?<!(?:situat[ae]|femije|femijet) (?:te |e )?)rrug[aes]{1,2}', 'rrugen', 'bulevardi[nt]?', 'sheshi[nt]?', 'lagj(?:a|ja|jes|jen|en|es)', 'lgj', 'rrugic[aes]{1,2}',
]);
const HOUSE = `(?:${NUMBER_SIGN}|буд(?:\\.|инок|инку|инком)?|д(?:\\.|ім|ом[аеу]?)|house(?: (?:no\\.?|number))?|building|bldg\\.?|casa|vila|dom|bud(?:\\.|ynok)|imobilul|shtepi[as]e?|godina|pall(?:ati|ati nr)?\\.?|pll\\.?|nd\\.|ndr\\.?|ndertesa|rruga|rr\\.|bloc(?:ul)?|bl\\.|bud|б\\.|хата)`;
const HUNDREDS = '(?:сто|двести|двісті|триста|o suta|doua sute|(?:a|one|two) hundred(?: and)?|nje ?qind e|dyqind e) ';
const FIGURE = `\\d{1,4}(?: ?[-/] ?\\d{1,4}){0,2}(?: bis${CLOSE})?(?:(?: ?[-"'][a-zа-яі]["']?|[a-zа-яі]| [бгдb-d]| [aавіи](?= ?[,.;]| ?$))(?![${L}]))?`;
const HOUSE_NUMBER = `(?:\\d[oоlі]\\d${CLOSE}|${FIGURE}|[lioзоі]{1,2}\\d{1,2}${CLOSE}|(?:${HUNDREDS})?(?:${NUMBER_WORDS})(?:(?: e | si |-| )(?:${NUMBER_WORDS}))?(?: (?:дробь|дріб|slash|pe) (?:${NUMBER_WORDS}))?${CLOSE})`;
const UNIT_NAME = 'ent(?:r)?|домофон|staircase|stair(?:well|way)?|gate|door|unit|pall\\.?|pll\\.?|shk\\.?|hyr\\.?|h\\.|k\\.|кв(?:артир[аиіу])?|квартир[аіи]|корп(?:ус)?|п(?:ід|од)\'?[їе]зд|поверх|этаж|ap(?:t|art(?:ament(?:ul|i|in)?)?)?|flat|bl(?:oc(?:ul)?)?|sc(?:ara)?|et(?:aj(?:ul)?)?|interfon|shk(?:alla)?|hyrja|kati|banesa|pallati|entrance|floor|room|кімн(?:ата)?|комн(?:ата)?';
const UNIT = `(?:${UNIT_NAME})\\.? ?(?:${NUMBER_SIGN} ?)?(?:[a-zа-я]?-?\\d{1,4}[a-zа-я]?|(?<!hyr|flat|floor|room|door|unit|gate)[a-zа-я])${CLOSE}`;
const ORDINAL = 'first|second|third|fourth|fifth|sixth|seventh|перш[аеийі]|друг[аеийі]|трет[яєійьая]{1,2}|четверт[аеийыі]{1,2}|п\'ят[аеий]|перв[аыо][яйе]|втор[ао][яйе]|пят[аыо][яйе]|шест[ао][яйе]|седьм[ао][яйе]';
const UNIT_IN_WORDS = `(?:${UNIT_NAME})\\.? ?(?:${NUMBER_SIGN} ?)?(?:${NUMBER_WORDS}|${ORDINAL})(?:(?: e | si |-| )(?:${NUMBER_WORDS}))?${CLOSE}`;
// Which door of the house: "cabinetul din curte", "вход со двора".
const IN_THE_YARD = '(?:(?:cabinetul|biroul|camera|intrarea|poarta|usa|casa) (?:din|de la|dinspre|de pe) (?:curte|spate|subsol|strada|mansarda|demisol|gang)|(?:вход|вхід|двер[иь]|кабинет|кабінет|офис|офіс) (?:со?|з|із|из|в|у|во) (?:двор[ау]|двор[іе]|подвал[еі]|підвалі)|(?:zyra|hyrja|dera|dhoma) (?:ne|nga) (?:oborr|oborri|bodrum|pas|mbrapa)|(?:the )?(?:room|office|door|entrance) (?:in|off|from|at) the (?:yard|courtyard|back|basement))';
const UNITS = `(?:[,;]? {0,2}(?:${UNIT}|${UNIT_IN_WORDS}|${IN_THE_YARD}${CLOSE})){0,4}`;

// The name in at most six words, then the number with its word, or bare right behind the name.
const BEHIND = compact(new RegExp(`[ .:]{0,3}(?<name>(?:[^\\s,;!?[\\]()]{1,24}[ ]{1,2}){0,5}?[^\\s,;!?[\\]()]{1,24}?)(?:(?<comma> ?, ?|;(?! )| {1,2})|(?=№))(?<house>${HOUSE}[ .:]{0,3})?(?<number>${HOUSE_NUMBER})(?![\\d${L}]|[.,]\\d)(?<units>${UNITS})`, 'y'));
// As far as it goes: "ул. 31 августа 1989, 64".
const FAR_BEHIND = compact(new RegExp(BEHIND.source.replace('{0,5}?', '{0,5}'), 'y'));
const WITH_HOUSE = compact(new RegExp(`[ .:]{0,3}(?<name>(?:[^\\s,;!?[\\]()]{1,24}[ ,]{1,2}){1,6}?)(?<house>${HOUSE}[ .:]{0,3})(?<number>${HOUSE_NUMBER})(?![\\d${L}]|[.,]\\d)(?<units>${UNITS})`, 'y'));
// No house, but a stair, an entrance or a flat: "rr. Ali Demi, hyrja 7".
const WITH_PARTS = compact(new RegExp(`[ .:]{0,3}(?<name>(?:[^\\s,;!?[\\]()]{1,24} ){0,4}?[^\\s,;!?[\\]()]{1,24}?),? {1,2}(?:p\\. ?\\d{1,3},? {0,2})?${UNIT}${UNITS}(?= ?(?:[,.;!?)\\n]|$))`, 'y'));
// The network of that name; "la strada" before a street's name has no capital.
const LA_STRADA = /La Strada/;
const MAY_HAVE_A_NUMBER = compact(new RegExp(`\\d|nr|num|no|буд|дом|shtep|casa|house|№|(?:${NUMBER_WORDS})${CLOSE}`));
const REACH = 170;
// Behind a word for living somewhere, a number is a house's even in a text without capitals.
const LIVES = /(?:жив[а-яіїє]+|прожива[а-яіїє]+|мешка[а-яіїє]+|locuie[a-z]+|sta|banon?|banojne|jeton|lives?|living) (?:на|по|pe|in|ne|te|la|at|on|за адресою) (?:the )?$/;
// What is counted after a number that is no house's: "pe strada Florilor 12 copii".
const GOES_ON = compact(new RegExp(`^(?: ?[-–] ?\\d| (?!(?:pas|para|jo|afer|prane|perballe|ngjitur|langa|linga|dupa|peste|vis|pana|pe|la|cu|fara|noaptea|ziua|seara|dimineata|dimineaţa|azi|maine|behind|after|before|next|opposite|with|but|not|by|at|tonight|today|on|is|was|they|we|she|he|біля|навпроти|після|коло|за|до|там|де|де|вночі|сьогодні|завтра|але|не|з|возле|напротив|около|после|где|ночью|сегодня|завтра|но|под|со?|он|она|они|вона|він|вони|ёе|другий|друга|перший|перша|третій|второй|вторая|первый|первая|третий|second|first|third|etajul|etaj|kati|поверх|этаж|двір|двор|вхід|вход|під'їзд|подъезд|banojne|banon|jeton|jetojne|fle|flene|mbahen|mbahet|locuies?[a-z]*|stau|sta|doarme|dorm|tine|tin|lives?|stays?|sleeps?|живуть|живе|живут|живет|мешка[а-яії]+|ночу[а-яії]+|пожива[а-яії]+|прожива[а-яії]+|ховают[а-яії]+|прячут[а-я]+|держат|тримають|чекают[а-я]*|чекають|ждут|ждет|ka|eshte|jane|ate|atje|neser|sot|naten|poshte|siper|deri|nga|per|te|me|qe|que|este|sunt|e|era|au|il|ii|o|unde|кв|корп|ap|bl|sc|et|shk|flat|in|din|din|ne|у|в|м|г|с|та|і|и|si|dhe|and|near|apt|or|де|где|unde|ku|where)${CLOSE})[a-zа-яіїєґ]{2,}|[.:]\\d| ?[%°])`));
const A_YEAR = /^(?:1[89]|20)\d\d$/;
const COUNTED = compact(new RegExp(`^ (?:copii|fete|baieti|minor|persoan|cazuri|ani|lei|дітей|дівчат|хлопц|осіб|випадк|рок|сім|children|girls|boys|person|people|cases|years|families|femije|vajza|djem|raste|persona|vjec|vjet|familje|лет|год|дев|дет|мальч|человек|случа|сем|apeluri|дзвін|звон|call|волонт|учасник|участник|партнер|сімей|семей|родин|груп|команд|машин|автобус|volunt|echip|ekip|grup|partic|team|group|elev|pupil|student|учн|учен|школ|profes|mesues|teacher|вчител|учител|поліц|полиц|polic|inspec|інспект|инспект|min(?![a-z])|хв|мин|m(?= [a-z])|м(?= (?:до|від|от|далі|дальше|прямо|праворуч|ліворуч|направо|налево))|metr|метр|km|км)`));

// "rr. Skënder Rexha p.n., përballë furrës": a house that has no number.
const WITHOUT_NUMBER = new WordPattern(`${OPEN}(?:p\\. ?n\\.?|f\\. ?n\\.?|f\\/n|б\\/н|b\\/n|s\\/n|(?:fara|pa|без) (?:numar|numer|номер[ау]?))${CLOSE}`);
const NUMBERLESS_REACH = 48;
const ITS_NAME_ALONE = /^[. ]{0,2}\p{Lu}[^.;!?\n\d]*$/u;
// One that two rules find is one; in a list of so many nobody looks whose they are.
const JOINED_AT_MOST = 40;
// Two parts of a house told one after another, or one house told with its village, are an address without a street.
const PARTS = new WordPattern(`${OPEN}(?:${HOUSE}|(?:${UNIT_NAME})\\.?) ?(?:${NUMBER_SIGN} ?)?[a-z]?\\d{1,4}[a-zа-я]?(?:,? {0,2}${UNIT}){1,4}`);
// "Room 305, floor 2": offices have these too.
const ONLY_ROOMS = /^(?:room|gate|poarta|кімн|комн|каб|ворота)[^,]{1,16},? {0,2}(?:floor|door|пов|эта|et|kati)[^,]{1,12}$/;
const VILLAGE = 'сел[оіаі]|сел[еу]|с\\.|смт|хутор[іе]?|дерев(?:ня|не|ни)|пос[её]лк?[еа]?|sat(?:ul|ului)?|com(?:\\.|una|unei)|fshat(?:i|it|in)?|village(?: of)?|hamlet(?: of)?';
const HOUSE_WORD = '(?:буд(?:\\.|инок|инку)|дом[еа]?|д\\.|хат[аі]|house|casa|shtepi[as]e?|gospodari[ae])';
const HOUSE_THEN_VILLAGE = new WordPattern(`${OPEN}${HOUSE_WORD} {0,2}(?:${NUMBER_SIGN} ?|cu numarul |me numer |with number )?${FIGURE}(?![\\d${L}])[^\\d\\n;!?[\\]]{0,24}?(?:${OPEN}(?:${VILLAGE}) ?["']?[${L}]{1,24}| (?:village|hamlet|commune)${CLOSE})`);
const VILLAGE_THEN_HOUSE = new WordPattern(`${OPEN}(?:${VILLAGE}) ["']?[${L}][${L}'-]{1,24}(?: [${L}'-]{1,24})?["']?,? (?:${HOUSE_WORD} ?(?:${NUMBER_SIGN} ?)?|${NUMBER_SIGN} ?)${FIGURE}(?![\\d${L}]|[./]\\d)`);

const STREETS_IN_ENGLISH = '(?:street|st|avenue|ave|road|rd|lane|boulevard|blvd|square|drive|alley|highway|str)';
const FLAT_BEHIND = '(?:,? (?:flat|apt\\.?|apartment|ap\\.|entrance|staircase|floor|block|unit) ?[\\p{L}\\d]{1,4}(?![\\p{L}\\d])){0,3}';
const HAS_ENGLISH_STREET = new WordPattern(`${OPEN}${STREETS_IN_ENGLISH}${CLOSE}`);
const NUMBER_FIRST = compact(new RegExp(`(?=\\d)(?<![\\p{L}\\d.,/-]|\\d:)(?!(?:19|20)\\d\\d)\\d{1,4}(?:[-/]\\d{1,4})?-?[a-zA-Z]?,? (?:[\\p{Lu}\\d][\\p{L}\\d'’.-]* (?:(?:e|i|të|së|de|din|la|cel|al|lui|of|the|na|на) )?){1,4}(?:${STREETS_IN_ENGLISH}|${'Street|St|Avenue|Ave|Road|Rd|Lane|Boulevard|Blvd|Square|Drive|Str'})(?![\\p{L}\\d])\\.?${FLAT_BEHIND}`, 'gu'));
const NUMBER_THEN_STREET = compact(/(?=\d)(?<![\p{L}\d.,/-])(?!(?:19|20)\d\d)\d{1,4}(?:[-/]?[a-zA-Z])?,? (?:Strada|Str\.|Rruga|Rr\.|Bulevardul|Bulevardi|Aleea|Calea|Vulytsia|Ulitsa|Vul\.|Ul\.) (?:(?:(?:e|i|të|së|de|din|la|lui|cel|al) )?\p{Lu}[\p{L}'’.-]{1,24} ?){1,3}(?<! )(?:,? (?:(?:staircase|entrance|apt\.?|apartment|flat|floor|block|building|bl\.|sc\.|ap\.|et\.|hyrja|kati|shkalla|кв\.) ?[\p{L}\d]{1,4}(?![\p{L}\d])|(?:ground|first|second|third|fourth|fifth) floor)){0,4}/gu);
// "Приморский бульвар, 3": the name before the word for the street.
const NAME_THEN_STREET = compact(/(?![a-zа-яіїєґ\d ])(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{1,30}(?:ий|ій|а|я|ої|ому|ім|ою|ом|ая|ый|ой|ое|ую|ей|ем|е|у|ого|ый|ые|им|ым) (?:провул(?:ок|ку|ка)|вулиц(?:я|і|ю|ею)|бульвар[іуеа]?|площ(?:а|і|у|ею)|проспект[іуеа]?|проїзд[іу]?|узв[оі]з[іу]?|набережн(?:а|ій|у|ая|ой|ую)|шосе|шоссе|тупик[уе]?|переул(?:ок|ке|ка)|улиц[аеыу]й?|площад[ьи]|проезд[еа]?|спуск[уе]?|алле[яиею]|але[яїюі]|квартал[іе]?|м[иі]крорайон[іе]?|пас+аж[уіе]?|майдан[іуе]?|вал[уі]?|(?<loose>дорог(?:а|и|у|ою|ой|е)|дорозі|шлях(?:у|ом)?|тракт[уіеа]?|канал[уіеа]?|кільц[еі]|кольц[оеа]|лини[яию]|ліні[яїю]|просек[аеиу]|причал[уіеа]?|слобід(?:ка|ці|ку)|слободк[аеу]))(?<comma>,)? ?(?:(?:буд|д|дом|будинок|б)\.? ?)?(?:№ ?)?\d{1,4}(?: ?[-/] ?\d{1,4})?(?:-?\p{Ll}(?!\p{L}))?(?![\d\p{L}]|[.,:]\d)(?:,? ?(?:кв|квартира|квартирі|квартире|корп|корпус|секці[яї]|секци[яи]|під['’]?їзд|подъезд|поверх|этаж|двор)\.? ?\d{1,4}(?!\d)){0,3}/gu);
// "на Садовій, 14": behind the word for on, with nothing after its number.
// By whom it is named, as everybody says it: "на Лазо 3".
const BY_WHOM = 'Лазо|Ленина|Пушкина|Гагарина|Котовского|Кирова|Чехова|Толстого|Суворова|Мичурина|Горького|Калинина|Маяковского|Лермонтова|Гоголя|Гоголь|Щусева|Когэлничану|Эминеску|Еминеску|Александри|Шевченк[оа]|Франка|Грушевського|Хмельницького|Хмельницкого|Мазепи|Бандери|Сагайдачного|Сковороди|Стефаника|Довженка|Коцюбинського|Коцюбинского|Українки|Украинки';
const ON_A_STREET = compact(new RegExp(`(?:(?<=(?<!\\p{L})[Нн]а )\\p{Lu}[\\p{L}’'-]{2,24}(?:ій|ской|ной|вой|мной|лой|рой)|(?<=(?<!\\p{L})(?:[Нн]а|жив\\p{L}{1,4}|рядом|по),? )(?:${BY_WHOM})),? \\d{1,3}(?:[/-]?\\p{Ll}|/\\d{1,3})?(?= ?(?:[,.;!?)\\n]|$))(?!, ?\\d|\\.\\d)`, 'gu'));
const MAY_BE_ON_A_STREET = /(?:ій|ой|[аоияу]|го),? \d/;
const ENDS_THERE = /^ ?(?:[,.;:!?)\n]|$)/;
const A_CHANNEL = /^(?:Перв|Перш|Нов|Друг|Втор|Мо|Ваш|Наш|Гаряч|Горяч|Голосов)|ая лини|ча ліні/;
const HAS_A_STREET = new WordPattern(`${OPEN}(?:провул|вулиц|бульвар|площ|проспект|проїзд|узв|набер|шос|тупик|переул|улиц|проезд|спуск|алле|але[яїюі]|квартал|м[иі]крорайон|пасаж|пассаж|майдан|вал|доро|шлях|тракт|канал|кільц|кольц|лини|ліні|просек|причал|слоб)`);
const NAME_THEN_ULITSA = compact(/(?![a-zа-яіїєґ\d ])(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{2,30} (?:ulitsa|ulica|ulitsy|ulitse|vulytsi?[ay]|vulicya|pereulok|provulok|prospekt|bulvar|ploshch[ao]d?|naberezhnaya|naberezhna),? (?:(?:dom|bud|d|No)\.? ?)?\d{1,4}\p{Ll}?(?![\d\p{L}]|[.,:]\d)/gu);
const HAS_ULITSA = new WordPattern(`${OPEN}(?:ul[iy]t|ulic|vul[iy][ct]|prosp|provulok|pereulok|bulvar|plosh|naber)`);
const NUMBER_LAST = compact(new RegExp(`(?:(?<![${L}.'-])[${L}][${L}'.-]{0,24} ){1,4}${STREETS_IN_ENGLISH}${CLOSE}\\.?,? ?(?:${HOUSE}[ .]{0,2})?(?!(?:19|20)\\d\\d(?!\\d))(?<number>${FIGURE})(?![\\d${L}]|[.,/-]\\d)(?<units>${UNITS})`, 'g'));

// The house told in words: "block four, flat nine"; before the street or behind it, as English has it: "nr twenty-two on … street".
const IN_WORDS = `(?:${NUMBER_WORDS})(?:(?: e | si |-| )(?:${NUMBER_WORDS}))?${CLOSE}`;
const HOUSE_IN_WORDS = `(?:house|block|building|bloc(?:ul)?|bl|casa|imobilul|pallati|godina|shtepia|ndertesa|будин(?:ок|ку)|буд|дом[еа]?|д|блок)[., ]{1,2}(?:${NUMBER_SIGN} ?)?(?:${IN_WORDS})`;
const FLAT_IN_WORDS = `(?:flat|apartment|apt|ap|apartament(?:ul|i|in)?|квартир[аиіу]|кв|домофон|interfon|intercom)[., ]{1,2}(?:${NUMBER_SIGN} ?)?(?:${IN_WORDS}|(?:${ORDINAL})${CLOSE})`;
const HAS_FLAT_IN_WORDS = new WordPattern(`${OPEN}${FLAT_IN_WORDS}`);
const PARTS_IN_WORDS = new WordPattern([`${OPEN}${IN_WORDS}, ?${FLAT_IN_WORDS}`, `${OPEN}${HOUSE_IN_WORDS}(?:,? {0,2}${UNIT_IN_WORDS}){0,3},? {0,2}${FLAT_IN_WORDS}`, `${OPEN}${FLAT_IN_WORDS},? {0,2}(?:${UNIT_IN_WORDS},? {0,2}){0,3}${HOUSE_IN_WORDS}`]);
const NUMBER_THEN_NAME = new WordPattern(`${OPEN}(?:number|nr|no|num|house|building|flat|apartment)(?:\\.| )(?: ?)(?:\\d{1,4}-?[a-z]?|${IN_WORDS}),? (?:(?:on|of|in|at) (?:the )?)?(?<name>(?:[${L}'.-]{2,24} ){1,4}?)${STREETS_IN_ENGLISH}${CLOSE}`, 'd');
// How the words for a street begin that stand before its name.
const STREETS_FIRST = 'rrug|rr\\.|str\\.|strada|bd\\.|bulev|вул\\.|вулиц|ул\\.|улиц|просп|calea|aleea|vulyts|ulitsa';
const NUMBER_THEN_STREETS_WORD = having(STREETS_FIRST, new WordPattern(`${OPEN}(?:number|nr|no|num)(?:\\.| )(?: ?)(?:\\d{1,4}-?[a-z]?|${IN_WORDS}),? (?:on )?(?:strada|str\\.|rruga|rr\\.|calea|aleea|bulevardul|bulevardi|vulytsia|ulitsa) ?(?<name>[${L}'-]{2,24})`, 'd'));
const WORD_THEN_NAME = new WordPattern(`${OPEN}${IN_WORDS},? (?<name>(?:[${L}'.-]{2,24} ){1,3}?)(?:street|avenue|road|lane|boulevard|square)${CLOSE}`, 'd');
const STREET_THEN_NUMBER = new WordPattern(`${OPEN}${STREETS_IN_ENGLISH}${CLOSE},? (?:(?:at|the|in|with|house|under) ){0,4}(?:number|no|nr)\\.? (?:${FIGURE}|${IN_WORDS})`);
// "At 8 Fishermen's Quay": words that are streets' only behind a preposition, a number and a name.
const QUAY = having('quay|embank|passag|terrac|close|grove|cresce|mews|wharf|way|place|row|garden|walk|hill|canal|court|alley|lane|drive', new WordPattern(`(?<!\\d)(?<=(?:at|in|on|to|from|near|outside|behind|address:?|place:|flat:|home:|house:|door:) )(?!(?:19|20)\\d\\d)\\d{1,4}-?[a-z]?,? (?<name>(?:[${L}][${L}'.-]{1,24} ){1,3}?)(?:quay|embankment|passage|terrace|close|grove|crescent|mews|wharf|way|place|row|gardens|walk|hill|canal|court|alley|lane|drive)${CLOSE}${UNITS}(?= ?(?:[,.;!?)\\n]|$))`, 'd'));
// A floor or a flat with its street: "kati 5, rruga Dëshmorët".
const UNIT_THEN_STREET = having(STREETS_FIRST, new WordPattern(`${OPEN}(?:(?:pallat(?:i|in|it)|bllok(?:u|un)|bloc(?:ul)?|будин(?:ок|ку)|дом[еа]?|building|block) [^,;.!?\\d\\n]{2,48}, )?(?:kati|hyrja|shkalla|apartamenti|banesa|etaj(?:ul)?|scara|apartament(?:ul)?|ap\\.|flat|apartment|apt\\.?|floor|квартир[аиі]|кв\\.|поверх|этаж|п(?:ід|од)'?[їе]зд|дом(?:е|а|у|ом)?|будин(?:ок|ку|ком)|casa|blocul|shtepi(?:a|ne)|godin(?:a|en)|house) ?(?:nr\\.? ?|№ ?|numri )?\\d{1,3}(?:-?[a-zа-я]|/\\d{1,3}[a-zа-я]?)?,? (?:(?:de pe|din|pe|ne|te|on|at|на|по) )?(?:rrug(?:a|en)|rr\\.|str\\.|strada|bd\\.|bulevard(?:ul|i)|вул\\.|вулиц[яіі]|ул\\.|улиц[аеы]|просп\\.|проспект[іе]?) ?(?<name>[${L}][${L}'-]{1,24})(?: [${L}'-]{2,24}(?=[,.;]))?`, 'd'));
const ITS_NAME = compact(/(?:\p{Lu}[\p{L}'’.-]{1,24} ){1,4}$/u);
// "Adresa: Plopilor 12": a street without its word.
const CALLED_AN_ADDRESS = new WordPattern(`${OPEN}(?:adres(?:a|e|ea|en)|адрес(?:а|ою|у|ом)?|address|banimi|vendbanimi|domiciliul?|прописка)(?: is| este| eshte| e)?[:,]? {1,2}(?<house>(?:[${L}'.-]{2,24} ){0,2}[${L}'.-]{2,24},? (?:${NUMBER_SIGN} ?)?\\d{1,3}(?:[-/]?[a-zа-г]|/\\d{1,3})?${UNITS})(?= ?(?:[,.;!?)\\n]|$))`, 'd');

/**
 * Street and house number, a flat, or a village house. A street alone is none, nor a city, nor what belongs to a public office that is
 * named right before it.
 */
export const addresses = (reading: Reading): Span[] => withoutOffices(reading, allAddresses(reading).filter(({ start }) => !IS_MONEY.test(reading.plain.slice(start, start + MONEY_REACH))));

// "The fee stays at EUR 120."
const IS_MONEY = /^(?:eur|usd|mdl|ron|lei|all|uah|грн) \d/;
const MONEY_REACH = 6;

function allAddresses(reading: Reading): Span[] {
  const { text, plain, openings } = reading;
  const found: Span[] = [];
  const add = (start: number, end: number): void => { found.push({ kind: 'ADDRESS', start, end: endOfAddress(plain, end) }); };
  const streets = STREET.all(openings);
  const isInEnglish = HAS_ENGLISH_STREET.isIn(openings);
  const near = streets.length > 0 || isInEnglish ? nearFigures(openings, REACH) : [];
  const isNear = (start: number, end: number): boolean => near.some(({ from, to }) => start >= from && end <= to);
  for (const { index, 0: street } of streets) {
    const cue = { start: index, end: index + street.length };
    const end = isNear(cue.start, cue.end) ? endOfStreet(text, plain, cue) : null;
    if (end !== null && !LA_STRADA.test(text.slice(Math.max(0, cue.start - 3), cue.start + 6))) add(cue.start, end);
  }
  for (const { start, end } of streets.length > 0 ? withoutNumber(reading, streets) : []) found.push({ kind: 'ADDRESS', start, end });
  for (const { index, 0: house } of HAS_FLAT_IN_WORDS.isIn(openings) ? PARTS_IN_WORDS.all(openings) : []) add(index, index + house.length);
  for (const { index, 0: house, indices } of [NUMBER_THEN_STREETS_WORD, QUAY, UNIT_THEN_STREET].flatMap((pattern) => pattern.all(openings))) if (isCapital(text, indices!.groups!['name']![0])) add(index, index + house.length);
  for (const { start, end } of isInEnglish ? inEnglish(text, openings) : []) add(start, end);
  const figures = openings.figures;
  if (figures.length === 0) return found;
  for (const { indices } of CALLED_AN_ADDRESS.all(openings)) if (isCapital(text, indices!.groups!['house']![0])) add(...indices!.groups!['house']!);
  const { hasUnit, hasName } = behindFigures(reading, figures);
  const parts = hasUnit ? PARTS.all(openings, openings.digitsWithin(LONGEST_WORD_FOR_PART)) : [];
  for (const { index, 0: house } of [...parts, ...HOUSE_THEN_VILLAGE.all(openings), ...VILLAGE_THEN_HOUSE.all(openings)]) if (!ONLY_ROOMS.test(house)) add(index, index + house.length);
  for (const { from, to } of isInEnglish ? near : []) {
    for (const { index, 0: street, groups } of matchesOf(NUMBER_LAST, plain.slice(from, to))) {
      const end = from + index + street.length;
      if (!COUNTED.test(plain.slice(end, end + 14)) && (groups!['units'] || !GOES_ON.test(plain.slice(end, end + 14)))) add(from + index, end);
    }
  }
  for (const { index, 0: address } of [...(hasName && isInEnglish ? matchesOf(NUMBER_FIRST, text) : []), ...(hasName && streets.length > 0 ? matchesOf(NUMBER_THEN_STREET, text) : []), ...(HAS_ULITSA.isIn(openings) ? matchesOf(NAME_THEN_ULITSA, text) : [])]) add(index, index + address.length);
  for (const { start, end } of byItsForm(reading)) add(start, end);
  for (const street of streetsByNumber(reading, figures)) if (!isJoined(found, street)) add(street.start, street.end);
  return found;
}

/** Whether an address that was found holds some of this one: then it holds all of it now. */
function isJoined(found: Span[], { start, end }: { start: number; end: number }): boolean {
  const known = found.length > JOINED_AT_MOST ? undefined : found.find((one) => one.start < end && one.end > start);
  if (known === undefined) return false;
  Object.assign(known, { start: Math.min(known.start, start), end: Math.max(known.end, end) });
  return true;
}

/** Streets with a house that has no number, and what it stands beside. */
function withoutNumber({ text, plain, openings }: Reading, streets: readonly RegExpExecArray[]): { start: number; end: number }[] {
  let before = 0;
  return WITHOUT_NUMBER.all(openings).flatMap(({ index, 0: sign }) => {
    while (before < streets.length && streets[before]!.index < index) before++;
    const street = streets[before - 1];
    const isIts = street !== undefined && street.index >= index - NUMBERLESS_REACH && ITS_NAME_ALONE.test(text.slice(street.index + street[0].length, index));
    return isIts ? [{ start: street.index, end: endOfNumberless(plain, index + sign.length) }] : [];
  });
}

/** A street whose name stands before the word for it, or behind the word for on. */
function byItsForm({ text, plain, openings, signs }: Reading): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { index, 0: address } of signs.has(CYRILLIC) && MAY_BE_ON_A_STREET.test(text) ? matchesOf(ON_A_STREET, text) : []) found.push({ start: index, end: index + address.length });
  for (const { index, 0: address, groups } of HAS_A_STREET.isIn(openings) ? matchesOf(NAME_THEN_STREET, text) : []) {
    const rest = plain.slice(index + address.length, index + address.length + 14);
    // A road or a canal is told with a distance, and channels have names too.
    const isStreet = groups!['loose'] === undefined ? groups!['comma'] !== undefined || !GOES_ON.test(rest) : ENDS_THERE.test(rest) && !A_CHANNEL.test(address);
    if (!COUNTED.test(rest) && isStreet) found.push({ start: index, end: index + address.length });
  }
  return found;
}

/** A house told by its number's word, before the street's name or behind it. */
function inEnglish(text: string, openings: Reading['openings']): { start: number; end: number }[] {
  const isName = ({ indices }: RegExpExecArray): boolean => isCapital(text, indices!.groups!['name']![0]);
  const before = [...NUMBER_THEN_NAME.all(openings), ...WORD_THEN_NAME.all(openings).filter(({ index, 0: said }) => !(A_WORD_AND_COMMA.test(said) && AT_AN_HOUR.test(text.slice(Math.max(0, index - LONGEST_VERB), index))))].filter(isName);
  const behind = STREET_THEN_NUMBER.all(openings).flatMap(({ index, 0: house }) => {
    const name = ITS_NAME.exec(text.slice(Math.max(0, index - LONGEST_NAME), index))?.[0];
    return name === undefined ? [] : [{ start: index - name.length, end: index + house.length }];
  });
  return [...before.map(({ index, 0: house }) => ({ start: index, end: index + house.length })), ...behind];
}
const LONGEST_NAME = 80;
// "We meet at six, Independence Square"; but somebody lives at six, Garden Square.
const AT_AN_HOUR = /(?<!(?:liv|resid|stay|sleep|hous|kept|hid|held)[a-z]{0,5} )(?:at|by|until|till|before|after|from) $/i;
const A_WORD_AND_COMMA = /^[a-z]+,/;
const LONGEST_VERB = 16;

// With the word for a number behind it.
const LONGEST_WORD_FOR_PART = 32;
// By two signs as one number: of so many words nothing is cut out to ask.
const twoSigns = (text: string, at: number): number => text.charCodeAt(at) << 16 | text.charCodeAt(at + 1);
const UNITS_BEGIN = new Set(Array.from(beginningsOf(UNIT_NAME), (signs) => twoSigns(signs, 0)));
const BEGINS_A_NAME = lettersOf(/[\p{Lu}\d]/u);
const COMMA = 0x2c;
// What may stand of a house's number behind its figures, and one more: "12-A".
const LONGEST_LETTER = 3;
const SPACE = 0x20;

/** What may stand behind any of these rows of digits, and a letter of theirs: a word for a part of a house, and a name or another figure, as of a street in English. */
function behindFigures({ text, plain }: Reading, figures: readonly number[]): { hasUnit: boolean; hasName: boolean } {
  const behind = { hasUnit: false, hasName: false };
  for (let row = 1; row < figures.length && !(behind.hasUnit && behind.hasName); row += 2) {
    for (let at = figures[row]!; at < figures[row]! + LONGEST_LETTER; at++) {
      const word = endOfGap(plain, at);
      behind.hasUnit ||= PLAIN_LETTERS[plain.charCodeAt(word)] === 1 && UNITS_BEGIN.has(twoSigns(plain, word));
      behind.hasName ||= word > at && BEGINS_A_NAME[text.charCodeAt(word)] !== 0;
    }
  }
  return behind;
}

/** Behind a comma and two spaces at most. */
function endOfGap(plain: string, from: number): number {
  let at = from;
  if (plain.charCodeAt(at) === COMMA) at++;
  for (let spaces = 0; spaces < 2 && plain.charCodeAt(at) === SPACE; spaces++) at++;
  return at;
}

// "Проїзд — до 1 500 грн": what the way there costs.
// "sheshi në 6 e gjysmë", "на площі о 6", "rruga Durrësit mbyllet nga 8": when one meets there, and from when it is closed.
const AN_HOUR = /(?:^|[ .])(?:në|ne|la|at|о|об|в|у|k?l|ora|orën|oren|nga|deri|from|until|till|de la|până la|pana la|între|intre|between|до|від|от|з|с|між|между)$/;
const A_PRICE = /^[–—-](?: ?(?:до|від|от))?$/;

/** Where the address ends that opens with the street's word at `cue`; null where no house number follows. */
function endOfStreet(text: string, plain: string, cue: { start: number; end: number }): number | null {
  if (!MAY_HAVE_A_NUMBER.test(plain.slice(cue.end, cue.end + REACH))) return null;
  for (const pattern of [WITH_HOUSE, BEHIND, FAR_BEHIND]) {
    pattern.lastIndex = cue.end;
    const match = pattern.exec(plain);
    // Where nothing ends nearby nothing ends farther off.
    if (!match && pattern === BEHIND) break;
    if (!match) continue;
    const { name, house, number, comma } = match.groups! as { name: string; house?: string; number: string; comma?: string };
    const end = pattern.lastIndex;
    const rest = plain.slice(end, end + 14);
    if (A_PRICE.test(name) || house === undefined && AN_HOUR.test(name) && Number(number) <= 24) continue;
    if (/[.!?] \p{Lu}/u.test(text.slice(cue.end + 2, cue.end + 2 + name.length - 2)) && name.length > 24) continue;
    if (house !== undefined || LIVES.test(plain.slice(Math.max(0, cue.start - 24), cue.start))) return end;
    const hasCapital = /[\p{Lu}\d"]/u.test(text.slice(cue.end, cue.end + 3 + name.length));
    if (!hasCapital && plain[cue.end] !== '.') continue;
    // "… opened a centre, 12 volunteers": words, not a name.
    if (comma?.includes(',') && /(?:^|[ .])\p{Ll}{4,} \p{Ll}{3,}$/u.test(text.slice(cue.end, cue.end + name.length + (/^[ .:]{0,3}/.exec(plain.slice(cue.end))?.[0].length ?? 0)))) continue;
    if (A_YEAR.test(number) || COUNTED.test(rest) || (!/\d/.test(number) && !match.groups!['units'] && !/^ ?(?:[,.;!?)\n]|$)/.test(rest))) continue;
    if (match.groups!['units'] || !GOES_ON.test(rest) || comma?.includes(',')) return end;
  }
  WITH_PARTS.lastIndex = cue.end;
  const parts = WITH_PARTS.exec(plain);
  return parts && /[\p{Lu}"]/u.test(text.slice(cue.end, cue.end + 4 + parts.groups!['name']!.length)) ? WITH_PARTS.lastIndex : null;
}
