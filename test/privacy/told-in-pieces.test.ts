import { isHeld, passes } from './kit/marked.ts';

// Numbers, dates and mailboxes that are told piece by piece, by feasts, or by the names of their letters.
isHeld('NATIONAL_ID', {
  EN: [
    'the ID number starts with ‹J05, then 512, then 034 and ends with the letter K›',
  ],
  SQ: [
    'numri personal po ta jap copa-copa: fillon me ‹L10 pastaj 312, pastaj 045 e në fund shkronja L›, fshije',
    'numri personal: fillon me ‹K95, pastaj 618, pastaj 042 dhe në fund shkronja N›',
  ],
  RO: [
    'CNP-ul pe bucăți: începe cu ‹6110, apoi 804, apoi 375, la sfârșit 588›',
    'codul ei personal: întâi ‹2007, pe urmă 004, după aia 123456›',
  ],
  UK: [
    'її код частинами: спочатку ‹301, потім 245, далі 78, в кінці 12›',
    'ІПН: ‹три-нуль-один-два-чотири-п\'ять-сім-вісім-один-два›',
  ],
  RU: [
    'личный код: начинается на ‹2008, потом 123, потом 456 и в конце 789›',
  ],
});
isHeld('PHONE', {
  EN: [
    'her phone starts with ‹069, then 123, then 456›',
    'suna la ‹O69 l23 4S6›',
    'phone: ‹oh seven four four, double one two, three four five›',
    'phone ‹zero-seven-four-four_one-one-two_three-four-five›',
    '‹ZERO7ZERO8UNU2TREI4PATRU›',
    '‹07four4 one12 345›',
    '‹nol\' shest\' vosem\' sem\' tri odin sorok dvadtsat›\'',
    '‹nul shist sim odyn dva try chotyry pyat shist sim›',
  ],
  SQ: [
    'numri: ‹069, pastaj 22, pastaj 33, në fund 444›',
  ],
  RO: [
    'telefonul: ‹069, apoi 123, pe urmă 456›',
  ],
  UK: [
    'номер телефону по частинах: ‹067, далі 123, далі 45, наприкінці 67›',
    'зателефонуй ‹нуль шість сім / 12З / сорок п\'ять / 6О›',
  ],
  RU: [
    'телефон: сначала ‹068, потом 731, потом 40 и в конце 22›',
    'дай знать брату ‹ноль шесть восемь / 7З1 / четыре ноль / 2О› только смс',
    'sună la ‹zero șase nouă / 7З1 / patru zero / 2О›',
    'call ‹zero six nine / 7З1 / four zero / 2O›',
    'merr ‹zero gjashtë nëntë / 22З / dyzet e pesë / 6O›',
    'тел. ‹о67 l23 4б 78›',
    '‹ноль68 семь31 40 два2›',
  ],
});
isHeld('PLATE', {
  EN: [
    'plate of the van: ‹kay el em four zero eight›',
    'the plate is ‹bee two zero eight zed why ex›',
  ],
  SQ: [
    'targa: ‹a a tetë zero dy b c›',
  ],
  RO: [
    'mașina are numărul ‹be doi zero opt zet igrec ics›',
    'numărul mașinii: ‹ce ka el șase zero doi›',
  ],
  UK: [
    'номер авто: ‹ве ка п\'ять шість сім вісім ем ем›',
  ],
  RU: [
    'номер водилы кидаю шифром ‹ка-эн-ди шесть-ноль-два›, на молдавских',
    'номер машины: ‹а-а восемь-ноль-три-четыре тэ-е›',
    'номер бехи: ‹эм семьсот три, ка-эр›, регион сто двадцать три',
  ],
});
isHeld('EMAIL', {
  EN: [
    'mail: ‹ana_at_gmail_dot_com›',
  ],
  SQ: [
    'posta: ‹besa_et_gmail_pike_com›',
  ],
  RO: [
    'mail: ‹ana_arond_gmail_punct_com›',
  ],
  RU: [
    'Почту для связи даю так: ‹masha_гав_bk_тчк_ру›',
    'пошта: ‹olena_песик_ukr_крапка_net›',
  ],
});
isHeld('DATE_OF_BIRTH', {
  EN: [
    'She was born on ‹Christmas Eve 2010›.',
    'born on ‹St Nicholas Day, two thousand and eleven›',
    'born on ‹new year\'s day 2 0 1 1›',
  ],
  SQ: [
    'Ajo ka lindur në natën e ‹Vitit të Ri 2009›.',
    'Lindur ditën e ‹Shën Gjergjit 2010›.',
  ],
  RO: [
    'Născut, spune el, în ‹ajunul Anului Nou 2 0 0 9›; mail',
    'Fata e născută de ‹Crăciun, 2009›.',
    'Născută de ‹Sfântul Nicolae 2010›, spune bunica.',
  ],
  UK: [
    'Вона народилася на ‹Різдво 2010›.',
    'Народився в ‹день незалежності, дві тисячі дев\'ятого›.',
  ],
  RU: [
    'мальчик родился, по его словам, на Покров, ‹четырнадцатого десятого, год две тыщи двенадцатый›.',
    'Родилась на ‹Рождество 2011› года.',
    'Родился ‹первого сентября, год 2 0 1 1›',
  ],
});
isHeld('GEO_COORDINATE', {
  EN: [
    '‹45 deg. 52 min. N / 28 deg. eleven E›',
  ],
  SQ: [
    'pika e takimit ‹41 pike 3-2-7 veri, 19 pike 8-1-9 lindje›',
  ],
  RO: [
    '‹47 punct 0-1-0 nord, 28 punct 8-6-3 est›',
  ],
  RU: [
    '‹координаты 47.О1О5, 28.86З8›',
    '‹coordonate: 47,o1o5 / 28,86З8›',
    'точка ‹4б.48l2 30.7233›',
    '‹47 точка 0-1-0 север, 28 точка 8-6-3 восток›',
  ],
});
isHeld('PASSPORT', {
  EN: [
    'passport series ‹A B then 12 34 56›',
  ],
  RO: [
    'pașaport ‹AB, apoi 123, apoi 4567›',
  ],
  RU: [
    'паспорт: серия ‹А Б, потом двенадцать, тридцать четыре, пятьдесят шесть›',
  ],
});
isHeld('IBAN', {
  EN: [
    'IBAN: ‹MD24 then AG00 then 0225 then 1000 then 1310› then 4168',
  ],
  RO: [
    '‹RO-44-BRDE, apoi 5514 … 2256 … 0791 … 8633›',
  ],
});

