const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Said between two pieces of one number and nowhere else: another follows, it is corrected, or taken apart. */
export const TELLS = words('then apoi pastaj потом потім далі дальше затем fund final sfarsit urma end ends ending кінці конце кінець конец хвост restul решта остальное спереду впереди'
  + ' no nu jo ni нет ні pardon sorry scuze стоп dash hyphen slash тире дефис дефіс риска риску liniuta cratima vize');

/** That a letter follows. */
export const LETTER_COMES = words('letter letters litera litere literele shkronja shkronjat germa буква букви буквы букву літера літери');

/** All that may stand between two pieces: small words lead up to the others. */
export const JOINS: ReadonlySet<string> = new Set([...TELLS, ...LETTER_COMES,
  ...words('and it iar si dhe e й и та а la ne cu me pe в у in at the on на ще еще last fundit number numarul numri номер figures cifre cifrele цифры цифри')]);

/** Between tens and units. */
export const AND = words('and si e та и і');

/** "B as in boy", "K for Kilo", "S de la Sandu": the last of the words between. */
export const AS_IN = words('in for like la ca si як у як как nga te');

/** Short words in capitals by which a number is called, times, money. */
export const NO_SERIES = words('id ids ci bi ic nr no nid tel mob fax sms gsm gps pin tin cnp dob cui nif iban idnp cod код тел моб инн дн др дп снл eur usd mdl ron uah lek all lei грн утц utc tlp ngo рф ім ip ід фоп suv van tir tg fb ig vk am pm');

/** Letters that are words, in one language or another: as they are mostly written, and also as a sentence begins. */
export const LETTER_WORDS = words('a e i o u y s z c n t l d а б в ж з и і й к о с у є я');
export const CAPITAL_WORDS = words('a e i o u y s z а б в ж з и і й к о с у є я');

/** Names of letters that are no words, with their marks. */
export const LETTER_NAMES = words('бэ вэ гэ дэ жэ зэ пэ тэ цэ эф эль эм эн эр эс эл юа юэй ей ем ен ер еф ікс іксь икс кей кью игрек gë bë dë pë vë zë cë bee cee dee gee vee zee kay zet зет ecou');

/** Names of letters that are words as well, and are none in the middle of a sentence with a capital. */
export const NAMES_IN_TWO = words('бе ве ге де же зе ка ха пе те це се че ша ел ес be ce de ge pe te ve ka ha ef el em en er es');

/** Words for figures that are as often other words. */
export const ORDINARY = words('try one for fore to tree ate tu una unu un o nje një один одна одну раз sem');

/** What stands behind a number that counts: "five, two children". */
export const COUNTED = /^ ?(?:child|kid|girl|boy|men(?!\p{L})|wom[ea]n|people|person|minor|adult|sister|brother|other|more|days?|night|hour|year|month|week|times?|minute|of (?:them|us|the)|copi|fet[ei]|b[ăa]ie[tț]|femei|b[ăa]rba[tț]|oameni|persoan|zile|or[ăe](?!\p{L})|ani(?!\p{L})|luni(?!\p{L})|s[ăa]pt[ăa]m|din(?!\p{L})|f[ëe]mij|vajz|djem|djal|gra(?!\p{L})|burra|dit[ëe]|vjet|vje[çc]|muaj|her[ëe]|jav|nga(?!\p{L})|дет[еия]|діт[еиія]|реб[её]н|дитин|дівч|хлоп|жін|чолов|люд|осіб|осо|человек|девоч|девуш|мальч|женщ|мужч|подрост|підліт|дн[яіеи]|день|ден|ноч|ніч|год|лет(?!\p{L})|рок|рік|місяц|месяц|раз|час|тиж|недел|хвил|минут|из(?!\p{L})|з(?!\p{L})|eur|lei|грн|руб|лек|lek|usd|dollar|долл|km|км|%|€|\$)/iu;
