import { compact } from '../../looking/compact.ts';
import { AnyOf } from '../../looking/any-of.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import { TRADE } from '../known-people.ts';
import { isNoFinePlace } from '../places.ts';
import { MARK_WORDS, ONE } from '../told-apart.ts';
import type { Looked } from '../told-apart.ts';
import { CLOSE, endOfName, having, isCapital, L, OPEN, WHO_WORDS } from '../words.ts';

interface Stretch { start: number; end: number }
type Written = Looked & { text: string };

const VILLAGE = '(?:(?:the )?(?:village|town|commune|port|island) of |satul |comuna |orasul |fshatin (?:e )?|fshatit (?:te )?|qytetin (?:e )?|qytetit (?:te )?|селі |селе |сел[аоу] |с\\. |смт |місті |міст[ао] |містечк[ауі] |город[еау]? |городке |поселк[еау] |хутор[іуеа] |деревн[еи] )';
const AT = `(?:(?:in|of|from|at|near|outside|din|de la|de pe|de langa|la|ne|nga|prane|te|e|i|se|в|у|во|на|з|із|зі|из|со?|під|под|біля|возле|при)(?: (?:whole|all of|the whole of|tot|toata|gjithe|tere|ве?сь|все|всю|всьому|всем|всей|ціле|цілу|увесь|усе|усю))? ${VILLAGE}?|${VILLAGE})`;
const A_PLACE = compact(new RegExp(`^ (?:${AT})?(?=["']?[${L}])`));

/** Where the place ends that is named right behind `at`, with its preposition or, as in a genitive, without; null where none finer than a region is. */
function endOfPlace({ text, plain }: Written, at: number): number | null {
  const name = at + (A_PLACE.exec(plain.slice(at, at + PLACE_BEGINS_BY))?.[0].length ?? 0);
  if (name === at || !isCapital(text, name)) return null;
  const end = endOfName(text, name);
  return end < name + 3 || isNoFinePlace(plain, name, end) ? null : end;
}
const PLACE_BEGINS_BY = 40;

// Whoever is the only one of a place: a trade, a people, a mark. A noun that nobody listed is told by how it ends.
const A_THING = 'больни|лікарн|гостини|грани|страни|столи|теплиц|пшениц|таблиц|вулиц|улиц|станиц|сторін|учебник|підручник|довідник|справочник|посібник|памятник|пам\'ятник|источник|праздник|рынок|ринок|будин|заповед|заповід|приймальн|при[её]мн|ярмар|перевір|проверк|оцінк|оценк|помилк|ошибк|посадк|остановк|зупинк|телефон|фестивал|госпітал|госпитал|спектакл|показник|показател|каталог|діалог|диалог|партнер|manual|canal';
const PERSON = `(?:(?:girl|boy|child|pupil|student|teenager|woman|man|lady|(?:fe)?male [a-z]{3,14}|buddhist|mormon|hindu|african|arab|syrian|nigerian|somali|afghan|indian|nepali|vietnamese|chinese|japanese|foreigner|refugee|widow(?:er)?|orphan|family|couple|speaker|resident|collector|acrobat|magician|clown|stilt-walker|swallower|healer|translator|tattooist|violinist|pianist|[a-z]{3,12}(?:woman|man|smith|keeper|maker|player|teacher|dealer|driver|breeder|owner|dancer|singer|painter|carver|weaver|herder|tuner|restorer|repairer|mender|ringer|catcher|rider|fighter|wrestler|cologist|diatrician|harpist|ccordionist|cellist|flautist|organist|florist|dentist|therapist)|${TRADE.en})`
  + `|(?:fat[ae]|femei[ae]|baiat|elev[ae]?|student[ae]?|copil|strain[ae]?|refugiat[ae]?|vaduv[ae]?|orfan[ae]?|familie|pescar|african[ae]?|arab|arabo[a]?ica|sirian[ae]?|nigerian[ae]?|indian[ae]?|afgan[ae]?|nepalez[ae]?|chinez(?:oaic)?[ae]?|vietnamez[ae]?|japonez[ae]?|budist[ae]?|lautar|ghid[ae]?|interpret[ae]?|traducator|apicultor|clopotar|ceasornicar|olar|tamplar|dulgher|fierar|morar|brutar|croitor|cizmar|cojocar|frizer|tatuator|vanator|scafandru|dresor|acrobat[ae]?|magician|vrajitor|medic|preot|imam|rabin|pastor|profesor|veterinar|fotograf|[a-z]{3,14}(?<!comunica|infrac|autoga|stru)(?:toare|toarea|reasa|easa|arita|erita|orita|(?<!l)ist[ae]|ist|log[ae]?|cian[ae]?|anca|eanca))`
  + `|(?:vajz[ae]|djal[ei]|grua|burr[ei]?|nxenes[ei]?|student[ei]?|femije|(?:afrikan|sirian|nigerian|indian|afgan|kinez|vietnamez|arab)[ei]?|i huaj|e huaj|(?!adres|pjes|shpres|princ|proces|interes|busull)[a-z]{3,14}(?:(?:qep|bart|mes|kthy|lar|gat|ndih|drejt|rrobaqep|thurr|kend|kerk|mjel|rre?q)(?:es|ues|yes)e?|tare?|iste?|xhi(?:u|esh[ae])?|ier[ei]?|qare?|olog[ei]?|or[eë]|ndreq[ae]se))`
  + `|(?!${A_THING})(?:дівчин|дівч|хлоп|учен|учн|студент|дитин|жінк|женщин|мужчин|чоловік|девушк|девочк|мальчик|реб[её]н|сирот|вдов|іноземк|иностран|цыган|ромк|поет|поэт|гід|гид|кобзар|лялькар|кушнір|мельник|коваль|бондар|гончар|різьбяр|годинник|часовщик|скрипал|звонар|дзвонар|паромщ|пастух|чабан|рибал|рыбач|ворож|гадалк|знахар|целител|укротит|циркач|акробат|водолаз|татуюв|сурдо|мастериц|майстрин|будди|альпини|альпині|афган|африкан|сирі|сирий|нігер|нигер|индий|вьетнам|в'єтнам|китаян|китає|китае|япон|араб)[${L}]{0,9}|(?!${A_THING})[${L}'-]{3,18}(?:ник|ника|нику|ником|ница|ницы|ницу|ницей|ниця|ниці|ницю|ницею|щик|щика|щица|щицу|чик|чика|чица|чицу|чиця|чицю|ист|иста|истом|істa|іст|іста|истка|истку|истки|істка|істку|істки|анка|анку|янка|янку|антка|антку|ентка|ентку|арка|арку|яр|яра|ярка|ярку|альк[ауи]|рица|рицу|рицы|тель|теля|тельк[ауи]|тельниц[аую]|тор|тора|торка|торку|торки|торша|оша|ошу|лог|лога|логиня|логиню|граф|графа|мейстер|мейстера|евт|певт|ерка|ерку|ер|ера|ёр|ёра|ач|ача|ачка|ачку|ун|уна|унья|ун[иья]ю?|иця|ицю|иха|иху|уха|уху))`;
