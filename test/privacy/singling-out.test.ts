import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
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
    '‹дружина місцевого священника›',
    '‹єдиний сирота в класі›',
    '‹єдина вагітна школярка в районі›',
    '‹тато — голова сільради›',
    '‹єдина ромська родина в селі›',
    '‹дочка сільського голови›',
    '‹яку знає все село›',
  ],
  RU: [
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
    'Teachers, doctors and priests were trained; mayors signed the agreement; their children were not involved.',
    'First aid kits; the only way to report is by phone; the first case this year in the region.',
    'The director of the agency and the mayor of the city opened the training for teachers\' councils.',
    'The first training in the school was held; the only shelter in the region is full.',
  ],
  SQ: [
    'Mësuesit, mjekët dhe priftërinjtë u trajnuan; fëmijët e tyre jo.',
    'Rasti i parë këtë vit; e vetmja mënyrë është linja e ndihmës.',
    'Takimi i parë në fshat; e vetmja linjë në qark.',
  ],
  RO: [
    'Profesorii și directorii de școli au fost instruiți; primarii au semnat acordul.',
    'Primul caz din acest an; singura cale este linia de ajutor; unicul centru din regiune.',
    'Directorul agenției și primarul orașului au deschis instruirea; copiii profesorilor nu au fost vizați.',
    'Prima întâlnire din sat; primarii din raion; preoții au fost instruiți.',
    'The mayor\'s office and the priest\'s council support us; primăria și consiliul local.',
  ],
  UK: [
    'Вчителі, лікарі та священники пройшли навчання; діти вчителів участі не брали.',
    'Перший випадок цього року; єдиний спосіб — гаряча лінія; єдина служба в області.',
    'Перша зустріч у селі; єдина гаряча лінія в області; директори шкіл поінформовані.',
  ],
  RU: [
    'Единственный приют в области; первые дети в школе получили книги.',
  ],
};

isHeld('SINGLING_OUT', HELD);
passes('SINGLING_OUT', PASSED);
