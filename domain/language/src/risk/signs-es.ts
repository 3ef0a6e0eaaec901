import { type RiskRule, rule } from "./rule.ts";

const GOLPE =
  "(?:pega|pego|pegaba|golpea|golpeo|golpeaba|empuja|empujo|ahorca|ahorco|patea|pateo|cachetea|cacheteo|maltrata|maltrato|abusa|abuso|viola|violo|toca|toco|amenaza|amenazo|encierra|encerro|obliga|obligo|lastima|lastimo|quema|quemo|jala del pelo|avienta)";

/** Spanish: burden, hopelessness, other dangers, other people, and what speaks against. */
export const SIGNS_ES: readonly RiskRule[] = [
  rule(
    "es-better-without-me",
    "burdensomeness",
    0.8,
    "(?:estarian|estaria|estarias|estan|viviria|vivirian|seria|serian|les iria|le iria|todo seria|todos|mi familia|mis hijos|el mundo|irian) (?:\\w+ ){0,4}(?:mejor|mas felices|mas facil|mas feliz|mas tranquil\\w+|aliviad\\w+) (?:\\w+ ){0,2}(?:sin mi|si (?:yo )?(?:no (?:estuviera|existiera|hubiera nacido)|me (?:muriera|fuera|muero|voy)|desapareciera|muriera))|mejor sin mi|les hago un favor si",
  ),
  rule(
    "es-burden",
    "burdensomeness",
    0.6,
    "(?:soy|me siento|siento que soy|solo soy|no soy mas que|ser) (?:\\w+ ){0,3}(?:una carga|un estorbo|un lastre|un peso|un desperdicio|una molestia)(?: (?:para|de) \\w+)?|(?:una|solo) (?:carga|estorbo) para (?:todos|mi|los|mis)",
  ),
  rule(
    "es-nobody-miss",
    "nobody-would-miss",
    0.7,
    "(?:nadie|ni siquiera|quien|alguien|a nadie|a quien) (?:\\w+ ){0,3}(?:me (?:extranaria|va a extranar|echaria de menos|lloraria|notaria|buscaria|extrane)|(?:notaria|se daria cuenta|le importaria|daria cuenta|lloraria|se enteraria)(?: de)? (?:si|que|por) (?:\\w+ ){0,2}(?:desaparezco|desapareciera|muero|me muero|muriera|no estoy|no estuviera|falto|mi|me voy|me fuera))",
  ),
  rule(
    "es-hopeless",
    "hopelessness",
    0.55,
    "(?:nada|esto|las cosas|todo|nunca|mi vida|no|jamas) (?:\\w+ ){0,3}(?:va a (?:mejorar|cambiar|estar bien|pasar el dolor)|van a (?:mejorar|cambiar)|mejorara|cambiara|voy a (?:ser feliz|estar bien|salir de esto|mejorar))(?! (?:si|hasta|el (?:equipo|trafico|clima)))|(?:no (?:tengo|hay|veo|queda|me queda)|perdi|sin|he perdido) (?:\\w+ ){0,2}(?:esperanzas?|futuro)(?= ?[.,]|$| para| alguno| de nada| en| ni| y)|no (?:veo|tengo|le veo) (?:\\w+ )?(?:salida|futuro|solucion|remedio)(?= ?[.,]|$| a| para mi| y)|(?:ya )?me (?:rendi|rindo)(?= ?[.,]|$| con (?:la vida|todo))|todo (?:es|esta) (?:inutil|perdido)|nada (?:importa|tiene sentido|vale la pena)(?: ya)?",
    { standsUnderNegation: true },
  ),
  rule(
    "es-cant-anymore",
    "hopelessness",
    0.55,
    "(?:ya )?no (?:puedo|aguanto|soporto|doy)(?: (?:mas|con (?:esto|todo|la vida|el dolor|mi vida|tanto)|seguir(?: asi| adelante)?|vivir|tanto dolor|este dolor|esto|un dia mas))+(?! (?:con (?:el trafico|este jefe|mi jefe|la tarea|el calor|este calor|el trabajo|los examenes|mi vecino|el ruido)|de (?:risa|la risa|hambre|calor|sueno|lleno)|calor|hambre|ruido|helado|pizza|tacos|de comer|el (?:trafico|calor|ruido)))|no se cuanto (?:mas|tiempo) (?:mas )?(?:voy a |puedo |podre )?(?:aguant\\w+|resist\\w+|segu\\w+|soport\\w+)|(?:el dolor|esto|la vida|todo) (?:es|se hace|se vuelve|me es) (?:insoportable|intolerable)",
    { standsUnderNegation: true },
  ),
  rule(
    "es-trapped",
    "trapped",
    0.55,
    "(?:no hay|no veo|no encuentro|no tengo|sin|unica) (?:\\w+ )?(?:salida|escapatoria|escape)(?! (?:de emergencia|en el|a la autopista))|me siento (?:\\w+ )?(?:atrapad[oa]|acorralad[oa])",
    { standsUnderNegation: true },
  ),
  rule(
    "es-disappear",
    "wish-to-be-dead",
    0.6,
    "(?:quiero|quisiera|ganas de|me gustaria|solo quiero) {adv_es}desaparecer(?= (?:[.,?]|para siempre|del mundo|de este mundo|y|pero|porque|ya)|$)(?! (?:un rato|de la fiesta|de la reunion))|(?:quiero|solo quiero|necesito) que (?:todo |esto |el dolor |ya )+(?:pare|termine|acabe|se acabe|se termine)",
  ),
  rule(
    "es-bridge",
    "bridge-question",
    0.6,
    "(?:que tan alto|cuanto mide|que altura tiene|cual es) (?:\\w+ ){0,3}(?:puente|edificio|acantilado|azotea)(?: mas (?:alto|cercano))?|(?:puentes?|edificios?) (?:\\w+ ){0,3}mas (?:altos?|cercanos?)|duele (?:morir|ahogarse|ahorcarse)|que (?:pasa|sucede) (?:cuando|si) (?:uno |te |alguien )?(?:se )?(?:muer\\w+|tomas? muchas pastillas|sobredosis)|donde (?:puedo )?(?:conseguir|comprar|consigo) (?:un |una )?(?:arma|pistola|cianuro|veneno)",
  ),
  rule(
    "es-harm-others",
    "harm-to-others",
    0.75,
    "(?:quiero|voy a|pienso en|ganas de|planeo|podria|impulso de|pensando en|quisiera) {adv_es}(?:matar(?:lo|la|los|las)?|apunalar(?:lo|la)?|disparar(?:le|les)?|estrangular(?:lo|la)?|golpear(?:lo|la|los) hasta|hacer(?:le|les) dano|lastimar(?:lo|la|los)) ?(?:a (?:mi|alguien|todos|esa|ese|la gente|\\w+))?(?! (?:el (?:tiempo|hambre|rato)|de risa|tiempo|por comerse|si (?:vuelve|llega|me|no)|jaja|dos pajaros|zombis|al jefe final|mosquitos|el mosquito))",
  ),
  rule(
    "es-partner",
    "unsafe-partner",
    0.85,
    `mi (?:ex )?(?:esposo|marido|novio|pareja|novia|esposa|ex|mujer) (?:\\w+ ){0,3}(?:me )${GOLPE}(?! (?:la (?:gripe|risa|idea)|en el ajedrez|el corazon|decirle|reir))|(?:tengo miedo|miedo|me da miedo) (?:de|a|lo que) (?:\\w+ )?(?:mi (?:esposo|marido|novio|pareja|ex)|(?:me )?(?:haga|pueda hacer)(?:me)?)|no me deja (?:salir|ver a|trabajar|tener|hablar con|usar)|(?:me controla|me revisa) (?:el |todo )?(?:celular|telefono|dinero|todo|lo que)|(?:me amenaza con|amenazo con|dice que me va a) (?:matar(?:me)?|quitarme a (?:mis|los))`,
  ),
  rule(
    "es-abuse",
    "abuse",
    0.75,
    `(?:el|ella|alguien|me) (?:me )?(?:${GOLPE.slice(3, -1)}) (?:hasta|con (?:el|un|la)|cuando (?:toma|llega|se enoja)|todos los dias|otra vez|anoche|ayer)|(?:me|fui) (?:violaron|violo|violad[oa]|abusaron|abuso de mi|abusad[oa]|tocaron|golpearon|golpead[oa])|me (?:obligo|obliga|forzo|fuerza) a (?:tener (?:sexo|relaciones)|acostarme|tocar)|abus(?:o|a|aron) (?:sexualmente )?de mi|me toca (?:cuando|por las noches|donde no)`,
  ),
  rule(
    "es-parent",
    "child-abuse",
    0.8,
    `mi (?:papa|mama|padre|madre|padrastro|madrastra|tio|abuelo|hermano mayor) (?:\\w+ ){0,3}(?:me|nos|le) (?:\\w+ )?(?:${GOLPE.slice(3, -1)})(?! (?:la mano|el hombro|la gripe|la idea|a estudiar|a comer))|(?:al|a mi|a la|mi) (?:nino|nina|hijo|hija|vecinit[oa]|alumn[oa]|sobrin[oa]) (?:\\w+ ){0,3}(?:lo|la|le|es) (?:golpean|pegan|golpead[oa]|maltratan|abusan|maltratad[oa]|tocan)|(?:miedo|no me siento segur[oa]) (?:de |a |en )(?:volver a |ir a |mi )?casa(?! vacia)`,
  ),
  rule(
    "es-elder",
    "elder-abuse",
    0.7,
    "mi (?:hijo|hija|nieto|nieta|cuidador|cuidadora|nuera|yerno) (?:\\w+ ){0,3}(?:me (?:quita|quito|pega|golpea|grita|encierra|roba)|no me (?:da de comer|deja salir|da mis medicinas))|(?:la|el) (?:cuidadora?|enfermer[oa]) (?:\\w+ ){0,3}(?:golpea|maltrata|pega|le grita|roba) (?:a )?mi",
  ),
  rule(
    "es-command-voices",
    "psychosis",
    0.95,
    "(?:voces|voz|demonio|dios|el diablo) (?:\\w+ ){0,4}(?:dice|dicen|ordena|ordenan|manda|mandan|pide|piden|gritan) que (?:me |lo |los |la )?(?:mate|muera|corte|lastime|haga dano|tire|ataque)",
  ),
  rule(
    "es-voices",
    "psychosis",
    0.75,
    "(?:oigo|escucho|escuchando|oyendo) (?:\\w+ ){0,2}voces(?! (?:de (?:los ninos|mis (?:hijos|padres))|en (?:la calle|el pasillo)|afuera))|(?:las|unas) voces (?:me (?:dicen|hablan|gritan)|en mi cabeza|no paran)|(?:me (?:estan )?(?:siguen|siguiendo|vigilan|vigilando|espian|espiando|quieren envenenar|envenenan|leen la mente|persiguen|persiguiendo|observan|observando))(?! (?:en (?:instagram|tiktok|twitter)|en el trabajo))|chip en (?:mi|el|la) (?:cabeza|cerebro|cuerpo)|(?:la (?:tele|television|radio)) (?:me habla|me manda mensajes)|soy (?:dios|el mesias|el elegido|la elegida|un profeta|jesus)",
  ),
  rule(
    "es-mania",
    "mania",
    0.7,
    "(?:no he dormido|sin dormir|no necesito dormir|no duermo) (?:\\w+ ){0,6}(?:y (?:me siento|estoy) (?:\\w+ )?(?:increible|genial|invencible|con (?:mucha|toda la) energia|poderos[oa]|feliz|como nunca|mejor que nunca))|me siento (?:invencible|imparable|todopoderos[oa])|no necesito dormir",
  ),
  rule(
    "es-eating",
    "eating-danger",
    0.7,
    "(?:llevo|hace) (?:\\w+ ){0,2}(?:dias|semanas) sin comer|no (?:he comido|como) (?:nada )?(?:en|desde hace|hace) (?:\\w+ ){0,2}(?:dias|semana|lunes|martes|miercoles|jueves|viernes)|(?:me provoco|provocarme|me induzco|inducirme) (?:el )?vomito|vomit(?:o|ar|ando) (?:despues de|todo lo que|lo que) (?:\\w+ )?(?:comer|como|comi)|(?:tomo|uso|abuso de|tomando) (?:\\w+ )?laxantes(?! por (?:estrenimiento|indicacion))|(?:como|comer|comiendo|solo|menos de) (?:\\w+ ){0,2}\\d{2,3} calorias|(?:bajar|perder) \\d+ (?:kilos|kg) en (?:\\w+ )?(?:dias|semana)|como (?:puedo )?(?:dejar de comer|no sentir hambre)|me desmaye (?:\\w+ ){0,3}(?:no comer|sin comer)",
    { standsUnderNegation: true },
  ),
  rule(
    "es-withdrawal",
    "withdrawal",
    0.75,
    "(?:deje|dejar|deje de|sin|se me acabo|se me acabaron|quite) (?:\\w+ ){0,3}(?:tomar|beber|alcohol|clonazepam|alprazolam|benzos?|diazepam|heroina|rivotril|pastillas|xanax|tramadol|fentanilo) (?:\\w+ |[.,] ){0,12}(?:tembl\\w+|sud\\w+|convulsi\\w+|alucin\\w+|vomit\\w+|veo cosas|taquicardia)|sindrome de abstinencia|abstinencia (?:de|del) (?:alcohol|benzos|heroina|opioides|fentanilo|drogas)",
  ),
  rule(
    "es-postpartum",
    "postpartum",
    0.85,
    "(?:hacerle dano|lastimar|tirar|ahogar|matar|sacudir|hacer dano) a(?:l| mi| la) (?:bebe|recien nacid[oa])|(?:mi|el|la) bebe (?:\\w+ )?(?:no es mi[oa]|esta poseid[oa]|estaria mejor sin mi)|depresion (?:posparto|postparto|post parto)|(?:tuve|nacio|di a luz|despues de tener) (?:\\w+ ){0,3}(?:bebe|parto|luz) (?:\\w+ |[.,] ){0,12}(?:no siento nada|no (?:lo|la) quiero|quiero (?:irme|desaparecer|morir)|no dejo de llorar|no puedo dormir|me arrepiento)|no siento nada por mi bebe",
  ),
  rule(
    "es-medical",
    "medical-emergency",
    0.8,
    "(?:me duele|dolor (?:\\w+ )?(?:de|en)|presion en|opresion en) el pecho|(?:vomito|vomitando|escupo|tosiendo|toso) sangre|(?:medio lado|media cara|la cara|el brazo izquierdo) (?:\\w+ )?(?:dormid[oa]|paralizad[oa]|entumecid[oa]|caid[oa])|no (?:respira|reacciona|despierta|para de sangrar|deja de sangrar)|(?:esta )?inconsciente|convulsion(?:es|ando)|(?:estoy )?sangrando mucho|se me cierra la garganta|un infarto|derrame cerebral",
    { standsUnderNegation: true },
  ),
  rule(
    "es-other",
    "concern-for-other",
    0.8,
    "(?:mi (?:\\w+ )?{relacion}|un amigo|una amiga|alguien que conozco|el|ella) (?:\\w+ ){0,8}(?:se quiere (?:morir|matar|suicidar)|quiere (?:morir(?:se)?|matarse|suicidarse|quitarse la vida)|quitarse la vida|matarse|suicidarse|se corta|se lastima|se autolesiona|hacerse dano|intento (?:suicidarse|matarse)|no quiere vivir|pensamientos suicidas|se va a matar)|como (?:ayudo|ayudar|puedo ayudar) a (?:\\w+ ){0,3}(?:suicid\\w+|se corta|quiere morir)",
    { about: "other" },
  ),
  rule(
    "es-other-died",
    "third-party",
    0.6,
    "(?:mi (?:\\w+ )?{relacion}|el|ella|un \\w+|una \\w+) (?:\\w+ ){0,2}(?:se (?:suicido|mato|quito la vida|ahorco|colgo)|murio por suicidio)|perdi a (?:\\w+ ){0,3}por suicidio|el suicidio de mi",
    { about: "other", when: "past" },
  ),
  rule(
    "es-deny",
    "denial",
    0.8,
    "no (?:\\w+ )?(?:quiero|voy a|pienso|planeo|estoy pensando en|tengo pensado) (?:morir(?:me)?|matarme|suicidarme|hacerme (?:dano|nada)|hacer nada|quitarme la vida)|no (?:soy|estoy) suicida|no (?:lo haria|haria nada|me haria nada|tengo (?:ningun )?plan|es eso|me refiero a eso|va por ahi)|nunca (?:lo haria|me haria nada|me mataria)|estoy (?:a salvo|segur[oa])(?= ?[.,]|$)|era broma|no lo dije en serio",
    { standsUnderNegation: true },
  ),
  rule(
    "es-recovered",
    "recovered",
    0.7,
    "(?:llevo|ya son) (?:\\w+ ){1,3}(?:sin cortarme|sin autolesionarme|limpi[oa]|sobri[oa])|(?:ya )?(?:estoy|me siento) (?:mucho )?mejor (?:ahora|que antes)|eso (?:ya )?(?:paso|quedo atras)|(?:me alegro|menos mal|que bueno) (?:de |que )(?:seguir viv[oa]|sigo viv[oa]|no lo hice)|ya no (?:me siento asi|pienso asi|pienso en eso|me corto)",
    { standsUnderNegation: true },
  ),
];
