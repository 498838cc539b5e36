import { isHeld, passes } from './kit/marked.ts';

// What belongs to a public office that is named right before it leads to nobody.
passes('ADDRESS', {
  EN: [
    'For complaints write to the Ombudsman\'s Office, 12 Sfatul Tarii Street, Chișinău, tel. 022 234 800, reception Monday to Thursday 9:00–12:00.',
    'The exhibition is open at the National Museum of History, 31 August 1989 Street 121A, daily except Monday.',
    'The training takes place on 14 May at 10:00, Shevchenko Street 12, room 4.',
    'Applications go to the Child Protection Directorate, 5 Columna Street, phone 022 54 12 33.',
    'The district court of Ungheni, 7 Nationala Street, starts at nine.',
    'The Regional Hospital of Durrës, Rruga Aleksandër Goga 5, received two couches.',
    'Public hearing on 3 June 2025, Soroca, Independenței Street 12.',
    'The embassy of Romania, 66 Bucuresti Street, issues visas on Fridays.',
  ],
  SQ: [
    'Biblioteka Kombëtare, Sheshi Skënderbej 5, hapur nga e hëna në të premte.',
    'Gjykata e Rrethit Korçë, Rruga Kajo Babo 3, tel. 082 242 555.',
    'Njësia për Mbrojtjen e Fëmijës, Bashkia Vlorë, Rruga Sadik Zotaj 12.',
    'Trajnimi mbahet më 14 mars, ora 10:00, Tiranë, Rruga Ismail Qemali 7.',
    'Ministria e Drejtësisë, bulevardi Zogu I, nr. 5, drejtesia@ministria.example.',
    'Komisariati i Policisë Durrës, rruga Aleksandër Goga 2, tel. 052 222 014.',
    'Për ankesa shkruani te Avokati i Popullit, Bulevardi «Zhan D\'Ark» nr. 2, Tiranë.',
  ],
  RO: [
    'Direcția Generală de Asistență Socială și Protecția Copilului Iași, str. Vasile Lupu 57A, tel. 0232 477 731.',
    'Muzeul Național de Etnografie, str. Mihail Kogălniceanu 82, este deschis zilnic.',
    'Cererile se depun la Primăria Sărata, str. Unirii 5, tel. 0262 51 234.',
    'Inspectoratul de Poliție Soroca, str. Ștefan cel Mare 8, program luni–vineri 8:00–17:00.',
    'Consiliul Județean Neamț, str. Alexandru cel Bun 27, secretariat@cjneamt.example.',
    'Teatrul Național „Mihai Eminescu”, bd. Ștefan cel Mare 79, intrare liberă.',
    'Sesizările se depun la registratura DGASPC Sector 6, Bd. Uverturii nr. 81, luni–joi 8:00–16:30.',
    'Consultări publice în 17 aprilie, Chișinău, str. Vasile Alecsandri 1, biroul 412.',
  ],
  UK: [
    'Служба у справах дітей Полтавської міської ради, вул. Соборності, 36, тел. (0532) 60-63-11.',
    'Полтавський районний суд, вул. Шевченка, 8, працює щодня.',
    'Виставка відкрита в обласній бібліотеці, вул. Пушкіна, 18, вхід вільний.',
    'Національна поліція, вул. Богомольця, 10, тел. (044) 254-94-04.',
    'Зареєструватися можна в Центрі зайнятості, м. Хмельницький, вул. Перемоги, 5.',
    'Засідання комітету перенесено на 21 листопада, початок о 11:00, вулиця Лесі Українки, 26.',
    'Заяви приймає Служба у справах дітей Полтавської міської ради, кабінет 212, у вівторок і четвер з 9:00 до 16:00; електронна скринька ssd@pl-rada.example.',
  ],
  RU: [
    'Семинар состоится 21 мая в 10:00, Бельцы, ул. Пушкина, 22.',
    'Прокуратура района Ботаника, ул. Теилор, 4, приём по средам.',
    'Посольство Украины, ул. Василе Лупу, 17, тел. 022 58 21 51.',
    'Билеты в театре имени Чехова, ул. Влайку Пыркэлаб, 75, с 10:00 до 19:00.',
    'Почтовое отделение связи, ул. Мира, 14, работает без выходных.',
    'Адрес приёмной Народного адвоката: Кишинёв, ул. Сфатул Цэрий, 16, тел. 022 234 800, ombudsman@centru.example, часы приёма 9:00–12:00.',
  ],
});

