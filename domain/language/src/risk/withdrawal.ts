import { type RiskRule, rule } from "./rule.ts";

/** Nothing that the body has to be weaned of under a doctor's eye. */
const HARMLESS =
  "(?:water|coffees?|tea|teas|caffeine|energy|milk|juice|soda|sodas|coke|cola|smoothies?|shakes?)";
const CALM =
  "(?:xanax|benzos?|benzodiazepines?|valium|klonopin|clonazepam|lorazepam|ativan|diazepam|alprazolam|temazepam)";
const DRINK = `(?:drinking|alcohol|booze|beers?|wine|vodka|whiske?y|rum|gin|liquor|cider|spirits|${CALM.slice(3, -1)})`;
const DAILY =
  "(?:every (?:single )?(?:night|day|evening|morning)|daily|most nights|each night|all day|nightly|a (?:day|night)|per day|from when i wake(?: up)?|as soon as i wake(?: up)?)";
const SHAKING =
  "(?:hands? (?:\\w+ ){0,3}(?:shak\\w+|shook|trembl\\w+)|the shakes|shaking|shaky|sweat(?:ing|s|y)?|trembl\\w+|tremors?)";
const SEEING = "(?:seeing|hearing) (?:things|bugs|spiders|people)";
const AT_ONCE =
  "(?:all at once|cold turkey|completely|altogether|entirely|abruptly|suddenly|overnight|in one go|tomorrow|tonight|today|just like that|right away|from (?:monday|tomorrow|today|tonight))";
const UNSAFE = "(?:safe|dangerous|risky|bad|ok|okay|harmful|a problem|a risk)";

const INOCUO = "(?:agua|cafe|cafes|te|leche|refrescos?|jugos?|gaseosas?|mate|azucar|malteadas?)";
const CALMANTE =
  "(?:clonazepam|alprazolam|rivotril|diazepam|lorazepam|xanax|benzos?|benzodiacepinas?|valium)";
const DIARIO = "(?:todos los dias|todas las noches|cada (?:noche|dia)|diario|a diario|diariamente)";
const TEMBLOR = "(?:tiembl\\w+|tembl\\w+|temblor\\w*|sudo|sudando|sudores|sudor|temblorina)";
const DE_GOLPE =
  "(?:de golpe|de un dia (?:para|al|a) otro|de una vez|de una|todo junto|por completo|de repente|en seco|del todo|manana|hoy mismo)";
const gap = (not: string, most: number): string => `(?:(?!${not} )\\w+ ){0,${most}}`;
const LIKE: Pick<RiskRule, "standsUnderNegation"> = { standsUnderNegation: true };

