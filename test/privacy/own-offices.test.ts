import { isHeld, passes } from './kit/marked.ts';

// Desks and antechambers, what has moved, the writer's own office, and an office told behind its address.
passes('ADDRESS', {
  EN: [
    'Reception of the Refugee Office, 7 Mihai Viteazul Street, ground floor, (022) 26 54 10, walk-ins from nine to noon.',
    'Find us at 22 Columna Street, room 4, Mondays and Thursdays.',
    'Court of Appeal, 4 Teilor Street, registry window 2, 022 63 53 35.',
    'Regional prosecutor\'s office – 5 Franka Street, anteroom (0342) 55 20 11.',
    'Directorate of Child Protection, 2 Elbasan Road, Korçë, front desk 082 24 51 60, walk-in every weekday morning.',
    'Our office has moved to 14 Sfatul Tarii Street, Chișinău, tel. 022 23 48 00, open Monday to Friday.',
    'The Labour Inspectorate, 17 Miron Costin Street, reception desk 022 44 20 15, hours 8:00–17:00.',
    '12 Pushkin Street is the new seat of the district court; reception 022 27 01 44.',
    'Our new address: 5 Columna Street, office 12, phone 022 54 12 33.',
    'The network\'s secretariat has moved to Bulevardi Zogu I 36, second floor, Tirana.',
    'Write to our office, 26 Ștefan cel Mare Boulevard, or call the switchboard 022 23 48 48.',
    'Ombudsman\'s Office, 16 Sfatul Tarii Street, switchboard 022 23 48 00, visitors by appointment.',
    'Municipal Library, 5 Teatralna Street, enquiries desk 0432 67 01 20, closed on Mondays.',
  ],
  SQ: [
    'Zyra e Punësimit, Rruga Ibrahim Rugova 4, recepsioni 052 22 41 18, nga e hëna në të enjte.',
    'Zyra jonë rajonale është zhvendosur në Bulevardin Dyrrah 15, Durrës.',
    'Ministria e Arsimit, Rruga e Durrësit 23, protokolli 04 222 56 39.',
    'Gjykata u zhvendos në Rrugën e Kavajës 112.',
    'Drejtoria Rajonale e Shërbimit Social, Rruga Kavajës 12, sporteli 04 222 33 10, e hapur çdo ditë.',
    'Zyra jonë u zhvendos në Rrugën Myslym Shyri 23, Tiranë, tel. 04 225 66 70.',
    'Bashkia Korçë, Bulevardi Republika 14, recepsioni 082 24 32 11, orari 8:00–16:00.',
    'Rruga Jordan Misja 12 është selia e re e gjykatës; sporteli 04 237 11 20.',
    'Avokati i Popullit, Bulevardi Zhan D\'Ark 2, centrali 04 238 03 00.',
    'Sekretariati i rrjetit ndodhet te Rruga Sami Frashëri 11, hyrja nga parku, ora 9:00–15:00.',
    'Prokuroria e Vlorës, Rruga Sadik Zotaj 5, paradhoma 033 22 41 10.',
    'Biblioteka publike, Rruga Dëshmorët 8, informacioni 024 22 30 15, e mbyllur të hënën.',
  ],
  RO: [
    'Agenția Națională pentru Ocupare, str. Vasile Alecsandri 1, secretariat 022 22 77 74, program 8–17.',
    'Oficiul nostru regional s-a mutat pe str. Decebal 13, Bălți, tel. 0231 2 33 40.',
    'Poliția de Frontieră, str. Petricani 19, serviciul de gardă 022 25 96 97.',
    'Primăria s-a mutat pe str. Independenței 8, relații la 0236 2 26 50.',
    'DGASPC Iași, str. Vasile Lupu 57A, ghișeul unic, 0232 477 731.',
    'Ministerul Muncii și Protecției Sociale, Chișinău, str. Vasile Alecsandri 1, anticamera 022 269 301, primește petiții de luni până vineri.',
    'Biroul nostru s-a mutat pe bd. Iuliu Maniu 59, sector 6, București, tel. 021 310 44 20, e-mail office@reteaua-noastra.example.',
    'Noul sediu al organizației: str. Columna 5, biroul 12, tel. 022 54 12 33.',
    'Secretariatul rețelei se află pe str. Alexandru cel Bun 27, etajul 2, program 9:00–17:00.',
    'Prefectura Iași, str. Anastasie Panu 60, registratura 0232 23 55 11, luni–vineri.',
    'Biroul nostru regional se mută pe strada Vasile Alecsandri nr. 10, mun. Bălți, program luni–vineri 9–17.',
    'În str. Pușkin 12 funcționează acum judecătoria; anticamera 022 27 01 44.',
    'Ne găsiți pe str. București 68, biroul 211, tel. 022 20 13 40, luni–joi.',
    'Sediul central: bd. Ștefan cel Mare 134, recepția 022 80 10 00.',
    'Inspecția Muncii, str. Miron Costin 17, ghișeul 3, dispecerat 022 44 20 15.',
    'Adresa noastră de corespondență: str. Sfatul Țării 16, MD-2012 Chișinău.',
    'Avocatul Poporului, str. Sfatul Țării 16, linia de la recepție 022 23 48 00.',
  ],
  UK: [
    'Управління соцзахисту переїхало на вул. Київську, 18, приймальня (0412) 47-25-30.',
    'Центр зайнятості: вул. Перемоги, 5, консультаційна лінія (0382) 65-70-11.',
    'Апеляційний суд, вул. Грушевського, 2, канцелярія, вікно 3, (0342) 75-20-11.',
    'Наш регіональний офіс тепер за адресою: вул. Коперника, 21, Львів.',
    'Рівненська обласна служба у справах дітей: майдан Просвіти, 1, кабінети 301–308, приймальня (0362) 69 52 77, прийом щосереди.',
    'Наш офіс переїхав на вул. Хрещатик, 12, тел. (044) 278-12-40, працюємо з 9:00 до 18:00.',
    'Нова адреса організації: вул. Соборна, 36, оф. 5, тел. (0532) 60-63-11.',
    'Міністерство соціальної політики, вул. Еспланадна, 8/10, канцелярія (044) 289-86-22.',
    'На вул. Шевченка, 8 тепер працює районний суд, приймальня (0532) 61-20-14.',
    'Секретаріат мережі: вул. Винниченка, 18, каб. 305, тел. (032) 261-20-45.',
    'Ми знаходимось на вул. Загорській, 10, другий поверх, прийом щодня.',
    'Обласна бібліотека, вул. Пушкіна, 18, довідкова (0432) 67-01-20, вихідний – понеділок.',
    'Департамент освіти, пл. Перемоги, 2, гаряча лінія (0382) 65-12-30.',
    'Представництво фонду переїхало: вул. Лісна, 4, оф. 21, м. Луцьк.',
  ],
  RU: [
    'Управление соцзащиты переехало на ул. Киевскую, 18, приёмная (0412) 47-25-30.',
    'Центр занятости: ул. Победы, 5, консультационная линия (0382) 65-70-11.',
    'Апелляционная палата, ул. Теилор, 4, канцелярия, окно 3, 022 63 53 35.',
    'Наш региональный офис теперь по адресу: ул. Дечебал, 13, Бельцы.',
    'Наш офис переехал на ул. Пушкина, 22, тел. 022 23 48 00, часы работы 9:00–18:00.',
    'Министерство труда, ул. Василе Александри, 1, приёмная 022 26 93 01, по средам.',
    'Новый адрес организации: ул. Колумна, 5, офис 12, тел. 022 54 12 33.',
    'На ул. Мира, 14 теперь работает почтовое отделение, справочная 022 25 10 10.',
    'Мы находимся на ул. Тигина, 12, второй этаж, приём ежедневно.',
    'Инспекция труда, ул. Мирон Костин, 17, окно 3, диспетчерская 022 44 20 15.',
    'Прокуратура, ул. Митрополит Бэнулеску-Бодони, 26, дежурная часть 022 22 80 00.',
    'Представительство фонда переехало: ул. Измаильская, 46, оф. 7.',
    'Городская библиотека, ул. Теилор, 4, абонемент 022 77 31 20, выходной – понедельник.',
  ],
});

