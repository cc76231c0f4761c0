import type { Language } from '@fovea/contract';
import type { Category } from '../../engines/categories.js';
import type { Place } from '../knowledge/vocabulary.js';

/** Words that stand above categories: a dog is an animal. */
export type Hypernym =
  | 'animal'
  | 'mammal'
  | 'pet'
  | 'livestock'
  | 'wildlife'
  | 'vehicle'
  | 'land vehicle'
  | 'public transport'
  | 'aircraft'
  | 'watercraft'
  | 'sign'
  | 'furniture'
  | 'food'
  | 'fruit'
  | 'vegetable'
  | 'dessert'
  | 'fast food'
  | 'tableware'
  | 'cutlery'
  | 'drinkware'
  | 'sports equipment'
  | 'board'
  | 'electronics'
  | 'computer'
  | 'screen'
  | 'home appliance'
  | 'plumbing fixture'
  | 'accessory'
  | 'luggage'
  | 'toy'
  | 'plant'
  | 'table'
  | 'ball';

export type PeopleWord = 'man' | 'woman' | 'boy' | 'girl' | 'child' | 'human face' | 'group';

export type ActionWord =
  | 'sitting'
  | 'standing'
  | 'riding'
  | 'eating'
  | 'holding'
  | 'using'
  | 'flying'
  | 'playing'
  | 'lying'
  | 'sport';

export type SceneWord = 'indoor' | 'outdoor' | 'text' | 'black and white' | 'nature';

/** Every word that can become a tag. */
export type TagName = Category | Place | Hypernym | PeopleWord | ActionWord | SceneWord;

type Translations = readonly [es: string, ja: string, pt: string, zh: string];

