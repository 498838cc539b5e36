import { isHeld, passes } from './kit/marked.ts';

// Centres and receptions that anybody may come to or ring, with their floors and hours; day centres only where those are told.
passes('ADDRESS', {
  UK: [
    'Юридична консультація: Чернівці, вул. Руська, 7, кабінет 2, щочетверга.', 'Молодіжний простір на вул. Незалежності, 15, приймає гуртки.', 'Офіс координатора відчинено щодня, крім середи, просп. Миру, 21.',
    'Обидва центри займають одну будівлю: інформаційний центр займає приміщення на вул. Садовій, 6.', 'Поштова адреса складу: Заводська, 18, ворота з торця.', 'Пункт видачі на Вокзальній, 5, працює до обіду.',
    'Наш офіс перебрався: тепер це вул. Руська, 40, другий під’їзд, поверх третій.', 'Квитки в обласній книгозбірні, вул. Руська, 12.', 'Ратуша, пл. Ринок, 1, прийматиме виставку.', 'Управління: м. Рені, вул. Соборна, 4.', 'Приймальня: вул. Соборна, 36, кім. 5.', 'Засідання відбудеться за адресою: просп. Миру, 4, каб. 210.', 'Офіс переїхав: Чернівці, вул. Юрія Федьковича, 14, кабінет 3, години ті самі.', 'Проїзд – 1 300 грн, повертаємо за чеком.', 'Репетиція хору на Театральній, 2, у залі філармонії.', 'Денний центр для сімей: вул. Лісова, 9, за попереднім записом.',
  ],
  RU: [
    'Юридическая помощь: Сороки, ул. Независимости, 25, каб. 7, по вторникам.', 'Информационный центр: Кагул, ул. Републичий, 20, третий этаж, налево от лифта.', 'Пункт выдачи на Заводской, 18, принимает всех.',
    'Дирекция образования: Дрокия, ул. 31 августа, 4, окно 2.', 'Дневной центр для семей: ул. Лесная, 9, запись по средам.', 'Комиссия по делам молодёжи, Сороки, ул. Лесная, 9, каб. 3.', 'Приёмная работает по адресу: ул. Михая Эминеску, 9, каб. 3.',
  ],
});
passes('PHONE', {
  UK: ['Правова приймальня в Рені працює щосереди. Телефон (04841) 2-34-56.', 'Секретаріат приймає дзвінки до 18:00, +380 44 234 51 67.', 'У лінії новий номер, +380 44 234 51 67.'],
  RU: ['Общественная приёмная в Сороках открыта по четвергам. Телефон (0230) 2-34-56.', 'Секретариат сети принимает звонки до шести, +373 22 23 45 16.'],
});
isHeld('ADDRESS', {
  UK: [
    'Молодіжний простір, ‹вул. Незалежності, 15›, вона там спить.', 'Біля юридичної консультації, ‹вул. Руська, 7›, чекають двоє.', 'Денний центр для сімей, ‹вул. Лісова, 9›.',
    'Зустріч з агентом на ‹Театральній, 2›, у залі казино.', 'Наш офіс перебрався: тепер це ‹вул. Руська, 40, кв. 5›.', 'Пункт видачі зачинено. Мешкає на ‹вул. Заводській, 18›.',
  ],
  RU: ['Информационный центр, ‹ул. Републичий, 20›: девочка ночует в подвале.', 'Консультационный центр «Евротур», ‹ул. Мира, 4›, забирает паспорта у девушек.'],
});
isHeld('PHONE', {
  UK: ['Правова приймальня зачинена. Сусідка лишила телефон ‹(04841) 2-34-56›.', 'Робота за кордоном, секретаріат приймає дзвінки, ‹+380 67 234 51 67›.'],
  RU: ['Приёмная в Сороках молчит. Её телефон ‹(0230) 2-34-56›.'],
});

