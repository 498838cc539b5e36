import { matchesOf } from '../looking/matches-of.ts';
import { compact } from '../looking/compact.ts';
import { RowPattern } from '../looking/row-pattern.ts';
import { CAPITALS, CYRILLIC, DIGITS, kindsOf, LETTERS, PICTURES, SMALL, WITHIN_A_WORD } from '../looking/signs.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { NUMBER_WORDS } from '../unmasking/number-words.ts';
import { handlesTold } from './handles/handles-told.ts';
import { NICK_WORD, PLATFORM } from './handles/networks.ts';
import { L, OPEN } from './words.ts';

const DOT = '(?: ?\\. ?| ?[\\[({] ?(?:\\.|dot|punct|pike|точка|крапка) ?[\\])}] ?| (?:dot|punct|pike|точка|крапка) )';
const HOST = `(?:[tт](?:${DOT}|_)(?:me|ме|ми|мэ)|telegram${DOT}(?:me|dog)|wa${DOT}me|m${DOT}me|(?:m\\.|www\\.|web\\.|uk-ua\\.|ro-ro\\.)?(?:facebook|instagram|tiktok|snapchat|twitter|youtube|linkedin|pinterest|threads|badoo|tinder|onlyfans|likee|twitch)${DOT}(?:com|net|video)|fb${DOT}(?:com|me)|instagr${DOT}am|x${DOT}com|(?:m\\.)?(?:vk|вк)${DOT}(?:com|ru|ком|ру)|(?:m\\.)?ok${DOT}ru|odnoklassniki${DOT}ru|discord${DOT}(?:gg|com)|viber${DOT}(?:me|com)|(?:chats|invite)\\.viber\\.com|vm\\.tiktok\\.com|join\\.skype\\.com)`;
const LINK = compact(new RegExp(`(?<![a-z0-9.@-])(?:https?: ?\\/\\/ ?)?(?:www\\.)?${HOST} ?[/\\\\]{1,2} ?(?<path>[^\\s"'<>,;()\\[\\]]{2,120})`, 'g'));
const SCHEME = /(?<![a-z])live:[a-z0-9_.]{3,40}[a-z0-9_]|(?:viber|tg|skype|whatsapp|snapchat|fb):\/?\/?[a-z]+\?[^\s"'<>]{3,100}/g;
// Not behind a letter: that is an e-mail address or what is left of one.
const AT = compact(/(?=@)(?<![\p{L}\p{N}._%+@/-])@ ?(?=[\p{L}\p{N}_])(?<nick>[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{1,38})[\p{L}\p{N}_])/gu);

// The @ in words, and a network's name with its four figures.
const AT_IN_WORDS = /(?:[([{](?:at|a rond|arond|a-rond|et|собака|собачка|равлик)[)\]}] ?|(?<![a-zа-яіїєґ])(?:собака|собачка|равлик|arond|a rond) )(?<nick>(?=[a-z0-9]*[_.0-9])[a-z0-9][a-z0-9_.]{2,38}[a-z0-9_])(?![a-z0-9_]| ?(?:dot|punct|точка|крапка|pike) )/g;
const HAS_AT_IN_WORDS = new WordPattern(`(?<![${L}])(?:(?<=[([{])(?:at|a rond|arond|a-rond|et|собака|собачка|равлик)[)\\]}]|(?:собака|собачка|равлик|arond|a rond) )`);
// A mailbox that was left alone because it is a role's.
const IS_DOMAIN = /\.(?:com|org|net|info|example|eu|gov|edu|int|md|ro|ua|al|ru|mk|it|gr|de)$/;
const TAGGED = /(?<![a-z0-9_.#@-])[a-z0-9][a-z0-9_.]{2,31}#\d{4}(?!\d)/g;

const LINKING = `(?: (?:is|are|was|este|e|eshte|є|це|это|my|her|his|їй|called|named|name|numit|under|ca|si|як|как|с|з|із|under the|as|by the|con|me|emrin|emri|numele|on|pe|ne|в|у|на|de|i|te|of|the|a|cu|under|user|id|account|profile|нік|ник|nick|nickname|username|handle|акаунт|аккаунт|профіль|профиль|сторінка|страница|cont|contul|utilizator|profilul|profili|llogaria|lui|ei|її|його|ее|его|групи|група|канал|one|unul|una|cel|cea|ai|ajo|тот|та|той|то|she|he|ea|el|now|acum|tani|зараз|тепер|теперь|сейчас|new|goes|by|ii|zice|spune|se|numeste|cheama|noul|noua|quhet|ri|re|saj|tij|зветься|звуть|зовут|називається|называется|завела|завел|завів|вона|він|она|он|під|под|назвою|названием|нов(?:а|ий|ая|ый)|${PLATFORM})(?![${L}0-9])){0,5}`;
const SHAPED = '(?=[a-z0-9_.-]*[0-9_.])[a-z][a-z0-9_.-]{2,31}[a-z0-9_]|[0-9_](?=[0-9._]*[a-z])[a-z0-9_.]{2,31}[a-z0-9_]';
const WORD = '[a-z][a-z0-9_.-]{3,31}[a-z0-9_](?:#\\d{4})?';
const CALLED = new WordPattern(`${OPEN}(?:(?<platform>${PLATFORM})(?:-(?:ul|i|it|u|ut|in|un))?(?:[ -](?<also>${NICK_WORD}))?|(?<nickword>${NICK_WORD}))(?![${L}0-9])${LINKING}[ ]?(?<sign>[:=–—,-]|["(])? ?(?:(?<quote>["'(@])@?)?(?<nick>[a-z0-9_.-]{2,32}#\\d{4}|${WORD}|${SHAPED}|id ?\\d{5,12}|(?<=["'])[${L}][${L}0-9_. -]{2,28}(?=["']))(?![${L}0-9_@])`);
// A name that is no nick by its shape, told of a network: "under the name …".
const UNDER_A_NAME = compact(new RegExp(`(?:under the name|sub numele|cu numele|me emrin|під (?:ім'ям|іменем)|под именем)(?: of| de)? "(?<name>[^"\\n]{3,30})"`, 'g'));
const MAY_BE_UNDER_A_NAME = new WordPattern(`(?<![${L}])(?:under the name|sub numele|cu numele|me emrin|під ім|під им|под имен)`);
const ON_A_PLATFORM = compact(new RegExp(`${OPEN}(?:${PLATFORM})(?![${L}])`));
const IS_SHAPED = compact(new RegExp(`^(?:(?:${SHAPED})|[a-z0-9_.-]+#\\d{4}|id ?\\d{5,12})$`));
// Words of the platforms' own, and what follows a colon in a sentence.
const NO_NICK = /^(?:https?|free|open|www|com|and|or|channel|channels|group|groups|chat|chats|bot|bots|stories|reels|messenger|premium|video|videos|online|website|account|accounts|profile|profiles|name|page|pages|live|users?|recruit[a-z]*|facebook|instagram|telegram|tiktok|viber|whatsapp|snapchat|signal|discord|removed|same|none|yes|both|which|that|with|from|where|after|before|this|they|their|girls|children|e-mail|email|wifi|wi-fi|sms|co-?[a-z]+)$|^(?:covid-19|[0-9]{1,4}[-.][0-9]{1,4}|\d+(?:st|nd|rd|th)|[a-z]+\.(?:com|org|net|md|ro|ua|al|ru|gov|eu|info)(?:\.[a-z]+)?)$/;
// The pages of those who help are public: an organisation's own, the police's, a hotline's.
const OF_WHO_HELPS = /la-?_?strada|unicef|unhcr|police|politia|polici|policia|save-?_?the-?_?children|salvati-?_?copi|salvaticopiii|ministr|\bgov|government|hotline|helpline|europol|interpol|osce|missingchildren|iom(?![a-z])|caritas|terredeshommes|fanar|116-?_?\d{3}|antitrafic|against[-_.]?traffick|(?:kunder|stop)[-_.]?trafik|contra[-_.]?trafic|stop-?_?trafficking|kids-?_?helpline|cnpac|ombudsman|share\.php|sharer|privacy|terms|policies|help\/|about\b|hashtag\/|explore\/|watch\?|ministerul|ministeri(?:a|um)|ministerstv|primaria|prefectura|bashkia|miskrada|inspectorat|jandarmeri|pro[ck]uratur|prokurori|avocatulpoporului|parlament|un_?women|(?<![a-z0-9_.])gov(?=[_.]|$)|(?<=[_.])gov[_.](?:ua|md|ro|al)(?![a-z0-9])/;
// Bodies of state and of the United Nations by their letters, beside whose they are: "@MAIRomania"; two letters of a country stand apart, since others' surnames end in them.
const COUNTRY = 'romania|moldova|ukrain[ea]|ukrayina|albania|shqiperi[ae]?|kosov[oa]|europe|eeca|geneva|official|oficial';
const A_BODY = new RegExp(`(?<![a-z0-9_.])(?:(?:mai|mae|mfa|un|onu|coe|eu|who|mvd|mvs|npu|dsns|sbu|unodc|undp|unfpa|unhcr|ohchr|osce|obse|iom|oim|ilo|wfp|igp|igpf|igpr|anp|anitp|euam|eubam|frontex|eurojust)[_.]?(?:${COUNTRY})|(?:mvs|mvd|npu|dsns|sbu|unodc|undp|unfpa|ohchr|iom|oim|igpf|igpr|anitp|euam|eubam)[_.](?:ua|ro|md|al|xk|eu|ru))(?![a-z0-9])`);
const PUBLIC = new RegExp(`${OF_WHO_HELPS.source}|${A_BODY.source}`);

// What those who help call their own page: the official one, or that of a line, a network, an office. Not an agency's, nor "her official page".
const PAGE = `(?:page|channel|account|profile|group|pagin[ae]|canal(?:ul|ului)?|cont(?:ul|ului)?|profil(?:ul|i|it)?|faq(?:ja|en|es)|kanal(?:i|in|it)|llogari(?:a|ne|se)|сторінк[аиіу]|стор(?:інці)?|канал[уіаеом]{0,2}|акаунт[уі]?|аккаунт[еау]?|профіл[ьюі]|профил[ьяюе]|страниц[аыеу]|груп[аиіу]|групп[аыеу]|чат[уіае]?)`;
const WHO_HELPS = `(?:campaign|campaniei|fushates|кампанії|кампании|network|hub|helpline|hotline|organi[sz]ation|foundation|coalition|city council|town hall|library|museum|retelei|hubului|liniei|organizatiei|fundatiei|coalitiei|primariei|bibliotecii|rrjetit|qendres|linjes|organizates|fondacionit|bashkise|bibliotekes|мережі|хабу?|лінії|організації|фонду|коаліції|громади|міськради|бібліотеки|сети|хаба|линии|организации|фонда|коалиции|громады|библиотеки|примэрии)(?![${L}])`;
const OF_ITS = `(?:of|the|our|al|a|ale|e|i|se|te|tone|sone|nostru|nostri|noastr[ae]i?|нашо[гїй]о?|наше[йг]о?|нов[аийеоу][йїю]?|(?:official|oficial|zyrtar|офіційн|официальн|public|громадськ|благодійн|общественн|благотворительн|гаряч|горяч|обласн|областн|національн|национальн|міськ|городск)[${L}]{0,4}|${PLATFORM})`;
const RENAMED = '(?:(?:has )?moved to|(?:was |is )?(?:now )?(?:renamed|called)(?: to)?|s-a (?:mutat|redenumit) (?:la|pe|in)|ka emrin e ri|(?:перейшов|перейшла|перейшло) на нову назву|має нову назву|переименован[аоы]? в|перешел на новое название|теперь называется|тепер називається)';
const IS_OF_WHO_HELPS = compact(new RegExp(`(?<![${L}])(?:${PAGE} (?:${OF_ITS} ){0,3}${WHO_HELPS}|(?<!of |of the |of our )${WHO_HELPS}'s (?:${OF_ITS} ){0,2}${PAGE})(?: (?:is|este|e|eshte|in|на|в|у|on|ne|pe|${PLATFORM})){0,3}(?: ${RENAMED})? ?[:–—-]? ?@?$`));
// "… is the only official Telegram channel of the campaign".
const IS_THAT_OF_WHO_HELPS = compact(new RegExp(`^ (?:is|este|e|eshte|-|це|это) (?:(?:the|our|only|new|single|singur(?:a|ul)|unic(?:a|ul)|e vetmja|i vetmi|єдин[аи]й?|единственн[а-я]{2}) ){0,3}(?:official|oficial|zyrtar|офіційн|официальн)[${L}]{0,4} (?:(?:${PLATFORM})[ -])?${PAGE} (?:${OF_ITS} ){0,3}${WHO_HELPS}`));
const SAYS_OFFICIAL = compact(new RegExp(`(?<![${L}])(?:official|oficial|zyrtar|офіційн|официальн)[${L}]{0,4}(?![${L}])`));
const AN_ORGANISATION = /(?:^|[_./@-])(?:ngo|ong|ojf|org|hub)(?=[_./-]|$)/;
const PAGE_REACH = 72;
const OFFICIAL_BEHIND = 16;

// Told without its signs: "at mila, underscore, vesna", "собака олег нижнее подчёркивание мд".
const SIGN_WORD = `(?:dot|punct|punkt|point|pik[ea]|hashtag|hash|diez|решітка|решетка|точк[аоу]ю?|крапк[аоу]ю?|underscore|under score|underskor|linie jos|liniuta jos|vize poshte|nenviz[aeou]+|nenvij[ae]|viz[ae] nen|subliniere|linie de subliniere|vize e poshtme|н[иі]жн?[еєяі]{0,2}[йе]?\\.? ?(?:подч(?:ерк[а-я]*|\\.)|п[іи]дкр(?:есл[а-яії]*|\\.))|подчерк[а-я]*|п[іи]дкресл[а-яії]*|slash|слеш|слэш|bara|dash|дефис|дефіс|тире|cratima|viz[ae])`;
const AT_WORD = '(?:at(?:[ -]sign)?|a ?rond|arond|собач?к[аоу]ю?|собак[аоу]ю?|равлик(?:ом)?|et|эт|ет|ат|maimuta|kuror[ae]n?|majmun[ai]?)';
const TOLD = compact(new RegExp(`(?<![${L}\\d])(?:${AT_WORD}[ ,]{1,2})?[${L}\\d']{2,20}(?:[ ,]{1,3}${SIGN_WORD}[ ,]{1,3}[${L}\\d']{1,20}){1,4}(?:[ ,]{1,2}(?:${NUMBER_WORDS}|thousand|mii|mije|тисячі?|тысяч[аи]?|\\d{1,4})(?![${L}\\d])){0,4}`, 'g'));
// A link that is read aloud: "t dot me slash …".
const HOST_TOLD = compact(new RegExp(`(?<![${L}\\d])(?:t|т|тэ|те|ти)[ ,]{1,2}${SIGN_WORD}[ ,]{1,2}(?:me|ме|мэ|ми)(?![${L}\\d])`));
const HAS_SIGN_WORD = new WordPattern(`(?<![${L}])(?<= )${SIGN_WORD}`);
const TOLD_REACH = 48;
const TOLD_BEHIND = 24;
const ONLINE = /(?:інтернеті|интернете|online|онлайн|in the game|во? игре|у грі|ne loje|in joc)(?![a-zа-яіїєґ])/;
// A name by its shape, anywhere behind the word for a network or a nick in the same sentence.
const LINE = kindsOf('_');
const DOT_OR_LINE = kindsOf('._');
const BY_SHAPE = new RowPattern(/(?<![a-zа-яіїєґ\d_.@/#-])(?=[a-z\d._]{4,32}(?![a-z\d._]))(?=[a-z\d.]*_|[a-z\d_]*\.[a-z\d_.]*\d|[a-z\d_]+\.[a-z\d_]{2,}\.[a-z\d]|[a-z]+\d[a-z]*\.[a-z])(?:[a-z\d]|_+(?=[a-z]))[a-z\d._]{2,30}[a-z\d_](?![a-zа-яіїєґ\d_@/-]|\.[a-z\d])/, { begins: SMALL | DIGITS | LINE, has: [DOT_OR_LINE], apart: WITHIN_A_WORD | DIGITS });
const IN_CYRILLIC = new RowPattern(/(?<![a-zа-яіїєґ\d_.@/#-])[а-яіїєґ][а-яіїєґ\d]{0,19}_[а-яіїєґ\d_]{2,24}(?![a-zа-яіїєґ\d_@/-])/, { begins: CYRILLIC, has: [LINE], apart: WITHIN_A_WORD | DIGITS });
// No site's name has a line in it.
const NO_SHAPE = /(?:docx?|xlsx?|pdf|jpe?g|png|mp4|txt|csv|zip|html?|example)$|^[^_]*\.(?:com|net|org|md|ro|ua|al|ru|info|eu|gov)$|^(?:v\d|\d+[._]\d|art[._]|nr[._]|no[._])/;
const NETWORK_OR_NICK_WORDS = `${PLATFORM}|nick[a-z]*|username|user|ник[а-я]{0,4}|нік[а-яії]{0,4}|handle|account|cont(?:ul)?|profil[a-z]*|аккаунт[а-я]*|акаунт[а-яії]*|профіл[а-яії]*|профил[а-я]*|chat|чат[а-яії]*|add me|plays as|games? as|logs in as|goes by|game|игр[а-я]{1,3}|гр[іаиу]|joc(?:ul)?|loje[sn]?|llogari[a-z]*|login|логин|логін|nofk[a-z]*|pseudonim[a-z]*|пользовател[а-я]*|користувач[а-яії]*|страниц[а-я]{1,3}|сторінк[а-яії]{1,3}|faq(?:ja|e|en|es|et)|pagina|page|bised(?:a|e|en|es)|conversati[a-z]*|переписк[а-я]*|листуванн[а-яії]*|messages?|mesaje(?:le)?|mesazh[a-z]*`;
const NETWORK_OR_NICK = compact(new RegExp(`(?<![${L}\\d])(?:${NETWORK_OR_NICK_WORDS})(?![${L}\\d])[^\\n!?]*$`));
// Told of it behind: "mira.alb.07, llogaria u fshi".
const AN_ACCOUNT = compact(new RegExp(`^[ ,(–-]{1,3}(?:(?:the|her|his|their|this|that|its|її|його|ее|его|эта|ця|потім|потом) )?(?:account|profile|page|nick|llogari|profil|cont(?:ul)?(?![${L}])|akaunt|акаунт|аккаунт|страниц|сторінк|профіл|профил|ник(?![${L}])|нік(?![${L}]))`));
const SHAPE_REACH = 72;
const HAS_SHAPE = /[a-z\d][._]{1,3}[a-z\d]/;
const HAS_NETWORK_OR_NICK = new WordPattern(`(?<![${L}\\d])(?:${NETWORK_OR_NICK_WORDS})(?![${L}])`);
const HAS_AT = compact(new RegExp(`^${AT_WORD}[ ,]`));
// "Minutes, point 3".
const A_POINT = /^[^ ]+,? (?:punct|punkt|point|pik[ea]) \d{1,3}$/;
// No sentence has two.
const DOTS_SAID = / (?:dot|punct|punkt|point|pik[ea]|точк[аоу]|крапк[аоу]) .* (?:dot|punct|punkt|point|pik[ea]|точк[аоу]|крапк[аоу]) /;
const HAS_LINE = /underscore|under score|underskor|linie jos|liniuta jos|vize|nenvi|sublinier|н[иі]жн|подчерк|п[іи]дкресл/;

// In small letters with two lines, or a line and a number: a nick wherever it stands, unless it is a file's name.
const UNDERSCORED = new RowPattern(/(?<![\p{L}\d_.@/#\\-])(?:[a-z][a-z\d]{1,15}(?:_[a-z\d]{1,15}){2,4}|[a-z]{3,15}_[a-z]{0,12}\d{2,4})(?![\p{L}\d_@/\\-]|\.[a-z\d])/u, { begins: SMALL, has: [LINE], apart: WITHIN_A_WORD });
const OF_A_FILE = /(?:^|_)(?:r[ae]port|zvit|otchet|nume|name|emri|surname|prenume|mbiemri|dat[ae]|date|form|formular|anex|annex|proces|list[ae]?|draft|final|version|template|sablon|shablon|model|foto|photo|img|image|scan|copy|copie|protocol|minutes|agenda|budget|buget|plan|doc|docs|file|folder|backup|export|import|tabel|table|user|test|id|utm|lang|page|index|training|trajnim|project|proiect|projekt|order|number|numar|year|an|month|case|statistic[a-z]*|press|prezent[a-z]*|summary|v\d+)(?:_|$)/;
const A_CAPITAL = /\p{Lu}/u;
const IN_QUOTES = /(?<=")[^"\n]{3,32}(?=")/g;
const IN_CAPITALS = new RowPattern(/(?<!\p{L})\p{Lu}\p{Ll}+(?: (?:\p{Lu}\p{Ll}+|of|i|e|të|de)){1,4}(?!\p{L})/u, { begins: CAPITALS, has: [CAPITALS], apart: WITHIN_A_WORD });
const ACCOUNT = 'акаунт[а-яії]*|аккаунт[а-я]*|accounts?|profil[a-z]*|profiles?|профіл[а-яії]*|профил[а-я]*|llogari[a-z]*|cont(?:ul|ului)?|nick[a-z]*|нік[а-яії]*|ник[а-я]*';
const HAS_ACCOUNT = new WordPattern(`(?<![${L}])(?:${ACCOUNT})(?![${L}])`);
const ACCOUNT_BEFORE = compact(new RegExp(`(?<![${L}])(?:${ACCOUNT})(?![${L}])[^"\\n.;!?]{0,44}"$`));
const AN_ACCOUNT_BEFORE = compact(new RegExp(`(?<![${L}])(?:${ACCOUNT}) $`));
const FROM_A_PLATFORM = compact(new RegExp(`(?<![${L}])(?:${PLATFORM}) (?:від|от|from|de la|nga|as|ca|si|як|как) "$`));
const RIGHT_ON_A_PLATFORM = compact(new RegExp(`^ (?:(?:on|pe|ne|te|в|у|на|in|from|de pe) )?(?:${PLATFORM})(?![${L}])`));
// As what somebody appears in a chat: with a picture in it, it is no right name.
const WITH_A_PICTURE = compact(/(?<!\p{L})\p{Lu}[\p{L}'’]{0,15}(?: \p{L}[\p{L}'’]{0,15}){0,2} ?(?:[\u2600-\u2606\u2660-\u2667\u2728\u273f-\u2744\u2764]|[\u{1f300}-\u{1faff}])(?:\ufe0f| ?[\u2600-\u27bf]| ?[\u{1f300}-\u{1faff}]){0,3}(?: ?\d{1,4}(?!\d))?/gu);
const A_PICTURE = /[\u2600-\u27bf]|[\ud83c-\ud83e]/;
const SHOWN_AS = compact(new RegExp(`(?<![${L}])(?:as|ca|drept|si|як|как|под|під|ник(?:ом)?|нік(?:ом)?|nick(?:name)?)(?: (?:numele|emrin|name|именем|ім'ям|ником|ніком))? ?:? ?"?$`));
const OF_AN_OFFICE = /minist|міністер|министер|polic|поліц|полиц|agen[tcț]|агент|organ|center|centr|центр|qend|fond|фонд|asocia[tț]|shoqat|network|мереж|сеть|hotline|campan|fushat|кампан|drejtor|direct|school|школ|shkoll|school|universit|council|rad[aă]|рада|project|project|proiect|про[еє]кт|stop |стоп /;

const SLASH = kindsOf('/\\');
const COLON = kindsOf(':');
const HASH = kindsOf('#');
const AT_SIGN = kindsOf('@');
const QUOTE = kindsOf('"');
const OF_A_WORD = LETTERS | DIGITS;
const OF_A_NICK = OF_A_WORD | kindsOf('_./');

/** Somebody's name on a network: a link to a profile or chat, an @name, and what is called a nick or stands behind the network's name. */
export function socialHandles({ text, plain, openings, signs }: Reading): Span[] {
  const found: Span[] = [];
  const add = (start: number, words: string): void => { found.push({ kind: 'SOCIAL_HANDLE', start, end: start + words.length }); };
  for (const { index, 0: link } of signs.has(SLASH) ? matchesOf(LINK, plain) : []) if (!PUBLIC.test(link)) add(index, link.replace(/[.!?:]+$/, ''));
  for (const { index, 0: link } of signs.beside(COLON, OF_A_NICK) ? matchesOf(SCHEME, plain) : []) add(index, link);
  for (const { index, 0: at } of HAS_AT_IN_WORDS.isIn(openings) ? matchesOf(AT_IN_WORDS, plain) : []) if (!(/[a-z0-9] ?$/.test(plain.slice(Math.max(0, index - 2), index)) && IS_DOMAIN.test(at))) add(index, at);
  for (const { index, 0: tag } of signs.beside(HASH, DIGITS) ? matchesOf(TAGGED, plain) : []) add(index, tag);
  for (const { index, 0: at } of signs.has(AT_SIGN) ? matchesOf(AT, plain) : []) if (!PUBLIC.test(at)) add(index, at);
  for (const { index, 0: named, groups } of signs.has(QUOTE) && MAY_BE_UNDER_A_NAME.mayBeIn(openings) ? matchesOf(UNDER_A_NAME, plain) : []) {
    if (ON_A_PLATFORM.test(plain.slice(Math.max(0, index - 60), index + named.length + 60))) add(index + named.lastIndexOf(groups!['name']!), groups!['name']!);
  }
  for (const { index, 0: told } of HAS_SIGN_WORD.isIn(openings) ? matchesOf(TOLD, plain) : []) {
    if (A_POINT.test(told)) continue;
    const upTo = plain.slice(Math.max(0, index - TOLD_REACH), index + told.length);
    const isOfANick = (HAS_LINE.test(told) || told.includes(',')) && (ON_A_PLATFORM.test(plain.slice(index + told.length, index + told.length + TOLD_BEHIND)) || NETWORK_OR_NICK.test(upTo.slice(0, -told.length)) || ONLINE.test(upTo));
    if (isOfANick || (DOTS_SAID.test(told) && ON_A_PLATFORM.test(plain.slice(index + told.length, index + told.length + TOLD_BEHIND))) || ON_A_PLATFORM.test(upTo) || HOST_TOLD.test(upTo) || (HAS_AT.test(told) && HAS_LINE.test(told))) add(index, told);
  }
  for (const { index, 0: nick } of shapedNicks({ plain, openings, signs })) {
    const isOnANetwork = NETWORK_OR_NICK.test(plain.slice(Math.max(0, index - SHAPE_REACH), index)) || ON_A_PLATFORM.test(plain.slice(index + nick.length, index + nick.length + 24)) || AN_ACCOUNT.test(plain.slice(index + nick.length, index + nick.length + 32));
    if (!NO_SHAPE.test(nick) && !PUBLIC.test(nick) && isOnANetwork) add(index, nick);
  }
  for (const { index, 0: nick } of signs.beside(LINE, OF_A_WORD) ? UNDERSCORED.all(text, signs) : []) if (!NO_SHAPE.test(nick) && !PUBLIC.test(nick) && !OF_A_FILE.test(nick)) add(index, nick);
  for (const { index, 0: name } of namedAccounts({ text, plain, openings, signs })) add(index, name);
  for (const match of CALLED.all(openings)) {
    const nick = match.groups!['nick']!;
    const isNick = !NO_NICK.test(nick) && !PUBLIC.test(nick) && (IS_SHAPED.test(nick) ? isCalled(match, plain) : isCalledPlainly(match, plain));
    if (isNick && !OF_A_MAILBOX.test(match[0])) add(match.index + match[0].lastIndexOf(nick), nick);
  }
  for (const { start, end } of handlesTold(openings)) found.push({ kind: 'SOCIAL_HANDLE', start, end });
  return found.filter(({ start, end }) => !isOfWhoHelps(plain, start, end));
}

/** Whether a page is told as that of those who help. */
function isOfWhoHelps(plain: string, start: number, end: number): boolean {
  const lead = /[^!?\n]*$/.exec(plain.slice(Math.max(0, start - PAGE_REACH), start))![0];
  return IS_OF_WHO_HELPS.test(lead) || IS_THAT_OF_WHO_HELPS.test(plain.slice(end, end + PAGE_REACH)) || (AN_ORGANISATION.test(plain.slice(start, end)) && SAYS_OFFICIAL.test(lead + plain.slice(end, end + OFFICIAL_BEHIND)));
}

/** Accounts that are called as people are, of several words: "профіль «Надія Світла» у фейсбуці". */
function namedAccounts({ text, plain, openings, signs }: Pick<Reading, 'text' | 'plain' | 'openings' | 'signs'>): { index: number; 0: string }[] {
  const [isPictured, isQuoted, isCalled] = [signs.has(PICTURES), signs.has(QUOTE), HAS_ACCOUNT.mayBeIn(openings)];
  if (!(isPictured || isQuoted || isCalled) || !HAS_NETWORK_OR_NICK.isIn(openings)) return [];
  const pictured = isPictured && A_PICTURE.test(text) ? matchesOf(WITH_A_PICTURE, text).flatMap(({ index, 0: shown }) => shownAs(plain, index, shown)) : [];
  if (!(isQuoted || isCalled) || !ON_A_PLATFORM.test(plain)) return pictured;
  const quoted = Array.from(isQuoted ? matchesOf(IN_QUOTES, plain) : [], ({ index, 0: name }) => ({ index, 0: name })).filter(({ index, 0: name }) => {
    const lead = plain.slice(Math.max(0, index - SHAPE_REACH), index);
    return (ACCOUNT_BEFORE.test(lead) && (ON_A_PLATFORM.test(lead) || ON_A_PLATFORM.test(plain.slice(index + name.length, index + name.length + TOLD_BEHIND))) && A_CAPITAL.test(text[index]!) && !OF_AN_OFFICE.test(lead.slice(-TOLD_BEHIND))) || FROM_A_PLATFORM.test(lead);
  });
  const bare = Array.from(isCalled ? IN_CAPITALS.all(text, signs) : [], ({ index, 0: name }) => ({ index, 0: name }))
    .filter(({ index, 0: name }) => AN_ACCOUNT_BEFORE.test(plain.slice(Math.max(0, index - TOLD_BEHIND), index)) && RIGHT_ON_A_PLATFORM.test(plain.slice(index + name.length, index + name.length + TOLD_BEHIND)));
  return [...quoted, ...bare, ...pictured].filter(({ 0: name }) => !PUBLIC.test(name.toLowerCase()) && !OF_AN_OFFICE.test(name.toLowerCase()));
}

/** Of words with a picture behind them those behind "as", where a chat or a network is spoken of. */
function shownAs(plain: string, index: number, shown: string): { index: number; 0: string }[] {
  const lead = plain.slice(Math.max(0, index - SHAPE_REACH), index);
  return SHOWN_AS.test(lead) && NETWORK_OR_NICK.test(lead) ? [{ index, 0: shown }] : [];
}

/** What has a nick's shape, where the text has a word for a network or a nick. */
function shapedNicks({ plain, openings, signs }: Pick<Reading, 'plain' | 'openings' | 'signs'>): readonly RegExpExecArray[] {
  const hasLatin = signs.beside(DOT_OR_LINE, OF_A_WORD) && HAS_SHAPE.test(plain);
  const hasCyrillic = signs.beside(LINE, CYRILLIC) && signs.beside(CYRILLIC, LINE);
  if (!(hasLatin || hasCyrillic) || !HAS_NETWORK_OR_NICK.isIn(openings)) return [];
  return [...(hasLatin ? BY_SHAPE.all(plain, signs) : []), ...(hasCyrillic ? IN_CYRILLIC.all(plain, signs) : [])];
}

// "Window handle broken".
const OF_A_DOOR = /(?:door|window|drawer|tap|pump|bag|suitcase|oven|fridge|cupboard|gate|toilet|car) $/;
// "signal@…org", which is left alone because it is a role's: any other network's name before an @ is where an account is.
const OF_A_MAILBOX = /^signal@[a-z0-9.-]+\.(?:org|net|com|info|eu|int|ngo|example|md|ro|ua|al|ru)$/;
const IS_EMAIL_OR_SITE = /^(?:@|\.[a-z])/;

/** A figure, a dot or a line in it: after a network's name or "nick" that is enough. */
const isCalled = (match: RegExpExecArray, plain: string): boolean =>
  !/^[a-z]+-[a-z]+$/.test(match.groups!['nick']!) && !IS_EMAIL_OR_SITE.test(plain.slice(match.index + match[0].length, match.index + match[0].length + 2))
  && (match.groups!['nickword'] === undefined || ON_A_PLATFORM.test(match[0].slice(0, -match.groups!['nick']!.length)) || !/^(?:id|user|login|alias|page|cont|contul|account|llogari\w*|profil\w*)$/.test(match.groups!['nickword']) || match.groups!['sign'] !== undefined);

/** A plain word is a nick only where it is put as one: quoted or behind a colon, after "nick" or both words; or in Latin letters among Cyrillic. */
function isCalledPlainly(match: RegExpExecArray, plain: string): boolean {
  const { platform, also, nickword, sign, nick } = match.groups! as Record<string, string | undefined>;
  const quote = match.groups!['quote'] ?? (sign === '"' ? sign : undefined);
  const isPut = sign !== undefined || quote !== undefined;
  const among = /[а-яіїєґ]/.test(plain.slice(Math.max(0, match.index - 16), match.index + match[0].length - nick!.length));
  const isNamed = /(?:^|[ -])(?:nick\w*|username|user name|handle|нік\w*|ник\w*|нікнейм|никнейм|screen ?name|pseudonim\w*|псевдон\S+|юзернейм|porecla)(?: |$|:)/.test(`${match[0].slice(0, match[0].length - nick!.length)} `);
  const ends = /^ ?(?:["'.,;)!?\n]|$)/.test(plain.slice(match.index + match[0].length, match.index + match[0].length + 2));
  if (isNamed) return isPut || among || (ends && !OF_A_DOOR.test(plain.slice(Math.max(0, match.index - 12), match.index)));
  if (platform !== undefined) return (quote !== undefined && ends) || (among && isPut) || (also !== undefined && isPut && ends) || (sign === ':' && ends) || (/ (?:is|este|eshte) $/.test(match[0].slice(0, match[0].length - nick!.length)) && ends);
  return nickword !== undefined && quote !== undefined && ends && !/^(?:id|page|profil|porecla|pseudonim\w*)$/.test(nickword);
}
