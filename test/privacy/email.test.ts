import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    '‹vika *at* gmail *dot* com›',
    '‹vika @ gmail , com›',
    'her mail is ‹vika sun at proton mail dot com›',
    '‹ivan at mycompany (dot) md›',
    'backwards: ‹moc.liamg@ilas.adnilb›',
    'ion.rusu ‹(a t) mail (d o t) md›',
    '‹dana.p2009@gmail,com›',
    '‹dana_p [la] gmail [punct] com›',
    '‹dana.p(@)gmail.com›',
    '‹dana.p@gmail(.)com›',
    '‹dana . p @ gmail . com›',
    '‹dana.p%40gmail%2Ecom›',
    '‹dana.p@gmail.c0m›',
    'email ‹dana.p at ukr.net›',
    'e-mail: ‹dana.p et yahoo.com›',
    '‹ana [arond] gmail [punct] com›',
    '‹maria_pop @ yahoo . ro›',
    '‹o.shevchenko@i.ua›',
    '‹john(dot)smith(at)proton(dot)me›',
    '‹besa.k@yahoo.it›',
    '‹MARIA.POPESCU@GMAIL.COM›',
    '‹maria(at)gmail(dot)com›',
    '‹maria [at] gmail [dot] com›',
    '‹maria at gmail dot com›',
    '‹maria&#64;gmail&#46;com›',
    '‹maria%40gmail.com›',
    '‹maria&commat;gmail&period;com›',
    '‹m a r i a @ g m a i l . c o m›',
    '‹maria@gmail com›',
    '‹maria＠gmail．com›',
    '‹maria.pop AT yahoo DOT ro›',
    '‹maria arond gmail punct com›',
    '‹maria @ gmail . com›',
    '‹ion.popescu{at}mail.md›',
    '‹maria​@gmail.com›',
  ],
  SQ: [
    'mejl: ‹arta pik k et gmail pik kom›',
    'email ‹mira pikë puna në gmail pikë com›',
    'emaili ‹beni nënvizë 09 te hotmail pikë it›',
    '‹xh.murati [ a t ] proton [ d o t ] me›',
    '‹arben pikë hoxha (at) gmail pikë com›',
  ],
  RU: [
    'почта ‹katya нижнее подчёркивание 09 собака mail точка ru›',
    'почта ‹vika на gmail точка com›',
    'почта ‹лена собака яндекс точка ру›',
    '‹danap АТ gmail ДОТ com›',
    '‹дана@пошта.укр›',
    '‹olena-k собачка ukr крапка net›',
    '‹maria собака gmail крапка com›',
    '‹maria (собака) ukr.net›',
    '‹mаriа@gmаil.com›',
  ],
  RO: [
    'mail ‹ion punct rusu la gmail punct com›',
    '‹ion.rusu coadă de maimuță yahoo punct ro›',
    '‹vika(pe)gmail(punct)com›',
    'scrie-i la ‹ana.ionescu(a)yahoo.com›',
  ],
  UK: [
    'на пошту ‹sofia крапка b вухо gmail крапка com›',
    'пошта ‹vika на gmail крапка com›',
    '‹vika (на) gmail (крапка) com›',
    'пошта ‹катя точка веселка собака укр точка нет›',
    '‹іvan@gmаil.соm›',
  ],
};

const PASSED: Samples = {
  EN: [
    'We keep the archive on gmail.com and on a disk.',
    'Invoices go to procurement@hub.example, orders to logistics@hub.example.',
    'The hotline 116 111 and 0 800 500 225 are open 24/7. Contact info@lastrada.md.',
  ],
  RU: [
    'Пишите нам на mail.ru, а не в чат.',
    'Заявки — на zakupki@set.example и obuchenie@set.example.',
    'Пошта: hotline@la-strada.org.ua, сайт la-strada.org.ua, Telegram-бот @la_strada_hotline.',
  ],
  SQ: [
    'Shkrova ne mail. me vone erdhi pergjigja.',
    'Kemi llogari në gmail.com.',
    'Kërkesat dërgohen te prokurimet@rrjeti.example.',
    'Shkruani te sekretaria@rrjeti.example ose kancelaria@rrjeti.example.',
  ],
  RO: [
    'I-am scris pe mail, al doilea mesaj a venit luni.',
    'Ofertele se trimit la achizitii@retea.example.',
  ],
  UK: [
    'Пишіть на пошту: форма є на сайті, крапка в кінці не потрібна.',
    'Документи на tender@fond.example.',
    'Зауваження — на koordynatsiia@fond.example або robocha.hrupa@fond.example.',
    'Листи на priimalnia@fond.example та kancelyariya@fond.example.',
  ],
};

isHeld('EMAIL', HELD);
passes('EMAIL', PASSED);
isHeld('EMAIL', { RU: ['Почта: ‹masha_гав_bk_тчк_ру, вместо «гав» собака›.'] });

// Read aloud, with commas between, and before a host that everybody knows.
isHeld('EMAIL', {
  EN: ['She spells: ‹zamira, dot, two thousand ten, monkey, gmail›; write soon', 'The mailbox over a bad line: ‹m for Maria, lupu, zero nine, at, inbox, dot, ru›.'], SQ: ['në fletore: ‹suela pikë marku kurora gmejl pikë kom›', 'Emaili kështu: ‹a nënvizë shehu nëntëdhjetë e një, et, gmail, com›'],
  RO: ['trimiteți la ‹m crețu șapte opt, coadă de maimuță, gmail punct com›', 'adresa: ‹stela liniuță jos vrancea șaptezeci, la outlook, punct com›'], UK: ['хай пише на ‹natalka нижня риска n, песик, укр нет›', '‹tymko крапка rud равлик mail крапка example›'], RU: ['емейл ‹lera точка homenko собака pochta.example›', 'с почты ‹чепурная (собака) тут (точка) бай›'],
});

