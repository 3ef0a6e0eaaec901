import { type RiskRule, rule } from "./rule.ts";

/** Spanish: a decision, its hour, what is arranged, and acts named round about. */
export const RESOLVE_ES: readonly RiskRule[] = [
  rule(
    "es-rs-hour",
    "intent",
    0.92,
    "(?:es|sera) (?:hoy|esta noche|ahora|ya)(?= ?[.,]|$| (?:ya|besos|adios|perdon))|(?:esta noche|hoy|ahora) (?:es|ya es|sera)(?= ?[.,]|$)|(?:hoy|esta noche|ahorita|ahora|en (?:un rato|diez minutos|una hora)) (?:\\w+ ){0,2}(?:me tiro|salto|me cuelgo|lo hago|me corto las|me las tomo|me tomo todo|acaba todo|se termina todo|todo se acaba|descanso)(?= ?[.,]|$| (?:y|para|de))|(?:si nadie|cuando) (?:\\w+ ){0,5}(?:salto|me tiro|disparo|lo hago|jalo)",
  ),
  rule(
    "es-rs-do",
    "ideation",
    0.72,
    "(?:quiero|quiere|kiere|voy a|volver a|pienso|planeand\\w+|pensando|pensar|pense|ensayad\\w|ensayo|discuto|intentar(?:lo)?) (?:\\w+ ){0,3}(?:hacerlo|acerlo|intentarlo|intentar|como hacerlo|de verdad|irme por mi mano|d verdad)(?= ?[.,?]|$| (?:y|este|esta|otra|pero|para|lo|se))(?! (?:bien|mejor|con calma))|lo voy a (?:volver a )?(?:hacer|intentar)(?= ?[.,?]|$| (?:este|hoy|esta|lo|pronto|otra))|(?:me dice|dicen|diciendo) (?:que )?(?:hazlo|me mate|salta|tirate|que lo haga)|no te puedo prometer|por mi (?:propia )?mano|hacia el barranco|raya amarilla|si yo falto|no pienso esperar al final|imagenes yo entrando|entrando al mar|la proxima no aviso",
  ),
  rule(
    "es-rs-ready",
    "preparation",
    0.7,
    "(?:escribi|escribo|deje|sald\\w+|borr\\w+|pag\\w+|ensen\\w+|dejand\\w+) (?:\\w+ ){0,6}(?:las cartas|la nota|mis fotos|mis cuentas|lo del banco|comida congelada|el panteon|cuando (?:ya )?no este)|(?:no tengan ni que|para que no tengan que) limpiar|pronto ya no (?:tendr\\w+|va\\w* a)|(?:despues|luego) ya no (?:estorbo|molesto|le doy guerra|doy lata)|ya no (?:los|las|les|la|lo) voy a molestar|despidiendome(?: bonito)?|(?:con|a) quien (?:le )?dejaria|me puse (?:un )?plazo|lo que necesito(?= ?[.,]| (?:y|esta)|$)|por si acaso(?= con (?:las claves|el banco))",
  ),
  rule(
    "es-rs-means",
    "method",
    0.7,
    "(?:cuerda|soga|pistola|escopeta|navaja|pastillas|tren|metro|puente|rio) (?:\\w+ ,? ?){0,9}(?:dejar de pensar|pienso en|pensar en ella|no apret\\w+|en la muneca|ultimamente|me se hasta)|tuve la (?:navaja|pistola|cuerda|soga)|(?:quite|kite|quiten|esconda) las pastillas|dej\\w+ de comer (?:\\w+ ){0,3}(?:si me muero|morir)|tome de mas (?:\\w+ ){0,3}a proposito|a proposito(?= (?:y )?(?:desperte|vomite|nadie))",
  ),
  rule(
    "es-rs-harm",
    "self-harm",
    0.72,
    "me (?:mordi|clave|pegue|arranque|pellizque|queme|corte|rasgune|golpee|aran\\w+) (?:\\w+ ){0,4}(?:en (?:la|el) (?:pierna|brazo|muslo|mano)|los brazos|las piernas|hasta (?:dejarme|sangrar|que)|marcas|sangre)(?! (?:jugando|cocinando))|no me voy a lastimar",
  ),
];
