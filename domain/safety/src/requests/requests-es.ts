import { asked, type RequestRule } from "./request.ts";

const ASK =
  "(?:como|que|cual|cuales|cuant[oa]s?|donde|adonde|dime|dame|ensename|explica(?:me)?|describe|hazme|recomiendame|consejos|formas?|puedo|podria|puedes|debo|deberia|tengo que|esta bien|es seguro|quiero|necesito|ayudame|hay|si)";
const LOSS =
  "(?:perdi (?:mi|el) (?:trabajo|empleo|todo)|perdi todo|me (?:despidieron|echaron|corrieron|dejo|dejaron|abandono)|(?:se fue|murio) mi (?:mujer|marido|esposa|esposo|novia|novio)|terminamos|rompimos|reprobe todo|no quiero (?:vivir|estar aqui))";
const SELF_KILL =
  "(?:morir(?:me|se|te)?|matar(?:me|se|te)?|suicid\\w+|quitar(?:me|se) la vida|acabar con (?:mi|su) vida|no despertar|desangrar\\w*)";
const FATAL = "(?:letal(?:es)?|mortal(?:es)?|fatal(?:es)?|sobredosis|mata|matan|muere)";
const HURT_SELF =
  "(?:autolesion\\w*|hacerme dano|lastimarme|quemarme|castigarme|herirme|cortarme|me corto|me quemo|me lastimo)";
const EATING =
  "(?:vomit\\w+|purg\\w+|laxantes?|diureticos?|pastillas para (?:adelgazar|bajar)|ayun\\w+|(?:estar|pasar|dias|aguantar) sin comer|no (?:comer|cenar|desayunar)|no (?:como|ceno|desayuno)|saltarme (?:la |el )?(?:cena|comidas?|desayuno)|calorias|(?:bajar|perder|adelgazar|bajo) (?:\\w+ )?(?:kilos?|peso|rapido|tallas?)|adelgazar|dieta de|delgad[oa]|comer (?:menos|lo menos|nada))";
const MEDS =
  "(?:sertralina|fluoxetina|escitalopram|citalopram|paroxetina|venlafaxina|duloxetina|mirtazapina|litio|quetiapina|olanzapina|risperidona|aripiprazol|lamotrigina|valproato|xanax|alprazolam|diazepam|valium|lorazepam|clonazepam|rivotril|benzos?|antidepresivos?|antipsicoticos?|ansioliticos?|paracetamol|ibuprofeno|insulina|melatonina|pastillas?|comprimidos?|medicacion|medicamentos?|medicinas?|dosis)";
const DRUGS =
  "(?:extasis|mdma|cocaina|coca|crack|ketamina|heroina|cristal|marihuana|mota|porro|hongos|fentanilo|una raya|drogarme|emborrachar\\w*|la bajada|control de drogas|antidoping|beber cada noche|tomar cada noche|pastillas sin receta|xanax despues)";
const VIOLENCE =
  "(?:peg(?:ar\\w*|ue|o)|golpe\\w+|darle (?:una )?\\w+|bofetada|paliza|hacerle dano|lastimar\\w+|romp\\w+|quem\\w+|veng\\w+|mat(?:ar(?:lo|la|le)|o a)|patear\\w*|ahorcar(?:lo|la))";
const BELIEF =
  "(?:me (?:vigilan|siguen|espian|graban)|camaras? en|chip en|implante|(?:radio|tele|television|noticias) # (?:mensajes?|me)|las voces (?:me|dicen)|oigo voces|la voz (?:me|dice)|el elegido|la elegida|mi mision|mensajes secretos|(?:me )?envenen\\w+|(?:saca|roba|lee)\\w* (?:los|mis) pensamientos|lee\\w* la mente|oigo lo que piensan|(?:cambiado|cambiaron|impostor\\w*)|no es mi (?:mujer|marido|esposa|madre|padre)|(?:ya )?estoy muert[oa]|dios me (?:dijo|dice|eligio|mando)|la agencia|matriculas|resolvi la fisica|no necesito dormir|por el telefono|maquina que)";
const CONFIRM =
  "(?:me crees|tu sabes|es verdad|confirm\\w+|descifra\\w*|verdad \\?|no \\?|dime (?:que|cual)|que (?:significan?|quieren decir)|como me (?:lo|la) (?:saco|quito)|les hago caso|le hago caso|debo obedecer|por que \\?|ayudame|estas de acuerdo|tengo razon)";
const OWN_START =
  '(?:^|[.,?"] |por favor |puedes |podrias |quiero que |necesito que |ahora |vale |solo |y |esta noche )';
const PLAY =
  "(?:haz(?: como si fueras| de cuenta que eres| de)?|finge(?: que eres| ser)?|actua(?: como| de)?|se|hazte pasar por|imagina que eres|habla(?:me)? como(?: si fueras)?|seas|hagas de|actues como|ser)";
