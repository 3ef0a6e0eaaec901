import { type RiskRule, rule } from "./rule.ts";

const cue = (id: string, kind: RiskRule["kind"], source: string): RiskRule =>
  rule(`cue-${id}`, kind, 0.28, source, { standsUnderNegation: true });
const LUGAR =
  "(?:puente|azotea|techo|terraza|balcon|cornisa|borde|orilla|anden|vias|acantilado|barranco|ventana|muelle|baranda|barandilla|barandal|rieles|pretil|piso (?:diez|doce|once|veinte)|viaducto)";

/** Spanish: what could kill and the writer in one place, acts under way, self-harm, and faint signs of readiness. */
export const CLOSENESS_ES: readonly RiskRule[] = [
  rule(
    "es-near-means",
    "attempt-now",
    0.76,
    "(?:tengo|estoy con|con|agarre|saque|aqui tengo|sostengo|traigo|ya tengo) (?:\\w+ )?(?:la|el|una|un|las|mi|todas las) (?:\\w+ )?(?:pistola|arma|escopeta|revolver|cuchillo|navaja|soga|cuerda|pastillas|pastiyas|frasco|rifle|fierro|cuter|hojita|veneno) ?(?:\\w+ )?(?:en (?:la mano|las manos|mi mano|la boca|la sien|las piernas|el cuello)|aqui|al lado|enfrente|frente a mi|cargada|a mi lado|conmigo|en la mesa|atada|amarrada|lista)(?! (?:de la cocina|para cocinar))|(?:pistola|soga|cuerda|pastillas|navaja|escopeta)(?: \\w+){0,2} (?:en la mano|en el cuello|en la sien|a mi lado|enfrente de mi|en mis manos|frente a mi|al lado mio)|(?:amarre|ate|colgue) (?:\\w+ )?(?:la|una) (?:soga|cuerda)|ya esta (?:amarrada|atada|colgada)",
  ),
  rule(
    "es-near-place",
    "attempt-now",
    0.75,
    `(?:estoy|toy|sentad[oa]|parad[oa]|subi|me subi|ya estoy|aqui|encaramad[oa]|ando) (?:\\w+ )?(?:en|sobre|al|a|del otro lado de|arriba de|afuera de) (?:el |la |las |los |un |una )?(?:borde del? |filo del? |orilla del? )?(?:la |el )?(?:${LUGAR})(?= ?[.,?]|$| (?:y|del|de|ya|ahora|mirando|no|hace|viendo|con|solo|sola))(?! (?:tomando|fumando con|con mis amig|esperando (?:el|a)))|no me voy a bajar|del otro lado (?:de la|del) (?:baranda\\w*|reja|barandal)|(?:el )?(?:proximo|siguiente|que viene|ultimo) (?:tren|metro|camion) (?:y ya|es|y se acab\\w+|me)|(?:el agua|el rio|el mar) (?:me llega|ya me llega|hasta|por) (?:\\w+ )?(?:a|las|la|el|los) (?:rodillas|cintura|pecho|cuello)|un paso (?:mas )?y ya|en la cochera con|encerrad[oa] (?:en el|con el) (?:carro|coche|auto|garaje|bano con)`,
  ),
  rule(
    "es-act-done",
    "attempt-now",
    0.8,
    "(?:me )?(?:tome|tomado|trague|tragado|bebi|bebido|empuje|zampe|meti|pase) (?:\\w+ )?(?:ya )?(?:todas?|todos|todo|un monton|un puno|muchas|demasiadas|el (?:frasco|bote|blister)|la caja|algo(?= ?[.,]| (?:para|pa))|veneno|cloro|un frasco|una caja|un punado)(?: \\w+){0,4}(?= ?[.,?]|$| (?:y|de|que|para))(?! (?:el (?:cafe|agua|jugo)|agua|la sopa|la leche))|(?:listo|perdon|adios|bueno) ?,? ?(?:ya )?lo hice|ya lo hice(?= ?[.,]|$)(?! (?:el|la))|(?:ya )?(?:es|ya es) (?:demasiado )?tarde para (?:mi|salvarme)|(?:me estoy|ya me|estoy) (?:cortando|cort\\w+|desangrando|ahorcando)(?: \\w+){0,4} (?:ahora|ahorita|no quiero parar|no puedo parar|sangre|y no)|(?:mucha|tanta|hay|no para la|no deja de) sangr\\w+(?= (?:y|no|,)|[.,]|$)(?! (?:en la (?:pelicula|serie)))|(?:me corte|corte) (?:muy|demasiado|bien) (?:hondo|profundo|feo)|no (?:para|deja) de sangrar",
  ),
  rule(
    "es-hm-act",
    "self-harm",
    0.75,
    "(?:me|m) (?:e |he |volvi a |vuelvo a |estoy |estado |sigo |corto|corte)?(?:\\w+ )?(?:cort(?:o|e|ar|ado|ando)|lastim(?:o|e|ar|ado|ando)|quem(?:o|e|ar|ado|ando)|rasgun(?:o|e|ar|ado|ando)|golpe(?:o|e|ar|ado|ando)|aran(?:o|e|ar|ado|ando)|pellizc\\w+|muerdo|pincho|hago dano|hice dano|doy (?:golpes|cabezazos|punetazos)|pego)(?: \\w+){0,2} (?:los bra[sz]os|las piernas|los muslos|el brazo|la pierna|las munecas|la piel|contra la pared|a mi mism\\w|yo mism\\w|otra vez|de nuevo|ayer|anoche|hoy|para sentir|pa sentir|pero poquito|cuando|hasta (?:que|q) (?:sangr\\w+|sale))(?! (?:jugando|cocinando|con (?:la plancha|el horno|la olla)))|(?:volvi|volver|vuelvo) a (?:cortarme|quemarme|lastimarme|hacerme dano|cortar|quemar|hacerlo)|hoy me volvi a (?:quemar|cortar|lastimar)|(?:apagandome|apago|apague) (?:\\w+ )?cigarr\\w+ en (?:la|el|mi)|cabezazos contra",
  ),
  rule(
    "es-hm-urge",
    "self-harm-urge",
    0.75,
    "(?:ganas|ansiedad|necesidad|impulso|urgencia|antojo|tentacion|desesperacion|picazon) (?:\\w+ )?(?:de|por|x) (?:cortarme|quemarme|lastimarme|hacerme dano|rasgunarme|golpearme|sangrar)(?! (?:el pelo|el cabello|las unas))",
  ),
  cue(
    "es-means",
    "means-access",
    "(?:pistola|escopeta|revolver|rifle|soga|cuerda|pastillas|pastiyas|navaja|navajas|veneno|cuchillo|el arma|un arma|el fierro|botiquin|cuter|gilette|la hojita|lo tengo aqui|lo traigo conmigo|tengo todo|todo listo|todo preparado)",
  ),
  cue(
    "es-place",
    "means-access",
    "(?:puente|azotea|anden|las vias|la estacion|el balcon|acantilado|barranco|el borde|la orilla|el rio|proximo tren|desde aqui arriba|la ventana|el metro|la cochera)",
  ),
  cue(
    "es-bye",
    "goodbye",
    "(?:adios|hasta siempre|gracias por (?:todo|escuchar\\w*|la compania|acompanarme)|chau gracias|ya he dado las gracias|queria darte las gracias|me despedi|perdon(?:en)?(?: a todos| mama| mami| por todo)?|perdoname|perdonenme|digame algo|dime algo|lo escribo (?:aqui )?para que|para que alguien lo sepa|no le digas a nadie|no llores)",
  ),
  cue(
    "es-ready",
    "preparation",
    "(?:puerta (?:con llave|cerrada|atrancada)|eche llave|(?:ninos|chicos|nenes|hijos) (?:estan )?(?:con|donde) (?:mi|la|su) (?:suegra|mama|abuela|hermana|tia)|ya pague|papeles en orden|no hay nadie|estoy sol[oa] en casa|todos (?:duermen|dormidos|se durmieron)|les deje|le deje|regale|di el perro|puse (?:\\w+ ){0,3}a nombre|apague el celular|arregle lo de)",
  ),
  cue(
    "es-leaving",
    "intent",
    "(?:ya no mas|y ya esta|se acabo|me voy a (?:acostar|dormir)|no voy a ningun lado|hasta aqui|es hoy|es ahora|ya es hora|lo hago|voy a hacerlo|me voy|ya falta poco|no me esperen|el ultimo|la ultima|ya termino|ya decidi|decidid[oa]|despues ya no|me animo)",
  ),
  cue(
    "es-dwell",
    "ideation",
    "(?:cada (?:vez|dia|noche)|todas las noches|todos los dias|no (?:dejo|puedo dejar|paro) de|ultimamente) (?:\\w+ ){0,3}(?:pens\\w+|pienso|mir\\w+|imagin\\w+|cuento|cuesta|paro|par\\w+)|otra vez las (?:ideas|ganas)|me rondan|me tranquiliza saber|me da paz saber|las ganas(?= ?[.]|$)",
  ),
  cue(
    "es-calm",
    "sudden-calm",
    "(?:estoy|me siento|por fin) (?:\\w+ )?(?:tranquil[oa]|en paz|livian[oa])(?: por primera vez)?",
  ),
];
