import { isHeld, passes } from './kit/marked.ts';

// Days, papers and numbers that are somebody's by how they are told, and by no word for birth or code. Between ‹ and › stands what must be found.
isHeld('DATE_OF_BIRTH', {
  EN: [
    'We took the real date, ‹11-04-1999›, from the clinic\'s book.', 'The true date is ‹4/10/2010›, not the one on her visa.',
    'surname Cebotari, name not legible, ‹1981-02-17›. Card shown at the desk.', 'She came into the family on ‹St Andrew\'s day, 30 November 2012›, says the aunt.',
    'was born ‹6 May 2009, St George\'s day›, hence the name', 'Papers made out for ‹3/9/2006›, in fact she is younger',
    'two people with the same name; both shown as ‹18 May 1994›', 'Sent me her ID: ‹17.06.2009›, photo side only.',
    'He blew out nine candles on ‹12 October 2019›.', 'age on file wrong – ‹21.11.2009› per her aunt',
    'Passenger 14A, ‹30JAN2009›, travelling with two men', 'She told us she arrived in the world on ‹2 July 2011›.',
    'NB correct date is ‹24.09.2010›; earlier mail had 29',
  ],
  SQ: [
    'datën e vërtetë, ‹08-12-1984›, e shkroi në anketë', 'ka lindur ‹ditën e Shën Gjergjit, 6 maj 2011›',
    'mbiemri Hoxha, emri i palexueshëm, ‹1979-05-23›. Pasaporta u pa.', 'Dokumentet janë me ‹3/9/2006›, por ajo është më e vogël',
    'gjatësia, pesha dhe data ‹5 shkurt 2007›', 'Data e saktë është ‹24.09.2010›; në postë ishte gabim',
    'feston më ‹17 nëntor› moshën trembëdhjetë', 'akt nr. 214, ‹06.07.1973›, Korçë, mbiemri i vajzërisë Lika',
    'mosha në dosje është gabim – ‹21.11.2009›, thotë tezja',
  ],
  RO: [
    'data adevărată, ‹08-12-1984›, a scris-o în anchetă', 'Data reală e ‹4.10.2010›, nu cea din viză',
    'nume Popescu, prenume ilizibil, ‹1979-05-23›. Pașaport văzut.', 'născut pe ‹23 aprilie 2018, chiar de Sfântul Gheorghe›',
    'Actele sunt pe ‹3/9/2006›, dar fata e mai mică', 'înălțimea, greutatea și data ‹5 februarie 2007›',
    'Amândurora li s-a trecut ‹18 mai 1994›.', 'corect e ‹24.09.2010›; în mailul de ieri era 29, ziua ei de naștere',
    'Datele sunt inversate: ‹2012/09/30› e a lui Mircea; a mamei e 30.', 'vârsta din dosar e greșită – ‹21.11.2009›, zice mătușa',
    'act nr. 214, ‹06.07.1973›, Soroca, numele de fată Rusu',
  ],
  UK: [
    'справжню дату, ‹08-12-1984›, вказала в анкеті', 'Насправді — ‹4.10.2010›, а у візі інша.',
    'прізвище Попеску, ім\'я нерозбірливе, ‹1979-05-23›. Паспорт показано.', 'документи зроблено на ‹3/9/2006›, хоча вона менша',
    'обом зазначено ‹18 травня 1994›', 'зріст, вага й дата ‹5 лютого 2007›',
    'скинула ID: ‹17.06.2009›, лише лицьовий бік', 'мама Тетяна (‹03.12.1985›) приїхала з ним',
    'правильно ‹24.09.2010›; у листі була помилка в даті народження', 'актовий запис 214, ‹06.07.1973›, Ананьїв, дівоче прізвище Руда',
    'задула дев\'ять свічок ‹12 жовтня›', 'вік у справі невірний – ‹21.11.2009›, каже тітка',
    'пасажирка 14А, ‹30 січ 2009›, з двома чоловіками',
  ],
  RU: [
    'настоящую дату, ‹08-12-1984›, указала в анкете', 'На самом деле — ‹4.10.2010›, а в визе другая.',
    'фамилия Попеску, имя неразборчиво, ‹1979-05-23›. Паспорт показан.', 'Документы на ‹3/9/2006›, дата не та, просили исправить',
    'обоим указано ‹18 мая 1994›', 'рост, вес и дата ‹5 февраля 2007›',
    'скинула айди: ‹17.06.2009›, только лицевая', 'мама Татьяна (‹03.12.1985›) приехала с ним',
    'правильно ‹24.09.2010›; в письме ошибка в дате рождения', 'актовая запись 214, ‹06.07.1973›, Ананьев, девичья фамилия Руда',
    'задула девять свечей ‹12 октября›', 'возраст в деле неверный – ‹21.11.2009›, говорит тётя',
    'Тема: свид. о рождении, ‹18.10.2014›', 'пассажирка 14А, ‹30 янв 2009›, с двумя мужчинами',
  ],
});