// A person is spoken of, somebody lives, waits or hides there, it is only beside an office, or something else stands between.
isHeld('ADDRESS', {
  EN: [
    'The library is closed. She lives at ‹4 Mitropoliei Street›.',
    'She waits at the county library in Suceava, ‹4 Mitropoliei Street›.',
    'The girl sleeps in the museum basement, ‹Pushkin Street 18›.',
    'Opposite the library in Suceava, ‹4 Mitropoliei Street›, two children were seen.',
    'They live behind the town hall, ‹12 Shevchenko Street›.',
    'Her mother works at the post office, ‹12 Shevchenko Street›.',
    'The court moved the child to ‹5 Green Lane›.',
    'Police searched ‹5 Green Lane› on Monday.',
    'The social service placed both at ‹5 Green Lane›.',
    'Social services, crisis centre, ‹12 Shevchenko Street›.',
    'The shelter of the child protection directorate, ‹12 Shevchenko Street›.',
    'Recruitment agency, ‹12 Shevchenko Street›.',
    'Pick-up at the post office, ‹14 Strada Plopilor›.',
    'From the museum to ‹5 Pushkin Street› it takes ten minutes.',
    'Lena sits at the library, ‹4 Mitropoliei Street›, every day.',
    'The minor\'s room is on the second floor of the Regional Hospital, ‹Rruga Aleksandër Goga 5›.',
    'Hearing of the minor V. on 5 May at 10:00, district court, ‹12 Shevchenko Street›.',
    'Temporary accommodation of the social service, ‹5 Green Lane›.',
    'Oak Court, ‹5 Green Lane›.',
    'Police at ‹5 Green Lane› again last night.',
    'National police on ‹5 Green Lane› again last night.',
    'Beauty academy, ‹12 Shevchenko Street›.',
    'Casting and training on 5 May at 18:00, Soroca, ‹Shevchenko Street 12›.',
  ],
  SQ: [
    'Ajo banon te biblioteka, ‹Rruga Ismail Qemali 7›.',
    'Vajza fshihet te bashkia, ‹Rruga Ismail Qemali 7›.',
    'Përballë gjykatës, ‹Rruga Ismail Qemali 7, pallati i› kuq.',
    'Policia hyri në ‹Rruga Ismail Qemali 7›.',
    'Streha e Njësisë për Mbrojtjen e Fëmijës, ‹Rruga Ismail Qemali 7›.',
    'Femijët janë te spitali rajonal, ‹Rruga Ismail Qemali 7›.',
  ],
  RO: [
    'Fata e ascunsă la Primăria Sărata, ‹str. Unirii 5›.',
    'Primăria Sărata, Ion Crăciun, ‹str. Unirii 5›.',
    'Biblioteca e lângă casa ei, ‹str. Unirii 5›.',
    'Vizavi de poliție, ‹str. Unirii 5›, se strâng noaptea.',
    'Poliția a descins pe ‹str. Unirii 5›.',
    'Centrul de plasament al Direcției Generale de Asistență Socială, ‹str. Unirii 5›.',
    'Judecătoria a decis evacuarea din ‹str. Unirii 5›.',
    'După bibliotecă, ‹str. Unirii 5›, poarta verde.',
    'Copiii sunt la Spitalul Raional Sărata, ‹str. Unirii 5›.',
    'Secția de poliție la ‹str. Unirii 5›, percheziție.',
    'Serviciul social pe ‹str. Unirii 5›.',
    'Andrei citește la Biblioteca Municipală, ‹str. Unirii 5›.',
  ],
  UK: [
    'Бібліотека, ‹вул. Пушкіна, 18›. Дівчина чекає там.',
    'Поліція знайшла дітей на ‹вул. Шевченка, 46›.',
    'За бібліотекою, ‹вул. Пушкіна, 18›, сірий будинок.',
    'Служба у справах дітей вилучила брата з ‹вул. Шевченка, 46›.',
    'Притулок служби у справах дітей, ‹вул. Шевченка, 46›.',
    'Суд, ‹вул. Пушкіна, 18, кв. 5›.',
    'Школа № 12, ‹вул. Шкільна, 4›.',
    'Мати працює в лікарні, ‹вул. Пушкіна, 18›.',
    'Виїзд служби у справах дітей на ‹вул. Шевченка, 46›.',
    'Служба у справах дітей на ‹вул. Шевченка, 46›.',
    'Поліція на ‹вул. Шевченка, 46›, виклик о 3:00.',
    'Лікарня, ‹вул. Шевченка, 46›: двоє дітей були доставлені вночі.',
    'Обшук у школі, ‹вул. Шевченка, 46›.',
    'Олена ходить до бібліотеки, ‹вул. Пушкіна, 18›.',
  ],
  RU: [
    'Она прячется у музея, ‹ул. Пушкина, 18›.',
    'Полиция приехала на ‹ул. Пушкина, 18›.',
    'Возле суда, ‹ул. Пушкина, 18›, стоит машина.',
    'Передача в театре, ‹ул. Пушкина, 18›.',
    'Приют при управлении соцзащиты, ‹ул. Пушкина, 18›.',
    'Академия красоты, ‹ул. Пушкина, 18›.',
    'Отделение полиции на ‹ул. Пушкина, 18›, вызов ночью.',
    'Дети были в больнице, ‹ул. Пушкина, 18›.',
    'Ребёнок на учёте в больнице, ‹ул. Пушкина, 18›.',
  ],
});