// Somebody moved or was moved, a place to live, or a recruiter's office.
isHeld('ADDRESS', {
  EN: [
    'Reception knows nothing; he sleeps at ‹22 Columna Street›.',
    'The department has moved the boy to ‹18 Kyivska Street›.',
    'Find us at ‹22 Columna Street›.',
    'Our office is closed; ask Elena at ‹14 Sfatul Tarii Street›.',
    'Our office manager lives at ‹14 Sfatul Tarii Street›.',
    'The front desk clerk sleeps at ‹12 Shevchenko Street›.',
    'The girl moved to ‹14 Sfatul Tarii Street›, our office was told.',
    'We have moved her to ‹5 Green Lane›.',
    'Our new address is ‹5 Green Lane, flat 3›.',
    'Our boss has moved to ‹5 Green Lane›.',
    'Opposite the court, ‹12 Pushkin Street›, reception until nine; two children were seen.',
    'The new shelter has moved to ‹5 Green Lane›.',
    'Our safe house: ‹5 Green Lane›, ring twice.',
    'Call reception of the hostel, ‹5 Green Lane›, ask for the girl.',
    'We moved to ‹12 Pushkin Street› last year, my daughter is nine.',
    'The agency\'s new office, ‹12 Pushkin Street›, takes girls for work abroad.',
    'Front desk of the hostel: ‹5 Green Lane›, the girl is in room 4.',
    'Our office found her at ‹12 Pushkin Street›, office 4.',
    'We are located at ‹12 Pushkin Street›, my mother and I.',
    'The court has moved her to ‹12 Pushkin Street›.',
    'The police have moved to ‹12 Pushkin Street›.',
    '‹12 Pushkin Street› is the new home of the girl from the district court.',
  ],
  SQ: [
    'Gjykata vendosi që ajo të rrijë te ‹Rruga e Kavajës 112›.',
    'Zyra jonë e zhvendosi vajzën në ‹Rrugën Myslym Shyri 23›.',
    'Ne u zhvendosëm në ‹Rrugën Myslym Shyri 23› me nënën.',
    'Streha jonë u zhvendos në ‹Rrugën Myslym Shyri 23›.',
    'Adresa jonë e re: ‹Rruga Myslym Shyri 23, ap. 4›.',
    'Familja u zhvendos në ‹Rrugën Myslym Shyri 23›.',
    'Gjykata e ka zhvendosur në ‹Rrugën Myslym Shyri 23›, me motrën e saj.',
    'Na gjeni te ‹Rruga Myslym Shyri 23›.',
  ],
  RO: [
    'Primăria a mutat familia pe ‹str. Independenței 8›.',
    'Secretariatul, apoi acasă: ‹str. Decebal 13›.',
    'Familia s-a mutat pe ‹bd. Iuliu Maniu 59›.',
    'Biroul nostru a mutat-o pe ‹bd. Iuliu Maniu 59›.',
    'Ne-am mutat pe ‹bd. Iuliu Maniu 59› cu mama.',
    'Adăpostul nostru s-a mutat pe ‹bd. Iuliu Maniu 59›.',
    'Noul sediu al agenției care ia fete la muncă: ‹str. Columna 5›.',
    'Adresa noastră: ‹str. Columna 5, ap. 12›.',
    'Colega de la birou s-a mutat pe ‹str. Columna 5›.',
    'Biroul nostru: fata e pe ‹str. Columna 5›.',
    'Centrul de plasament s-a mutat pe ‹str. Columna 5›.',
    'Ne găsiți pe ‹str. București 68›.',
    'Judecătoria a mutat-o pe ‹str. București 68›.',
    'Anticamera cabinetului doctorului Rusu, ‹str. București 68›, pacienta vine luni.',
  ],
  UK: [
    'Управління соцзахисту перевезло малого на ‹вул. Київську, 18›.',
    'Після суду переїхали на ‹вул. Грушевського, 2›.',
    'Родина переїхала на ‹вул. Хрещатик, 12›.',
    'Наш офіс перевіз дівчину на ‹вул. Хрещатик, 12›.',
    'Ми переїхали на ‹вул. Хрещатик, 12›, мама і я.',
    'Притулок переїхав на ‹вул. Хрещатик, 12›.',
    'Наша нова адреса: ‹вул. Соборна, 36, кв. 5›.',
    'Офіс вербувальника: ‹вул. Соборна, 36›.',
    'Центр для потерпілих переїжджає на ‹вул. Соборну, 36›.',
    'Ми знаходимось на ‹вул. Загорській, 10›.',
    'Суд переїхав, а вона живе на ‹вул. Загорській, 10›.',
    'Секретаріат повідомив, що дівчина на ‹вул. Загорській, 10›.',
    'Приймальня: питати Ольгу, ‹вул. Загорська, 10›.',
  ],
  RU: [
    'Управление соцзащиты переселило мать на ‹ул. Киевскую, 18›.',
    'После суда семья переехала на ‹ул. Киевскую, 18›.',
    'Семья переехала на ‹ул. Пушкина, 22›.',
    'Наш офис перевёз девочку на ‹ул. Пушкина, 22›.',
    'Приют переезжает на ‹улицу Льва Толстого, 15›.',
    'Наш новый адрес: ‹ул. Колумна, 5, кв. 12›.',
    'Кризисный центр переезжает на ‹улицу Льва Толстого, 15›.',
    'Офис агентства, где набирают девушек: ‹ул. Колумна, 5›.',
    'Мы переехали на ‹ул. Пушкина, 22›, дочке девять.',
    'Центр дневного пребывания детей-жертв переезжает на ‹улицу Льва Толстого, 15›.',
    'Приют при церкви переехал: ‹ул. Пушкина, 22›.',
    'Мы находимся на ‹ул. Тигина, 12›.',
    'Секретариат узнал, что её прячут на ‹ул. Тигина, 12›.',
    'На ‹ул. Мира, 14› теперь работает его мать, почтовое отделение рядом.',
  ],
});