isHeld('PASSPORT', {
  EN: [
    'The serial in the photo is ‹GA583206›, stamp unclear.', 'Ticket bought against ‹B 31704962›',
    'visa page of ‹P03381224›',
  ],
  SQ: [
    'zotëria i dhomës 12 dha ‹YB3350918›, pagoi dy netë',
  ],
  RO: [
    'la hotel a lăsat ‹YB3350918› și a plătit două nopți', 'biletul a fost luat cu certificatul ‹NF-I nr. 0330418›',
  ],
  UK: [
    'у готелі залишив ‹YB3350918› і заплатив за дві ночі', '| Бурсук Олексій | 30-11-2009 | ‹GB788253› | місце 22 |',
  ],
  RU: [
    'в гостинице оставил ‹YB3350918› и заплатил за две ночи', 'выдан взамен ‹ЕО 118 340›',
    'билет брали по ‹B 31704962›',
  ],
});

isHeld('NATIONAL_ID', {
  EN: [
    'please disregard ‹1680514159873› in my first mail', 'the number in the ruling has a typo: ‹2612722051›',
    'by mistake we entered ‹3307281366› instead of hers', 'under her name stands ‹3412609871›',
  ],
  SQ: [
    'ju lutem mos e merrni parasysh ‹1680514159873›', 'në vendim numri është me gabim: ‹2850512226784›',
  ],
  RO: [
    'vă rog ignorați ‹1680514159873›, am greșit o cifră', 'în hotărâre numărul e cu eroare: ‹2850512226784›',
  ],
  UK: [
    'В ухвалі номер із помилкою: ‹2612722051›.', 'Чебан Іван — 1998-04-18 — ‹3590258154› — виїзд',
    'До реєстру вписано помилково ‹3307281366› замість правильного', 'прошу не враховувати ‹1680514159873›',
    'у реєстрі вона значиться як ‹3412609871›', 'на браслеті ‹3996527481›, далі розмито',
  ],
  RU: [
    'в решении номер с ошибкой: ‹2612722051›', 'вместо правильного вписан ‹3307281366›',
    'не учитывайте ‹1680514159873›, опечатка', 'в реестре она значится как ‹3412609871›',
  ],
});

passes('DATE_OF_BIRTH', {
  EN: [
    'The real date of the meeting, 08-12-2024, was in the mail.', 'The true date of the law is 4/10/2010.',
    'Documents for 3/9/2006 are in the archive of the project.', 'The law came into force on St Andrew\'s day, 30 November 2012.',
    'The bulletin carries the date 15.09.2003 on its cover.', 'Height, weight and date are asked in every form; form of 5 February 2007.',
    'The serial of the printer is GA583206, under warranty.', 'Please disregard invoice 1680514159873.',
    'The number of the tender has a typo: 2612722051.',
  ],
  RO: [
    'Order 13, Bălți, 2024', 'Data reală a ședinței este 08-12-2024.',
    'Actele sunt depuse pe 3/9/2006, conform legii.', 'Hotărârea din 23 aprilie 2018, chiar de Sfântul Gheorghe, e în vigoare.',
    'Seria imprimantei din poză e GA583206.', 'Vă rog ignorați factura 1680514159873.',
    'Numărul comenzii e cu eroare: 2612722051.',
  ],
  SQ: [
    'Data e vërtetë e mbledhjes është 08-12-2024.',
  ],
  UK: [
    'Справжню дату наради, 08-12-2024, повідомимо.', 'Документи подано на 3/9/2006 року закупівлі.',
    'Серія принтера на фото – GA583206', 'У рахунку номер із помилкою: 2612722051',
  ],
  RU: [
    'Обом законам зазначено дату 18 травня 1994.', 'Замовлення вписано помилково 3307281366',
    'Настоящую дату заседания, 08-12-2024, сообщим.', 'Документы на 3/9/2006 год закупки.',
    'На самом деле закон – от 4.10.2010.', 'Обоим законам указано 18 мая 1994.',
    'Номер договора с ошибкой: 2612722051', 'Не учитывайте счёт 1680514159873.',
    'серия принтера на фото – GA583206', 'оператору дали тариф 0192 554071',
    'Билет 14А, 30.01.2025, место у окна', 'Тема: совещание, 18.10.2014',
  ],
});