const ONLY = new WordPattern(`${OPEN}(?:(?:the|our|their|that|this|its|her|his) (?:one and )?(?:only|sole|lone|tallest|fattest|biggest|richest|strongest|smallest|prettiest)|sole|there(?:'s| is) (?:only |just |but )?one|(?:doar|numai) (?:un|o) singur[a]?|одна-единственная|один-единственный|(?:cel|cea|celui|celei) mai (?:inalt|mic|gras|bogat|puternic|frumos|frumoas)[ae]?i?|най(?:вищ|менш|товст|сильніш|багатш|красивіш|гарніш)(?:ий|а|ого|у|ої|ому|ою)|сам(?:ый|ая|ого|ой|ую|ому) (?:высок|маленьк|толст|сильн|богат|красив)(?:ий|ый|ая|ого|ой|ую|ому)|singur(?:ul|a|ului|ei)|unic(?:ul|a|ului|ei)|(?:i|e|te|se) vet(?:mi|mja|mit|mes|min|men)|єдин(?:ий|а|ого|ої|ому|ій|у|им|ою)|единственн(?:ый|ая|ого|ой|ому|ую|ым|ою))(?= )`);
// Between the two stand no small words, which would make it another's: "the only shelter for women".
const IS_A_PERSON = compact(new RegExp(`^(?: [${L}'-]{4,18}){0,3}? (?:${PERSON})${CLOSE}`));
// "мастерица по коврам, единственная в Комрате"
const PERSON_BEFORE = compact(new RegExp(`${OPEN}(?:${PERSON})(?: (?:de|of|for|по|з|із|i|e|per) [${L}'-]{3,18})?, $`));
const OF_WHAT = compact(new RegExp(`^ (?:de|of|for|з|із|по|с|i|e|te|per|for) (?!(?:the|in|la)${CLOSE})[${L}'-]{3,18}(?: [${L}'-]{3,18})?`));
// A person by what is told behind: whose son, who also …; a thing has no son.
const OF_WHOM = 'who|whose|with whom|al car[eu]i|a car[eu]i|ai car[eu]i|te cil[ei][tn]|se cil[ei]s|чи[йяїєю]{1,2}|че[йя]|чь[яеёию]{1,2}|у котор(?:ой|ого)|у як(?:ої|ого)|кто|хто';
const WHOSE = compact(new RegExp(`^,? (?:${OF_WHOM})${CLOSE}`));
const TOLD = `${OF_WHOM}|that|care|qe|i cili|e cila|як(?:ий|а|ого|у)|що|котр(?:ий|а)|котор(?:ый|ая|ого|ую)|что`;
const WORDS = compact(new RegExp(`^(?: [${L}'-]{2,18}){1,4}?(?= ${AT}["']?[${L}])`));
// What is only for somebody is no person.
const FOR_SOME = /^ (?:hotline|shelter|school|centre|center|court|crossing|ngo|organi|adapost|centr|притул|приют|центр|школ|лін|лин|телеф)/;

