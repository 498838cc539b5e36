import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    'He is ‹the former customs officer who runs the riding school›.',
    'It was ‹the boy who alone survived the bus crash›',
    '‹the sexton\'s daughter›',
    '‹the girl who won the regional chess cup last month›',
    'everybody knows which girl we mean: ‹the one with the red bicycle›',
    '‹the one whose mother drowned last summer›',
    '‹the girl with the scar across her cheek›',
    '‹the police chief\'s niece›',
    '‹the priest\'s wife›',
    '‹the only child in the village without parents›',
    '‹the first pupil of the school to win the national olympiad›',
    '‹the village doctor\'s only son›',
    '‹the only pregnant pupil at the lyceum›',
    '‹the only girl in the class who wears a hijab›',
    '‹her father is the mayor›',
    '‹the only wheelchair user in the school›',
    '‹the twins from the village›',
    '‹the mayor\'s daughter›',
    '‹the only Roma family in the village›',
    '‹the son of the village priest›',
    '‹the first girl from the village who went to Italy›',
  ],
  SQ: [
    'Është ‹djali që mbijetoi i vetëm nga zjarri›.',
    '‹binjakët e zjarrfikësit›',
    '‹vajza që fitoi garën e vrapimit›',
    '‹i vetmi nxënës nga Siria›',
    '‹djali me protezë në dorë›',
    '‹nxënësja e vetme shtatzënë në shkollë›',
    '‹mbesa e kryeplakut›',
    '‹djali i priftit›',
    '‹bija e mësueses së fshatit›',
    '‹familja e vetme rome në lagje›',
    '‹vajza e kryetarit të bashkisë›',
    '‹e vetmja vajzë rome në fshat›',
    '‹i vetmi fëmijë me aftësi të kufizuara në klasë›',
  ],
  RO: [
    'E ‹judecătorul pensionat care ține stupi lângă gară›.',
    '‹nepotul clopotarului›',
    '‹fata care a câștigat olimpiada de matematică›',
    '‹singura elevă cu proteză la picior›',
    '‹fata preotului din sat›',
    '‹singura gravidă din clasă›',
    '‹toată lumea din sat o știe›',
    '‹fiul directorului școlii›',
    '‹singura familie de romi din comună›',
    '‹tatăl ei este primarul satului›',
    '‹singurul copil cu dizabilități din sat›',
    '‹câștigătoarea concursului Miss Liceu›',
    '‹singura elevă însărcinată din liceu›',
    '‹fiica primarului›',
    '‹pe care o cunoaște tot satul›',
    '‹nepoata preotului›',
    '‹singura fată din clasă care›',
  ],
  UK: [
    'Гроші бере ‹колишній суддя, який тренує дівчат›.',
    '‹невістка листоноші›',
    '‹єдиний хлопець, що приїхав з Маріуполя без батьків›',
    '‹дівчина, яка перемогла на конкурсі краси›',
    '‹дочка ф - е - л - ь - д - ш - е - р - а›',
    '‹дружина місцевого священника›',
    '‹єдиний сирота в класі›',
    '‹єдина вагітна школярка в районі›',
    '‹тато — голова сільради›',
    '‹єдина ромська родина в селі›',
    '‹дочка сільського голови›',
    '‹яку знає все село›',
  ],
  RU: [
    'Его знают: ‹бывший тренер, которого показывали по телевизору›.',
    '‹внучка звонаря›',
    '‹единственная, кто в посёлке ездит на мотоцикле›',
    '‹мальчик с протезом вместо руки›',
    '‹единственный мальчик в классе›',
    '‹онука священика›',
    '‹внучка главы сельсовета›',
    '‹единственная цыганская семья в деревне›',
    '‹всё село знает её›',
    '‹дочь мэра›',
    '‹единственная беременная ученица в школе›',
  ],
};