isHeld('DATE_OF_BIRTH', {
  EN: [
    'kid\'s papers: ‹12.12.2012›, the rest torn off', 'Her visa form says she was born the ‹9th of June 2007›.',
    'Anna K., ‹2 Feb 2010›; brother ‹6 Sept 2013›', 'vajza (d.l. ‹14.05.2010›)',
  ],
  RO: [
    'data de pe brățara de la maternitate: ‹11.08.2015›', 'a împlinit 12 pe ‹3 martie›',
    'certificatul copilului arată ‹22.02.2014›', 'zi de naștere - ‹9 iulie 2011›, am verificat',
  ],
  SQ: [
    'sipas certifikatës: ‹22.02.2014›', 'i lindur, sipas nënës, më ‹9 korrik 2011›',
    'ka mbushur 12 më ‹3 mars›',
  ],
  RU: [
    'каже, що народилась ‹9 липня 2011›', 'со слов матери, родилась ‹9 июля 2011›',
    'д/р девочки ‹14.05.2010›', '12 ей стукнуло ‹3 марта›',
  ],
  UK: [
    'д/н дівчини ‹14.05.2010›', '12 їй стукнуло ‹3 березня›',
  ],
});

isHeld('PASSPORT', {
  EN: [
    'his passport, ‹FC 1029384›, expired', 'ID (‹BC 552018›) photographed at the border',
  ],
  RO: [
    'act găsit în geantă: ‹MK 440192›', 'a plătit hotelul cu buletinul ‹XB 118204›',
  ],
  SQ: [
    'pasaportë e humbur ‹BD4410298›', 'letërnjoftimi nr ‹029184756›',
  ],
  RU: [
    'загублений паспорт ‹FK 209148›', 'потерян паспорт ‹FK 209148›',
    'биометрический ‹GE551209› у него в кармане',
  ],
  UK: [
    'біометричний ‹GE551209› у нього в кишені',
  ],
});

isHeld('NATIONAL_ID', {
  EN: [
    'personal nr from her card ‹2009014567812›', 'numri personal i shkruar gabim ‹J45612099Z›',
  ],
  RO: [
    'cnp-ul scris greșit: ‹6110231221149›',
  ],
  RU: [
    'код дитини, мабуть помилковий: ‹3941205561›', 'код ребёнка, видимо ошибочный: ‹3941205561›',
  ],
});

// What somebody is put down as, which day the family names, and what is read off a paper or the back of a photograph.
isHeld('DATE_OF_BIRTH', {
  EN: [
    'I put him down as ‹12 August 2010›; the school says 2011.',
    'We have the girl down as ‹the second of May, two thousand and nine›.',
    'The mother gives the date ‹6.06.2013›, the aunt another.',
    'On the back: "Elena, ‹4 May 2010›" in pencil.',
    'On the hospital bracelet, half worn off, one could still read ‹4.05.2010›.',
  ],
  SQ: [
    'E kemi shënuar me datën ‹12.08.2010›, po nuk jemi të sigurt.',
    'Nëna kujton datën ‹6.06.2013›.',
    'Prapa fotos: „Arta, ‹4 maj 2010›”.',
    'Në certifikatën e lagur, të palosur katërsh, lexohet ‹4.05.2010›.',
  ],
  RO: [
    'Am trecut-o cu data de ‹12.08.2010›, dar nu e sigur.',
    'Mama dă data ‹6.06.2013›, mătușa alta.',
    'Pe verso scrie „Ionela, ‹4 mai 2010›”.',
  ],
  UK: [
    'Її записали на ‹12.08.2010›, хоча тітка сперечається.',
    'Мати вказала дату ‹6.06.2013›, а тітка іншу.',
    'На звороті: «Оленка, ‹4 травня 2010›».',
    'На браслеті з пологового, майже стертому, ще можна прочитати: ‹4.05.2010›.',
  ],
  RU: [
    'Девочку записали на ‹12.08.2010›, тётка спорит.',
    'Мама назвала дату ‹6.VI.2013›, бабушка другую.',
    'Из двух девочек наша та, что ‹12 апреля 2008›.',
    'В свидетельстве, размокшем от дождя, читается ‹4.05.2010›.',
  ],
});
passes('DATE_OF_BIRTH', {
  EN: [
    'The mother gave the date of the hearing: 6.06.2013.',
    'The report reads 4.05.2010 on its cover.',
    'The seminar of 12 August 2010 is put down as training.',
  ],
  SQ: [
    'Në raportin e lagur lexohet 4.05.2010.',
  ],
  RO: [
    'Am trecut seminarul cu data de 12.08.2010.',
    'Pe copertă scrie „Raport, 4 mai 2010”.',
  ],
  UK: [
    'Мати назвала дату засідання 6.06.2013.',
    'На звороті: «Київ, 4 травня 2010».',
  ],
  RU: [
    'Комиссия назвала дату 6.06.2013, суд другую.',
  ],
});