// Of offices that moved, of counselling with its hours, of the Red Cross and of an event with its registration; with what they are called for.
passes('ADDRESS', {
  EN: ['The Ombudsman\'s regional branch moved to 14 Independence Boulevard, second floor.', 'Parcels go to the warehouse of the Red Cross, 67 Asachi Street, gate 2.', 'Counselling Centre for Migrants, 18 Bucharest Street, open Mon–Fri 9–17.', 'Consulate of Romania, 16 Shkilna Street, emergency phone for citizens: 0372 545 434.'],
  RO: ['Locul: Hotel Național, bd. Ștefan cel Mare 4. Înregistrarea de la 8:30.', 'Expoziția e la Muzeul Național, str. 31 August 1989 nr. 121A, până la sfârșitul lui mai.', 'Autoritatea Națională pentru Cetățenie, Bd. Unirii 14, registratura: luni–joi 8:30–16.', 'Consulatul României, str. Școlii 16, luni–vineri.'],
  UK: ['Національна соціальна сервісна служба, вул. Еспланадна, 8/10, приймає звернення щосереди.', 'Інформаційний пункт на вокзалі, вул. Вокзальна, 1, працює цілодобово.', 'Львівський апеляційний суд, площа Соборна, 7, приймає семінар для прокурорів.'],
  RU: ['Посылки везите на склад Красного Креста, ул. Асаки, 67.', 'Место: гостиница «Националь», бул. Штефан чел Маре, 4. Регистрация с 8:30.', 'Центр консультирования мигрантов, ул. Бухарестская, 18, запись по средам.'],
});
passes('PHONE', { EN: ['Prosecutor\'s Office, Anti-Trafficking Unit: landline 022 828 375, weekdays.', 'The switchboard of the city hospital is 0231 222 890; ask for the social service.'], SQ: ['Drejtoria e Policisë Shkodër, telefon fiks 022 242 513.'] });
isHeld('ADDRESS', {
  EN: ['She moved to ‹14 Independence Boulevard›, second floor.', 'Behind the warehouse of the Red Cross, ‹67 Asachi Street›, they keep three girls.'],
  RO: ['Locul: hotel, ‹bd. Ștefan cel Mare 4›. Vino singură.', 'Fata stă la Consulatul României, ‹str. Școlii 16›.'],
  UK: ['Пункт на вокзалі, ‹вул. Вокзальна, 1›, там чекає дівчина.', 'Прокурор живе: ‹площа Соборна, 7›.'],
  RU: ['Место: гостиница, ‹бул. Штефан чел Маре, 4›, девочку привезут ночью.'],
});
isHeld('PHONE', { EN: ['The landline of the girl\'s aunt is ‹022 828 375›.', 'Ring ‹0231 222 890› and ask for the girl.'] });