/** A body used to alcohol or tranquillisers, and the signs or the plan of stopping at once, which can be a medical emergency. */
export const WITHDRAWAL: readonly RiskRule[] = [
  rule(
    "en-wd-safe-to-stop",
    "withdrawal",
    0.7,
    `(?:is it|would it be|it is|its|if its|can it be|will it be) (?:\\w+ )?${UNSAFE} (?:for me )?(?:if i|to) (?:\\w+ )?(?:(?:stop|quit|come off|give up|cut out)(?: taking| using)?(?: (?:it|them|(?:my |the )?${DRINK}))?|go) (?:just )?${AT_ONCE}(?! (?:with|on|from|for|coffee|sugar|caffeine|smoking|vaping|nicotine))|(?:what (?:happens|would happen|will happen) (?:to me )?if i|is there a risk if i) (?:\\w+ )?(?:stop|quit|come off) (?:taking |using |my |the )*(?:${CALM}|${DRINK} ${AT_ONCE})|(?:can i|could i|should i) (?:\\w+ )?(?:stop|quit|come off) (?:taking |using |my |the )*(?:${DRINK}) ${AT_ONCE}`,
    LIKE,
  ),
  rule(
    "en-wd-plan",
    "withdrawal",
    0.7,
    `(?:stop|quit|quitting|stopping|give up|giving up|come off|coming off) (?:taking |using |my |the |all )*(?:${DRINK}) ${AT_ONCE}(?: ${AT_ONCE})? (?:\\w+ |[.,?] ){0,8}(?:problem|safe|dangerous|risk\\w*|ok|okay|harmful|shak\\w+|sweat\\w*|trembl\\w+)|(?:stop|stopping|quit|quitting|come off|coming off) (?:taking |my |the |all |using )*(?:${CALM}) (?:\\w+ ){0,3}${AT_ONCE}|(?:${CALM}) (?:\\w+ ){0,3}(?:${DAILY}|for (?:\\w+ ){1,2}(?:years|months)) (?:\\w+ |[.,] ){0,10}(?:stop|stopping|quit|quitting)(?: (?:it|them|taking (?:it|them)))? (?:\\w+ )?${AT_ONCE}`,
    LIKE,
  ),
  rule(
    "en-wd-daily",
    "withdrawal",
    0.7,
    `(?:drink|drinking|beers?|wine|vodka|whiske?y|rum|gin|cider|spirits|bottles?|fifth|pint|handle|six pack|twelve pack|${CALM.slice(3, -1)}) ${gap(HARMLESS, 5)}${DAILY} (?:(?!${HARMLESS} )(?:\\w+|[.,?]) ){0,16}(?:${SHAKING}|(?:stop|stopping|quit|quitting|pack it in|give it up|put it down)(?: (?:it|drinking))? (?:\\w+ )?${AT_ONCE})(?! (?:at the gym|when i (?:run|train|lift)|after (?:the|my) (?:gym|run)))`,
    LIKE,
  ),
  rule(
    "en-wd-until-a-drink",
    "withdrawal",
    0.75,
    `last (?:drink|beer|xanax) (?:was|i had was) (?:\\w+ ){1,4}(?:(?:\\w+ |[.,] ){0,6}${SHAKING})|${SHAKING} (?:\\w+ |[.,] ){0,8}(?:my |the )?last (?:drink|beer|xanax) (?:was|i had was)|${SHAKING} (?:\\w+ |[.,] ){0,6}(?:if|until|till|unless|without|before) (?:i )?${gap(HARMLESS, 4)}(?:drink|drinking|beer|wine|vodka|alcohol|shot|${CALM.slice(3, -1)})(?! (?:\\w+ ){0,3}${HARMLESS})|(?:need|needing|have to have|take|takes) (?:a |my |some |the )?(?:\\w+ )?(?:drink|beer|vodka|shot|wine|whiske?y|${CALM.slice(3, -1)}) (?:\\w+ ){0,4}to (?:stop|steady|calm) (?:\\w+ ){0,3}(?:shak\\w+|trembl\\w+|hands?|sweat\\w*)|(?:havent|have not|not|didnt) (?:had|have|have had) (?:a |any |my )?(?:drink|alcohol|beer|wine|vodka|${CALM.slice(3, -1)}) (?:\\w+ |[.,] ){0,8}(?:shak\\w+|sweat\\w*|trembl\\w+|tremors?)`,
    LIKE,
  ),
  rule(
    "en-wd-days-without",
    "withdrawal",
    0.7,
    `(?:without|no) (?:any |my |a )?(?:drink|${DRINK.slice(3, -1)}) (?:\\w+ |[.,] ){0,8}(?:${SHAKING}|sweaty|jittery|${SEEING})|(?:sober|dry|off (?:the )?(?:drink|booze)) (?:for )?\\w+ (?:hours|days) (?:\\w+ |[.,] ){0,10}(?:${SHAKING}|sweaty|jittery|${SEEING})|(?:can|could|should) i (?:just )?(?:drop|stop|quit|skip) (?:the|my) ${CALM}|or can i just drop (?:the|my) ${CALM}`,
    LIKE,
  ),
  rule(
    "es-wd-days-without",
    "withdrawal",
    0.7,
    `si no (?:tomo|bebo) (?:en|por) la manana (?:\\w+ ){0,5}${TEMBLOR.slice(0, -1)}|sudar|temblar)|(?:horas|dias) sin (?:tomar|beber|alcohol|un trago)(?! ${INOCUO}) (?:\\w+ |[.,] ){0,8}(?:${TEMBLOR}|veo (?:cosas|bichos|aranas)|oigo cosas)|${CALMANTE} (?:\\w+ |[.,] ){0,10}(?:lo|la|las) dejo (?:hoy|manana|ya|de golpe|del todo)`,
    LIKE,
  ),
  rule(
    "es-wd-safe-to-stop",
    "withdrawal",
    0.7,
    `(?:es|seria|sera) (?:\\w+ )?(?:seguro|peligroso|malo|riesgoso|un problema|grave) (?:si )?(?:lo |la |las |los )?(?:dej(?:o|ar(?:lo|la|las|los)?)|par(?:o|ar)|suspend\\w+|cortar(?:lo|la)?)(?: de (?:beber|tomar))?(?: (?:el |la |las |mi )?(?:alcohol|cerveza|vino|trago|${CALMANTE.slice(3, -1)}))? ${DE_GOLPE}(?! (?:el (?:cafe|cigarro|azucar)|de fumar|con el))|(?:que (?:me )?pasa|pasa algo|que pasaria) si (?:dejo|paro|suspendo) (?:(?:el |la )?(?:alcohol|trago|cerveza) ${DE_GOLPE}|de (?:beber|tomar) ${DE_GOLPE}|(?:de tomar )?(?:el |la |mi )?(?:${CALMANTE.slice(3, -1)}))|(?:puedo|podria) dejar (?:de (?:beber|tomar) )?(?:el |la |mi )?(?:alcohol |trago |(?:${CALMANTE.slice(3, -1)}) )?${DE_GOLPE}(?! (?:el (?:cafe|cigarro|azucar)|de fumar))`,
    LIKE,
  ),
  rule(
    "es-wd-plan",
    "withdrawal",
    0.7,
    `(?:dejo|dejar|deje|parar|paro) (?:de (?:beber|tomar)|el (?:alcohol|trago)) ${gap(INOCUO, 2)}${DE_GOLPE} (?:\\w+ |[.,?] ){0,8}(?:problema|seguro|peligroso|pasa algo|malo|${TEMBLOR.slice(3, -1)})|(?:dejar|dejo|dejare|suspender|parar) (?:de tomar )?(?:el |la |las |mi )?${CALMANTE} (?:\\w+ ){0,4}(?:${DE_GOLPE}|por mi cuenta)|${CALMANTE} (?:\\w+ ){0,3}${DIARIO} (?:\\w+ |[.,] ){0,10}(?:dejar(?:lo|la|las)?|dejo) (?:\\w+ )?${DE_GOLPE}`,
    LIKE,
  ),
  rule(
    "es-wd-daily",
    "withdrawal",
    0.7,
    `(?:tomo|bebo|tomando|bebiendo|cervezas?|vino|ron|vodka|tequila|whisky|alcohol|${CALMANTE.slice(3, -1)}) ${gap(INOCUO, 5)}${DIARIO} (?:(?!${INOCUO} )(?:\\w+|[.,?]) ){0,16}(?:${TEMBLOR}|(?:dejar(?:lo)?|dejo|parar|paro)(?: de (?:beber|tomar))? (?:\\w+ )?${DE_GOLPE})(?! (?:en el gimnasio|cuando (?:corro|entreno)))`,
    LIKE,
  ),
  rule(
    "es-wd-until-a-drink",
    "withdrawal",
    0.75,
    `${TEMBLOR} (?:\\w+ |[.,] ){0,6}(?:si no|hasta que|cuando no|sin) (?:me )?(?:tomo|bebo|tomar|beber|un trago|una (?:copa|cerveza)|alcohol)(?! (?:\\w+ )?${INOCUO})|(?:necesito|tengo que) (?:\\w+ ){0,2}(?:trago|copa|cerveza|tomar|beber) (?:\\w+ ){0,5}para (?:que )?(?:\\w+ ){0,4}(?:tembl\\w+|tiembl\\w+|temblor\\w*)|(?:tomo|bebo) ${DIARIO} (?:(?!${INOCUO} )(?:\\w+|[.,?]) ){0,10}(?:manana|hoy|ya) (?:lo |la )?dejo(?! de (?:fumar|comer))|no (?:he (?:tomado|bebido)|tomo|bebo) (?:nada )?desde (?:\\w+ |[.,] ){1,6}${TEMBLOR}`,
    LIKE,
  ),
];