const PASSED: Samples = {
  EN: [
    'Former pupils who found work abroad told us; the former minister who signed the convention opened the hall.',
    'A girl who has won a scholarship may receive a fake letter; everybody knows the rule: never send the passport.',
    'The doctor\'s daughter in the play is played by a pupil.',
    'Teachers, doctors and priests were trained; mayors signed the agreement; their children were not involved.',
    'First aid kits; the only way to report is by phone; the first case this year in the region.',
    'The director of the agency and the mayor of the city opened the training for teachers\' councils.',
    'The first training in the school was held; the only shelter in the region is full.',
  ],
  SQ: [
    'Ish-nxënësit që punojnë jashtë treguan për kontratat.',
    'Të gjithë e dinë: pasaporta nuk jepet. Prifti dhe mësuesi e vënë re të parët.',
    'Mësuesit, mjekët dhe priftërinjtë u trajnuan; fëmijët e tyre jo.',
    'Rasti i parë këtë vit; e vetmja mënyrë është linja e ndihmës.',
    'Takimi i parë në fshat; e vetmja linjë në qark.',
  ],
  RO: [
    'Toată lumea știe: nu se dă buletinul din mână. Singura soluție este prevenirea.',
    'Profesorii și directorii de școli au fost instruiți; primarii au semnat acordul.',
    'Primul caz din acest an; singura cale este linia de ajutor; unicul centru din regiune.',
    'Directorul agenției și primarul orașului au deschis instruirea; copiii profesorilor nu au fost vizați.',
    'Prima întâlnire din sat; primarii din raion; preoții au fost instruiți.',
    'The mayor\'s office and the priest\'s council support us; primăria și consiliul local.',
  ],
  UK: [
    'Колишні вчителі, які стали волонтерами, проводять заняття; діти, які вижили, потребують підтримки.',
    'Дівчата, які перемогли в конкурсах, виступлять на форумі. Єдиний спосіб повідомити — гаряча лінія.',
    'Вчителі, лікарі та священники пройшли навчання; діти вчителів участі не брали.',
    'Перший випадок цього року; єдиний спосіб — гаряча лінія; єдина служба в області.',
    'Перша зустріч у селі; єдина гаряча лінія в області; директори шкіл поінформовані.',
  ],
  RU: [
    'В сёлах все знают: за деньги вперёд не платят. Единственный способ сообщить — горячая линия.',
    'Единственный приют в области; первые дети в школе получили книги.',
  ],
};

const KNOWN_TO_A_PLACE = {
  RO: ['A vorbit ‹fiul șefului poștei, cel cu motocicleta roșie›.', 'Mergeți la ‹bulibașa din Coșarna›.', '‹Familia căreia i-a ars casa› a primit bani.'],
  SQ: ['Folëm me ‹kryeplakun e Gurëzit›.', 'Ndihmuam ‹familjen që iu dogj shtëpia›.', 'Erdhi ‹gruaja e nënkryetarit, ajo me dyqanin e rrobave›.'],
  UK: ['Це ‹родина, у якої на Великдень згоріла хата›.', 'Їх возить ‹ромський барон із Глибокого›.', 'Прийшла ‹дружина заступника голови›.'],
  RU: ['Речь о ‹внуке заведующей клубом›.', '‹Семья, чей дом сгорел› зимой, уехала.', 'Спросите у ‹жены заместителя мэра›.'],
  EN: ['‹The family whose barn collapsed› sold the horse.', 'He is ‹the son of the head of the post office›.', 'They asked ‹the Roma leader of Zănoaga›.'],
};
const KNOWN_TO_NOBODY = {
  RO: ['Viceprimarul și șeful poștei au venit la instruire.', 'Familiile cărora le-au ars casele primesc ajutor.'], SQ: ['Kryepleqtë e fshatrave morën udhëzuesin.'],
  UK: ['Старости сіл отримали пам\'ятки.', 'Родини, у яких згоріли хати, отримають допомогу.'], RU: ['Старосты сёл получили памятки.'], EN: ['Families whose houses burned down receive help.'],
};

isHeld('SINGLING_OUT', HELD);
isHeld('SINGLING_OUT', KNOWN_TO_A_PLACE);
passes('SINGLING_OUT', KNOWN_TO_NOBODY);
passes('SINGLING_OUT', PASSED);

