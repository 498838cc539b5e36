import { isHeld, passes } from './kit/marked.ts';

// Within each sentence stand words that fit one person.
isHeld('SINGLING_OUT', {
  SQ: [
    '‹Është i vetmi djalë sirian në gjimnazin e Burrelit›.',
    '‹Kamerieri i vetëm me protezë në lokalin e stacionit e ruan›.',
    '‹Daja i vajzës me shenjën e djegies në faqe erdhi›.',
    '‹Vajza e mjekut të vetëm të fshatit iku›.',
    '‹E vetmja nxënëse egjiptiane e klasës u ftua›.',
    '‹Djali i pronarit të furrës e njeh›.',
    '‹Gruaja e kryeplakut tonë e pa›.',
  ],
  RO: [
    '‹Fiica celui de-al doilea preot din Hâncești a fost văzută›.',
    '‹Este singurul student togolez de la colegiul din Orhei›.',
    '‹E singura elevă surdă din școală›.',
    '‹L-au dus pe băiatul popii din sat la gară›.',
    '‹Soția polițistului nostru de sector știe›.',
    '‹Fata de la preotul din comuna vecină a dispărut›.',
    '‹Fiul proprietarului morii din sat o caută›.',
    '‹Gemenii învățătoarei de la grădiniță au fost contactați›.',
    '‹Singurul copil de chinezi din oraș a primit mesajul›.',
    '‹Văduva vameșului din Costești a fost amenințată›.',
    '‹Fiica adoptivă a medicului-șef de la spitalul raional›.',
    '‹Sora portarului echipei noastre a fost racolată›.',
    '‹Copilul singurei ucrainence din satul Ghidighici›.',
  ],
  UK: [
    '‹Донька єдиного в селі фельдшера повернулася›.',
    '‹Ночувала дружина нашого ж дільничного з немовлям›.',
    '‹Син власника пилорами запрошує дівчат›.',
    '‹Єдина в громаді акушерка народжувала вдома›.',
    '‹Єдиний темношкірий хлопець у нашому ліцеї отримав виклик›.',
    '‹Внучка старого пасічника сіла в машину›.',
    '‹Племінниця голови ОТГ їздила до Польщі›.',
    '‹Вдова загиблого листоноші підписала договір›.',
  ],
  RU: [
    '‹Ушёл с единственной в районе практиканткой из Эфиопии›.',
    '‹Приёмный сын владельца единственной аптеки в Вулканештах предлагает работу›.',
    '‹Дочь единственного врача в посёлке пропала›.',
    '‹Единственная глухая ученица в лицее получила письмо›.',
    '‹Внук старой знахарки видел машину›.',
    '‹Жена нашего же участкового молчит›.',
  ],
  EN: [
    '‹Nepoata fostei directoare a liceului a plecat›.',
    '‹E veja e postierit u mashtrua›.',
    '‹Nobody saw the only wheelchair user in the Peshkopi dormitory leave›.',
    '‹The daughter of the only pharmacist in town left›.',
    '‹The second priest\'s son recruits girls›.',
    '‹The only Vietnamese waitress at the station bar was taken›.',
    '‹The twin sister of the school caretaker knows him›.',
    '‹The widow of the lighthouse keeper signed›.',
  ],
});

// The only thing of a kind, and people of whom there are many.
passes('SINGLING_OUT', {
  SQ: [
    'I vetmi spital në qytet u mbyll.',
    'E vetmja rrugë nga fshati është e prishur.',
  ],
  RO: [
    'Singurul drum din sat e închis.',
    'Este singurul centru din raion care lucrează noaptea.',
    'E singura dată când au venit la școală.',
    'Prima întâlnire din satul nostru a fost bună.',
    'Copiii din satul vecin au primit broșuri.',
    'Copiii noului val de refugiați au nevoie de ajutor.',
  ],
  UK: [
    'Єдина в районі лікарня не працює.',
    'Єдиний у громаді центр допомоги зачинено.',
    'Діти нового набору прийдуть у вересні.',
  ],
  RU: [
    'Единственный в районе автобус отменён.',
    'Единственная школа в посёлке закрыта.',
    'Первый этап проекта завершён.',
    'Дети из единственной школы района получили плакаты.',
    'Дети нового набора придут в сентябре.',
  ],
  EN: [
    'The only way out of the village is the bridge.',
    'The only bus from the town leaves at six.',
    'It is the only shelter in the region.',
    'The daughter of a migrant worker is typical of those recruited.',
    'Children of the new intake arrive in June.',
  ],
});