/** The same, with what somebody is of between: "the translator of Chinese in …". */
function endOfPlaceBehind(looked: Written, at: number): number | null {
  return endOfPlace(looked, at) ?? endOfPlace(looked, at + (OF_WHAT.exec(looked.plain.slice(at, at + REACH))?.[0].length ?? 0));
}

/** The only one of a named place: told by a noun for somebody before the place or behind it, or by "whose". */
function onlyThere(looked: Written): Stretch[] {
  const { plain } = looked;
  return ONLY.all(looked.openings).flatMap(({ index: start, 0: only }) => {
    const at = start + only.length;
    const rest = plain.slice(at, at + REACH);
    if (FOR_SOME.test(rest)) return [];
    const person = IS_A_PERSON.exec(rest)?.[0].length;
    if (person !== undefined) {
      const end = endOfPlaceBehind(looked, at + person);
      if (end !== null) return [{ start, end }];
    }
    // "единственную в Комрате мастерицу"
    const place = endOfPlace(looked, at);
    const before = plain.endsWith(', ', start) ? PERSON_BEFORE.exec(plain.slice(Math.max(0, start - REACH), start))?.[0].length : undefined;
    if (place !== null && before !== undefined) return [{ start: start - before, end: place }];
    if (place !== null) {
      const behind = IS_A_PERSON.exec(plain.slice(place, place + REACH))?.[0].length;
      return behind === undefined ? [] : [{ start, end: place + behind }];
    }
    const words = WORDS.exec(rest)?.[0].length;
    const end = words === undefined ? null : endOfPlace(looked, at + words);
    return end !== null && WHOSE.test(plain.slice(end, end + REACH)) ? [{ start, end }] : [];
  });
}
const REACH = 72;

