import { phrases, type Vocabulary } from './vocabulary.js';

export const es: Vocabulary = {
  stories: phrases(`
    {subject} {action} {moment}. | {subject} {action}. | ¿Sabías que {subject} {action} {moment}?
    | ¿Por qué {subject} {action}? Nadie lo explicó jamás. | Aún no llegó la cigüeña: {subject} {action}.`),
  facts: phrases(`
    ¡Atención! El buzón n.º {number} cerrará el {date} a las {time}.
    | El envío {code} salió del almacén el {date}. | La devolución de {price} se efectuará {moment}.
    | Escríbenos a {email} o llámanos al {phone}. | Más información en {url}. ¡También los sábados!
    | Quedan únicamente {number} plazas para la excursión. | El índice subió un {percent} {moment}.
    | La entrada cuesta {price} y los niños pagan {price}.
    | Habitación {number}: {item}, {item} y balcón al jardín. | Él pidió {item}; ella prefirió {item}.
    | ¡Cuánto frío pasó el pingüino {moment}! | El autobús {code} con destino a Logroño sale a las {time}.
    | Según el catálogo, la lámpara vale {price} sin IVA. | ¿Cuál es tu opinión acerca de {item}?
    | La lingüista envió su artículo el {date}.`),
  subject: phrases(`
    el farero jubilado | la señora Ibáñez | un músico callejero | el búho del campanario | la compañía eléctrica
    | el panadero gallego | mi tía Begoña | el capitán Núñez | la araña del desván | el pequeño pingüino | una anciana
    bilingüe | el árbitro | la cigüeña negra | el médico rural | nuestro vecino Iñaki | la Peña Taurina | el leñador
    | el último tranvía | una niña risueña | el señor Güell | la maestra de química | aquel otoño lluvioso | el camarón
    ártico | la expedición científica | el cañón oxidado | su cuñado Óscar | la actriz más tímida | el dueño del
    piñón | un albañil de Cádiz | el ratón de biblioteca | la campaña electoral | el colibrí | la montaña azul | el
    sastre aragonés | un señuelo de plástico`),
  action: phrases(`
    pagó la última mensualidad | soñó con un océano tranquilo | tocó el acordeón bajo la lluvia | durmió en la cúpula
    | suspendió el servicio técnico | amasó empanadas de atún | tejió un suéter de algodón | cruzó el estrecho en
    canoa | construyó un rincón mágico | resbaló sobre el hielo | aprendió alemán sin diccionario | expulsó al
    delantero | añadió pimentón y azafrán | recetó jarabe de orégano | arregló la cañería del baño | cambió de
    dirección | cortó leña para la estufa | llegó tarde a la estación | dibujó un dragón pequeñísimo | pidió una
    indemnización | corrigió cuarenta exámenes | dejó huellas en el callejón | encontró fósiles de tiburón | vigiló
    la bahía durante siglos | perdió el avión a Bogotá | volvió a la televisión | vendió su colección de muñecas
    | reparó el tejado de la ermita | devoró un montón de papeles | empezó con mal pie | bebió néctar de jazmín
    | amaneció bajo la nieve | cosió un pantalón de pana | engañó a la trucha más lista | exigió más vergüenza
    | guardó el paraguas en el baúl`),
  moment: phrases(`
    al atardecer | después de la función | el sábado por la mañana | según la tradición | sin ninguna razón | cada
    miércoles | durante la ceremonia | a mitad de año | con muchísimo cariño | hasta la próxima estación | más tarde de
    lo habitual | allá por el siglo XIX | en plena excursión | bajo un cielo límpido | tras el eclipse | por quinta vez
    este año | detrás del jardín botánico | antes del desagüe | en un santiamén | junto al río Miño | aquí mismo
    | mañana temprano | con ambigüedad calculada | entre bambalinas`),
  signs: phrases(`
    ¡Cuidado con el escalón! | Recién pintado | Salón de té | Prohibido bañarse | Empuje aquí | Almacén | Peluquería
    Ángel | Jamón ibérico {price} | Piñatas y piñones | Abierto también mañana | Área de niños | Farmacia de guardia
    | Última parada | ¿Tienes sueño? | Baño público | Menú del día {price} | Estación Sur | Depósito de leña | Vía
    pecuaria | Camping El Ñandú | Cerámica española | Zapatería Muñiz | Cajón n.º {number} | ¡Sólo hoy! | Teléfono de
    auxilio`),
  titles: phrases(`
    Feria de Otoño | Café Colón | Días de Música | El Año Nuevo | Canción de Cuna | Jardín Botánico | Montaña Mágica
    | Pabellón Español | La Última Función | Corazón Salvaje | Época Dorada | Caña y Barro | Balón de Oro | Señales
    de Humo | Dragón Rojo | El Pequeño Búho | Niños y Niñas | Rincón Andaluz`),
  shorts: phrases(`
    ¡Olé! | Baño | Café | Salón | ¿Qué? | Mañana | Niños | Menú | Pan | Árbol | Otoño | Leña | Jamón | Peaje | Sí | Avión
    | Champú | ¡Hoy! | Güiro | Caña`),
  item: phrases(`
    champú de limón | turrón de Jijona | cañas de bambú | cartón ondulado | té con azúcar | jabón líquido | piñones
    | bañera pequeña | lápiz óptico | cinturón de piel | salmón ahumado | colchón | castañas | tirón de cuerda | café
    molido | sartén | pañuelos | lámpara de pie | jarrón azul | plátanos | cigüeñal | sábanas | moño de raso | azafrán
    | cazón en adobo | maíz dulce | piña en almíbar | buñuelos | tornillería | búcaro | albóndigas | muñeca | césped`),
  itemHeading: 'Artículo',
  headings: {
    date: 'Fecha',
    time: 'Duración',
    price: 'Precio',
    number: 'Tamaño',
    percent: 'Tributación',
    code: 'Código',
  },
};