isHeld('PERSON', {
  EN: ['‹Mr Prifti› abstained.', 'Corporal ‹Mardare› brought her in.'],
  RO: ['Adusă de sergentul ‹Mardare› la ora 4.', 'Punctul 3: situația surorilor ‹Cerari›.', '‹Doamna Bartoș› iese la unu noaptea cu fetele.'],
  UK: ['Зошит з іменем ‹Віолетта Чебан› лежала на столі.', 'Відповідальна — ‹Лазарева›, строк до четверга.'],
  RU: ['Исмаилов увёз сестёр ‹Бекировых› из Геническа.', 'Ответственная — ‹Лазарева›, срок до четверга.'],
});
passes('PERSON', {
  EN: ['Flights to San Marino, Santa Cruz and San Francisco were checked.'],
  RO: ['Potrivit art. 211 din Codul penal, traficul de minori se pedepsește.', 'Sergentul de serviciu a semnat.'],
  UK: ['Тема: зустріч у середу. Фото вислали окремо. Орендар розписався.'],
  RU: ['Серия и номер договора указаны ниже. Ответственная за учёт сотрудница в отпуске.'],
});

isHeld('ADDRESS', {
  EN: ['She named the first flat, ‹Preobrazhenska 62, apt 31›, and drew the staircase.', 'Is anybody near ‹Hrushevskoho 44b› in Ternopil now?'],
  RO: ['E ținută pe ‹str. zorilor 41 bis›, în spate la vulcanizare.'],
  RU: ['Двор за шиномонтажом, ‹Индустриальная, 17/2›, калитка синяя.'],
});
passes('ADDRESS', {
  EN: ['Resolution 17/2 and decision 44b are on page 62.', 'Kolomyiska group, 12 children; line 62, stop 31.'],
  UK: ['Постанова 17/2, додаток 4б; робоча група, 12 осіб.'],
  RU: ['Резолюция 17/2, приложение 4б; рабочая группа, 12 человек; правая 3/4.'],
});

isHeld('EXACT_AGE_WITH_PLACE', {
  RO: ['Caz nou: ‹13 ani, din satul Cotul Morii›, mama în Italia.'],
  UK: ['‹У Тростянці мешкає дівчина, якій щойно виповнилося 17›, опікун забирає виплати.'],
  RU: ['‹14 лет и 3 месяца, г. Болград›, у рынка.', 'Мальчик, ему ‹одиннадцать, родом из Чимишлии›, уверен, что едет на футбол.'],
});
passes('EXACT_AGE_WITH_PLACE', {
  RO: ['Program: 13 ani de activitate, din satul vecin au venit voluntari.'],
  UK: ['Мережі виповнилося багато років, у Києві відзначили річницю.'],
  RU: ['Проект идёт 14 лет и 3 месяца, отчёт в приложении.'],
});

isHeld('PERSON', {
  SQ: ['Në lagje u evidentua se ‹Fatushe Demirova› nuk ka çerdhe.'],
  RO: ['Fișă de referire. Beneficiar: ‹C. R.›, urmează vizita.'],
  EN: ['Follow-up after return: ‹B. M.› (born in spring) attends second grade.'],
});
// What the sentence itself calls the names of things.
passes('PERSON', {
  SQ: ['Rinia, Vjosa dhe Drini janë emrat e grupeve të punës.', 'Spitali rajonal "Xhaferr Kongoli" në Elbasan publikoi raportin e vitit.'],
  RO: ['Albina, Steaua și Licurici sunt numele sălilor.'],
  UK: ['Надія, Віра й Любов – так називаються три кімнати центру.'],
  RU: ['Роза, Лилия и Ромашка — это названия сценариев урока.'],
  EN: ['Victoria, Florin and Amber are code words for the exercise.'],
});