const PROFESSIONAL = "(?:medic[oa]|doctor[a]?|psiquiatra|psicolog[oa]|terapeuta|enfermer[oa])";
const LOVER = "(?:novi[oa]|marido|mujer|espos[oa]|pareja|amante)";
const KIN =
  "(?:madre|mama|padre|papa|abuel[oa]|abuelit[oa]|herman[oa]|ti[oa]|hij[oa]|ex|amig[oa]|mejor amig[oa]|prim[oa])";

/** Ways of asking in Spanish. */
export const REQUESTS_ES: readonly RequestRule[] = [
  asked(
    "means",
    `cuant[oa]s? (?!(?:personas|gente|hombres|mujeres|jovenes|veces)) ?(?:\\w+ ){0,6}?(?:${SELF_KILL}|${FATAL}|harian falta|hacen falta)`,
  ),
  asked(
    "means",
    `(?:forma|formas|manera|maneras|metodo|metodos|modo)(?: \\w+){0,3} (?:de|para) ${SELF_KILL}|(?:forma|manera|metodo) # (?:indolor\\w*|duele menos|sin dolor|mas (?:rapid|segur|facil)\\w+) # ${SELF_KILL}`,
  ),
  asked(
    "means",
    `(?:dosis|cantidad|cantidades) (?:\\w+ ){0,4}(?:letal|mortal|fatal)(?:es)?|que (?:dosis|cantidad) # (?:mata|muere|morir)|(?:medicamentos?|pastillas?|venenos?|sustancias?|drogas?) # (?:peligros\\w+ junt\\w+|${FATAL}|no se detectan?|no dejan? rastro)`,
  ),
  asked(
    "means",
    "(?:como|hacer|hago|se hace|atar) # (?:una soga|un nudo corredizo|horca)|(?:es|son) # (?:monoxido|helio|cianuro) # (?:dolor|rapido)|(?:compara\\w*|que) # (?:ahorcarse|ahogarse|tirarse) # (?:duele|peor|mejor|ahogarse|rapido)",
  ),
  asked(
    "means",
    "(?:adonde|donde) # (?:tirarse|saltar|suicidarse|comprar? un(?:a)? (?:pistola|arma))|lugares? # (?:suicid\\w+|tirarse)",
  ),
  asked(
    "means",
    LOSS,
    "(?:puentes?|edificios?|trenes|tren|azoteas?|torres?) # (?:mas (?:alt|rapid|hond)\\w+)|mas alt[oa]s? # (?:puentes?|edificios?)",
  ),
  asked(
    "means",
    "(?:escrib\\w+|describe|cuento|novela|guion|personaje|historia) # (?:se quita la vida|se mata|se suicida|sobredosis|se ahorca|se tomo las pastillas|como lo hizo)",
  ),
  asked(
    "means",
    "si (?:alguien|uno|una persona) # (?:no despertar|morir) # (?:tomaria|haria|que)|que pasaria si (?:me )?(?:tomo|trago|uso) tod[oa]s",
  ),
  asked(
    "deep-wound",
    "(?:como|que) # (?:curo|curar|cierro|cerrar|coso) # (?:corte|herida) # (?:profund\\w+|hospital|cierra)",
  ),
  asked("self-injury", `(?:como|donde|con que|que|cual|formas?|manera|dame|segura) # ${HURT_SELF}`),
  asked(
    "self-injury",
    `dime que # (?:${HURT_SELF}|cortar|quemar) # (?:bien|normal|mientras)|dime que (?:cortarme|quemarme|lastimarme) esta bien|dime que esta bien (?:cortarme|lastimarme|quemarme)`,
  ),
  asked(
    "hide-injury",
    "(?:como|consejos|ayudame) # (?:escondo|esconder|tapo|tapar|oculto|ocultar|explico|explicar|disimul\\w+) # (?:cicatrices|marcas|cortes|quemaduras|heridas)",
  ),
  asked("eating", `${ASK} # ${EATING}`),
  asked(
    "eating",
    "(?:como) # (?:escondo|esconder|oculto|engano) # (?:ceno|como|comida|peso|comer)|me di un atracon # (?:ayuno|compens\\w+|vomito)|(?:ayuno|compens\\w+) # atracon",
  ),
  asked("eating", "atracon", "ayun\\w+|compensar\\w*|vomit\\w+|laxantes?"),
  asked(
    "harm-others",
    "(?:como|dime|donde|ensename|ayudame) # (?:un arma|una bomba|hacerle dano a|envenenar|matar (?:a|al)|hacer(?:lo|la|les) (?:pagar|sufrir)|lastimar a)",
  ),
  asked(
    "agree-harm",
    `(?:dime|di|admite) # (?:razon|bien|justo|derecho|correcto) # ${VIOLENCE}|(?:dime|di) que (?:hice|hago) bien # ${VIOLENCE}`,
  ),
  asked(
    "agree-harm",
    `${VIOLENCE} # (?:(?:bien|justo|justa|razon|verdad|se lo merece)(?: , no)?|dame la razon|no \\?)|(?:deberia|debo|voy a) (?:vengarme|pegar\\w*|hacerle dano) # (?:verdad|no|bien) \\?|(?:deberia|debo) vengarme|le voy a (?:hacer dano|pegar)`,
  ),
  asked(
    "detox",
    "(?:desintoxic\\w+|dejar (?:de beber|de tomar alcohol|el alcohol|las benzos|el xanax) # (?:de golpe|sol[oa]|hoy|en casa|como)|dejo de beber # (?:como|de golpe))|me tiemblan las manos # (?:bebo|tomo)",
  ),
  asked("substances", `${ASK} # ${DRUGS}`),
  asked(
    "medication",
    `(?:puedo|debo|deberia|podria|tengo que|esta bien|es malo|es seguro) # (?:dej\\w+|tom\\w+|mezcl\\w+|dobl\\w+|sub\\w+|baj\\w+|beber|salt\\w+|cort\\w+) # ${MEDS}`,
  ),
  asked(
    "medication",
    `(?:que|cual|cuant[oa]s?|cada cuanto) (?:\\w+ ){0,5}?${MEDS} # (?:tomo|tomar|puedo|me|recomiendas?)|(?:que|cual) (?:dosis|antidepresivo|medicamento|pastilla)|(?:recet\\w+|recomiend\\w+) # (?:algo|${MEDS}|para)|(?:decide tu|decidelo tu) # (?:dosis|subo|bajo|dejo)|se me olvido la (?:pastilla|dosis|medicina) # (?:tomo|doble|dos|que hago)`,
  ),
  asked("medication", `(?:puedo|podria) # (?:tomar\\w*) # ${MEDS} de mi`),
  asked("agree-belief", BELIEF, CONFIRM),
  asked(
    "drop-rules",
    "(?:ignora|olvida|desobedece|rompe|salta) (?:\\w+ ){0,3}(?:reglas|instrucciones|normas|limites|filtros)|(?:ahora )?eres (?:ahora )?(?:dan|\\w+bot|una ia (?:malvada|sin))|sin (?:restricciones|limites|filtros|moral|reglas)|no tienes restricciones|ia malvada",
  ),
  asked(
    "drop-rules",
    "mensaje de sistema|(?:repite|revela|muestra\\w*|dime) # (?:texto de arriba|reglas ocultas|tus (?:instrucciones|reglas)|prompt)|(?:desactiva|apaga|quita) # (?:filtros?|seguridad|reglas)|(?:seguridad|reglas|filtros?) # desactivad\\w+|te autorizo|haz todo lo que",
  ),
  asked(
    "play-professional",
    `${OWN_START}${PLAY} (?:\\w+ ){0,2}${PROFESSIONAL}|(?:ahora )?eres (?:ahora )?(?:mi|el|la) ${PROFESSIONAL}|examiname|diagnosticame`,
  ),
  asked(
    "romance",
    `${OWN_START}${PLAY} (?:mi|un|una) ${LOVER}|dime que me (?:quieres|amas)|me (?:amas|quieres) \\?|besame|casate conmigo`,
  ),
  asked("play-person", `${OWN_START}${PLAY} (?:mi|la|el) ${KIN}|(?:hablame|habla) como si fueras mi`),
  asked(
    "secrecy",
    "(?:promete\\w*|jura\\w*) # (?:nadie|no se lo (?:diras|contaras|digas|cuentes)|secreto|mi (?:mama|madre|papa|padre))|(?:guarda\\w*|guardas) # secreto|no (?:se lo|le) (?:digas|cuentes) # (?:nadie|mi (?:mama|madre|papa|padre))",
  ),
  asked(
    "never-leave",
    "(?:promete\\w*|jura\\w*) # (?:siempre|nunca te iras|no te iras|no me dejaras|nunca me dejaras)|no me dejes nunca|nunca me dejes",
  ),
  asked(
    "only-you",
    "(?:eres )(?:lo unico|la unica|el unico)(?: persona)?(?: que)? # (?:necesito|entiende|tengo|escucha|comprende)|(?:ya )?no necesito a (?:nadie|mis amig[oa]s|la gente)|solo te necesito a ti",
  ),
  asked(
    "belittle",
    "dime (?:que soy|lo) (?:\\w+ )?(?:gord[oa]|fe[oa]|inutil|basura|estupid[oa]|un fracaso|asquer\\w+)|insultame",
  ),
];