// Named in more words, with hours and a switchboard between.
passes('PHONE', {
  EN: ['Office of the National Anti-Trafficking Coordinator, 12 Garden Street, Tirana, switchboard +355 4 224 7166, open weekdays until four.'],
  RO: ['Agenția Națională împotriva Traficului de Persoane, str. Ion Câmpineanu nr. 22, sector 1, București, primește ofertele până la 15 decembrie.'],
  SQ: ['Zyra jonë ka ndërruar numër telefoni: 04 2 265 191 (centrali).', 'Ministria e Shëndetësisë, Rruga e Kavajës nr. 25, Tiranë, pret kërkesat deri më 30 nëntor.'],
  UK: ['Обласний центр надання безоплатної правничої допомоги, пр. Свободи, 28, тел. (032) 235 40 13, працює без обідньої перерви.'],
  RU: ['Министерство внутренних дел, Кишинёв, бул. Дачия, 75, дежурная часть 022 255 831, справки по будням с 8 до 17.'],
});
isHeld('PHONE', {
  EN: ['Office of the National Coordinator says she is at ‹069 241 335› after work.'],
  SQ: ['Zyra jonë e gjeti vajzën te ‹069 24 13 356›.'],
  RU: ['Министерство молчит, её номер ‹069 241 335›, по будням.'],
});