// An office that stays or has moved, told without "our", with its rooms or its hours; and the number for those who ring from abroad.
passes('ADDRESS', {
  EN: ['Office moved to 3 Columna Street, room 11, open 9 to 4.', 'The regional office remains at 18 Pushkin Street, reception from nine, hours 9–17.'],
  SQ: ['Zyra e re është te Rruga Sami Frashëri 12, e hapur, orari 9–16.', 'Zyra jonë mbetet në Rrugën e Dibrës 40.'],
  RO: ['Sediul DGASPC rămâne pe str. Decebal 9, intrarea din spate, program 8–16.', 'Punctul de lucru a rămas pe str. Columna 5, biroul 3.'],
  UK: ['Центр надання послуг: м. Рівне, вул. Соборна, 12, каб. 3, обід з 13 до 14.', 'Наш офіс в Луцьку тепер на вул. Лесі Українки, 24.'],
  RU: ['Приёмная теперь на проспекте Мира, 18, часы работы 9–17.', 'Офис остался на ул. Пушкина, 22, каб. 4, звоните заранее.'],
});
isHeld('ADDRESS', {
  EN: ['Recruiters keep an office at ‹7 Garden Street›, room 3; two girls went in.', 'Their shelter\'s office remains at ‹7 Garden Street›, open 9 to 4.', 'Office moved to ‹7 Garden Street›.'],
  SQ: ['Zyra e tij: ‹rruga Myslym Shyri 42›, zyra 3.'],
  RO: ['Le-a dus la birou, ‹str. Florilor 5›, camera 2.', 'Sediul firmei care a luat-o: ‹str. Florilor 5›, biroul 3.'],
  UK: ['Дитину привели в приймальню, ‹вул. Соборна, 12›, каб. 7.', 'Сусідка тепер на ‹вул. Лісовій, 4›, прийом не потрібен.'],
  RU: ['Приёмная теперь на ‹ул. Лесной, 4›, там живут.'],
});
passes('PHONE', {
  EN: ['Free hotline 0800 12 34 56; from abroad: +355 4 222 33 44, weekdays.'],
  SQ: ['Linja është falas; nga jashtë thirrni +355 4 222 33 44.'],
  RO: ['Linia este gratuită; din străinătate sunați la 0040 21 313 31 44.'],
  UK: ['Гаряча лінія безкоштовна, з-за кордону +380 44 456 17 02.'],
  RU: ['Бесплатно по всей стране, из-за границы +373 22 23 33 44.'],
});
isHeld('PHONE', {
  EN: ['Somebody called from abroad: ‹+355 4 222 33 44›.'],
  SQ: ['Na kanë telefonuar nga jashtë ‹+355 4 222 33 44›.'],
  RO: ['Au sunat din străinătate ‹0040 21 313 31 44› și au închis.'],
  UK: ['Нам дзвонили з-за кордону ‹+380 44 456 17 02›.'],
  RU: ['Нам звонили из-за границы ‹+373 22 23 33 44›, молчали.'],
});

// A switchboard is a house's of many rooms, whoever is spoken of around it; an office's mailbox may begin with its town.
passes('PHONE', {
  EN: ['The clinic sees young people from 12 to 18. Entrance C, second floor, switchboard 022 200 500.'],
  RO: ['Ambulatoriul pentru adolescenți lucrează până la 15. Centrala: 022 205 700.'],
  SQ: ['Klinika e adoleshentëve pret të rinj nga 12 deri në 18 vjeç. Hyrja nga Rruga e Dibrës, centrali 04 236 2000.'],
});
isHeld('PHONE', { EN: ['The girl says that the switchboard rang her from ‹069 200 500›.', 'The boy\'s switchboard: ‹069 200 500›.'] });
passes('EMAIL', {
  EN: ['By appointment only, please write to lviv.office@safepathsoffice.org.'],
  RO: ['Numai cu programare, la cahul.birou@drumsigur-fundatia.md.', 'Trimiteți capturile la prevenire@drumsigur.md.'],
  SQ: ['CV-të te adresa pune@organizata.example.'],
});
isHeld('EMAIL', { EN: ['Write to ‹lviv.anna@safepathsoffice.org›.'] });

// What everybody is asked to bring, an office that receives, and a floor in Roman figures make nobody's address of an office's.
passes('ADDRESS', {
  EN: ['Meeting of the commission: 26 November, 13.00, Prefecture, Skanderbeg Square 4, conference room on the ground floor. Bring an identity document.'],
  SQ: ['Zyra rajonale Shkodër: Rruga Kolë Idromeno 12, kati i parë, e hënë-e enjte 9:00-16:30. Zyra e Vlorës pret vetëm me takim.', 'Zyra jonë në Vlorë është zhvendosur: rr. Ismail Qemali, nr. 24, kati II, tel. 033 225 610.'],
});
isHeld('ADDRESS', {
  EN: ['They bring a girl to the office at ‹4 Skanderbeg Square›, first floor.'],
  SQ: ['Zyra jonë: ‹rr. Pavarësia, nr. 24›, kati II. Vajza pret te zyra.'],
});