// A mark that everybody sees, as an adjective in the singular; those of the second row are said of many things.
const LATIN_MARKS = '(?:one-(?:eyed|armed|legged|handed|eared)|lame|limping|stammering|stuttering|hunchbacked|red-haired|red-bearded|ginger-haired|toothless|scar-faced|tattooed|albino|crippled|cross-eyed|squinting|peg-legged|bow-legged|blind|deaf|mute|deaf-mute)';
const EASTERN_STEMS = 'одноглаз|одноок|однорук|одноног|безрук|безног|горбат|беззуб|хром|кульгав|рыжебород|рудобород|косоглаз|косоок|шепеляв|шепелявл|гугняв|картав|гаркав|заикающ|заїкуват|заїкаюч|шрамован|татуирован|татуйован|седобород|вусат|усат';
const SHORT_STEMS = 'рыж|руд|слеп|сліп|глух|нем|нім|незряч|лыс|лис';
const EASTERN_MARKS = `(?:${EASTERN_STEMS})(?:ый|ий|ийся|ой|ого|ому|им|ым|ая|аяся|ую|ої|а|у|ою|егося)|(?:${SHORT_STEMS})(?:ий|ый|ой|ого|ому|им|ым|ая|ую|ої|а|у|ою|яя|юю|ее)(?:-[${L}]{3,14})?`;
const MARKED = `(?:(?:the|that|our|their|this|his|her|a|an) )?${LATIN_MARKS}|${EASTERN_MARKS}`;
const SIGHTED_THING = 'шрифт|метод|текст|знак|зон|угол|кут|кишк|лес|ліс|сел|провінц|провинц|ноч|ніч|стен|стін|звук|фильм|фільм|кино|кіно|волос|кіт|кот|пес|верблюд|крот|печат|друк|аллея|телефон|копі|дорог|улиц|вулиц|куточ|пляж|язык|мов|час|двор|двір|период|період|лошад|кінь|конь|коня|собак|асоціац|ассоциац|товарист|товарищ|спілк|союз|громад|общин|spot|alley|community|association|society|union|dog|cat|horse|date|text|review|copy|trust|rage|valley|corner|school|interpreter|people|children|persons?';
const MARKED_ONE = new WordPattern(`${OPEN}(?:${MARKED}) (?!${SIGHTED_THING})(?:[${L}'-]{3,16} )?(?!${SIGHTED_THING})(?<whom>[${L}'-]{3,18})(?<![^s]s|children|people|ов|ів|ей)(?=[ ,])`);
// One of another people who plies a trade, or has so many children: there are few in any place.
const PEOPLE = { en: '(?:syrian|nigerian|iranian|indian|somali|afghan|chinese|vietnamese|japanese|nepalese|african|arab|cuban|brazilian|egyptian|turkish)', latin: '(?:siri[ae]n|nigerian|iranian|indian|somalez|afgan|chinez|kinez|vietnamez|japonez|nepalez|african|afrikan|arab|cubanez|kuban|brazilian|egiptean|egjiptian)[aei]?', east: `(?:сирійськ|сирийск|нігерійськ|нигерийск|іранськ|иранск|індійськ|индийск|афганськ|афганск|китайськ|китайск|в'єтнамськ|вьетнамск|японськ|японск|африканськ|африканск|арабськ|арабск|кубинськ|кубинск)(?:ий|ого|ому|им|а|ої|ій|у|ою|ая|ой|ую)` };
const HEALS = '(?:dentist|doctor|baker|barber|hairdresser|cook|chef|tailor|mechanic|teacher|trainer|coach|nurse|surgeon|driver|imam|pastor|priest|masseur|footballer|striker|goalkeeper|singer)';
const HEALS_LATIN = '(?:dentist|stomatolog|medic|doctor|mjek|brutar|furrtar|frizer|berber|bucatar|kuzhinier|croitor|rrobaqepes|mecanic|mekanik|profesor|mesues|antrenor|trajner|chirurg|kirurg|sofer|shofer|imam|pastor|preot|prift|maseur|fotbalist|futbollist|portar|portier)[a-z]{0,4}';
const HEALS_EAST = `(?:стоматолог|лікар|врач|доктор|пекар|перукар|парикмахер|кухар|повар|кравець|портной|механік|механик|вчител|учител|тренер|медсестр|хірург|хирург|водій|водител|імам|имам|пастор|масаж|массаж|футбол|воротар|вратар|співа|пев)[${L}]{0,6}`;
const MANY_CHILDREN = '(?:(?:with|cu|me|з|із|с|со) (?:three|four|five|six|seven|eight|nine|ten|trei|patru|cinci|sase|sapte|opt|noua|zece|tre|kater|pese|gjashte|shtate|tete|nente|dhjete|трьома|чотирма|п\'ятьма|шістьма|сьома|сімома|вісьмома|дев\'ятьма|десятьма|тремя|четырьмя|пятью|шестью|семью|восемью|девятью|десятью|\\d) (?:daughters|sons|children|kids|girls|boys|fete|baieti|copii|fiice|vajza|djem|femije|доньками|дочками|синами|дітьми|дівчатами|дочерьми|сыновьями|детьми))';
const PARENT = `(?:(?:the )?(?:widow(?:er)?|single (?:father|mother|mum|dad)|father|mother)|vaduv(?:a|ul)|tatal(?: singur)?|mama(?: singura)?|babai(?: i vetem)?|nena(?: e vetme)?|[ei] veja|вдов[аиуы]|вдівець|вдовец|удов[аиу]|бать(?:ко|ка)(?:-одинак)?|мат(?:и|ір|ь)(?:-одиначка|-одиночка)?|от(?:ец|ца)(?:-одиночка)?)`;
const RARE_THERE = having(`${PEOPLE.en}|${PEOPLE.latin}|${PEOPLE.east}|${MANY_CHILDREN}`, new WordPattern(`${OPEN}(?:(?:the |our |that )?${PEOPLE.en} ${HEALS}|${HEALS_LATIN} ${PEOPLE.latin}|${PEOPLE.east} ${HEALS_EAST}|${PARENT} ${MANY_CHILDREN})${CLOSE}`));
const A_PARENT_THERE = having(MANY_CHILDREN, new WordPattern(`${OPEN}${PARENT}(?= ${AT})`));
const WITH_CHILDREN = compact(new RegExp(`^ ${MANY_CHILDREN}${CLOSE}`));

/** Somebody of whose kind a place has hardly another, and the place. */
function rareThere(looked: Written): Stretch[] {
  const rare = RARE_THERE.all(looked.openings).map(({ index: start, 0: whom }) => ({ start, end: endOfPlace(looked, start + whom.length) }));
  const parents = A_PARENT_THERE.all(looked.openings).map(({ index: start, 0: whom }) => {
    const place = endOfPlace(looked, start + whom.length);
    const children = place === null ? undefined : WITH_CHILDREN.exec(looked.plain.slice(place, place + REACH))?.[0].length;
    return { start, end: children === undefined ? null : place! + children };
  });
  return [...rare, ...parents].filter((stretch): stretch is Stretch => stretch.end !== null);
}