// Desks that anybody may ring, what an office says it is near to, its windows, and what it does where it is.
passes('PHONE', {
  EN: [
    'The regional office sees visitors at 9 Park Avenue, first floor, Tuesday to Friday; telephone 0234 511 200.',
    'The library and the archive share one switchboard, 0258 811 400.',
    'For tickets, ring 022 212 177 between ten and four.',
    'Mobile clinic 2 visits Orhei on Monday. Telephone for bookings: 0235 2 20 11.',
  ],
  SQ: ['Numri i sekretarisë 042 231 444, i brendshëm 2.', 'Për bileta telefononi 052 231 118.', 'Ministria e Kulturës ndryshoi numrin; numri i ri është 04 222 8110.', 'Zyra e re: Rruga Taulantia 9, Durrës, kati i dytë, telefon 052 22 31 40.'],
  RO: [
    'Biroul din Soroca, str. Independenței 15, primește petiții luni. În afara programului lăsați mesaj la 0230 2 44 10.',
    'Grupurile se înscriu la 0232 410 115, până vineri.',
    'Jurnaliștii sunt așteptați; relații la 022 23 11 40, biroul de presă.',
    'Oficiul teritorial Orhei s-a mutat pe str. Vasile Mahu 121. Telefonul a rămas același, 0235 2 10 44.',
  ],
  UK: ['Довідки за телефоном (0432) 61-20-44 у робочі дні.'],
  RU: ['Запись на приём: (0231) 2-44-17, кроме среды.'],
});
passes('ADDRESS', {
  EN: [
    'Our office in Vlora has moved to Rruga Pilo 12, near the town hall; the hours stay the same.',
    'The town council and his office will relocate to 14 Mill Street in June.',
    'The pharmacy, 3 Garden Street, opens at eight.',
    'Applications: 10 Garden Street, window 4.',
  ],
  SQ: ['Instituti i Statistikave: Rruga "Vllazën Huta" 35, Tiranë.', 'Zyrën tonë e gjeni te Rruga Skënderbej 9, përballë bibliotekës.', 'Farmacia qendrore, Rruga e Dibrës 44, hapur deri në 22.'],
  RO: ['Secretariatul este la Iași, str. Lăpușneanu 14, et. 2.', 'Actele se depun la CUPS, str. Calea Ieșilor 10, ghișeul 3.', 'Farmacia e deschisă duminica, pe str. Decebal 12.', 'Biroul avocaților din Orhei, str. Vasile Mahu 121, lucrează și sâmbăta.', 'Sediul inspectoratului s-a mutat pe str. Alecu Russo 9.'],
  UK: ['Інститут раннього втручання, вул. Канатна, 84, приймає документи до п\'ятниці.', 'Центральна аптека, вул. Соборна, 12, відчинена цілодобово.', 'Пункт видачі, вул. Шкільна, 7, вікно 2.', 'Наш новий офіс: просп. Миру, 11, Чернівці.'],
  RU: ['Институт повышения квалификации, ул. Мира, 14, вход со двора.', 'Городская аптека, ул. Ленина, 5, открыта до десяти.', 'Паспортный стол, ул. Независимости, 20, окно 6.', 'Наш новый офис: ул. Индепенденцей, 22, Бельцы.'],
});