// A telephone that somebody carries, or somebody's name between or in it.
isHeld('PHONE', {
  EN: [
    'Library, tel. ‹069 123 456›.',
    'Prosecutor\'s office, secretary Ion Rusu, tel. ‹022 234 800›.',
  ],
  SQ: [
    'Drejtoria e Policisë, tel. ‹069 223 4455›.',
  ],
  RU: [
    'Прокуратура, Игорь Ткач, тел. ‹022 234 800›.',
  ],
});
isHeld('EMAIL', {
  EN: [
    'Town hall: ‹ana.popescu@primaria.example›.',
  ],
});

// As announcements and letters have them.
passes('ADDRESS', {
  EN: [
    'Complaints go to the data protection authority, 48 Serghei Lazo Street, Chișinău.',
    'Please register for the workshop at the Odesa Regional Art Museum, 5A Sofiivska Street, by 3 June.',
    'The Prosecutor\'s Office for Combating Organised Crime, 26 Ștefan cel Mare Boulevard, publishes its report on Monday.',
    'Mailing address of the Ombudsman: 21/8 Instytutska Street, Kyiv 01008, hotline 0800 50 17 20.',
  ],
  SQ: [
    'Copies of the guide can be collected from the Kukës municipal library, Rruga Dëshmorët 8, Monday to Friday.',
    'Venue: Tirana Court of Appeal, Rruga Jordan Misja 12, hall 2.',
    'Ndihma juridike falas jepet në Zyrën e Drejtësisë, Rruga Sami Frashëri 11, Durrës, tel. 052 238 119.',
    'Ekspozita hapet në Muzeun Historik Kombëtar, Sheshi Skënderbej 7, më 3 qershor, ora 18:00.',
    'Aplikimet dorëzohen në Bashkinë Shkodër, Rruga 13 Dhjetori 1, zyra nr. 4.',
    'Konferenca zhvillohet në Universitetin e Vlorës, Bulevardi Ismail Qemali 21, salla A.',
    'Regjistrimi bëhet në Drejtorinë Arsimore Rajonale, Rruga Qemal Stafa 9, e-mail arsimi@dar-elbasan.example.',
    'Posta qendrore, Rruga Çameria 5, punon nga 8:00 deri në 16:00.',
  ],
  RO: [
    'Inspectoratul Teritorial de Muncă Bacău, str. Oituz 20, tel. 0234 517 226, primește sesizări.',
    'Dosarele se depun la secretariatul Universității de Stat, str. Alexe Mateevici 60, bl. 2, et. 1.',
    'Punctul de informare al Primăriei Bălți, Piața Independenței 1, e deschis marți.',
    'Vernisajul are loc la Biblioteca Județeană „George Barițiu”, bd. Eroilor 33-37, Brașov, pe 12 mai, ora 17:00.',
    'Oficiul Stării Civile Ungheni, str. Națională 7, program 8:00–17:00.',
    'Concertul caritabil: Sala cu Orgă, bd. Ștefan cel Mare 81, 20 iunie, ora 18:00.',
    'Judecătoria Cahul, sediul central, str. Ștefan Vodă 21, judecatoria.cahul@justice.example.',
  ],
  UK: [
    'Звернення приймає Департамент соціального захисту Львівської ОДА, вул. Винниченка, 18, каб. 305, тел. (032) 261-20-45.',
    'Форум відбудеться у Палаці культури ім. Хоткевича, вул. Кирилівська, 5, 20 вересня об 11:00.',
    'Центр безоплатної правової допомоги, м. Ужгород, вул. Загорська, 10, працює з 9:00 до 18:00.',
    'Обласна дитяча лікарня, вул. Капушанська, 24, отримала обладнання.',
    'Районна бібліотека, смт Іванівка, вул. Центральна, 12, чекає на читачів.',
    'Документи подавати до Державної міграційної служби, вул. Володимирська, 9, 2 поверх.',
    'Пошта для скарг: skarhy@oda.example; адреса: Вінницька ОДА, вул. Соборна, 70.',
    'Тренінг для вчителів 14 жовтня о 10:00, Чернівці, вул. Університетська, 2, ауд. 305.',
  ],
  RU: [
    'Приём граждан ведёт Инспекция труда, г. Бельцы, ул. Хечиулуй, 14, понедельник и среда.',
    'Круглый стол состоится в Доме правительства, площадь Великого Национального Собрания, 1.',
    'Управление образования города Измаила, пр. Мира, 23, принимает отчёты до 5 июня.',
    'Выставка рисунков открыта в Доме культуры, ул. Советская, 9, вход свободный.',
    'Консультации проводит Комиссариат по делам беженцев, ул. Тигина, 12, тел. 022 27 28 53.',
    'Спектакль пройдёт 3 июня в 18:00 в театре «Лучафэрул», ул. Вероники Микле, 7.',
  ],
});