const TOLD_BEHIND = compact(new RegExp(`^,? (?:${TOLD})${CLOSE}`));
const INDEFINITE = /^an? /;
// Romanian and Albanian tell the mark behind: "clopotarul chior din …".
const MARK_BEHIND = new WordPattern(`${OPEN}(?:me (?:e|i) (?:gjate|shkurter|shendoshe|forte|bukur)|schiop(?:ul|ului|a)?|schioapa|chior(?:ul|a)?|chioara|ciung(?:ul|a)?|orb(?:ul)?|oarba|surd(?:ul|a|o-?mut[a]?)?|mut(?:ul|a)?|balbait[a]?|olog(?:ul|a)?|cocosat(?:ul|a)?|roscat[a]?|stirb(?:ul|a)?|albinos|tatuat[a]?|(?:fara|cu) (?:un|o) (?:brat|picior|mana|ochi|ureche)|njesysh[ea]?|njekrah[e]?|(?:i|e) (?:cale|verber|shurdher|gjymtuar|gervishtur|mengjer)|belbacuk[ae]?|gunga[cç][ae]?|kuqalash[ae]?|pa (?:nje )?(?:dore|kembe|sy|vesh|dhembe))${CLOSE}`);
const A_PERSON_BEFORE = compact(new RegExp(`${OPEN}(?!(?:satul|locul|drumul|colt|punctul|unghiul|textul|filmul|lotul|copilul|omul|elevul|rruga|pika|zona|fshati|ora|dita|puna)${CLOSE})[${L}'-]{3,18}(?:ul|ului|a|ei|le|i|ja|u|n|s|t) $`));

/** Somebody with a mark, and where they are from. */
function markedThere(looked: Written): Stretch[] {
  const { plain, openings } = looked;
  const before = MARKED_ONE.all(openings).flatMap(({ index: start, 0: words }) => {
    const told = start + words.length;
    const end = endOfPlace(looked, told);
    return end === null || INDEFINITE.test(words) && !TOLD_BEHIND.test(plain.slice(end, end + REACH)) ? [] : [{ start, end }];
  });
  const behind = MARK_BEHIND.all(openings).flatMap(({ index, 0: mark }) => {
    const whom = A_PERSON_BEFORE.exec(plain.slice(Math.max(0, index - WORD_AT_MOST), index))?.[0].length;
    const end = whom === undefined ? null : endOfPlace(looked, index + mark.length);
    return end === null ? [] : [{ start: index - whom!, end }];
  });
  return [...before, ...behind];
}
const WORD_AT_MOST = 24;