/** Each tag in Spanish, Japanese, Portuguese and Chinese; a word without a row does not compile. */
const LEXICON: Readonly<Record<TagName, Translations>> = {
  person: ['persona', '人', 'pessoa', '人'],
  bicycle: ['bicicleta', '自転車', 'bicicleta', '自行车'],
  car: ['coche', '車', 'carro', '汽车'],
  motorcycle: ['motocicleta', 'オートバイ', 'motocicleta', '摩托车'],
  airplane: ['avión', '飛行機', 'avião', '飞机'],
  bus: ['autobús', 'バス', 'ônibus', '公共汽车'],
  train: ['tren', '電車', 'trem', '火车'],
  truck: ['camión', 'トラック', 'caminhão', '卡车'],
  boat: ['barco', 'ボート', 'barco', '船'],
  'traffic light': ['semáforo', '信号機', 'semáforo', '红绿灯'],
  'fire hydrant': ['boca de incendios', '消火栓', 'hidrante', '消防栓'],
  'stop sign': ['señal de stop', '一時停止標識', 'placa de pare', '停车标志'],
  'parking meter': ['parquímetro', 'パーキングメーター', 'parquímetro', '停车计时器'],
  bench: ['banco', 'ベンチ', 'banco', '长椅'],
  bird: ['pájaro', '鳥', 'pássaro', '鸟'],
  cat: ['gato', '猫', 'gato', '猫'],
  dog: ['perro', '犬', 'cachorro', '狗'],
  horse: ['caballo', '馬', 'cavalo', '马'],
  sheep: ['oveja', '羊', 'ovelha', '绵羊'],
  cow: ['vaca', '牛', 'vaca', '牛'],
  elephant: ['elefante', '象', 'elefante', '大象'],
  bear: ['oso', '熊', 'urso', '熊'],
  zebra: ['cebra', 'シマウマ', 'zebra', '斑马'],
  giraffe: ['jirafa', 'キリン', 'girafa', '长颈鹿'],
  backpack: ['mochila', 'リュックサック', 'mochila', '背包'],
  umbrella: ['paraguas', '傘', 'guarda-chuva', '雨伞'],
  handbag: ['bolso', 'ハンドバッグ', 'bolsa', '手提包'],
  tie: ['corbata', 'ネクタイ', 'gravata', '领带'],
  suitcase: ['maleta', 'スーツケース', 'mala', '手提箱'],
  frisbee: ['frisbee', 'フリスビー', 'frisbee', '飞盘'],
  skis: ['esquís', 'スキー板', 'esquis', '双板滑雪板'],
  snowboard: ['tabla de snowboard', 'スノーボード', 'prancha de snowboard', '单板滑雪板'],
  'sports ball': ['balón', 'スポーツボール', 'bola esportiva', '运动球'],
  kite: ['cometa', '凧', 'pipa', '风筝'],
  'baseball bat': ['bate de béisbol', '野球バット', 'taco de beisebol', '棒球棒'],
  'baseball glove': ['guante de béisbol', '野球グローブ', 'luva de beisebol', '棒球手套'],
  skateboard: ['monopatín', 'スケートボード', 'skate', '滑板'],
  surfboard: ['tabla de surf', 'サーフボード', 'prancha de surfe', '冲浪板'],
  'tennis racket': ['raqueta de tenis', 'テニスラケット', 'raquete de tênis', '网球拍'],
  bottle: ['botella', '瓶', 'garrafa', '瓶子'],
  'wine glass': ['copa de vino', 'ワイングラス', 'taça de vinho', '酒杯'],
  cup: ['taza', 'カップ', 'xícara', '杯子'],
  fork: ['tenedor', 'フォーク', 'garfo', '叉子'],
  knife: ['cuchillo', 'ナイフ', 'faca', '刀'],
  spoon: ['cuchara', 'スプーン', 'colher', '勺子'],
  bowl: ['cuenco', 'ボウル', 'tigela', '碗'],
  banana: ['plátano', 'バナナ', 'banana', '香蕉'],
  apple: ['manzana', 'りんご', 'maçã', '苹果'],
  sandwich: ['sándwich', 'サンドイッチ', 'sanduíche', '三明治'],
  orange: ['naranja', 'オレンジ', 'laranja', '橙子'],
  broccoli: ['brócoli', 'ブロッコリー', 'brócolis', '西兰花'],
  carrot: ['zanahoria', 'にんじん', 'cenoura', '胡萝卜'],
  'hot dog': ['perrito caliente', 'ホットドッグ', 'cachorro-quente', '热狗'],
  pizza: ['pizza', 'ピザ', 'pizza', '披萨'],
  donut: ['rosquilla', 'ドーナツ', 'rosquinha', '甜甜圈'],
  cake: ['pastel', 'ケーキ', 'bolo', '蛋糕'],
  chair: ['silla', '椅子', 'cadeira', '椅子'],
  couch: ['sofá', 'ソファ', 'sofá', '沙发'],
  'potted plant': ['planta en maceta', '鉢植え', 'planta em vaso', '盆栽'],
  bed: ['cama', 'ベッド', 'cama', '床'],
  'dining table': ['mesa de comedor', 'ダイニングテーブル', 'mesa de jantar', '餐桌'],
  toilet: ['inodoro', 'トイレ', 'vaso sanitário', '马桶'],
  tv: ['televisor', 'テレビ', 'televisão', '电视'],
  laptop: ['portátil', 'ノートパソコン', 'laptop', '笔记本电脑'],
  mouse: ['ratón', 'マウス', 'mouse', '鼠标'],
  remote: ['mando a distancia', 'リモコン', 'controle remoto', '遥控器'],
  keyboard: ['teclado', 'キーボード', 'teclado', '键盘'],
  'cell phone': ['teléfono móvil', '携帯電話', 'celular', '手机'],
  microwave: ['microondas', '電子レンジ', 'micro-ondas', '微波炉'],
  oven: ['horno', 'オーブン', 'forno', '烤箱'],
  toaster: ['tostadora', 'トースター', 'torradeira', '烤面包机'],
  sink: ['fregadero', '流し台', 'pia', '水槽'],
  refrigerator: ['frigorífico', '冷蔵庫', 'geladeira', '冰箱'],
  book: ['libro', '本', 'livro', '书'],
  clock: ['reloj', '時計', 'relógio', '时钟'],
  vase: ['jarrón', '花瓶', 'vaso', '花瓶'],
  scissors: ['tijeras', 'はさみ', 'tesoura', '剪刀'],
  'teddy bear': ['oso de peluche', 'テディベア', 'urso de pelúcia', '泰迪熊'],
  'hair drier': ['secador de pelo', 'ヘアドライヤー', 'secador de cabelo', '吹风机'],
  toothbrush: ['cepillo de dientes', '歯ブラシ', 'escova de dentes', '牙刷'],
  kitchen: ['cocina', '台所', 'cozinha', '厨房'],
  bathroom: ['cuarto de baño', '洗面所', 'banheiro', '浴室'],
  bedroom: ['dormitorio', '寝室', 'quarto', '卧室'],
  'living room': ['sala de estar', 'リビングルーム', 'sala de estar', '客厅'],
  office: ['oficina', 'オフィス', 'escritório', '办公室'],
  restaurant: ['restaurante', 'レストラン', 'restaurante', '餐厅'],
  store: ['tienda', '店', 'loja', '商店'],
  room: ['habitación', '部屋', 'cômodo', '房间'],
  street: ['calle', '通り', 'rua', '街道'],
  city: ['ciudad', '都市', 'cidade', '城市'],
  'parking lot': ['aparcamiento', '駐車場', 'estacionamento', '停车场'],
  'train station': ['estación de tren', '駅', 'estação de trem', '火车站'],
  'train tracks': ['vías del tren', '線路', 'trilhos', '铁轨'],
  airport: ['aeropuerto', '空港', 'aeroporto', '机场'],
  park: ['parque', '公園', 'parque', '公园'],
  field: ['campo', '野原', 'campo', '田野'],
  forest: ['bosque', '森', 'floresta', '森林'],
  zoo: ['zoológico', '動物園', 'zoológico', '动物园'],
  beach: ['playa', 'ビーチ', 'praia', '海滩'],
  water: ['agua', '水', 'água', '水'],
  snow: ['nieve', '雪', 'neve', '雪'],
  sky: ['cielo', '空', 'céu', '天空'],
  'baseball field': ['campo de béisbol', '野球場', 'campo de beisebol', '棒球场'],
  'tennis court': ['pista de tenis', 'テニスコート', 'quadra de tênis', '网球场'],
  road: ['carretera', '道路', 'estrada', '道路'],
  sidewalk: ['acera', '歩道', 'calçada', '人行道'],
  'skate park': ['parque de patinaje', 'スケートパーク', 'pista de skate', '滑板公园'],
  grass: ['hierba', '草', 'grama', '草地'],
  mountain: ['montaña', '山', 'montanha', '山'],
  ocean: ['océano', '海', 'oceano', '海洋'],
  'ski slope': ['pista de esquí', 'ゲレンデ', 'pista de esqui', '滑雪场'],
  air: ['aire', '空中', 'ar', '空中'],
  building: ['edificio', '建物', 'edifício', '建筑物'],
  plate: ['plato', '皿', 'prato', '盘子'],
  desk: ['escritorio', '机', 'escrivaninha', '书桌'],
  counter: ['encimera', 'カウンター', 'bancada', '台面'],
  shelf: ['estante', '棚', 'prateleira', '架子'],
  wall: ['pared', '壁', 'parede', '墙'],
  floor: ['suelo', '床', 'piso', '地板'],
  tree: ['árbol', '木', 'árvore', '树'],
  animal: ['animal', '動物', 'animal', '动物'],
  mammal: ['mamífero', '哺乳類', 'mamífero', '哺乳动物'],
  pet: ['mascota', 'ペット', 'animal de estimação', '宠物'],
  livestock: ['ganado', '家畜', 'gado', '家畜'],
  wildlife: ['fauna silvestre', '野生動物', 'vida selvagem', '野生动物'],
  'public transport': ['transporte público', '公共交通機関', 'transporte público', '公共交通'],
  aircraft: ['aeronave', '航空機', 'aeronave', '航空器'],
  watercraft: ['embarcación', '船舶', 'embarcação', '水上交通工具'],
  sign: ['señal', '標識', 'placa', '标志'],
  'fast food': ['comida rápida', 'ファストフード', 'fast food', '快餐'],
  drinkware: ['recipiente para bebidas', '飲用容器', 'recipiente para bebidas', '饮具'],
  board: ['tabla', 'ボード', 'prancha', '滑板类器材'],
  screen: ['pantalla', '画面', 'tela', '屏幕'],
  'plumbing fixture': ['sanitario', '衛生器具', 'louça sanitária', '卫生洁具'],
  toy: ['juguete', 'おもちゃ', 'brinquedo', '玩具'],
  vehicle: ['vehículo', '乗り物', 'veículo', '交通工具'],
  'land vehicle': ['vehículo terrestre', '陸上車両', 'veículo terrestre', '陆地车辆'],
  furniture: ['mueble', '家具', 'móvel', '家具'],
  food: ['comida', '食べ物', 'comida', '食物'],
  fruit: ['fruta', '果物', 'fruta', '水果'],
  vegetable: ['verdura', '野菜', 'vegetal', '蔬菜'],
  dessert: ['postre', 'デザート', 'sobremesa', '甜点'],
  tableware: ['vajilla', '食器', 'louça', '餐具'],
  cutlery: ['cubiertos', 'カトラリー', 'talheres', '刀叉餐具'],
  'sports equipment': ['equipo deportivo', 'スポーツ用品', 'equipamento esportivo', '运动器材'],
  electronics: ['electrónica', '電子機器', 'eletrônicos', '电子产品'],
  computer: ['ordenador', 'コンピューター', 'computador', '电脑'],
  'home appliance': ['electrodoméstico', '家電', 'eletrodoméstico', '家用电器'],
  accessory: ['accesorio', 'アクセサリー', 'acessório', '配饰'],
  luggage: ['equipaje', '手荷物', 'bagagem', '行李'],
  plant: ['planta', '植物', 'planta', '植物'],
  table: ['mesa', 'テーブル', 'mesa', '桌子'],
  ball: ['pelota', 'ボール', 'bola', '球'],
  man: ['hombre', '男性', 'homem', '男人'],
  woman: ['mujer', '女性', 'mulher', '女人'],
  boy: ['niño', '男の子', 'menino', '男孩'],
  girl: ['niña', '女の子', 'menina', '女孩'],
  child: ['infante', '子供', 'criança', '儿童'],
  'human face': ['rostro humano', '顔', 'rosto humano', '人脸'],
  group: ['grupo', 'グループ', 'grupo', '人群'],
  sitting: ['sentado', '座っている', 'sentado', '坐着'],
  standing: ['de pie', '立っている', 'em pé', '站立'],
  riding: ['montando', '乗っている', 'andando', '骑'],
  eating: ['comiendo', '食べている', 'comendo', '吃'],
  holding: ['sosteniendo', '持っている', 'segurando', '拿着'],
  using: ['usando', '使っている', 'usando', '使用'],
  flying: ['volando', '飛んでいる', 'voando', '飞行'],
  playing: ['jugando', '遊んでいる', 'brincando', '玩耍'],
  lying: ['acostado', '横になっている', 'deitado', '躺着'],
  sport: ['deporte', 'スポーツ', 'esporte', '运动'],
  indoor: ['interior', '屋内', 'interior', '室内'],
  outdoor: ['al aire libre', '屋外', 'ao ar livre', '户外'],
  text: ['texto', '文字', 'texto', '文字'],
  'black and white': ['blanco y negro', '白黒', 'preto e branco', '黑白'],
  nature: ['naturaleza', '自然', 'natureza', '自然'],
};

/** Every tag that exists. */
export const TAG_NAMES = Object.keys(LEXICON) as readonly TagName[];

const COLUMNS = { es: 0, ja: 1, pt: 2, zh: 3 } as const;

/** A tag in the words of a language. */
export function tagIn(language: Language, name: TagName): string {
  return language === 'en' ? name : LEXICON[name][COLUMNS[language]];
}