// Who works there, lies ill there, or is told to come.
isHeld('ADDRESS', {
  EN: [
    'Rendez-vous: post office, ‹12 Shevchenko Street›, Friday 17:00, bring the passport.',
    'We are at the city hospital, ‹12 Shevchenko Street›, second floor.',
    'Both were admitted to the regional hospital, ‹7 Nationala Street›.',
    'The judge of the district court, ‹7 Nationala Street›, knows the family.',
  ],
  SQ: [
    'Takohemi te biblioteka, ‹Rruga Ismail Qemali 7›, në gjashtë.',
    'Është shtruar në spitalin rajonal, ‹Rruga Ismail Qemali 7›.',
    'Punonjësja e bashkisë, ‹Rruga Ismail Qemali 7›, e njeh.',
  ],
  RO: [
    'Ne întâlnim la Muzeul Național, ‹str. Mihail Kogălniceanu 82›, la șase.',
    'A fost spitalizată la Spitalul Raional, ‹str. Unirii 5›.',
    'Secretara primăriei, ‹str. Unirii 5›, o cunoaște.',
  ],
  UK: [
    'Зустрічаємось біля театру, ‹вул. Пушкіна, 18›.',
    'Приходь у бібліотеку, ‹вул. Пушкіна, 18›, одна.',
    'Лежить у лікарні, ‹вул. Шевченка, 46›, палата 3.',
    'Прокуратура повідомила: ‹вул. Шевченка, 46›.',
    'Суд виніс рішення щодо ‹вул. Шевченка, 46›.',
  ],
  RU: [
    'Лежит в областной больнице, ‹ул. Пушкина, 18›.',
    'Встречаемся в музее, ‹ул. Пушкина, 18›, в шесть.',
    'Библиотекарь, ‹ул. Пушкина, 18›, всё видела.',
  ],
});

// A contest that bears somebody's name, and a hall that is announced behind its address.
passes('ADDRESS', {
  EN: ['Entries for the Hans Christian Andersen story contest go to the county library in Suceava, 4 Mitropoliei Street, by 31 May.'],
  RU: ['Улица Пушкина, 22 – вход в здание со двора. Конференц-зал на втором этаже, регистрация с 9:30.'],
});
isHeld('ADDRESS', { EN: ['Ana won the contest at the county library in Suceava, ‹4 Mitropoliei Street›.'], RU: ['‹Улица Пушкина, 22›. Она ждёт, конференц-зал закрыт, регистрация с 9:30.'] });
passes('PHONE', {
  EN: ['The Directorate for Child Protection can be reached on +40 21 310 07 89 on working days.'],
  SQ: ['Drejtoria Rajonale e Shërbimit Social ka numrin +355 4 222 35 48 për qytetarët.'],
  RO: ['Direcția Generală de Asistență Socială are registratura la parter, telefon 0232 477 731.'],
});
isHeld('PHONE', { EN: ['Her mother can be reached on ‹+40 21 310 07 89›.'], RO: ['Fata are telefon nou, ‹0232 477 731›.'] });