// One person from a place, or with a mark, and what they did. What befalls many, and what anybody does who turns to an office, tells nobody.
const SOMEBODY = `(?:(?:the |that |our |this |their )(?:[a-z-]{3,12} )?(?:girl|boy|lad|kid|schoolgirl|schoolboy|orphan|woman|man|lady|guy|twins?|one|granny|grandfather|grandmother|uncle|aunt)|(?!the |girl|boy|lad|kid|school|pupil|student|teenager|one${CLOSE}|orphan|woman|man|lady|guy|twin|child)${ONE}|batran(?:ul|a)|mosul|bunic(?:ul|a)|tip(?:ul|a)|plak(?:u|a)|gjyshi|gjyshja|burri|хлопчин[аиу]|дядьк[оау]|дядя|дядю|баб(?:а|усю|уся|ушка|ушку|ка)|дід(?:а|усь|уся)?|дед(?:а|ушка)?|жіночк[ау]|тітк[ау]|т[её]тк[ау]|пан[иі]?)`;
const HAVING = `(?:(?:on|with|in) (?:crutches|a (?:wheelchair|limp|stammer|stutter|cane)|a (?:walking )?stick|(?:a |an |the )?(?:[a-z]{3,8} )?(?:eye ?patch|hook(?: hand)?|peg leg|hearing aids?|prosthe[a-z]+|glass eye|scar|tattoo|moustache)|(?:gold|golden|silver|missing) teeth|(?:green|blue|pink|purple|orange|white|ginger|red) hair)|without (?:two|three) fingers|(?:in|cu|pe) (?:carj[ae]|scaun cu rotile|baston|protez[ae]|ochi de sticla|cicatrice|barba rosie|dinti de aur|parul (?:verde|albastru|roz|mov|rosu|alb))|fara (?:un|o) (?:brat|picior|mana|ochi)|fara (?:un|doua|trei) deget[a-z]*|me (?:paterica|karroce|bastun|protez[ae]|nje (?:dore|kembe|sy|vesh)|sy qelqi|vrage|cikatrice|dhembe (?:ari|te arte)|floke (?:jeshil|blu|roz|te gjelber|te kuq|te bardh)[a-z]*)|pa (?:nje |dy |tre )?(?:dore|kembe|sy|gishta)|на (?:милицях|костылях|візку|коляске|кріслі колісному|протезі|протезе)|(?:з|із|с|со|зі) (?:палицею|палочкой|дерев'яною ногою|деревянной ногой|протезом|шрамом|скляним оком|стеклянным глазом|татуюванням|татуировкой|рудою бородою|рыжей бородой|гачком|крюком|(?:золот[а-яії]{1,3}) зуб[а-я]+|(?:зел[её]н|син|блакитн|рожев|розов|фіолетов|фиолетов|білим|бел|руд|рыж)[а-яії]{1,3} волос[а-яії]+)|без (?:руки|ноги|ока|глаза|вуха|уха|дв[оу]х пал[${L}]+|трьох пал[${L}]+|тр[её]х пал[${L}]+))`;
const RELATIVE = `,? (?:${TOLD})`;
const COMMON = '(?:is|was|were|will|would|can|could|may|must|should|has been|had been|has to|did not|didn\'t|does not|doesn\'t|never|call(?:s|ed)|contact[a-z]*|writes?|wrote|report[a-z]*|told|tells|asks?|asked|c(?:omes?|ame)|return[a-z]*|went|goes|left|leaves|disappear[a-z]*|lives?|lived|works?|worked|wants?|wanted|needs?|needed|sign[a-z]*|appl[a-z]+|receiv[a-z]+|met|meets|talk[a-z]*|spoke|speaks|attend[a-z]*|join[a-z]*|sought|seeks?|looks? for|looked for|was|arriv[a-z]+|cross[a-z]*|travel[a-z]*|recruit[a-z]*|promis[a-z]*|offer[a-z]*|got|gets|gave|gives|took|takes|made|said|says|knows?|knew|we|i|you|they|she|he|the|had|has|have|already|now|lost her|lost his|used to)'
  + '|(?:este|e|era|a fost|va|poate|trebuie|nu|s-a|se|ne|ne-a|a (?:sunat|plecat|venit|revenit|disparut|semnat|scris|cerut|primit|mers|lucrat|locuit|spus|declarat|ajuns|vrut|participat|depus|acceptat|refuzat|intors|trecut|aplicat)|l-a|am|au|i-a|le-a|are nevoie|are dreptul|vrea|cauta|lucreaza|locuieste|suna|vine|merge|pleaca|cere|semneaza|doreste|doar|conduce|ofera|ar)'
  + '|(?:eshte|ishte|do|mund|duhet|nuk|u (?:kthye|zhduk|nis|largua|ankua|paraqit|rekrutua|punesua)|ka (?:qene|nevoje|te drejte)|iku|erdhi|telefonoi|shkroi|kerkoi|kerkon|mori|jeton|punon|punonte|shkoi|foli|tregoi|tha|do te|don|po|kishte|ka|na|e|i|ju|nenshkroi|pranoi|vjen|merr|drejton)'
  + `|(?:є|був|була|буде|може|має|мусить|не|вже|повер[${L}]+|зник[${L}]*|зателефон[${L}]+|дзвон[${L}]+|подзвон[${L}]+|зверн[${L}]+|напис[${L}]+|поїха[${L}]+|приїха[${L}]+|виїха[${L}]+|жив[${L}]*|працю[${L}]+|хоч[${L}]+|хотіл[${L}]+|потреб[${L}]+|шука[${L}]+|підпис[${L}]+|пройш[${L}]+|пройде|отрим[${L}]+|постраж[${L}]+|потрап[${L}]+|зайн[${L}]+|прийш[${L}]+|сказа[${L}]+|розпов[${L}]+|їх|її|його|нам|ми|ви|вони|він|вона|я|веде|керує|запрош[${L}]+|обіця[${L}]+|пропон[${L}]+|бул[${L}]+|завербув[${L}]+|проходить|навча[${L}]+|планує|бере|брав|брала)`
  + `|(?:есть|был|была|будет|может|должен|должна|уже|верну[${L}]+|пропа[${L}]*|исчез[${L}]*|позвон[${L}]+|звон[${L}]+|обрат[${L}]+|поеха[${L}]+|приеха[${L}]+|уеха[${L}]+|уезж[${L}]+|работ[${L}]+|хоч[${L}]+|хотел[${L}]*|нужд[${L}]+|ищ[${L}]+|искал[${L}]*|подпис[${L}]+|прош[${L}]+|пройд[${L}]+|получ[${L}]+|пострад[${L}]+|попа[${L}]+|приш[${L}]+|сказа[${L}]+|расска[${L}]+|их|е[её]|его|нам|мы|вы|они|он|она|вед[её]т|приглаш[${L}]+|обещ[${L}]+|предл[${L}]+|был[${L}]*|завербов[${L}]+|обуча[${L}]+|планиру[${L}]+)`;