passes('EMAIL', { EN: ['We write only at gmail.com and never from ukr.net or mail.ru.', 'They met, at noon, dot after dot, on the map.'], UK: ['У дворі була собака, пошта не працює.'], RU: ['Отчёты: monitoring@podil-fund.org.ua'] });

// A year of birth behind a word that is a role's alone.
isHeld('EMAIL', {
  EN: [
    'Write to ‹hello.mira2008@postbox.example› tonight.',
  ],
  SQ: [
    'Posta: ‹zyra.arta1999@posta.example›.',
  ],
  RO: [
    'Adresa: ‹contact.ionela2003@posta.example›.',
  ],
  UK: [
    'Пошта: ‹info.olenka2007@poshta.example›.',
  ],
  RU: [
    'Почта: ‹zakaz.petya1987@pochta.example›.',
  ],
});
passes('EMAIL', {
  EN: [
    'Write to office.2026@centre.example.',
    'Open until May: training.spring2026@network.example',
  ],
  SQ: [
    'Shkruani te konferenca.2025@rrjeti.example.',
  ],
  RO: [
    'Adresa: secretariat.sector5@primaria.example.',
  ],
  UK: [
    'Пошта: kontakt.lviv@centre.example.',
  ],
});

// Without its sign, before a host that everybody knows.
isHeld('EMAIL', {
  EN: [
    '‹miratr08gmail.com›, no sign at all, she writes it so',
  ],
  RU: [
    'почта: ‹lena.2009yandex.ru›, собаку забыла',
  ],
});
passes('EMAIL', {
  EN: [
    'gmail.com and 365outlook.com are filtered.',
  ],
  RU: [
    '2gmail.com и yandex.ru одинаково закрыты.',
  ],
});
passes('EMAIL', { SQ: ['Kërkesat dërgohen te anetaresimi@rrjeti-femijet.example deri të premten.'], EN: ['Write to membership@network.example.org.'] });

// What an office does for children, and not a child.
passes('EMAIL', { EN: ['The Central Authority answers at child.protection@justice.example.', 'Write to anti.trafficking@police.example.'] });
isHeld('EMAIL', { EN: ['Write to ‹chiara.popescu@justice.example›.', 'The child writes from ‹child.protection@gmail.com›.'] });

// Mailboxes of a task, at an organisation's own host; at one where anybody may have a mailbox the task is a name.
passes('EMAIL', {
  EN: ['Complaints to ombudsdesk@network-desk.example, worries to safeguarding@fund.example.'],
  UK: ['Пишіть на загальну скриньку dopomoha@merezha-zakhyst.example.', 'Скарги: skargy@fond.example, запис: zapys@fond.example.'],
  RU: ['Дежурная смена: dezhurny@fond.example, бухгалтерия: bukhgalteria@fond.example, поддержка: podderzhka@fond.example.'],
  SQ: ['Regjistrimi: regjistrimi@qendra.example, shtypi: shtypi@qendra.example.'],
});
isHeld('EMAIL', { UK: ['Пишіть йому на ‹dopomoha.serhii2007@gmail.com›.'], RU: ['Он отвечает с ‹dezhurny77@mail.ru›.'], EN: ['His mailbox is ‹deskovich@fund.example›.', 'Write to ‹child@example.com› about it.'] });
// The words of an address are in no language, and a short text beside them still is.
passes('UNREADABLE', { RU: ['общие вопросы – priem@set-zashchita.example, по деньгам – buhgalteria@set-zashchita.example, ночью только дежурный 902'] });
isHeld('UNREADABLE', { EN: ['‹kwzpa rtoml fendu ghilba vostre quimal denarl pribu sontak welmi ordak tunfe lasqo brimda helvu›, info@desk.example'] });

// Of a desk or a task as it is called in any of the five languages.
passes('EMAIL', {
  EN: ['Please send the alarm to alarm@stop-trafficking.example before noon.', 'Questions on the toolkit go to toolkit@safechild.example, methods to methodology@safechild.example.', 'The shift answers at shift@desk.example, analysts at analytics@desk.example.'],
  SQ: ['Për trajnime shkruani te trajnime@fondacioni.example deri të premten.', 'Sinjalizimet vijnë te sinjalizime@qendra.example, raportimet te raportime@qendra.example.'],
  RO: ['Scrieți la alerte@retea.example dacă vedeți anunțul.', 'Înscrierile la formare@retea.example sau la cursuri@retea.example, până vineri.', 'Semnalările ajung la semnalare@retea.example.'],
  UK: ['Матеріали: navchannya@fond.example, тривоги: tryvoga@fond.example.', 'Сповіщення йдуть на spovishchennya@fond.example.'],
  RU: ['Сигналы принимает signal@fond.example, ночью trevoga@fond.example.', 'Частичные отчёты: otchety@fond.example, поправки: korrektury@fond.example.'],
});
isHeld('EMAIL', {
  EN: ['Write to ‹alarm.mira2008@postbox.example›.', 'The recruiter uses ‹training.girl@gmail.com›.', 'His mailbox is ‹shiftan@desk.example›.'],
  SQ: ['Shkruani te ‹metodi.dimov@qendra.example›.', 'Ajo përgjigjet nga ‹trajnime07@gmail.com›.'],
  RO: ['Scrieți-i la ‹semionova@retea.example›.', 'Mama are ‹alerte.ionela2003@posta.example›.'],
  UK: ['Пишіть їй на ‹tryfonova@fond.example›.', 'Його скринька ‹perekop.oleh@fond.example›.'],
  RU: ['Он пишет с ‹signal77@mail.ru›.', 'Её почта ‹trefilova@fond.example›.'],
});