// Whoever rang, is sought, or offers work; and somebody beside such a house.
isHeld('PHONE', {
  EN: ['Hotline: call from ‹0232 412 345› at night.', 'Jobs abroad, bookings: ‹022 412 345›.', 'For appointments ask Elena, ‹022 412 345›.', 'The switchboard gave us her number, ‹022 412 345›.'],
  SQ: ['Regjistrime për punë jashtë: ‹042 231 444›.', 'Sekretarja e saj, ‹042 231 444›.'],
  RO: ['Locuri de muncă în Italia, înscrieri la ‹022 412 345›.', 'Linia verde a primit un apel de la ‹0232 412 345›.'],
  UK: ['Вакансії за кордоном, запис: ‹(0432) 61-20-44›.', 'На гарячу лінію дзвонили з ‹(0432) 61-20-44›.'],
  RU: ['Работа в Польше, запись: ‹(0231) 2-44-17›.', 'Звонили в приёмную с ‹(0231) 2-44-17›.'],
});
isHeld('ADDRESS', {
  EN: ['The pharmacy is shut; she sleeps at ‹3 Garden Street›.', 'They keep the girls above the pharmacy, ‹3 Garden Street›.'],
  SQ: ['Ajo fle mbi farmaci, ‹Rruga e Dibrës 44›.'],
  RO: ['Farmacia de lângă casa ei, ‹str. Decebal 12›.', 'Mama stă la coadă pe ‹str. Decebal 12›, ghișeul 3.'],
  UK: ['Дівчина над аптекою, ‹вул. Соборна, 12›.'],
  RU: ['Девочку держат за аптекой, ‹ул. Мира, 5›.'],
});