// "…, the only one in town"
const NO_OTHER = ',? (?:the only|singur(?:ul|a)|[ei] vetm(?:i|ja)|єдин(?:ий|а)|единственн(?:ый|ая))(?![a-zа-яіїєґ])[^.;:!?\\n,]{0,40}';
const SOME_DEED = compact(new RegExp(`^(?:${NO_OTHER}|${RELATIVE} (?:(?:also|once|still|just|even|recently|last \\w+|[sș]i|mai|odata|inca|edhe|dikur|ще|й|і|колись|якось|торік|ещ[её]|и|однажды|когда-то) ){0,2}(?!(?:${COMMON})${CLOSE})[^.;:!?\\n,]{4,56}|, (?!постра|потерп|обрат|пропа|верну|поверн|исчез|приех|уех|работ|потеря|прош|подпис|заверб)[${L}]{3,16}вш(?:ий|ая|его|ую|ей)(?:ся)? [^.;:!?\\n,]{4,56})`));
const SOMEBODY_THERE = new WordPattern(`${OPEN}${SOMEBODY}(?= (?:${AT}|[${L}]))`);
const NO_OTHERS = 'only|singur|vetm|єдин|единст';
const SOMEBODY_TOLD = having(`${WHO_WORDS}|${MARK_WORDS}|${NO_OTHERS}`, SOMEBODY_THERE);
const SOMEBODY_MARKED = having(MARK_WORDS, new WordPattern(`${OPEN}(?:the )?(?!та |той |ту |того |тот |cea |cel |ajo |ai |one )${ONE} ${HAVING}${CLOSE}`));
const A_MARK_FIRST = compact(new RegExp(`^ ${HAVING}${CLOSE}`));
// Who plies a trade: what sets one apart is what others of it don't do.
const ODD_DEED = `(?:keeps|raises|breeds|rides|plays|sings|paints|carves|repairs|swims|dances|boxes|feeds|cooks|flies|collects|writes poems|drives|eats|fights|juggles|adopted|rescued|saved|pulled|beat|climbed|jumped|survived|married|found|lost|swam|won|refused to|speaks (?:five|six|seven|chinese|japanese)|whistles|sells)|(?:creste|tine|canta|picteaza|sculpteaza|repara|danseaza|inoata|colectioneaza|umbla|merge (?:pe|cu (?:skate|motocicl|bicicl|magar|caruta))[a-z]*|a adoptat|a salvat|a gasit|a castigat|a supravietuit|a scos|are (?:si )?(?:doi|trei|patru|gemeni|un (?:urs|lup|magar|motor))|se catara|zboara|boxeaza)|(?:mban|rrit|nget|luan|kendon|pikturon|gdhend|riparon|noton|vallezon|mbledh|i bie|birësoi|biresoi|shpetoi|gjeti|fitoi|mbijetoi|nxori|u martua|ka edhe)|(?:тримає|розводить|грає|співа[єв][а-я]*|малює|вирізає|ремонтує|пасе|танцює|збирає|годує|катається|їздить на|ганяє|боксує|усинов[а-яії]+|удочер[а-яії]+|врятув[а-яії]+|витяг[а-яії]+|знайш[а-яії]+|вигра[а-яії]+|поборо[а-яії]+|переміг[а-яії]*|одруж[а-яії]+|вижи[а-яії]+)|(?:держит|разводит|играет|по[её]т|рисует|вырезает|чинит|пас[её]т|танцует|собирает|кормит|катается|ездит на|гоняет|боксирует|усынов[а-я]+|удочер[а-я]+|спас[а-я]*|вытащ[а-я]+|наш[её]л|нашла|выигра[а-я]+|поборо[а-я]+|победи[а-я]+|женился|выжи[а-я]+|снимал[а-я]+)`;
const THE_ONE_WITH = `,? (?:the one with|(?:aia|ala|cea|cel|ajo|ai) (?:cu|me)|(?:ота|отой|та|той|тот),? (?:що |что )?(?:з|із|зі|с|со)) [^.;:!?\\n,]{3,32}`;
const WITH_A_TRADE = having(`${WHO_WORDS}|${MARK_WORDS}|${NO_OTHERS}|one with|aia|ala|cea|cel|ajo|ai|ота|отой|та|той|тот|${LATIN_MARKS}|${EASTERN_STEMS}|${SHORT_STEMS}`, new WordPattern(`${OPEN}(?:the |our |that )?(?:${TRADE.en}|midwife|doctor|teacher|priest|nurse|vet|librarian|notary|lawyer|judge)(?= (?:in|of|from|at) )|${OPEN}(?:clopotar|ceasornicar|pescar|lautar|morar|fierar|brutar|croitor|cizmar|cioban|apicultor|bucatar|frizer|postas|sofer|taximetrist|antrenor|profesor|profesoar|invatator|invatatoar|bibliotecar|farmacist|veterinar|padurar|asistent|moas|medic|preot|dascal|notar|viorist|acordeonist|podar|luntras|ghicitoar|vrajitoar|fotograf|paznic)[a-z]{1,6}(?= (?:din|de) )|${OPEN}(?:kambanar|bari|peshkatar|mullixhi|furrtar|kovac|berber|rrobaqepes|kepucar|mjek|infermier|mami|prift|mesues|trajner|bibliotekar|farmacist|veteriner|bletar|kuzhinier|postier|shofer|taksist|violinist|akordeonist|fallxhor|gjuetar|rojtar|polic)[a-z]{1,5}(?= (?:nga|ne|i|e|te) )|${OPEN}(?:дзвонар|звонар|паромни|паромщи|пастух|чабан|мельни|ковал|кузнец|пасічни|пасечни|лісни|лесни|вчител|учител|лікар|врач|фельдшер|акушер|повитух|священ|батюшк|баян|скрипал|скрипач|барабанщи|перукар|парикмахер|пекар|кухар|повар|таксист|водій|водител|поштар|почтальон|листоно|тренер|нотаріус|нотариус|аптекар|годинникар|часовщи|рибал|рыба[кч]|гадалк|ворожк|знахар|бібліотекар|библиотекар|сторож|масаж|массаж|кравч|швач|портн)[${L}]{0,7}(?= (?:з|із|зі|из|со?|в|у|на|села|міста|города) )`));
const AN_ODD_DEED = compact(new RegExp(`^(?:${NO_OTHER}| ${HAVING}${CLOSE}|,? (?:у котор(?:ой|ого)|у як(?:ої|ого)|whose|al car[eu]i|a car[eu]i|se cil[ei]s|te cilit) [^.;:!?\\n,]{3,48}|${THE_ONE_WITH}|, ?(?:${MARKED})${CLOSE}|${RELATIVE} (?:(?:also|once|still|even|si|mai|odata|edhe|dikur|ще|й|і|колись|ещ[её]|и|однажды) ){0,3}(?:${ODD_DEED})${CLOSE}[^.;:!?\\n,]{0,48})`));