const ALONE_IN_A_PLACE = {
  EN: ['Ask ‹the only dentist in Crihana Veche›.', 'It was ‹the teacher who coaches the girls\' relay team in Vlădeni›.', 'We spoke to ‹the drummer of our village band›.', 'He is ‹the judge\'s ex-husband›.', '‹The former head of the local music school› drove.'],
  RO: ['Ne-a scris ‹singurul veterinar din Slobozia Mare›.', 'E ‹preotul care conduce corul de copii din Văleni›.', 'A venit ‹solista corului satului›.', 'O ține ‹nevasta notarului›.', 'Îl știm: ‹fostul director al școlii de muzică locale›.'],
  SQ: ['Na shkroi ‹infermierja e vetme në Shëngjergj›.', 'Është ‹mësuesi që drejton grupin e valleve në Krastë›.', 'Erdhi ‹kapiteni i ekipit të fshatit›.', 'E mban ‹dashnorja e noterit›.', 'Foli ‹ish-drejtori i shkollës sonë›.'],
  UK: ['Написав ‹єдиний стоматолог у Білозірці›.', 'Це ‹священник, який керує дитячим оркестром у Підгірному›.', 'Приїхав ‹воротар місцевої команди›.', 'Її тримає ‹коханка нотаріуса›.', 'Возив ‹колишній завуч нашої школи›.'],
  RU: ['Сообщил ‹единственный ветеринар в Новосёловке›.', 'Это ‹пастор, который руководит детским театром в Светлом›.', 'Пришёл ‹баянист нашего сельского хора›.', 'Её держит ‹любовница нотариуса›.', 'Возил ‹бывший тренер местной команды›.'],
};
const ALONE_NOWHERE = {
  EN: ['The only training in Lviv is full; teachers who lead clubs were invited.', 'A teacher who runs a club should know the signs.', 'The former head of the agency opened the school.'],
  RO: ['Singurul centru din Cahul este plin; preoții care conduc coruri au fost instruiți.', 'Un profesor care conduce un cerc trebuie să știe semnele.', 'Soliștii corului au cântat la deschidere.'],
  SQ: ['Qendra e vetme në Shkodër është plot; mësuesit që drejtojnë grupe u trajnuan.', 'Korit të shkollës iu dha një çmim.', 'Një mësues që drejton një grup duhet të njohë shenjat.'],
  UK: ['Єдина гаряча лінія в Сумах зайнята; учителі, які ведуть гуртки, пройшли навчання.', 'Солісти хору виступили на відкритті.', 'Колишні вчителі нашої школи допомагають.'],
  RU: ['Единственная горячая линия в Сумах занята; учителя, которые ведут кружки, прошли обучение.', 'Солисты хора выступили на открытии.', 'Бывшее здание местной школы отдали под центр.'],
};
isHeld('SINGLING_OUT', ALONE_IN_A_PLACE);
passes('SINGLING_OUT', ALONE_NOWHERE);

// The only school or shop of a place is no person.
passes('SINGLING_OUT', {
  RO: ['Singura școală din comună are internet.'],
  SQ: ['Shkolla e vetme e fshatit ka çati të re.', 'I vetmi dyqan i lagjes mban edhe kutinë tonë.'],
});
isHeld('SINGLING_OUT', {
  RO: ['E ‹singura violonistă din comună›.'],
  SQ: ['Ishte ‹mjekja e vetme e fshatit›.'],
});

// What a guide to writing quotes, so that nobody writes it.
passes('SINGLING_OUT', {
  EN: ['The guide says: avoid phrases like "the mayor\'s daughter" and "the only girl in the village".'],
  SQ: ['Udhëzuesi kërkon të shmangen shprehje si "vajza e vetme e fshatit".'],
  RO: ['Evitați expresii precum „fiica primarului” în comunicate.'],
  UK: ['Уникайте виразів на кшталт «донька голови сільради».'],
  RU: ['Избегайте выражений вроде «единственная девочка в селе».'],
});
isHeld('SINGLING_OUT', { EN: ['She is ‹"the mayor\'s daughter"›, avoid her name.', 'The note says "‹the only girl in the village›" was seen.'], RO: ['În ghidul de străzi scrie de ‹fiica primarului›.'] });