// Sums, years and feasts that are nobody's.
passes('PHONE', {
  EN: [
    'We spent 200 lei, then 300, then 450 on fuel.',
    'In 2019, then 2021, then 2023 the law was amended.',
    'Christmas 2010 was the busiest week of the hotline.',
  ],
  SQ: [
    'Rruga zgjati 3 orë, pastaj 12 km, pastaj 450 metra.',
    'Natën e Vitit të Ri 2009 u hap qendra.',
  ],
  RO: [
    'Au venit 120 de elevi, apoi 340, apoi 560 de părinți.',
    'Pe Crăciun 2009 linia a fost închisă.',
  ],
  UK: [
    'Спочатку 120 листівок, потім 300, далі 450.',
    'На Покров 2012 року центр відкрив виставку.',
  ],
  RU: [
    'На Рождество 2011 года собрали подарки.',
    'Пишите на форум, гав-гав клуб открыт.',
  ],
});
isHeld('EMAIL', {
  RO: [
    'scrie-mi: ‹ana, punct, popa, la gmail, punct com›',
  ],
});
isHeld('PLATE', {
  EN: [
    'plate — letters first: ‹KLM, figures after: 408›',
  ],
  SQ: [
    'targa ‹AA, pastaj 123, pastaj BC›',
  ],
  UK: [
    'номер: літери ‹ВТ, цифри 12 34, літери АА›',
  ],
});
isHeld('DATE_OF_BIRTH', {
  SQ: [
    'ditëlindja: ‹14, muaji i pestë, 2011›',
  ],
  RO: [
    'născut în ‹3 a lunii a cincea, anul 2011›',
  ],
  UK: [
    'народжена ‹14го числа, п\'ятий місяць, 2011›-й',
  ],
});
passes('PLATE', {
  EN: [
    'Room 12, figures 3 and 4; letters A to D.',
    'Plate recognition: 12 cameras, then 30, then 45.',
    'The site is «at» the border; “et” is Latin.',
    'We met at noon, then at gmail they said no.',
  ],
  RO: [
    'Camera 305, litera B, cifrele din anexă.',
    'Pe 3 a lunii viitoare, anul acesta.',
    'Restul de 123 de cazuri, 456 în total.',
  ],
  UK: [
    'Номер 5, цифри у таблиці 12, літери А–Д.',
    'На 3 числа, 5 місяць, 2011 рік звіту.',
  ],
});

// Figures so many times, codes of a network by their names, and the order told last.
isHeld('PHONE', {
  SQ: [
    'Numri është ‹069, dy teta e tri nënta, 41›.',
    'shkruaje: ‹068 edhe tri shtata pastaj 41 07›',
  ],
  RO: [
    '‹zero șapte nouă, iar apoi de două ori câte 41 și 07›',
  ],
  UK: [
    'Записуй: ‹нуль шістдесят сім, а потім двічі по 44 і 318›.',
    '‹п\'ятдесятка спереду, а далі 217-33-08›',
  ],
  RU: [
    'Запиши: ‹ноль семьдесят девять, а дальше дважды по 31 и 07›.',
    'на руке ‹078… 14… и три семёрки в конце, 05› перед ними',
  ],
});
passes('PHONE', {
  EN: [
    'Hotline: 116 111, then press two.',
  ],
  SQ: [
    'Dy teta dhe një shtatë në fund.',
  ],
  RO: [
    'De două ori câte 20 de minute.',
  ],
  UK: [
    'Двічі по 20 хвилин на тиждень, потім перерва.',
    'П\'ятдесятка спереду, далі 12 рядів.',
  ],
  RU: [
    'Дважды по 30 человек в группе.',
    'Записано 19… и две пятёрки в конце.',
  ],
});

// What follows and how it ends, and a word for one of many figures.
isHeld('PHONE', {
  EN: [
    'Her number starts with ‹079, followed by 441 and ends with 207›.',
  ],
  RO: [
    'Numărul ei începe cu ‹079, urmează 441 și se termină cu 207›.',
    'telefon: ‹079-DOI-44-12-07›',
  ],
});
passes('PHONE', {
  EN: [
    'Follow the hearing: first 12, followed by 14, then 16.',
  ],
  RO: [
    'Urmează 441 de dosare și se termină cu 207 respinse.',
  ],
});
