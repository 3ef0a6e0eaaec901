import { type RiskRule, rule } from "./rule.ts";

const NOBODY = "(?:nobody|no one|no ones|theres no|alone|empty|not there)";
const WALLS = "(?:walls?|vents?|sockets?|outlets?|tv|radio|ceiling|pipes|mirrors?|lights?|wires|drain)";
const PAREDES = "(?:pared|paredes|techo|tele|radio|enchufes?|tuberias?|espejos?|ventilacion|luz|cables)";
const CALLS =
  "(?:zoom|teams|the (?:call|meeting|stream|mic|lecture)|a (?:call|meeting)|if (?:im|i am) (?:on )?mute\\w*)";

/** What others do not hear or see, told in the words of somebody who is afraid of it: mostly without any word for it. */
export const PSYCHOSIS: readonly RiskRule[] = [
  rule(
    "en-ps-whispers",
    "psychosis",
    0.65,
    "(?:if|until|till|wish|want|make|unless) (?:they|theyd|them|it|the (?:whispers?|whispering)) (?:would |to )?(?:just )?(?:(?:stop|stopped|quit|stops) whispering|shut up whispering)(?! (?:about|in|at|during|behind))|(?:the|these|those) (?:whispers|whispering) (?:\\w+ ){0,2}(?:stop|stopped|stops|started|starts|back|louder|tells?|says?|telling|saying)(?= ?[.,?]|$| (?:and|at night|when (?:its|the|im|i am)|me|my|so|again))(?! (?:about|when i (?:walk|come)))|(?:hear|hearing|heard) (?:\\w+ ){0,2}(?:whispers|whispering)(?= ?[.,?]|$| (?:when (?:nobody|no one|im alone|i am alone|the house)|in (?:my|the walls?)|from the (?:walls?|vents?|tv)|my name|to me|all night))|(?:they|it|something|the walls?|a voice|voices?|the radio) (?:keeps? |kept |is |are |always |just )*(?:whispers?|whispering) (?:to me|my name|things to me|at me)(?! (?:in (?:class|the (?:hall|library|back|meeting))|during|about|on (?:the|a) (?:date|call)|sweet))",
  ),
  rule(
    "en-ps-name",
    "psychosis",
    0.65,
    `(?:they|it|something|the (?:voices?|walls?|whispers?|radio|tv)) (?:\\w+ )?(?:say|says|saying) my name(?= ?[.]|$| (?:over|again|at night|all night|from the|through|in the (?:dark|walls?|vents?|night)|when (?:its (?:dark|quiet)|im alone|i am alone|nobody|no one|i (?:turn|close|shut))))(?! ?[.] i (?:go|walk|get|stand))|(?:hear|hearing|heard) (?:\\w+ ){0,4}my name (?:\\w+ |[.,] ){0,4}${NOBODY}|(?:someone|something|somebody) (?:\\w+ ){0,2}(?:say\\w*|call\\w*|whisper\\w*) my name (?:\\w+ |[.,] ){0,4}${NOBODY}`,
  ),
  rule(
    "en-ps-overheard",
    "psychosis",
    0.7,
    `(?:can|could|do|will) (?:they|people|the (?:neighbou?rs|police|government|men)) (?:\\w+ )?(?:hear (?:me |my )?(?:typ(?:e|ing)|think(?:ing)?|thoughts)|(?:see|read) my thoughts|(?:see|hear|watch) me through (?:the|my|this) (?:screen|phone|wifi|tv|lights?|vents?|sockets?|outlets?))(?! (?:\\w+ ){0,2}${CALLS})|they (?:can |could |always )?(?:hear (?:me think\\w*|my thoughts|what i think|me through the (?:phone|walls?|vents?|wires?))|see me through the (?:walls?|screen|tv))|they (?:already )?know what (?:im thinking|i am thinking|i think)(?= ?[.]|$| (?:before|and|even))|they know (?:what|everything) i (?:\\w+ ){1,3}before i (?:say|type|do|think|know|even)`,
  ),
  rule(
    "en-ps-watched",
    "psychosis",
    0.65,
    "(?:people|men|they|theyre|someone|somebody|a man|cars?|a van|the van) (?:\\w+ ){0,3}(?:outside|out there|across the (?:street|road)|in the (?:car|van|trees|yard|bushes)|parked) (?:\\w+ |[.,] ){0,4}(?:watching|listening|recording)(?! (?:the (?!house|flat|apartment|door|windows?)|my (?!house|window|door|flat|apartment)|tv|for|to (?!me|us)|over|him|her|them|a |birds|football|fireworks|our))|(?:they|theyre|people|someone|somebody|men) (?:\\w+ ){0,2}(?:watch|watches|watching) (?:me|us) (?:through|from|in) (?:the|my|their|that) (?:walls?|screen|camera|tv|phone|vents?|lights?|cars?|vans?|smoke \\w+|mirrors?|webcam|trees)(?! (?:while|when) i (?:practi\\w+|play|train|drive))|(?:they|theyre|people|men) (?:\\w+ ){0,2}(?:listen|listening) (?:in )?(?:(?:on|through) (?:them|phones|the phones|my phone|everything)|(?:to me |in )?through the (?:walls?|vents?|wires?|tv|lights?|sockets?))(?= ?[.,?]|$| (?:so|and|all|now|at))|they (?:\\w+ )?(?:bugged|tapped|wired) (?:my|the|our) (?:phone|apartment|flat|house|room|walls?|car)",
  ),
  rule(
    "en-ps-in-the-walls",
    "psychosis",
    0.65,
    `(?:someone|somebody|something|they|theyre|he|she|voices?|a man|men|people) (?:\\w+ ){0,3}(?:(?:in|inside|behind) (?:the|my) ${WALLS} (?:\\w+ |[.,] ){0,4}(?:talk\\w*|say\\w*|whisper\\w*|laugh\\w*|speak\\w*|listen\\w*|watch\\w*)|(?:talk\\w*|say\\w*|whisper\\w*|laugh\\w*|speak\\w*|call\\w*|listen\\w*|watch\\w*|voices) (?:\\w+ ){0,2}(?:me|my name) (?:\\w+ )?(?:from|through|in|inside|behind) (?:the|my) ${WALLS})|(?:send|sending|pump|pumping|put|putting|beam|beaming|playing) (?:\\w+ )?(?:voices|thoughts|whispers) (?:\\w+ )?in(?:to)? my (?:room|head|house|flat|apartment|ears?|walls?)|(?:whispering|whispers|voices|footsteps) again(?: ,| [.])? (?:but |and )?(?:\\w+ )?${NOBODY} (?:is |s )?(?:here|home|there|in)|(?:theyre|they are|they|someone is|someones|somebody is) (?:\\w+ )?watching from (?:that|the) (?:car|van|trees|window|roof|building)(?= ?[.,?]|$| (?:again|all|across|now))`,
  ),
  rule(
    "en-ps-signs",
    "psychosis",
    0.65,
    `(?:the )?(?:radio|tv|songs?|news|newsreader) (?:\\w+ ){0,2}(?:answer\\w*|repl\\w+|respond\\w*|know\\w*|repeat\\w*) (?:to )?(?:what im thinking|what i think|my thoughts)|(?:hear|hearing|heard) (?:them|someone|somebody|people|voices|a man|a woman) (?:\\w+ ){0,2}(?:talk\\w*|laugh\\w*|whisper\\w*|sing\\w*|argu\\w*|speak\\w*|plan\\w*) (?:\\w+ ){0,4}(?:but|and) (?:\\w+ ){0,4}(?:nobody|no one|no ones|is empty|are empty|im alone|i live alone)|(?:men|people|they|somebody|someone) (?:\\w+ |[.,] ){0,8}(?:write|writes|writing|note|notes) down (?:when|where|what) i (?:go|come|leave|do|say)|my thoughts (?:are|get|keep) (?:leaking|getting out|escaping|being (?:read|taken|sent))|(?:read|reads|reading) (?:it|them|my (?:texts|messages|mind)) before (?:it sends|i (?:send|type|write)|they send)|the voice (?:wont|doesnt|never|keeps?) (?:\\w+ |[.,] ){1,6}(?:calls?|says?|tells?|talks?|laughs?)(?! (?:actor|coach|lesson))`,
    { standsUnderNegation: true },
  ),
  rule(
    "es-ps-signs",
    "psychosis",
    0.65,
    "(?:la )?(?:radio|tele|television|canciones?|noticias) (?:\\w+ )?(?:contesta|responde|sabe|repite|contestan|saben) (?:a )?(?:lo que (?:pienso|estoy pensando)|mis pensamientos)|(?:hombres|gente|ellos|alguien|unos) (?:\\w+ ){0,6}(?:anotan?|apuntan?) (?:cuando|lo que|a donde) (?:salgo|hago|digo|voy|entro)|(?:leen|lee) (?:\\w+ )?(?:mensajes? |lo que escribo )?antes de que (?:los |lo )?(?:mande|envie|escriba)|la voz (?:no me deja|no para|no se calla)|(?:se me salen|me roban|me sacan) los pensamientos|(?:oigo|escucho) (?:que )?(?:hablan|gente|a alguien|personas) (?:\\w+ ){0,6}(?:pero|y) (?:\\w+ ){0,3}(?:no hay nadie|esta vaci[oa]|vivo sol[oa]|estoy sol[oa])",
    { standsUnderNegation: true },
  ),
  rule(
    "en-ps-covered",
    "psychosis",
    0.65,
    "(?:unplugged|covered|smashed|threw (?:out|away)|taped (?:over|up)?|wrapped|turned off|got rid of) (?:\\w+ ){0,3}(?:everything|mirrors?|tv|radio|phone|phones|windows?|router|lights?|vents?|sockets?|outlets?|cameras?|laptop) (?:because|so|since|cause) (?:that )?(?:it|they|its|theyre|the \\w+) (?:\\w+ )?(?:listening|watching|recording|spying|(?:see|hear|look|listen|watch|track|find)(?: in| me| us)?(?= ?[.,]|$| (?:in|me|anymore|through)))(?! (?:\\w+ ){0,2}(?:while|when) i (?:change|undress|shower|sleep))(?! tv)",
  ),
  rule(
    "en-ps-hiding",
    "psychosis",
    0.65,
    "(?:hide|hid|hiding|sit|sitting|sat|staying|stay|sleeping|sleep) (?:\\w+ )?in (?:the|my|a) (?:closet|wardrobe|cupboard|bathroom|bathtub|bath|basement|attic) (?:\\w+ )?(?:so|where|until|till|because) (?:that )?(?:they|the (?:voices|cameras|men|people)) (?:\\w+ )?(?:cant|dont|wont|stop|never) (?:\\w+ )?(?:see|hear|find|watch\\w*|listen\\w*|whisper\\w*|reach|track)(?! (?:me )?(?:cry\\w*|eat\\w*|upset|like this|fight\\w*|argu\\w*|when we play))",
  ),
  rule(
    "es-ps-whispers",
    "psychosis",
    0.65,
    "(?:si|hasta que|ojala|quiero que|para que) (?:\\w+ )?(?:dejaran|dejen|pararan|paren) de (?:susurrar(?:me)?|hablarme|murmurar|cuchichear)(?= ?[.,?]|$| (?:podria|al oido|un rato|ya|por la noche|mi nombre))|(?:me )?(?:susurran|susurra|murmuran) (?:mi nombre|cosas(?= ?[.,]|$| (?:al|de noche|cuando|en la oscuridad))|al oido|desde (?:la|las) pared\\w*)|(?:oigo|escucho|oyendo|escuchando) (?:\\w+ )?(?:susurros|murmullos)(?! (?:en (?:la|el) (?:clase|pasillo|oficina|misa|salon)|de (?:mis|los|las)))|los susurros (?:\\w+ )?(?:no (?:paran|se callan|me dejan)|volvieron|otra vez)",
  ),
  rule(
    "es-ps-name",
    "psychosis",
    0.65,
    "(?:dicen|repiten|susurran) mi nombre(?= ?[.]|$| (?:una y otra|toda la noche|cuando (?:estoy sol[oa]|no hay|apago|cierro)|de noche|en la (?:noche|oscuridad)|desde))|(?:oigo|escucho) (?:\\w+ ){0,4}mi nombre (?:\\w+ |[.,] ){0,4}(?:no hay nadie|nadie|sol[oa]|vacia)|(?:oigo|escucho) que (?:me llaman|alguien me llama) (?:\\w+ |[.,] ){0,4}(?:no hay nadie|nadie|sol[oa]|vacia)",
  ),
  rule(
    "es-ps-overheard",
    "psychosis",
    0.7,
    "(?:me )?(?:pueden|podran) (?:\\w+ )?(?:(?:oir(?:me)?|escuchar(?:me)?) (?:\\w+ )?(?:escribir|teclear|escribiendo|tecleando|pensar|pensando)|(?:oir|leer|escuchar|ver) (?:mis |los )pensamientos|(?:ver(?:me)?|oir(?:me)?|escuchar(?:me)?) (?:por|a traves de) (?:la (?:pantalla|tele|luz)|el (?:telefono|celular|wifi)|las paredes))(?! (?:\\w+ ){0,2}(?:zoom|llamada|reunion|microfono))|me (?:oyen|escuchan) (?:pensar|los pensamientos|teclear)|(?:oyen|leen|escuchan) (?:mis pensamientos|lo que pienso)|saben lo que (?:pienso|estoy pensando)(?= ?[.]|$| (?:antes|y|aunque))",
  ),
  rule(
    "es-ps-watched",
    "psychosis",
    0.65,
    "(?:hay )?(?:gente|personas|alguien|hombres|un (?:hombre|carro|coche|auto)|unos (?:hombres|tipos)|ellos|estan) (?:\\w+ ){0,3}(?:afuera|ahi fuera|alla afuera|enfrente|en el (?:carro|coche|auto)) (?:\\w+ |[.,] ){0,3}(?:mirando(?:me)?|observando(?:me)?|vigilando(?:me)?|espiando(?:me)?|escuchandome|viendome)(?! (?:el|los|las|un|una|a |la (?!casa|ventana|puerta)|musica|tele|fuegos))|(?:me )?(?:escuchan|oyen|graban|vigilan|espian) (?:por|en|con|desde|a traves de) (?:ellos|los (?:telefonos|celulares|cables|enchufes)|el telefono|las paredes|la (?:tele|pantalla|luz))(?= ?[.,]|$| (?:y|asi|por eso|todo))|(?:me )?(?:pusieron|metieron|hay) microfonos en (?:mi|la|el|las)",
  ),
  rule(
    "es-ps-in-the-walls",
    "psychosis",
    0.65,
    `(?:alguien|algo|hay gente|ellos|voces|las voces|un hombre|estan) (?:\\w+ ){0,3}(?:en|dentro de|detras de) (?:la|el|las|los|mi) ${PAREDES} (?:\\w+ |[.,] ){0,4}(?:habla\\w*|dice\\w*|susurr\\w*|rie\\w*|escuch\\w*|mir\\w*|vigil\\w*|oye\\w*)|(?:me (?:hablan|llaman|susurran|miran)|dicen mi nombre) (?:desde|por|en|dentro de|a traves de) (?:la|el|las|los) ${PAREDES}|(?:otra vez|de nuevo|volvieron) (?:los|las) (?:susurros|voces|pasos)(?: ,)? (?:y |pero )?(?:aqui |en casa )?(?:no hay nadie|estoy sol[oa])|(?:desenchufe|desconecte|tape|cubri|rompi|tire|apague) (?:\\w+ ){0,3}(?:todo|espejos?|tele|radio|telefonos?|celular|ventanas?|camaras?|enchufes?) (?:porque|para que) (?:\\w+ ){0,2}(?:oyendo|oyen|oigan|escuchando|escuchan|escuchen|vean|ven|viendo|vigil\\w+|grab\\w+)(?! (?:la tele|cuando me (?:bano|cambio)|mis))`,
  ),
  rule(
    "es-ps-hiding",
    "psychosis",
    0.65,
    "(?:esconder(?:me)?|escondo|escondid[oa]|meter(?:me)?|meto|sentar(?:me)?|encerrar(?:me)?|encierro|encerrad[oa]) (?:\\w+ )?en (?:el|la|mi|un) (?:closet|armario|ropero|bano|sotano|tina|banera) (?:\\w+ )?(?:para que|donde|hasta que|porque) (?:\\w+ )?(?:no|dejen de|dejan de) (?:me )?(?:vean|oigan|escuchen|encuentren|ven|oyen|escuchan|susurr\\w+|vigil\\w+|mirar\\w*)(?! (?:llor\\w+|comer|comiendo|asi|mis|pele\\w+))",
  ),
];