// What an office is for, and offices told by a direction, by whom they are of and by what they open.
passes('ADDRESS', {
  EN: ['The inspectorate\'s southern office opens at 6 Harbour Street, on Fridays.', 'Parcels go to the coalition\'s seat: 30 Oak Street, Chișinău.', 'Our legal clinic for students sits at 60 Garden Street, room 118.', 'The Swiss consulate\'s visa desk: 14 Park Street, by appointment only.'],
  SQ: ['Zyra e pasaportave gjendet te Rruga Pilo 7, kati i parë.', 'Ambasada suedeze, rruga Kavajës 3, mbyllet më 6 qershor.'],
  RO: ['Casa Teritorială de Pensii, str. Latină 8, eliberează adeverințe.', 'Cabinetul de avocatură al asociației: bd. Dacia 5, Chișinău.'],
  UK: ['Прокуратура для звернень: вул. Садова, 3, кабінет 12.'],
  RU: ['Прокуратура для обращений: ул. Садовая, 3, кабинет 12.'],
});
passes('PHONE', {
  EN: ['To book a visit, ring 022 80 41 12.', 'For press enquiries ring the ministry\'s spokesperson on 022 80 41 13.'],
  SQ: ['Linja e gjykatës për ankesa: 04 220 0110, gjatë orarit.'],
  RO: ['Linia inspectoratului pentru plângeri, 0232 26 80 14, e deschisă până la 17.', 'Pentru înscriere la curs sunați la 0231 2 45 60.'],
});
isHeld('ADDRESS', {
  EN: ['Our office for girls from the villages: ‹12 Mill Street›.', 'Police for trafficking found them at ‹12 Mill Street›.'],
  SQ: ['Zyra e punës për vajzat: ‹Rruga Pilo 3›.'],
  RO: ['Poliția pentru minori a bătut la ‹str. Latină 8›.', 'Casa ei, ‹str. Latină 8›, e goală.'],
  UK: ['Суд для них – ‹вул. Садова, 3›, ховаються там.'],
  RU: ['Полиция для проверки приехала на ‹ул. Мира, 5›.'],
});
isHeld('PHONE', { EN: ['For bookings ask the madam, ‹022 41 22 33›.'], RO: ['Înscrieri pentru fete, plecare în Italia: ‹022 41 22 33›.', 'Centrala a primit numărul mamei, ‹0236 41 22 33›.'] });
passes('ADDRESS', { EN: ['The library at the corner is open until nine, 14 Mill Street.'], UK: ['Аптека на розі працює до дев\'яти, вул. Садова, 14.'], RU: ['Библиотека для незрячих, ул. Садовая, 30, ждёт читателей.'] });
passes('PHONE', { RO: ['Centrul de contact pentru cetățeni: 022 82 21 11, de la opt la opt.'], UK: ['Прес-служба відповідає за номером (044) 256-11-20.'], RU: ['Контактный центр для граждан: (022) 82-21-11, с 8 до 20.'] });
isHeld('ADDRESS', { RU: ['Она ждёт у библиотеки, ‹ул. Садовая, 30›.'], EN: ['The girl waits at the corner until nine, ‹14 Mill Street›.'] });
passes('PHONE', { EN: ['For calls from abroad: +373 22 24 15 15.'], SQ: ['Për thirrje nga jashtë: +355 4 224 7166.'], RO: ['Din străinătate se formează +4 021 313 3111, tarif normal.'], UK: ['Із-за кордону телефонуйте +380 44 205 36 94.'], RU: ['Для звонков из-за границы: +373 22 24 15 15.'] });
isHeld('PHONE', { EN: ['Gets calls from abroad, ‹+39 06 123 4567›.', 'Jobs, for calls from abroad: ‹+373 22 24 15 15›.'], UK: ['Телефонують із-за кордону, ‹+380 44 205 36 94›.'] });
isHeld('ADDRESS', { RO: ['Agenția «Vis», ‹str. Decebal 12›, ghișeul 3, ia fete la muncă în Italia.'], EN: ['Jobs in Italy: ‹12 Mill Street›, window 3, girls only.'] });

// What is situated somewhere is a house, be it the police's; whoever is, or went there, is somebody.
passes('ADDRESS', {
  EN: ['The police office is at 11 Tiraspol Street, Chisinau.'],
  SQ: ['Zyra e fondacionit ndodhet në rrugën Sami Frashëri 20, Tiranë.'],
  RO: ['Biroul asociației este pe str. Decebal 5.', 'Biroul fundației se află pe str. Tighina 3, Bălți.'],
  UK: ['Відділ поліції розташований за адресою вул. Шевченка 15, Ужгород.'],
  RU: ['Отдел полиции находится на ул. Ленина 14, Бендеры.'],
});
isHeld('ADDRESS', {
  EN: ['The girl lives near the police station at ‹11 Tiraspol Street›.', 'The police took the girl at ‹11 Tiraspol Street›.', 'The recruiter\'s office is at ‹7 Mazepa Street›, Kyiv.'],
  SQ: ['Vajza nga zyra e fondacionit ndodhet në ‹rrugën Sami Frashëri 20›.', 'Zyra e tij ndodhet në ‹rrugën Myslym Shyri 15›.'],
  RO: ['Poliția se află pe ‹str. Decebal 5›, la familia ei.', 'Adăpostul se află pe ‹str. Decebal 5›.'],
  UK: ['Поліція знаходиться на ‹вул. Шевченка 15›, де живе дівчина.', 'Поліція приїхала на ‹вул. Шевченка 15›.'],
  RU: ['Девочка находится на ‹ул. Ленина 14›.', 'Приют находится на ‹ул. Ленина 14›.'],
});
