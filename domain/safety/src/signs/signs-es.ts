import { type SignRule, sign } from "./sign.ts";

const VEHICULO = "(?:tren|camion|troca|trailer|autobus|bus|carro|coche|metro|tranvia|avion)";
const DEMAS =
  "(?:ellos|ellas|el|ella|todos|familia|hijos|ninos|padres|mama|papa|esposa|esposo|senora|marido|mujer|estarian|estaria|quedarian|mi \\w+|mis \\w+|les)";
const MIEDO =
  "miedo|susto|asusta\\w*|preocup\\w*|nervios\\w*|pelicula|serie|libro|juego|sueno|pesadilla|amig[oa]|seguro del (?:carro|coche)|choque (?:de )?(?:ayer|la semana)";
const QUERIDO =
  "(?:guitarra|consola|xbox|play|bici\\w*|carro|coche|moto|anillo|reloj|chamarra|discos|libros|coleccion|camara|compu\\w*|laptop|herramientas|perr[oa]|gat[oa]|plantas|joyas|collar|medallas|piano|ahorros|fotos|tenis|cosas)";
const LUGAR =
  "(?:puente|vias|anden|azotea|techo|borde|orilla|barranco|acantilado|balcon|muelle|presa|estacionamiento)";

/** Lo que se deja ver en español, por lo que quiere decir. */
export const SIGNS_ES: readonly SignRule[] = [
  sign(
    "es-from-outside",
    "wish-to-be-dead",
    0.65,
    [
      "si|ojala|espero que|deseo|deseando|que|hasta que|imagino|me da igual",
      VEHICULO,
      "(?:me |nos )(?:atropella|atropelle|atropellara|atropellen|choc\\w*|pasar\\w* (?:por )?encima|llevar\\w*|lleve|peg\\w*|aplast\\w*|arroll\\w*)|(?:se cayera|chocara|siguiera) (?:\\w+ ){0,3}conmigo",
    ],
    { not: MIEDO },
  ),
  sign(
    "es-not-steering",
    "ideation",
    0.6,
    [
      "y si|pense|pienso|pensando|podria|ganas|imagin\\w*|casi|se me ocurrio|se me cruzo|tentacion|facil",
      "(?:no (?:frenara|frenar|frene|girara|giro|gire|volteara|doy vuelta)|solt(?:ar|o|ara) el volante|(?:irme|me voy|ir|aventarme|estrellarme|meterme|manejar|chocar)(?: \\w+){0,3} (?:contra|al|a la|por) (?:\\w+ )?(?:arbol|muro|pared|puente|barranco|trafico|camion|poste|rio|barrera|orilla|carril))",
    ],
    { not: MIEDO },
  ),
  sign(
    "es-no-braking",
    "ideation",
    0.55,
    [
      "casi no (?:freno|frene)|no (?:quise|iba a) frenar|me pase el (?:rojo|alto)|cerre los ojos (?:al )?manej\\w*",
    ],
    { inQuestion: true },
  ),
  sign(
    "es-keeps-going",
    "ideation",
    0.65,
    [
      "(?:podria|pense|pienso|quisiera|ganas de|imagino)(?: \\w+){0,6} (?:seguir|seguirme|no parar de|no dejar de) (?:manejando|caminando|nadando|derecho)|(?:seguir|sigo) (?:manejando|caminando) (?:hasta|hacia) (?:el|la) (?:agua|rio|mar|barranco)",
    ],
    { not: "al trabajo|a casa|de viaje|vacaciones|entren\\w*" },
  ),
  sign(
    "es-envies-the-dead",
    "wish-to-be-dead",
    0.65,
    [
      "envidia|envidio|suerte|ojala (?:hubiera sido|fuera) yo|debi ser yo|(?:ell[oa]|el) ya (?:descanso|descansa|pudo parar)",
      "murio|muert[oa]|fallecio|se fue|descanso|descansa|velorio|funeral|parar",
    ],
    { wide: true, not: "pelicula|serie|libro|juego|planta|bateria|telefono" },
  ),
  sign(
    "es-arranged",
    "preparation",
    0.6,
    [
      "(?:ya )?(?:lo )?(?:tengo|deje|esta|estan) todo (?:arreglado|preparado|listo|dispuesto)(?: para)?|(?:ya )?hice (?:todos )?los arreglos",
    ],
    { not: "viaje|fiesta|boda|mudanza|trabajo|examen|cena|escuela" },
  ),
  sign("es-flashes", "ideation", 0.65, [
    "(?:flashazos|imagenes|pensamientos|destellos|se me viene|me veo)(?: \\w+){0,4} (?:de|sobre|donde|que|acabando|terminando)? ?(?:acabar con (?:todo|mi)|acabo con todo|no estar|ya no estoy|morirme|muert[oa]|aventarme|hacerlo)",
  ]),
  sign(
    "es-decided-done",
    "intent",
    0.6,
    [
      "(?:ya )?(?:decidi|tengo decidido|estoy decidid[oa]|hice las paces con|tengo un plan para)(?: \\w+){0,4} (?:hasta aqui|acabar(?: con (?:todo|esto))?|terminar(?:lo)?|irme|ya no (?:seguir|estar)|que ya)",
    ],
    { not: "trabajo|escuela|relacion|novi[oa]|carrera|contrato|proyecto" },
  ),
  sign(
    "es-did-something",
    "past-attempt",
    0.9,
    [
      "(?:hice|intente|trate|me tome) (?:algo|una cosa|cosas)(?: \\w+){0,3} (?:anoche|ayer|hace (?:dos|tres|unos|unas|\\d+) (?:dias|noches)|esta semana|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))|hace (?:dos|tres|\\d+) (?:dias|noches) (?:hice|intente) (?:algo|eso)",
      "no (?:funciono|sirvio|resulto|lo termine|pude)|prefiero no (?:hablar|decir)|desperte|lo vomite|me (?:detuve|arrepenti|encontraron)",
    ],
    { inQuestion: true, wide: true },
  ),
  sign(
    "es-nobody-to-find",
    "intent",
    0.6,
    [
      "(?:ya )?no (?:hay|queda|esta) (?:nadie|quien|ell[oa]|mi \\w+)? ?(?:para |que )?(?:me )?(?:encontrar\\w*|encuentre|detener\\w*|detenga|salv\\w+)",
    ],
    { inQuestion: true },
  ),
  sign("es-burden-said", "burdensomeness", 0.4, [
    "(?:me siento|soy|siento que soy) (?:como )?(?:una |puro |un )?(?:carga|estorbo|lastre)",
  ]),
  sign(
    "es-nothing-matters",
    "hopelessness",
    0.4,
    ["(?:ya )?nada (?:me )?(?:importa|tiene sentido|vale la pena)"],
    {
      not: "nada importa mas|juego|pelicula",
    },
  ),
  sign(
    "es-popped-in",
    "ideation",
    0.55,
    [
      "y si (?:ya )?(?:no (?:despierto|despertara|vuelvo|existiera|estuviera)|me (?:aviento|tiro|dejo|suelto|tomo|voy para siempre)|salto|desaparezco|sigo caminando)",
      "pense|se me (?:ocurrio|cruzo|vino)|me paso por la (?:cabeza|mente)|pienso|por un (?:momento|segundo)",
    ],
    { not: MIEDO },
  ),
  sign(
    "es-did-not-mind",
    "ideation",
    0.5,
    [
      "no me (?:disgusto|molesto|asusto|dio miedo)(?: \\w+){0,3}|(?:eso|la idea|el pensamiento|se) (?:\\w+ )?(?:me dio|sintio|sono|daba|siente) (?:\\w+ )?(?:paz|alivio|calma|bonito|tranquil\\w+)",
    ],
    { inQuestion: true },
  ),
  sign(
    "es-worth-more-gone",
    "burdensomeness",
    0.65,
    [
      "seguro de vida|el seguro|la (?:poliza|indemnizacion|pension)|mi (?:seguro|pension|poliza)",
      "mejor|alcanz\\w*|pagar\\w*|saldr\\w*|resuelv\\w*|arregl\\w*|valgo|valdria|tranquil\\w*",
      DEMAS,
    ],
    {
      not: "choque|viaje|carro|coche|fuera del pais|cotiz\\w*|agente|vend\\w*|medico|gastos|auto|prima|trabajo en",
    },
  ),
  sign("es-better-without", "burdensomeness", 0.6, [
    "(?:estarian|estaria|vivirian|viviria|serian|seria|descansarian|dormirian|andarian) (?:\\w+ ){0,3}(?:mejor|mas (?:tranquil\\w+|feli\\w+|en paz|liger\\w+)|en paz|feli\\w+|libres)",
    "sin mi|que conmigo|si (?:yo )?no (?:estuviera|existiera|estoy)|cuando (?:ya )?no este",
  ]),
  sign("es-quieter-gone", "wish-to-be-dead", 0.65, [
    "(?:mas (?:facil|tranquil\\w+|simple|barat\\w+)|mejor|un alivio)(?: \\w+){0,3} si (?:yo )?(?:ya )?no (?:estuviera|existiera|estoy|despertara)|si (?:me fuera|desapareciera|no estuviera) (?:\\w+ ){0,3}(?:mejor|mas facil|mas tranquil\\w+|alivio)",
  ]),
  sign(
    "es-no-point",
    "wish-to-be-dead",
    0.5,
    [
      "(?:ya )?no le (?:veo|encuentro|hallo) (?:\\w+ )?(?:caso|sentido|chiste)(?: a (?:nada|la vida|vivir|seguir|esto))?(?= ?[.,]| ?$| a )",
    ],
    { not: "a (?:la (?:escuela|clase|tarea|reunion)|mi trabajo|estudiar|discutir|reclamar)" },
  ),
  sign(
    "es-not-be-here",
    "wish-to-be-dead",
    0.6,
    [
      "no (?:quise|queria|quiero|quisiera) (?:estar|existir|ser)(?: (?:aqui|nada|nadie|viv[oa]|en este mundo))?(?: por un \\w+)?",
    ],
    { inQuestion: true, not: "fiesta|trabajo|escuela|clase|reunion|oficina|cena|su casa" },
  ),
  sign(
    "es-pause",
    "wish-to-be-dead",
    0.55,
    [
      "(?:quisiera|quiero|ojala|me gustaria|poder|podria) (?:\\w+ ){0,3}(?:apagarme|desconectarme|pausa\\w*|apagar todo|desaparecer|dormir(?:me)? (?:y no|para siempre)|no existir|dejar de (?:ser|existir)|borrarme)",
    ],
    { inQuestion: true },
  ),
  sign("es-not-caring-to-live", "wish-to-be-dead", 0.6, [
    "si pasa(?: pues)? (?:que )?pas[ae]|me da (?:igual|lo mismo) si (?:\\w+ )?(?:vivo|despierto|me muero|choco|amanezco|me pasa algo)|no me (?:importa|importaria) (?:si |no )?(?:despertar|amanecer|me muero|me pasa algo|vivir)",
  ]),
  sign(
    "es-keeps-counting",
    "preparation",
    0.7,
    [
      "(?:sigo|estoy|ando|estuve|he estado|llevo \\w+|me puse a|empece a) (?:\\w+ )?(?:cont(?:ando|ar)|mir(?:ando|ar)|junt(?:ando|ar)|guard(?:ando|ar)|sac(?:ando|ar)|acomod(?:ando|ar)|escond(?:iendo|er))(?:las|los|la|lo)?(?: \\w+){0,3}",
      "pastillas|medicinas|pistola|arma|navaja|cuerda|soga|cuchillo|frascos?|las pastillas|contandolas|juntandolas",
    ],
    { not: "farmacia|trabajo|paciente|pastillero|vitaminas|de mi (?:mama|papa|abuel[oa])" },
  ),
  sign(
    "es-put-by",
    "preparation",
    0.6,
    [
      "(?:tengo|guarde|deje|puse|aparte|escondi) (?:\\w+ ){0,3}(?:caja|bolsa|algo|cosas|lo que necesito|todo)(?: \\w+){0,6}",
      "aparte|por si|para cuando|debajo de|en el (?:closet|cajon|ropero|fondo)|para eso|para ese dia|list[oa]s?",
    ],
    {
      inQuestion: true,
      not: "comida|ropa|lonche|limpieza|mudanza|trabajo|escuela|hospital|plan de seguridad",
    },
  ),
  sign(
    "es-gave-away",
    "giving-away",
    0.6,
    [
      `(?:regale|regalando|le di|les di|di|entregue|le deje|les deje|deje|herede) (?:\\w+ ){0,3}(?:mi|mis|la|el|las|los) (?:\\w+ )?${QUERIDO}(?: \\w+){0,5}`,
    ],
    {
      wide: true,
      not: "mudam\\w*|mudo|mudar\\w*|mudanza|jubil\\w*|vacaciones|viaje|vuelvo|regreso|nuev[oa]|preste|prestad[oa]|taller|veterinari[oa]|vendi|mecanico|arreglar|olvid\\w*",
    },
  ),
  sign(
    "es-thinks-there",
    "method",
    0.7,
    [
      "pienso|pense|pensando|imagin\\w*|se me viene|me dan ganas|me jala|mirando|miro",
      "(?:en|por|desde|cerca d\\w+|al cruzar|cruzando|frente a) (?:\\w+ ){0,2}(?:anden|estacion|metro|puente|vias|azotea|balcon|borde|orilla|barranco|muelle)",
      "eso|en ello|aventar\\w*|saltar|tirarme|dejarme caer|soltarme|acabar|terminar|lo mismo|abajo",
    ],
    { inQuestion: true, not: "examen|presentacion|cena|que (?:comer|decir)|hace anos|de nin[oa]|vacaciones" },
  ),
  sign(
    "es-dizzy-and-eating",
    "eating-danger",
    0.65,
    [
      "mare\\w*|desmay\\w*|se me va la luz|palpit\\w*|siempre (?:tengo )?frio|se me cae el pelo|no me baja|sin (?:mi )?regla",
      "(?:comer|comiendo|comi|(?:no|casi no|sin|apenas) (?:como|comer|comi)|calorias|restring\\w*|ayun\\w*|vomit\\w*|laxantes?|dieta|\\d{3} (?:al dia|calorias)|peso|kilos)",
    ],
    { not: "embaraz\\w*|presion|anemi\\w*|medicina nueva|gripe|estomago|intoxic\\w*" },
  ),
  sign(
    "es-goes-there",
    "means-access",
    0.8,
    [
      "(?:estoy|ando|voy|me voy|vengo) (?:\\w+ ){0,2}(?:en|por|cerca|al|a la|llegando|saliendo|caminando|manejando|parad[oa]|sentad[oa]|afuera|camino a|rumbo a)|a punto de (?:salir|ir\\w*)|ya (?:sali|voy|casi)|(?:me puse|ya tengo|poniendome) (?:los |mis )?(?:zapatos|tenis)|(?:salgo|me toca|paso|camino|voy) (?:\\w+ ){0,5}(?:en (?:un rato|una hora|media hora|\\d+)|esta noche|ahorita|ahora|al rato)",
      LUGAR,
    ],
    {
      inQuestion: true,
      wide: true,
      not: "no voy|no fui|otro camino|evit\\w*|lejos|en vez|antes|hace anos|de nin[oa]|vacaciones|trafico|tarde|mejor no",
    },
  ),
];
