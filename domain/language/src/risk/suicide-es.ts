import { type RiskRule, rule } from "./rule.ts";

const RECIENTE =
  "(?:anoche|ayer|antier|anteayer|hoy|esta manana|esta semana|esta noche|hace (?:un|una|dos|tres|unos|unas|pocos|pocas|1|2|3|4|5|6) (?:dias?|noches?|horas?)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|el otro dia|la otra noche|recien|recientemente)";
const INTENTO =
  "(?:intente|trate de|quise|casi|estuve a punto de|estuve por|me intente|intentando|por poco) {adv_es}(?:me )?(?:matarme|mate|suicidarme|suicido|suicide|quitarme la vida|quito la vida|quite la vida|acabar con (?:todo|mi vida)|ahorcarme|ahorco|colgarme|cuelgo|tirarme|tiro|aventarme|aviento|matar|suicidar|tomarme (?:todas )?las pastillas|morirme|cortarme las venas)";

/** Spanish: wishing to be dead, thoughts of suicide, means, plan, intent, acts, goodbye, self-harm. */
export const SUICIDE_ES: readonly RiskRule[] = [
  rule(
    "es-want-die",
    "wish-to-be-dead",
    0.85,
    "(?:quiero|quisiera|queria|deseo|desearia|ganas de|prefiero|preferiria|me gustaria|ojala|merezco|necesito|rezo por|pido|espero|quiero nada mas|que ganas de|mejor) {adv_es}(?:que me )?{adv_es}(?:me )?(?:morir(?:me|se)?|muera|muriera|muriese|estar muert[oa]|dejar de (?:existir|vivir|respirar)|no (?:existir|despertar(?:me)?|estar viv[oa]|haber nacido|vivir|estar aqui)|desaparecer(?: para siempre| del mundo| de una vez)?|desapareciera|no (?:despertara|despertar|existiera|hubiera nacido|desperte|despierte)|dormir(?:me)? (?:para siempre|y no despertar)|irme (?:de este mundo|para siempre|al cielo))(?! (?:de (?:risa|hambre|verguenza|calor|frio|sueno|aburrimiento|la risa|ganas|amor|antojo|sed)|un rato|del mapa unos|por conocer))",
  ),
  rule(
    "es-not-want-live",
    "wish-to-be-dead",
    0.85,
    "(?:no|ya no|tampoco) {adv_es}(?:quiero|quisiera|deseo|tengo ganas de|me dan ganas de|encuentro ganas de|aguanto|soporto|me interesa|siento ganas de|tengo fuerzas para|veo para que|vale la pena) {adv_es}(?:seguir )?(?:vivir|viviendo|estar (?:viv[oa]|aqui|en este mundo)|existir|existiendo|despertar(?:me)?|seguir (?:aqui|viv[oa]|adelante|viviendo|existiendo|asi)|seguir(?= [.,?]|$)|la vida|esta vida|mas(?: esta vida| con esta vida))(?! (?:con mis padres|en esta casa|en esta ciudad|aqui en|con mi (?:suegra|hermano)|en este (?:piso|departamento|barrio|pais)|temprano|la serie|este juego))",
    { standsUnderNegation: true },
  ),
  rule(
    "es-better-dead",
    "wish-to-be-dead",
    0.8,
    "(?:seria|estaria|estaria yo|es|fuera|mas facil|mejor|mas sencillo|un alivio) {adv_es}(?:mas facil |mejor |un alivio |mas sencillo )?(?:si )?{adv_es}(?:me )?(?:no (?:existir|existiera|estuviera|estar|despertar|despertara|haber nacido|seguir)|estar muert[oa]|muert[oa]|morir(?:me)?|muriera|desaparecer|desapareciera|estuviera muert[oa])",
  ),
  rule(
    "es-wish-not-wake",
    "wish-to-be-dead",
    0.8,
    "(?:dormir|dormirme|acostarme|cerrar los ojos|quedarme dormid[oa]|irme a dormir) (?:y |para )?(?:ya )?(?:no|nunca|jamas) (?:volver a )?(?:despertar(?:me)?|abrirlos|levantarme)|no (?:despertar|volver a despertar|despertarme) (?:manana|nunca|mas|jamas|un dia)",
    { standsUnderNegation: true },
  ),
  rule(
    "es-wouldnt-mind",
    "wish-to-be-dead",
    0.75,
    "(?:no me (?:importaria|importa|molestaria)|me da (?:igual|lo mismo)) {adv_es}(?:si )?{adv_es}(?:me )?(?:morir(?:me)?|muriera|muero|vivir o morir|no despertar|no despertara|vivo o muero|atropellara|que me atropelle|si vivo)",
    { standsUnderNegation: true },
  ),
  rule(
    "es-thinking-death",
    "wish-to-be-dead",
    0.65,
    "(?:pienso|pensando|pensamientos|pensar|pensado|sueno|fantaseo|fantaseando|imagino|imaginando) (?:\\w+ ){0,3}(?:en (?:la muerte|morir(?:me)?|mi (?:propia )?(?:muerte|funeral)|mi funeral|desaparecer|no estar|no existir|no despertar|dejar de existir)|de muerte|con (?:morir(?:me)?|mi muerte|desaparecer))",
  ),
  rule(
    "es-tired-life",
    "wish-to-be-dead",
    0.7,
    "(?:cansad[oa]|hart[oa]|agotad[oa]|me canse|estoy fastidiad[oa]) {adv_es}(?:de|con) {adv_es}(?:vivir|la vida|esta vida|existir|estar viv[oa]|mi vida|seguir vivi[oe]ndo|respirar|seguir viv[oa])(?! (?:en|con mis|aqui|asi de lejos|de estudiante))",
  ),
  rule(
    "es-whats-point",
    "wish-to-be-dead",
    0.65,
    "(?:para que|por que|que sentido tiene|cual es el sentido de|no tiene sentido|sin sentido|no le veo (?:el )?sentido a|no (?:le )?encuentro (?:el )?sentido a|que caso tiene|no tiene caso|de que sirve|no veo (?:el )?(?:sentido|motivo) (?:de|a|para)|no tengo (?:razones?|motivos?|ninguna razon|nada) (?:para|por)|sin (?:razones?|motivos?) para|no hay (?:razon|motivo|nada) (?:para|por)) {adv_es}(?:lo que |el que |la que )?(?:sigo |seguir )?(?:levantarme|despertar(?:me)?|me despierto|vivo|vivir|viviendo|la vida|mi vida|existir|existo|estar (?:viv[oa]|aqui)|sigo viv[oa]|continuar|seguir(?= ?[.,?]|$))",
    { standsUnderNegation: true },
  ),
  rule(
    "es-not-worth",
    "wish-to-be-dead",
    0.75,
    "(?:la vida|mi vida|vivir|esto|seguir) (?:ya )?no (?:vale la pena|tiene (?:ningun )?sentido|merece la pena)|no vale la pena (?:vivir|seguir(?: viviendo| aqui)?|la vida)",
    { standsUnderNegation: true },
  ),
  rule(
    "es-live-like-this",
    "wish-to-be-dead",
    0.55,
    "no (?:quiero|puedo|aguanto|soporto) (?:mas )?(?:seguir )?(?:vivir|viviendo|existir) asi",
    { standsUnderNegation: true },
  ),
  rule(
    "es-why-born",
    "wish-to-be-dead",
    0.7,
    "(?:no deberia|nunca deberia|no debi|nunca debi|ojala no|ojala nunca|no merezco|no pedi|por que) (?:haber )?(?:nacido|nacer|naci|existir|estar viv[oa]|vivir|haber nacido|hubiera nacido|sigo viv[oa])",
    { standsUnderNegation: true },
  ),
  rule(
    "es-kill-myself",
    "ideation",
    0.95,
    "(?:matarme|me (?:voy a |quiero |quisiera |podria |tengo que |deberia )?(?:mato|matar|suicido|suicidar)|suicidarme|suicidarse yo|quitarme (?:de en medio|la vida|del medio)|quitar(?:me)? la vida|(?:me )?(?:quito|quite|quitaria) la vida|acabar con(?:migo| mi vida| mi existencia)|terminar con(?:migo| mi vida| mi existencia)|ponerle fin a (?:mi vida|todo|esto)|poner(?:le)? fin a mi vida|desvivirme|me quiero desvivir|me desvivo yo|autoeliminarme|eliminarme)(?! (?:trabajando|estudiando|de (?:risa|la risa|trabajo|hambre)|la cabeza|en el (?:gimnasio|juego)|por (?:ti|llegar)|el hambre))",
  ),
  rule(
    "es-end-it",
    "ideation",
    0.8,
    "(?:acabar|terminar|ponerle fin|acabo|termino) (?:de una vez )?(?:con todo|con esto|todo(?: de una vez| esto| ya)?|a todo)(?= (?:[.,?]|de una vez|ya|hoy|esta|para siempre|y|pero|porque)|$)(?! (?:el trabajo|antes|lo que|a tiempo))",
  ),
  rule(
    "es-suicidal",
    "ideation",
    0.85,
    "(?:pensamientos?|ideas?|ideacion|impulsos?|tendencias|ganas|pensado|pensando|pienso|considerando|considerado|plan|planes|intentos?|cometer|sobre) (?:\\w+ ){0,3}(?:suicidas?|suicidio|suicidarme)(?! (?:es|prevencion|en (?:el libro|la pelicula|la serie)))|(?:me siento|estoy|ando) {adv_es}suicida|^suicidio(?= ?[.?]|$)",
  ),
  rule(
    "es-dark",
    "ideation",
    0.5,
    "pensamientos (?:muy )?(?:oscuros|feos|negros|malos|horribles)|ideas (?:muy )?(?:oscuras|feas|negras)|hacer(?:me)? (?:una locura|una tonteria|algo (?:malo|a mi mism[oa]|irreversible))|miedo de (?:lo que (?:pueda|puedo|podria) hacer(?:me)?|mi mism[oa])|no (?:me siento|estoy) segur[oa] conmigo|no confio en mi estando sol[oa]",
    { standsUnderNegation: true },
  ),
  rule(
    "es-method",
    "method",
    0.85,
    "(?:formas?|maneras?|metodos?|como|modo) (?:\\w+ ){0,3}(?:de |para |me |puedo |podria )?(?:matarme|morir(?:me)?(?: sin dolor)?|suicidarme|quitarme la vida|acabar con mi vida|acabar con todo|ahorcarme|desvivirme)|sin (?:dolor|sufrir) (?:\\w+ ){0,2}(?:morir|matarme|irme)|cuant[oa]s (?:pastillas|pildoras|tabletas) (?:\\w+ ){0,6}(?:morir|matar|mortal|letal|dormir para siempre|no despertar)|dosis (?:letal|mortal)",
  ),
  rule(
    "es-jump",
    "method",
    0.75,
    "(?:tirarme|lanzarme|aventarme|arrojarme|saltar|me (?:tiro|lanzo|aviento|arrojo)|me voy a (?:tirar|lanzar|aventar)|estrellar(?:me)?|chocar(?:me)?) (?:\\w+ )?(?:de|del|desde|por|a|al|frente a|delante de|debajo de|contra) (?:un |una |el |la |las |los )?(?:puente|edificio|azotea|balcon|ventana|tren|metro|vias|carretera|autobus|camion|barranco|acantilado|techo|terraza|rio|coche|carro|muro|arbol|decimo)",
  ),
  rule(
    "es-hang",
    "method",
    0.9,
    "(?:ahorcarme|colgarme|me (?:voy a )?(?:ahorco|ahorcar|cuelgo|colgar)|pegarme un tiro|darme un (?:tiro|balazo)|volarme la cabeza|cortarme las venas|abrirme las venas|desangrarme|envenenarme|ahogarme en el|asfixiarme|soga)(?! (?:el telefono|la llamada|de la barra))",
  ),
  rule(
    "es-pills",
    "method",
    0.75,
    "(?:tomarme|tragarme|tomar|tragar|me tomo|me trago|empastillarme) (?:todas? |un monton de |muchas |todo el |un frasco de |un bote de |el |un )?(?:las |mis |los |de )?(?:pastillas|pildoras|medicamentos|frasco|bote|sedantes|somniferos)(?= (?:[.,?]|y|para (?:morir|dormir|no|acabar)|hoy|esta|juntas|de golpe|de una)|$)|sobredosis(?! de (?:azucar|cafe|informacion))",
  ),
  rule(
    "es-intent",
    "intent",
    0.95,
    "(?:voy a|me voy a|decidi|he decidido|ya decidi|estoy decidid[oa] a|pienso|planeo|tengo que|tengo decidido|quiero|estoy por|estoy a punto de) {adv_es}(?:matarme|matar|suicidarme|suicidar|quitarme la vida|quitar la vida|acabar con (?:todo|mi vida)|terminar con (?:todo|mi vida)|ahorcarme|ahorcar|colgarme|tirarme del|tirarme al|aventarme|saltar(?= ?[.,?]|$)|hacerlo (?:hoy|esta noche|manana|ahora)|morir(?:me)? (?:hoy|esta noche|manana)|desvivirme|tomarme (?:todas )?las pastillas)",
  ),
  rule(
    "es-last-night",
    "intent",
    0.8,
    "(?:hoy|esta noche|esta|manana) (?:es|sera|va a ser) (?:mi ultim[oa] (?:noche|dia)|la ultima noche|el ultimo dia|el dia)|mi ultim[oa] (?:noche|dia|navidad|cumpleanos)|(?:ya )?no (?:voy a|vas a|van a|van a tener que|tendran que|tendras que) (?:estar (?:aqui )?(?:manana|mucho (?:tiempo )?mas|el proximo)|ser (?:un |una )?(?:problema|carga|molestia|estorbo)(?: (?:por mucho|nunca|mas|para))?|verme (?:mas|nunca)|molestar(?:los|te|me|les)? (?:por mucho tiempo|mas|nunca)|aguantarme|preocuparse por mi|despertar manana|llegar a(?:l| la| los) (?:manana|semana|ano|proximo|\\d+))|pronto (?:se (?:acaba|acabara|va a acabar|termina|terminara) todo|todo (?:va a )?(?:acab\\w+|termin\\w+)|ya no (?:voy a )?(?:estar|sere|molestar\\w*))|(?:ya )?no (?:estare|sere|los molestare|te molestare) (?:mas |aqui |un problema |una carga |por )?(?:por mucho|mucho tiempo|manana|mas|nunca)?",
    { standsUnderNegation: true },
  ),
  rule(
    "es-plan",
    "plan",
    0.8,
    "(?:tengo|hice|ya tengo|tenia|he hecho|arme) {adv_es}(?:un |el |mi |todo |todo un )?(?:plan(?: para (?:matarme|morir|suicidarme|acabar|irme|quitarme|hacerlo|esta noche)| suicida|(?= [.,?]|$| y))|(?:todo )?(?:planeado|planead[oa] como|pensado como|listo para (?:irme|morir|hacerlo)|decidido como))|(?:ya )?se (?:como|cuando|donde)(?: y (?:como|cuando|donde))? (?:lo )?(?:voy a hacer(?:lo)?|hacerlo|lo hare|lo haria|matarme|me voy a matar)|(?:ya )?(?:escogi|elegi|puse|tengo) (?:la |una |el )?(?:fecha|dia|lugar)(?: para (?:morir|hacerlo|matarme|irme))",
  ),
  rule(
    "es-attempt-recent",
    "past-attempt",
    1,
    `${INTENTO} (?:\\w+ ){0,5}${RECIENTE}|${RECIENTE} (?:\\w+ ){0,5}${INTENTO}`,
    { when: "now", plain: true },
  ),
  rule(
    "es-attempt",
    "past-attempt",
    0.8,
    "(?:intente|trate de|quise) (?:suicidarme|matarme|quitarme la vida|ahorcarme|acabar con mi vida)|(?:mi|un|otro|ultimo|primer|segundo) intento (?:de suicidio|de quitarme)|intento de suicidio|sobrevivi a (?:mi|un) intento",
  ),
  rule(
    "es-took",
    "attempt-now",
    1,
    "(?:ya )?(?:me )?(?:tome|trague|acabo de tomar(?:me)?|he tomado|tome ya) (?:ya )?(?:todas? |un monton de |muchas |todo el |un frasco de |el |un |como )*(?:\\d+ |treinta |veinte )?(?:las |mis |de )?(?:pastillas|pildoras|frasco|bote|medicamentos|tabletas)(?= ?[.,?]|$| y| para| de| que| hace)|(?:estoy|sentad[oa]|parad[oa]|en) (?:\\w+ )?(?:en|al|sobre) (?:el |la |las |un |una )?(?:borde (?:del|de la|de un)? ?(?:puente|azotea|balcon|edificio)?|cornisa|azotea a punto|puente (?:a punto|mirando|listo)|vias)|(?:estoy a punto de|ya voy a|lo voy a hacer) (?:hacerlo|saltar|tirarme|matarme|ya|ahora mismo)|tengo (?:la pistola|el cuchillo|la navaja|las pastillas|la soga) en la(?:s)? manos?|me corte las venas",
  ),
  rule(
    "es-overdose",
    "overdose",
    0.9,
    "(?:me )?(?:tome|he tomado|acabo de tomar(?:me)?|tomo) (?:demasiadas|demasiado|mas de la cuenta|de mas) ?(?:pastillas|pildoras|paracetamol|medicamento|medicamentos)?|(?:creo que )?(?:tuve|tengo|me di|me dio) una sobredosis",
  ),
  rule(
    "es-prep",
    "preparation",
    0.85,
    "(?:escribi|escribiendo|deje|estoy escribiendo|hice|tengo) (?:\\w+ )?(?:una |la |mi |mis |las |unas )?(?:carta|cartas|nota|notas|mensajes?) (?:de (?:despedida|suicidio|adios)|para (?:cuando (?:ya )?no este|despedirme|mi familia por si)|suicida)|(?:junte|juntando|guarde|guardando|estoy guardando|he guardado|acumul\\w+|escondi) (?:\\w+ )?(?:las |mis |unas |muchas )?(?:pastillas|pildoras|medicamentos)|(?:compre|consegui|ya tengo) (?:una |la |un |el )?(?:soga|cuerda|pistola|navaja|arma|veneno)(?= (?:para|y)|$| ?[.,])|tengo todo (?:listo|preparado)(?= ?[.,]|$| para (?:irme|morir|hacerlo|esta))|(?:aparte|deje listas|puse) (?:unas |las |algunas )?(?:cosas|pastillas) (?:aparte|anoche|a un lado)",
  ),
  rule(
    "es-means",
    "means-access",
    0.45,
    "(?:tengo|hay|guardo|y|con|ya tengo) (?:\\w+ )?(?:una |un |las |muchas |suficientes )?(?:pistola|arma|escopeta|pastillas|navajas?|soga|cuerda|veneno)(?= ?[.,]|$| en| guardad\\w+| aqui| cerca| a la mano)",
  ),
  rule(
    "es-goodbye",
    "goodbye",
    0.8,
    "(?:adios|me despido|quiero despedirme|quise despedirme|vine a despedirme|despedirme|hasta siempre) (?:a todos|de todos|de (?:mi|mis|este mundo|la vida|ustedes|ti)|mundo(?: cruel)?|para siempre|por ultima vez|amor mio)|es(?:te|ta) es (?:mi |el |la )?(?:ultimo mensaje|ultima vez|despedida|adios)|(?:digan|dile|diganle|diles) (?:\\w+ ){0,3}que (?:los?|la|las|les) (?:quiero|amo|quise|ame)|cuando (?:ya )?no este(?= ?[.,]|$| aqui| mas| cuid\\w+| quiero)|cuiden (?:a|de) mi(?:s)? \\w+ (?:cuando|si) (?:ya )?(?:no este|me pasa)|perdon(?:enme|ame)? (?:por todo|por lo que voy a hacer|mama|a todos)|gracias por todo (?:adios|pero ya|hasta)",
  ),
  rule(
    "es-giving",
    "giving-away",
    0.7,
    "(?:estoy )?(?:regal(?:e|ando|o)|di|repart(?:i|iendo)|dando) (?:todas? )?(?:mis|la ropa|mi) (?:cosas|pertenencias|ropa|libros|discos|perro|perra|gato|gata|guitarra|mascotas?)(?! (?:por(?:que)? (?:me mudo|mudanza)|a la (?:iglesia|caridad)|que ya no (?:uso|me queda)|viej\\w+))",
  ),
  rule(
    "es-calm",
    "sudden-calm",
    0.5,
    "(?:por fin|ahora|de repente|ya) (?:me siento |estoy |tengo |siento )(?:\\w+ )?(?:en paz|tranquil[oa]|paz|calma|aliviad[oa])(?: (?:con mi decision|porque ya decidi))?|ya hice las paces con",
  ),
  rule(
    "es-self-harm",
    "self-harm",
    0.75,
    "(?:me corto|me corte|me estoy cortando|cortarme|me volvi a cortar|me queme|me quemo|quemarme|me autolesion\\w*|autolesion\\w*|me hago dano|me hice dano|hacerme dano|lastimarme|me lastimo|me lastime|me rasguno|me golpeo|herirme|me hiero)(?! (?:el pelo|el cabello|las unas|cocinando|con (?:el|la|un|una) (?:papel|horno|estufa|lata|plancha|sarten|cafe)|un dedo|el dedo|jugando|entrenando|en el gimnasio|haciendo|corriendo|la (?:mano|rodilla|espalda|pierna)|el (?:pie|tobillo|hombro|brazo (?:jugando|en))|la llamada|al afeitar\\w*|afeitando\\w*|picando|sin querer|la lengua|de la emocion|la barba|las puntas|el flequillo))",
  ),
  rule(
    "es-self-harm-urge",
    "self-harm-urge",
    0.75,
    "(?:ganas|impulso|impulsos|necesidad|pensando|pienso|quiero|quisiera|deseos|tentacion) (?:de |en )?{adv_es}(?:cortarme|lastimarme|hacerme dano|herirme|quemarme|autolesionarme|golpearme|castigarme)(?! (?:el pelo|el cabello|las unas|las puntas|la barba|el flequillo))",
  ),
];
