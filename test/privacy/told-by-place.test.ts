import { isHeld, passes } from './kit/marked.ts';

// One person, told by where they are and by being the only one there, by a mark or by what they did.
isHeld('SINGLING_OUT', {
  EN: [
    'Please cut the part about ‹the only sword swallower in Comrat›.',
    'I had written about ‹the only notary of Rezina who works on Sundays›.',
    'Our case is ‹the girl from Saranda who swam to Corfu for a bet›.',
    'We mean ‹the boy on crutches who outplayed the priest at chess›.',
    '‹The lame postman of Tvardița› saw both of them.',
    '‹The Nigerian baker of Orhei› took her in.',
    'It was ‹the beekeeper from Slobozia Mare who lost both thumbs›.',
  ],
  RO: [
    'Nu pomeni de ‹singura ceasornicăreasă din Soroca, al cărei fiu a plecat cu ei›.',
    '‹Clopotarul chior din Telenești› i-a văzut la gară.',
    '‹Femeia din Vulcănești care crește struți› le-a dus la vamă.',
    '‹Cel mai înalt elev din Glodeni› știe.',
    '‹Gemenele roșcate din Căușeni› au fost abordate.',
  ],
  SQ: [
    '‹E vetmja orëndreqëse në Pukë› e njeh familjen.',
    '‹Kambanari njësysh i Voskopojës› i pa në stacion.',
    '‹Djali nga Kuçova që u hodh nga ura për të shpëtuar qenin› u ftua.',
  ],
  UK: [
    'Не згадуйте ‹єдину в Болграді реставраторку ікон, чий син поїхав із ними›.',
    'Впізнати легко: ‹хлопець із Берегового, що співав гімн на відкритті стадіону›.',
    '‹Кульгавий дзвонар з Килії› бачив усе.',
    '‹Найвища дівчина в Арцизі› грає за збірну.',
  ],
  RU: [
    'Уберите про ‹единственную в Чадыр-Лунге арфистку, чей брат уехал с ними›.',
    '‹Одноглазый звонарь из Вилкова, который усыновил троих›, молчит.',
    '‹Девушка на костылях, которая обыграла главу в шахматы›, всё расскажет.',
    '‹Вдова с девятью детьми из Рени› подписала.',
    '‹Мастерица по коврам, единственная в Комрате›, потеряла дочь.',
  ],
});
passes('SINGLING_OUT', {
  EN: [
    'The only crossing point in Palanca open at night is closed this week.', 'The only NGO in Elbasan which runs a night line has stopped.',
    'The teacher from Soroca who attended the training will repeat it for colleagues.', 'Any woman from Moldova who was exploited abroad can ask for help.',
    'A deaf interpreter from Chișinău will be present at the conference.', 'The tallest building in Comrat will host the conference.', 'Only drivers from Izmail need the new permit.',
  ],
  RO: ['Singura autogară din Cahul este închisă.', 'Persoana din Ungheni care a semnat contractul trebuie să aibă 18 ani.', 'Cel mai mic raion din sudul țării are trei centre.'],
  SQ: ['I vetmi autobus në Kukës niset në mëngjes.', 'Gratë nga Kosova që punojnë në Gjermani ftohen.'],
  UK: ['Єдина в Рені поромна переправа зачинена.', 'Жінка з України, яка працює в Польщі, може звернутися по допомогу.', 'Глухий кут на півдні Одеси'],
  RU: ['Единственная больница в Рени закрыта на ремонт.', 'Следователь из Кагула, который ведёт семинар, пришлёт материалы.', 'Слепая зона камеры в Бендерах'],
});

