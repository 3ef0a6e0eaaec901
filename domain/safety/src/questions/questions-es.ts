import { asked, type QuestionRule } from "./question.ts";

const LINE = "(?:la linea|esa linea|el 988|el 024|ahi|alli)";
const CARER = "(?:terapeuta|psicolog[oa]|psiquiatra|doctora?|medic[oa]|consejer[oa])";
const AT_HOME =
  "(?:padres|papas|mama|papa|madre|padre|familia|escuela|colegio|instituto|universidad|trabajo|jef[ea]|marido|espos[oa]|pareja|companer[oa]s? de piso|profesor[ea]?s?)";

/** How the questions are asked in Spanish; the narrower before the wider. */
export const QUESTIONS_ES: readonly QuestionRule[] = [
  asked("which-first", [
    "(?:hago|le doy|saco|guardo|mando)(?: \\w+){1,8} primero",
    "bolsa|cosas|pastillas|pistola|eso|las|lo",
    "mensaje|hablo|toco|llamo|despierto|digo",
  ]),
  asked("report-me", [
    "(?:me )?(?:vas a|tienes que|puedes) (?:reportar\\w*|denunciar\\w*|delatar\\w*|acusar\\w*)|(?:reportas|denuncias) (?:esto|a alguien|lo que)|quien (?:mas )?(?:lee|ve|puede ver) (?:esto|lo que)",
  ]),
  asked("mean-it", ["crees que (?:yo )?(?:lo haria|lo digo en serio|de verdad lo haria)|de verdad lo haria"]),
  asked("lighter-words", [
    "(?:algo|palabras|una forma) (?:\\w+ )?(?:mas (?:ligero|pequeno|corto|suave)|menos (?:fuerte|dramatico|pesado))|sin que (?:sea|suene a) (?:un )?(?:drama|gran cosa)",
  ]),
  asked("fall-asleep", [
    "(?:como (?:puedo|hago para|le hago para)|algo para|ayudame a|que ayuda a)(?: \\w+){0,3} dormir\\w*|esta bien si me quedo despiert[oa]",
  ]),
  asked("night-plan", [
    "que (?:hago|puedo hacer|debo hacer) (?:\\w+ ){0,2}(?:esta noche|hasta (?:manana|que)|despues de las \\w+)|(?:ayudame a )?pasar (?:esta|la) noche",
  ]),
  asked("rebook", [
    "reagend\\w*|otra cita|nueva cita|volver a (?:pedir|sacar) cita",
    "como|puedo|debo|deberia|me daran",
  ]),
  asked("line-police", ["meterme en problemas (?:si|por) (?:llamo|llamar|escribo)"]),
  asked("hurt-or-obey", [
    "(?:deberia|debo|tengo que|tendria que) (?:sacar|cortar|arrancar|quemar|abrir)(?:me)?(?:lo|la|los|las)?|me (?:lo|la) (?:saco|corto|arranco|quemo)|(?:deberia|debo|tengo que) (?:hacer|obedecer|seguir) (?:lo que )?(?:me )?(?:dicen?|dice|piden?|quieren?)|(?:deberia|debo) (?:hacerle|hacerme|hacerles) dano",
  ]),
  asked("police-fear", [
    "policia|patrulla|mandan a alguien|llamo",
    "mi piel|color de piel|soy (?:negr[oa]|moren[oa]|indigena|migrante|indocumentad[oa]|trans)|gente como yo|sin papeles|mis papeles|no tengo papeles|migracion|deport\\w*|indocumentad[oa]",
    "llam\\w+|escrib\\w+|linea|mand\\w+|envi\\w+|988|024",
  ]),
  asked("line-tells", [
    `les? (?:van a )?(?:decir|avisar|contar|avisan|cuentan|dicen) a (?:mi|mis|la|el) ${AT_HOME}`,
  ]),
  asked("line-tells", [
    `(?:le|les|lo|llaman|avisan|cuentan|dicen|van a)(?: \\w+){0,4} (?:a )?(?:mis?|la|el) ${AT_HOME}|(?:se (?:van a )?enter\\w+)(?: \\w+){0,2} (?:mis?|la|el|en) ?(?:mi )?${AT_HOME}`,
    "llamo|escribo|la linea|una linea|988|024",
  ]),
  asked("therapist-tells", ["confidencial", `${CARER}`]),
  asked("therapist-tells", [
    `(?:mi|la|el|un|una) ${CARER}(?: \\w+){0,5} (?:contar\\w*|decir\\w*|decirselo|dira|contara|avis\\w+|cuenta|denunci\\w+|report\\w+)|(?:me )?(?:va|van|puede|pueden) a? ?(?:internarme|encerrarme|ingresarme)|me (?:va|van|puede|pueden) (?:a )?(?:internar|encerrar|ingresar)|tiene que (?:contarl?o?|decirl?o?|contarselo|decirselo|avisar)(?: a alguien)?`,
  ]),
  asked("line-text-or-call", [
    "(?:mensajes?|chat|escribir|escribo)(?: \\w+){0,6} (?:distinto|diferente|menos probable|mejor|mas seguro|en vez de|que|o)(?: \\w+){0,4} (?:llamar|llamo|llamada)",
  ]),
  asked("line-police", [
    "(?:mandan|mandaran|mandarian|envian|enviaran|van a mandar|van a enviar|llaman|viene|va a venir|venga)(?: \\w+){0,3} (?:policia|patrulla|ambulancia|alguien a mi|alguien a (?:mi )?casa)|(?:y si|miedo|temo)(?: \\w+){0,6} (?:policia|patrulla)",
  ]),
  asked("line-location", [
    "(?:ven|saben|rastrean|localizan|pueden (?:ver|saber|rastrear|localizar))(?: \\w+){0,3} (?:ubicacion|donde (?:estoy|vivo)|llamada|direccion|numero)|me (?:rastrean|localizan)",
  ]),
  asked("line-name", [
    "(?:tengo que|hay que|debo) (?:dar|decir)(?: \\w+)? (?:mi|el) nombre|(?:piden|preguntan)(?: \\w+)? nombre|es anonim[oa]",
  ]),
  asked("line-cost", ["tengo que pagar(?: \\w+){0,3}", "llam\\w+|linea|escrib\\w+|pagar \\?"]),
  asked("line-cost", [
    `(?:cuesta|cobran|vale)(?: \\w+){0,4} (?:llamar|escribir|la linea|988|024|la llamada)|(?:llamar|escribir|${LINE})(?: \\w+){0,3} (?:cuesta|es gratis|cobran)|(?:es gratis|cuesta algo|cuesta dinero)`,
  ]),
  asked("line-annoyed", [
    "(?:se|les) (?:van a |va a )?(?:molestar\\w*|enojar\\w*|enfadar\\w*|molesta|enojan|enfadan)(?: \\w+){0,6}",
    "llam\\w+|escrib\\w+|linea|ellos|988|024",
  ]),
  asked("line-annoyed", [
    "la gente llama (?:por|para|solo|cuando)|(?:les )?(?:hago|haria) perder el tiempo|tengo que (?:estar|ser) (?:suicida|en crisis|muriendo\\w*) para llamar|es (?:tonto|ridiculo) llamar",
  ]),
  asked("line-what-happens", [
    "como (?:funciona|es|va)(?: lo de)?(?: si| cuando)? (?:escribo|llamo|llamar|escribir)|que (?:te|me) preguntan",
  ]),
  asked("line-what-happens", [
    "que (?:pasa|pasaria|ocurre|sucede)(?: \\w+)? (?:si|cuando) (?:llamo|escribo|llame|llamara)|(?:si|cuando) (?:llamo|escribo)(?: [\\w,]+){0,4} que (?:pasa|pasaria|me (?:van a )?(?:preguntan?|preguntar|dicen|decir)|hacen)|que (?:hacen|harian|preguntan|me preguntan|me dicen)(?: \\w+){0,2} (?:si|cuando) (?:llamo|escribo)|hablo con una persona o",
  ]),
  asked("can-you-call", [
    "(?:puedes|podrias|puede) (?:tu )?(?:llamar|avisar|escribir|mandar|contactar|llamarle?|avisarle?)(?: \\w+)? (?:a )?(?:alguien|mi \\w+|la policia|una ambulancia|ayuda|el 911|una persona|la linea)|(?:llamas|avisas) tu a",
  ]),
  asked("stop-drinking", [
    "dejar(?:lo)?|dejo|parar|paro",
    "beber|bebida|tomar alcohol|de tomar|alcohol|de golpe|cerveza|vino|trago",
    "(?:es|seria|sera)(?: \\w+){0,3} (?:seguro|peligroso|malo|un problema|riesgoso)|que pasa si|puedo dejar\\w*|(?:hay|tiene) (?:riesgo|peligro)",
  ]),
  asked("drink-less", [
    "como (?:puedo|hago|le hago|hacer)|algo practico|consejos?|alguna idea|que hago para",
    "(?:beber|tomar) menos|bajarle|reducir|dejar de (?:beber|tomar)|no (?:beber|tomar)",
    "beb\\w+|tom\\w+|alcohol|cervezas?|vino|trago|botella",
  ]),
  asked("body-alarm", [
    "hormigue\\w*|adormecid[oa]s?|corazon|mare\\w+|temblor\\w*|tiembl\\w+|pecho",
    "es (?:malo|normal|peligroso|grave)|esta (?:bien|mal)|me (?:voy a morir|estoy muriendo)|es un infarto",
  ]),
  asked(
    "eat-something",
    ["(?:debo|deberia|tengo que|como|debria) (?:comer|tomar agua|comer algo|algo)"],
    "comer menos|no comer",
  ),
  asked("cheaper-care", [
    "no (?:tengo|hay) (?:dinero|seguro)|sin (?:dinero|seguro)|no puedo pagar",
    "donde (?:puedo|voy)|a donde|que opciones|hay algun\\w*",
  ]),
  asked("cheaper-care", [
    "(?:terapia|psicolog\\w+|ayuda|lugar(?:es)?|sitios?|clinicas?|algo|opciones?)(?: \\w+){0,4} (?:mas barat[oa]s?|barat[oa]s?|gratis|gratuit[oa]s?|economic[oa]s?|sin seguro|sin dinero)|(?:mas barat[oa]s?|gratuit[oa]s?)(?: \\w+){0,3} (?:terapia|lugar|sitio|psicolog\\w+)",
  ]),
  asked("write-therapist", [
    `(?:puedo|podria|debo|deberia|le) (?:escribir|mandar|llamar|decir|contar|escribo|digo|cuento)\\w*(?: [\\w]+){0,3} (?:a )?mi ${CARER}`,
  ]),
  asked("move-means", [
    "(?:lo|las|los|la) (?:muevo|guardo|saco|escondo|tiro|cierro con llave)(?: \\w+){0,4} \\?|(?:debo|deberia) (?:moverl[oa]s?|guardarl[oa]s?|sacarl[oa]s?)|que hago con (?:lo del cajon|las pastillas|el cajon)|(?:le )?pido que (?:se )?l[oa]s? (?:lleve|guarde)",
  ]),
  asked("what-to-say", [
    "(?<!por )que le (?:digo|escribo|cuento|puedo decir|podria decir)|como (?:se lo|le) (?:digo|cuento|pido|explico)|(?<!por )(?<!para )que (?:digo|escribo|puedo decir)(?: primero)?|con que palabras",
  ]),
  asked("should-tell", [
    "(?:debo|deberia|tengo que) (?:decirle|contarle|decirselo|contarselo|mostrarle)|(?<!no )(?:se lo|le) (?:digo|cuento) (?:o no|(?:a (?:mi )?\\w+|lo de|tambien)(?: \\w+){0,4} \\?)",
  ]),
  asked("knock-or-text", [
    "(?:toco|llamo|escribo|mando|voy)(?: \\w+){0,4} o (?:\\w+ ){0,3}(?:toco|llamo|escribo|mando|envio|espero|voy)",
  ]),
  asked(
    "should-reach",
    [
      "(?:debo|deberia|tengo que) (?:escribirle|llamarle|llamarl[oa]|mandarle|pedirle|despertarl[oa]|escribir|llamar)|le (?:escribo|llamo|mando|pido)(?: \\w+){0,5} \\?",
    ],
    "ex|jef[ea]|caser[oa]|cliente",
  ),
  asked(
    "too-much-to-ask",
    [
      "(?:es|sera|seria) (?:demasiado|mucho|raro|egoista|una carga|dramatico)|(?:esta|estaria) bien (?:pedir\\w*|decir\\w*|si (?:le|se lo))|es ser una carga",
      "ped\\w+|pid\\w+|dec\\w+|dig\\w+|dij\\w+|cont\\w+|cuent\\w+|escrib\\w+|mand\\w+",
    ],
    "pastillas?|tome|dosis|medicina|me peg\\w+",
  ),
  asked("while-waiting", ["(?:que hago|y) si no (?:me )?(?:contestan?|responden?)"]),
  asked("while-waiting", [
    "mientras (?:espero|contesta|responde|llega)|y si no (?:me )?(?:contesta|responde|viene)n?",
  ]),
  asked("dark-again", [
    "y si (?:\\w+ ){0,2}(?:vuelve|regresa|empeora|se pone (?:mal|oscuro|peor|feo))|que hago (?:si|cuando) (?:vuelve|regresa|empeora|se pone)",
  ]),
  asked("does-it-count", [
    "(?:eso|esto|lo mio) (?:tambien )?cuenta|cuenta (?:eso|esto|lo mio)|(?:estoy|soy) (?:exagerando|muy dramatic[oa]|dramatic[oa]|exagerad[oa])|es (?:lo )?(?:bastante|suficientemente|tan) (?:grave|malo|serio)|lo mio es (?:grave|para tanto)",
  ]),
  asked("turn-into", [
    "(?:voy a|acabare|terminare)(?: \\w+){0,2} (?:convertirme|convertir|acabar|terminar|siendo|haciendo\\w*|hacerlo)|(?:significa|quiere decir) que (?:lo )?(?:voy a|hare)",
  ]),
  asked("is-it-normal", ["(?:estoy|me estoy volviendo) loc[oa] \\?|que (?:me pasa|tengo de malo) \\?"]),
  asked(
    "is-it-normal",
    [
      "es (?:\\w+ )?(?:normal|comun)|soy normal|a (?:todos|todo el mundo|otros|mas gente) (?:les?|nos) pasa|todo el mundo (?:piensa|siente)",
    ],
    "dic\\w+(?: \\w+){0,3} que es normal|sangr\\w*|dosis|pastillas?|medic\\w+|parches|bebe|embaraz\\w*|vomit\\w*|trimestre",
  ),
  asked(
    "is-that-bad",
    ["(?:es|eso es|esta|eso esta) (?:muy |tan )?(?:malo|mal)(?= \\.|$| \\?)"],
    "sangr\\w*|cort\\w+|tome|pastillas?|dosis|quem\\w+|vomit\\w*",
  ),
  asked("calm-tonight", [
    "que (?:hago|puedo hacer) para calmarme|como puedo calmarme|como paro (?:los pensamientos|la cabeza)",
  ]),
  asked("calm-tonight", [
    "como (?:me calmo|puedo calmarme|le hago para calmarme|hago para calmarme|paso (?:esta|la) noche|hago que (?:pare|se calle))|(?<!lo )que (?:hago|puedo hacer) (?:ahora|esta noche|ahora mismo|aqui)|algo para calmar\\w*|ayud\\w+ a calmarme",
  ]),
];
