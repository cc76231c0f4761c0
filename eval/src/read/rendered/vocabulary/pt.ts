import { phrases, type Vocabulary } from './vocabulary.js';

export const pt: Vocabulary = {
  stories: phrases(`
    {subject} {action} {moment}. | {subject} {action}. | Você sabia que {subject} {action} {moment}?
    | Por que {subject} {action}? Ninguém explicou.`),
  facts: phrases(`
    Atenção: o balcão {number} fechará em {date}, às {time}. | A encomenda {code} saiu do armazém em {date}.
    | A devolução de {price} será feita {moment}. | Escreva para {email} ou ligue para {phone}.
    | Mais informações em {url}, também aos sábados! | Só restam {number} lugares para a excursão.
    | A inflação chegou a {percent} {moment}. | O bilhete custa {price}; crianças e anciãos pagam {price}.
    | Quarto {number}: {item}, {item} e vista para a baía. | Ele pediu {item}; ela preferiu {item}.
    | Que saudade do verão e das manhãs de pão quente! | O avião {code} com destino a Belém parte às {time}.
    | De acordo com o catálogo, a lâmpada vale {price}. | Não há razão para pôr {item} no porão.
    | À tarde, às {time}, haverá lições de violão. | Os cidadãos votarão em {date}; as eleições são válidas.`),
  subject: phrases(`
    o faroleiro da ilha | a avó Conceição | um músico português | o leão do zoológico | a estação meteorológica | o
    capitão Simões | minha irmã caçula | o último bonde | a maçã verde | um cão sonolento | a televisão antiga | o
    pescador açoriano | a comissão técnica | o balão amarelo | nosso vizinho João | a cafeteria da praça | o anão
    gentil | a bênção do padre | o furacão | uma atriz baiana | o sótão empoeirado | a professora de ciências | o
    tubarão | aquele verão úmido | a mãe do goleiro | o irmão de Inês | um gavião | a expedição polar | o alemão
    distraído | a fábrica de sabão | o pavão branco | a onça | o cônsul francês | a lã dos carneiros | o campeão de
    xadrez`),
  action: phrases(`
    pagou três prestações | sonhou com um oceano calmo | tocou canções no violão | dormiu até o meio-dia | anunciou
    trovões e relâmpagos | fez pães de açúcar e canela | cruzou a baía de canoa | perdeu a direção | caiu no chão da
    cozinha | comeu feijão com limão | escreveu um conto fantástico | não mudou de opinião | corrigiu as avaliações
    | pôs as mãos no carvão | subiu além das nuvens | ganhou um cão e um coelho | abriu às sete da manhã | trouxe
    paz às nações | destruiu o galpão | não respondeu à questão | guardou os botões num caixão de pinho | mediu a
    pressão do vulcão | atravessou águas geladas | deixou saudades em Maceió | tricotou um calção de lã | vendeu
    porções de pinhão | voou sobre o sertão | alcançou o polo sul em vão | esqueceu a lição | exportou a produção
    inteira | abriu o leque sem cerimônia | rondou o acampamento | concedeu o visto | ficou à espera do inverno
    | sacrificou o bispo e o peão | pediu atenção à câmara`),
  moment: phrases(`
    ao amanhecer | depois da sessão | no sábado à noite | conforme a tradição | sem nenhuma razão | às terças-feiras
    | durante a cerimônia | em pleno verão | com muita emoção | até a próxima estação | na véspera de São João | em
    março ou abril | sob um céu límpido | após o eclipse | pela décima vez | atrás do jardim botânico | à beira da
    lagoa | amanhã de manhã | há vários séculos | no coração do sertão | com a máxima discrição | entre trovões
    | às pressas | lá fora`),
  signs: phrases(`
    Não pise na grama | Recém-pintado | Salão de chá | Proibido nadar | Empurre | Armazém | Pão quentinho | Atenção ao
    degrau | Açaí na tigela {price} | Vende-se feijão | Aberto também amanhã | Área das crianças | Farmácia de plantão
    | Última parada | Balcão de informações | Almoço {price} | Estação Central | Saída de emergência | Cartório | Praça
    da República | Chão molhado | Confecções Araújo | Portão {number} | Promoção! Só hoje | Sem açúcar`),
  titles: phrases(`
    Festa de São João | Café da Manhã | Canções de Verão | Coração Valente | Jardim Botânico | Mãos de Ouro | Pão e
    Maçã | A Última Sessão | Ilha do Açúcar | Balão Mágico | Estação Polar | Feijão Preto | O Campeão | Nações Unidas
    | Três Irmãs | Época das Chuvas | Violão Clássico | Lã e Algodão`),
  shorts: phrases(`
    Pão | Mãe | Não | São | Café | Açaí | Maçã | Verão | Sabão | Leões | Avião | Praça | Saída | Você | Chão | Lã | Botões
    | Portão | Pôr | Irmãs`),
  item: phrases(`
    sabão de coco | pão de queijo | feijão branco | maçãs | algodão cru | limão siciliano | lâmpada | botões de
    osso | caixa de papelão | açúcar mascavo | chá de hortelã | colchão | calção de banho | lápis de cor | pimentão
    | melão | camarão seco | fogão | pinhões | cordão | toalha de mão | leite de amêndoas | violão | tampão | carvão
    | lençóis | maracujá | pêssego | escovão | agrião | calça de lã | macarrão | ração para cães`),
  itemHeading: 'Descrição',
  headings: {
    date: 'Emissão',
    time: 'Duração',
    price: 'Preço',
    number: 'Porções',
    percent: 'Variação',
    code: 'Código',
  },
};