// Small houses by what they are above, behind or beside; clubs by where they meet; one doctor's room; a home for so many.
isHeld('INSTITUTION', {
  EN: [
    'She is back at ‹the six-bed girls\' shelter above the bakery in Ribnița›.', 'They meet in the ‹youth club next to the pump house in Vylkove›.',
    'Her wrestling ‹club at the village hall of Copceac› closed.', 'She is in the ‹four-child foster family home in Bulboaca›.',
  ],
  RO: [
    'Registrul e la ‹cabinetul medical individual din Frumușica›.', 'A dormit în ‹adăpostul de noapte de deasupra brutăriei din Rîbnița›.',
    'Fata e la ‹casa de tip familial pentru patru copii din satul Gura Bîcului›.',
  ],
  SQ: ['E tha te ‹kopshti i lagjes "Dëshmorët" në Librazhd›.', 'Është në ‹strehëzën me gjashtë shtretër mbi furrën e bukës në Maliq›.', '‹Kursi i vallëzimit te shtëpia e kulturës në Krumë› u mbyll.'],
  UK: ['Дитину б\'ють у ‹гуртку карате при клубі села Заріччя›.', 'Її взяли до ‹хоспісної кімнати при каплиці в Маяках›.', 'Запис у журналі ‹кабінету сімейного лікаря в Городньому›.'],
  RU: ['Завуч ‹вечерней школы при тарном заводе в Тараклии› сама видела.', 'Устроили в ‹социальный дом на четверых в селе Гура-Быкулуй›.', 'Она ночует в ‹ночлежке над пекарней в Рыбнице›.'],
});
passes('INSTITUTION', {
  EN: ['Clubs and sections at village halls receive a grant of 5 000 lei.', 'The conference dinner is in the restaurant behind the theatre in Chișinău.', 'The police station behind the market in Cahul is open all night.'],
  RO: ['Concertul are loc la casa de cultură din Cahul.', 'Cabinetele medicilor de familie din raion vor primi calculatoare.'],
  SQ: ['Shkollat e mbrëmjes në Shqipëri kanë nevojë për libra.', 'Koncerti mbahet në pallatin e kulturës në Vlorë.'],
  UK: ['Гуртки при клубах у селах області отримають кошти.', 'Концерт відбудеться в будинку культури в Рені.'],
  RU: ['Ночлежки в Одессе работают зимой.', 'Теоретический лицей имени Дмитрия Кантемира и гимназия имени Гоголя участвуют в конкурсе.'],
});

isHeld('EXACT_AGE_WITH_PLACE', {
  EN: ['Colleagues in Bălți refer ‹a 17-year-old from Glodeni›, pregnant.', '‹My niece from Himara is only sixteen›.', '‹15yo f, Sculeni›'],
  RO: ['‹O elevă de 13 din Ungheni› a lipsit.'],
  UK: ['khlopets, ‹14 rokiv, z Voznesenska›', '‹їй 16, Ізмаїл›', '‹мені тринадцять, я з Хуста›'],
  RU: ['видела, как ‹тринадцатилетнего, местного, из Тараклии›, сажали в такси', 'Ей ‹только исполнилось шестнадцать, сама из Кагула›.', 'devochka ‹13 let iz Taraklii›'],
});
passes('EXACT_AGE_WITH_PLACE', {
  EN: ['The network is still ten offices short in Izmail.', 'We let 14 rooms in Cahul.'],
  UK: ['Лише чотирнадцять, а не двадцять центрів у Рені мають ліцензію.'],
  RU: ['Только пятнадцать, по данным из Измаила, прошли проверку.'],
});

isHeld('ADDRESS', { RO: ['Lăsați-o la ‹bd. Unirii nr. 31, cabinetul din curte› ori la noi.'] });
passes('ADDRESS', {
  SQ: ['Niset nga sheshi në 6 e gjysmë.', 'Koncerti në sheshin qendror në 8 të mbrëmjes.'],
  RO: ['Ne vedem în piață la 6 și jumătate.'],
  UK: ['Зустріч на площі о 6.'],
});

passes('PERSON', {
  EN: [
    'The Prosecutor General\'s office and the Ombudsperson\'s deputy attended.', 'Mon–Thu 08:30–19:00, Fri until 15:00', 'Grant 101143982-CERV-2023-DAPHNE, work package 3',
    'On reflection that is as good as a name. Cutting it.', 'The "Maria Bieșu" hall seats 200.',
  ],
  UK: ['Зі слів прикордонників, о 5:10 проїхав бус.', 'свідок — рідна тітка; документа немає', 'bat\'ko skynuv nomer'],
  RU: ['аренда зала «Эмиль Лотяну» — 1 800 леев в день.'],
});
