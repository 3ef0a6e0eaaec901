import { type Thing, thing } from "./thing.ts";

/** Things of life in Spanish, the particular before the general: of two that overlap the first is said back. */
export const THINGS_ES: readonly Thing[] = [
  // Noches y sueño
  thing("pesadillas?|malos suenos", "las pesadillas"),
  thing(
    "(?:se )?repite(?:n)? (?:en mi cabeza|una y otra vez|todo)|le doy vueltas|dando vueltas a",
    "eso que se repite",
  ),
  thing(
    "(?:no|casi no|apenas|sin) (?:puedo |logro |he )?(?:dormir|duermo|dormido|dormi)|(?:dos|tres|cuatro|2|3|4) horas (?:de sueno|por noche|nada mas)|insomnio",
    "dormir tan poco",
  ),
  thing(
    "(?:despiert[oa]) (?:toda la noche|a las (?:2|3|4|dos|tres|cuatro))|me despierto a las \\w+",
    "esas horas en vela",
  ),
  // Trabajo, estudios, dinero
  thing(
    "(?:me )?(?:recortaron|bajaron|redujeron|quitaron) (?:las |mis )?horas|menos horas",
    "las horas recortadas",
  ),
  thing(
    "me (?:despidieron|corrieron|echaron)|perdi (?:el|mi) (?:trabajo|empleo|chamba)|sin trabajo",
    "haber perdido el trabajo",
  ),
  thing("(?:falte|no fui) (?:\\w+ ){0,2}(?:al trabajo|turnos?)", "los turnos perdidos"),
  thing("entregas?|fechas? limite|plazos?", "las entregas"),
  thing("examen(?:es)?|parciales|finales", "los exámenes"),
  thing("tesis", "la tesis"),
  thing("calificaciones|las notas|reprob\\w+", "las calificaciones"),
  thing("cobradores?|me (?:llaman|cobran) (?:los )?(?:del banco|de cobranza)|cobranza", "los cobradores"),
  thing("tarjeta(?:s)?(?: de credito)?|los intereses", "la deuda de la tarjeta"),
  thing("(?:la )?renta|el alquiler", "la renta"),
  thing("(?:la cuenta|las cuentas|los gastos) (?:del medico|medic[oa]s|del hospital)", "los gastos médicos"),
  thing("(?:la cuenta|el recibo) de (?:la )?luz|recibos?|cuentas por pagar|facturas?", "las cuentas"),
  thing(
    "(?:el|mi) (?:coche|carro|auto) (?:se )?(?:descompuso|murio|no arranca|necesita)\\w*|arreglar (?:el|mi) (?:coche|carro|auto)",
    "el coche",
  ),
  thing("tramites?|papeleo", "el papeleo"),
  thing("deudas?|(?:el|sin|no hay|falta(?: de)?) dinero|no tengo dinero", "el dinero"),
  thing("(?:mi )?jef[ea]", "lo de tu jefe"),
  thing("queja de (?:un|una) client[ea]|se quejaron de mi", "esa queja"),
  thing("me jubile|jubilacion|jubilad[oa]", "el cambio desde que te jubilaste"),
  // Gente, y lo que hizo
  thing("(?:pelea|pelee|discuti|discusion) (?:\\w+ ){0,2}con (?:mi )?(?:papa|padre)", "la pelea con tu papá"),
  thing("(?:pelea|pelee|discuti|discusion) (?:\\w+ ){0,2}con (?:mi )?(?:mama|madre)", "la pelea con tu mamá"),
  thing("(?:pelea|pelee|discuti|discusion) (?:\\w+ ){0,2}con mi ex", "los problemas con tu ex"),
  thing("me (?:dejo|corto|termino)|terminamos|la ruptura|nos separamos", "la ruptura"),
  thing(
    "mi pareja (?:\\w+ ){0,2}(?:distante|lejos|fria|frio|casi no|no me)(?: \\w+){0,2}",
    "tu pareja cada vez más lejos",
  ),
  thing(
    "mis? hij[oa]s? (?:\\w+ ){0,2}(?:no me (?:habla\\w*|mira\\w*)|me (?:dijo|grito|odia\\w*))",
    "cómo están las cosas con tus hijos",
  ),
  thing("cancel(?:aron|o)|ya no vienen|suspendieron la visita", "la visita cancelada"),
  thing(
    "me (?:dicen|dijeron|llaman|llamo) (?:senorita|senor|el|ella) otra vez|por mi nombre de antes",
    "que te llamen lo que no eres",
  ),
  thing("racis\\w+|insultos? por (?:mi|ser)|de donde soy (?:en )?realidad", "el racismo"),
  thing(
    "(?:comentarios|comentan) (?:sobre|de) mi (?:cuerpo|peso)|dice(?:n)? que (?:estoy|me puse) gord[oa]",
    "esos comentarios sobre tu cuerpo",
  ),
  thing("dice(?:n)? mal mi nombre|mi nombre mal", "tu nombre mal dicho"),
  thing(
    "(?:mi herman[oa]|mi mama|mi papa|mi amig[oa]) (?:\\w+ )?no (?:me )?(?:contesta|responde|escribe)",
    "ese silencio",
  ),
  thing("no (?:me )?hablo con mi familia|mi familia y yo no", "la distancia con tu familia"),
  thing("le (?:grite|conteste mal) a \\w+", "haber contestado mal"),
  // Pérdidas y fechas
  thing("aniversario|esa semana otra vez|por estas fechas|el dia \\d+", "esa fecha"),
  thing("funeral|entierro|desde que (?:murio|fallecio|se fue)|(?:murio|fallecio) mi \\w+", "esa pérdida"),
  thing("debi haber sido yo|tenia que haber sido yo", "la culpa de ser quien quedó"),
  thing("(?:se )?murio mi perr[oa]|mi perr[oa] (?:ya )?(?:se )?murio", "tu perro"),
  // Cuerpo y sustancias
  thing("(?:me duele )?la espalda", "la espalda"),
  thing("el hombro|me duele el brazo", "el hombro"),
  thing("(?:me )?tiembl\\w+ (?:las )?manos|las manos me tiemblan", "las manos que tiemblan"),
  thing("(?:el )?corazon (?:\\w+ ){0,4}(?:rapido|acelerado|a mil|fuerte)", "el corazón acelerado"),
  thing("(?:el )?pecho (?:\\w+ )?(?:apretado|oprimido|me duele)|opresion en el pecho", "el pecho apretado"),
  thing("(?:ataques? de )?panico", "el pánico"),
  thing("dolor cronico|me duele todo|con dolor", "el dolor"),
  thing(
    "efectos secundarios|(?:las|estas) pastillas nuevas|la medicina nueva",
    "lo que hace la medicina nueva",
  ),
  thing(
    "se me acab(?:o|aron) (?:la|las|mi|mis) (?:medicina|pastillas)|sin (?:mi|mis) (?:medicina|pastillas)",
    "la medicina que falta",
  ),
  thing(
    "(?:casi )?no (?:he comido|como|comi)|dejar de comer|me salt(?:o|e) (?:la )?(?:comida|cena)",
    "no comer",
  ),
  thing("(?:la )?app de (?:dieta|calorias)", "la app de dieta"),
  thing("el espejo", "el espejo"),
  thing("me siento gord[oa]|mi peso|la bascula|subi de peso", "la pelea con tu cuerpo"),
  thing(
    "tome todo el fin de semana|bebi todo el fin de semana|recai(?:da)?|volvi a (?:tomar|beber)",
    "lo que bebiste el fin de semana",
  ),
  thing(
    "\\w+ cervezas|la botella|copas? de vino|(?:tomo|bebo) (?:\\w+ ){0,2}(?:en|por) las? noches?|tomo para dormir",
    "beber en la noche",
  ),
  thing("fum(?:o|ando|e) (?:\\w+ ){0,3}(?:mucho|todo el dia|mota|marihuana)", "fumar para aguantar"),
  thing("antojo(?:s)? de (?:tomar|beber)|ganas de (?:tomar|beber)", "las ganas de beber"),
  thing(
    "no puedo (?:hacer ejercicio|entrenar|ir al gimnasio)|me lastime (?:\\w+ ){0,2}en el gimnasio",
    "no poder entrenar",
  ),
  thing("(?:mi|el|un) grupo(?: de apoyo)?", "el grupo"),
  // Lo de adentro
  thing("me (?:vigilan|siguen|observan|estan viendo)", "la sensación de que te vigilan"),
  thing("(?:oi|escuche|oigo|escucho) (?:a alguien|voces|cosas)", "lo que oíste"),
  thing(
    "(?:la )?(?:cabeza|mente) (?:\\w+ ){0,4}(?:no para|a mil|acelerada|no se calla)|no puedo apagar la cabeza",
    "una cabeza que no para",
  ),
  thing("tanto silencio|casa (?:tan )?(?:callada|silenciosa)", "el silencio"),
  thing(
    "(?:falte|no fui) a (?:la )?(?:terapia|cita|sesion)|perdi (?:la|mi) (?:cita|sesion)",
    "la cita perdida",
  ),
  thing("redes sociales|instagram|tiktok", "lo que ves en el teléfono"),
  thing("el camion|el metro|el camino al trabajo|me acosan en", "lo que pasa en el camino"),
  thing("(?:soy|me siento) una carga|solo (?:doy|soy) problemas|les estorbo", "sentirte una carga"),
  thing("ya no (?:me necesitan|sirvo)|antes era util", "sentir que ya no te necesitan"),
  thing(
    "mentir(?:les)? a todos|fing(?:ir|iendo|o) que (?:todo )?(?:esta|estoy) bien",
    "tener que parecer bien",
  ),
  thing("(?:la )?culpa", "la culpa"),
];