const TWINS = new WordPattern(`${OPEN}(?:(?:the |our )?(?:twins|triplets)|gemen(?:ii|ele|ilor|elor)|triplet(?:ii|ele)|binjak(?:et|eve)|близню[${L}]{1,5}|близняш[${L}]{1,4}|двійнят[${L}]{0,3}|двойняш[${L}]{1,4})(?: [${L}]{4,14})?(?= ${AT})`);

/** One person by a place or a mark and by what they did. */
function byADeed(looked: Written): Stretch[] {
  const { plain, openings } = looked;
  const withDeed = (start: number, at: number, deed: RegExp): Stretch[] => {
    const told = deed.exec(plain.slice(at, at + DEED_AT_MOST))?.[0].length;
    return told === undefined ? [] : [{ start, end: at + told }];
  };
  // "…, переживший пожар": a participle is told by its end.
  const somebody = (plain.includes('вш') ? SOMEBODY_THERE : SOMEBODY_TOLD).all(openings).flatMap(({ index: start, 0: whom }) => {
    const at = start + whom.length;
    const marked = A_MARK_FIRST.exec(plain.slice(at, at + REACH))?.[0].length ?? 0;
    const place = endOfPlace(looked, at + marked);
    if (place !== null) {
      const markedBehind = A_MARK_FIRST.exec(plain.slice(place, place + REACH))?.[0].length ?? 0;
      return marked + markedBehind > 0 ? [{ start, end: place + markedBehind }] : withDeed(start, place, SOME_DEED);
    }
    return marked > 0 ? withDeed(start, at + marked, SOME_DEED) : [];
  });
  const marked = SOMEBODY_MARKED.all(openings).flatMap(({ index: start, 0: whom }) => withDeed(start, start + whom.length, SOME_DEED));
  const traded = WITH_A_TRADE.all(openings).flatMap(({ index: start, 0: whom }) => {
    const place = endOfPlaceBehind(looked, start + whom.length);
    return place === null ? [] : withDeed(start, place, AN_ODD_DEED);
  });
  const twins = TWINS.all(openings).flatMap(({ index: start, 0: whom }) => {
    const end = endOfPlace(looked, start + whom.length);
    return end === null ? [] : [{ start, end }];
  });
  return [...somebody, ...marked, ...traded, ...twins];
}
const DEED_AT_MOST = 110;

// "…, whose son left with them": tells more of the same person.
const MORE = compact(new RegExp(`^(?: (?:de|of|for|по|з|із|i|e|per) [${L}'-]{3,18}| [${L}'-]{3,18}){0,2}?,? (?:${TOLD}) [^.;:!?\\n,]{2,64}`));

const ANY = new AnyOf([ONLY, MARKED_ONE, MARK_BEHIND, RARE_THERE, A_PARENT_THERE, SOMEBODY_THERE, SOMEBODY_MARKED, WITH_A_TRADE, TWINS]);

/** One person told by where they are and by what sets them apart: being the only one, a mark, a deed. */
export const byPlaceAndTrait = (looked: Written): Stretch[] => (!ANY.mayBeIn(looked.openings) ? [] : [...[...onlyThere(looked), ...markedThere(looked), ...rareThere(looked)]
  .map(({ start, end }) => ({ start, end: end + (MORE.exec(looked.plain.slice(end, end + DEED_AT_MOST))?.[0].length ?? 0) })), ...byADeed(looked)]);
