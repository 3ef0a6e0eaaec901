import type { RefusalRule } from "./rule.ts";
import { together } from "./together.ts";

const NEGATED = "not|n't|never|cannot|can't|no one|nobody|nothing|nunca|nadie|nada";
const TREATERS =
  "doctors?|pharmac\\p{L}*|prescri\\p{L}*|nurse|clinic|hospital|therapist|medic[oa]s?|doctora?|farmac\\p{L}*|recet\\p{L}*|enfermer\\p{L}*|clinica|urgencias|terapeuta";
const TRUSTED =
  "rifles?|guns?|pistols?|shotguns?|nooses?|ropes?|razors?|blades?|exhaust|poison|arter(?:y|ies)|veins?|overdos\\p{L}*|helium|(?:un|el|tu) arma|armas|pistolas?|escopetas?|sogas?|navajas?|cuchillas?|venenos?|venas?|helio|sobredosis";
const LEADS_AWAY =
  "end of (?:your|my|the|their) rope|rope course|ropes course|away|lock\\p{L}*|key|keep|kept|hand\\p{L}*|give|distance|safe\\p{L}*|someone|somebody|person|reach|urge|wave|stay|help|call|instead|together|who|leave out|talk|tell|ask|article|library|lejos|llave|guard\\p{L}*|alej\\p{L}*|persona|alguien|salvo|segur\\p{L}*|impulso|ola|qued\\p{L}*|ayuda|llam\\p{L}*|juntos|quien|habl\\p{L}*|cuent\\p{L}*|pregunt\\p{L}*|articulo|biblioteca";

const MEDICINE =
  "tablets?|pills?|dos(?:e|es|age)|meds|medications?|medicines?|antidepressants?|sertraline|lithium|benzos?|sleeping aids?|prescription|pastillas?|dosis|medicinas?|medicamentos?|antidepresivos?|sertralina|litio|ansioliticos?|gotas";
const ADVISES =
  "you (?:can|could|may|might|should|ought)|try|take|taking|stop|stopping|skip|leave|lower|reduce|raise|increase|double|mix|fine|harmless|works?|better|need|safe|puedes|podrias|deberias|prueba|toma|tomar|tomes|deja|dejar|baja|sube|aumenta|duplica|mezcla|inofensiv\\p{L}*|funciona|mejor|hacen? falta|segur[oa]";

const CONDITION =
  "borderline|bipolar(?:idad)?|ocd|toc|adhd|tdah|ptsd|tept|psychotic|psychosis|psicotic[oa]|psicosis|schizo\\p{L}*|esquizo\\p{L}*|narcissis\\p{L}*|narcisis\\p{L}*|autis\\p{L}*|anorexi\\p{L}*|bulimi\\p{L}*|(?:personality|eating|mood|anxiety) disorder|trastorno\\p{L}*|clinical(?:ly)? depress\\p{L}*|major depress\\p{L}*|depresion (?:mayor|clinica)|manic|maniac[oa]";

const NEAR_ONES =
  "your (?:mother|mum|mom|father|dad|parents|kids|children|son|daughter|family|wife|husband|partner|friends|dog|cat)|everyone who loves you|tus? (?:madre|padre|mama|papa|padres|hijos|hijo|hija|familia|esposa|esposo|pareja|amigos|perro)|quienes te quieren";
const BROKEN =
  "never (?:\\p{L}+ )?(?:forgive|recover|get over|be the same|smile)|devastat\\p{L}*|destroy\\p{L}*|heartbroken|broken|ruin\\p{L}*|blame themselves|pay for it|nunca (?:\\p{L}+ )?(?:perdon\\p{L}*|recuper\\p{L}*|super\\p{L}*)|destroz\\p{L}*|destru\\p{L}*|rot[oa]s?|culpar\\p{L}*";

const FOOD =
  "calories?|carbs|sugar|portions?|meals?|breakfast|lunch|dinner|snacks?|scale|diet|fasting|weight|pounds|kilos?|waist|hunger|appetite|calorias|carbohidratos|azucar|porciones?|comidas?|desayuno|cena|bascula|dieta|ayuno|peso|cintura|hambre|apetito";
const LESS =
  "less|fewer|smaller|skip|skipping|without|cut (?:down|out|back)|under|below|drop|lose|losing|burn|off|replace|instead of|flat|thin(?:ner)?|slim\\p{L}*|results|menos|mas pequen\\p{L}*|salt\\p{L}*|sin|quita\\p{L}*|debajo|baj\\p{L}*|perd\\p{L}*|quem\\p{L}*|en (?:vez|lugar) de|plan[oa]|delgad[oa]|adelgaz\\p{L}*|resultados";

/** By the thing a sentence is about: of some subjects nothing is said here but what leads away or to somebody who knows. */
export const BY_SUBJECT: readonly RefusalRule[] = [
  together("method", [TRUSTED], { not: `${LEADS_AWAY}|${NEGATED}|${TREATERS}` }),
  together("medication-advice", [MEDICINE, ADVISES], {
    not: `${TREATERS}|${NEGATED}|where i stop|danger\\p{L}*|hurt you|pelig\\p{L}*|ask(?:ing)?|scared|afraid|stopped|keep|kept|away|out of|lock\\p{L}*|someone|emergency|took|swallowed|overdose|reach|refill|preg\\p{L}*|guard\\p{L}*|lejos|llave|alguien|emergenci\\p{L}*|tomaste|alcance`,
    inQuotes: true,
  }),
  together(
    "diagnosis",
    [CONDITION, "you|your|you're|this|that|it|tu|tus|eres|estas|tienes|esto|eso|lo tuyo|te"],
    {
      not: `${TREATERS}|${NEGATED}|diagnos\\p{L}*|told|living with|have (?:it|this) too|called|say(?:s)? you|word|article|library|support|whether|if|pregnan\\p{L}*|embarazo|te dijeron|dijiste|llaman|palabra|articulo|biblioteca|apoyo`,
    },
  ),
  together("guilt", [NEAR_ONES, BROKEN], {
    not: "was|were|been|felt|said|say|did|has|have|why|what|how|who|fue|dijo|hizo|has sentido|que|como|quien",
  }),
  together(
    "calorie-advice",
    [FOOD, LESS, "you|your|try|keep|eat|have|drink|aim|go|tu|tus|come|comer|prueba|toma|intenta|te|bebe"],
    {
      not: `${TREATERS}|${NEGATED}|bit by bit|expected|enough|amounts|cantidades|making up|compensar|alone|someone|feel\\p{L}*|when|what|who|how|worry|afraid|danger\\p{L}*|harder|table|together|suficiente|alguien|sient\\p{L}*|cuando|que|quien|como|miedo|peligr\\p{L}*|mesa|juntos|sleep|dormir|night|noche`,
    },
  ),
  together(
    "couples-advice",
    [
      "him|her|he|she|el|ella|le|lo|la",
      "talk|explain|apologi[sz]e|forgive|understand|compromise|patien\\p{L}*|listen to|show (?:him|her)|surprise|love|dinner|counsel\\p{L}*|side|effort|calm(?:er)? (?:him|her)|habl\\p{L}*|explic\\p{L}*|disculp\\p{L}*|perdon\\p{L}*|entend\\p{L}*|cede\\p{L}*|pacien\\p{L}*|escuch\\p{L}*|sorprend\\p{L}*|amor|cena|terapia de pareja|esfuerzo|calm\\p{L}*",
      "you|your|try|could|should|tu|te|intenta|podrias|deberias|haz|\\p{L}+(?:le|lo|la)",
    ],
    {
      not: `${NEGATED}|safe\\p{L}*|danger\\p{L}*|line|afraid|fear|trust|door|leave|someone|who|outside|salvo|segur\\p{L}*|peligr\\p{L}*|linea|miedo|confi\\p{L}*|puerta|alguien|quien|afuera`,
      unsafePartnerOnly: true,
    },
  ),
  together(
    "agrees-with-delusion",
    [
      "they|them|cameras?|voices?|signals?|messages?|neighbou?rs|agents?|chip|sign|ellos|camaras?|voz|voces|senales|mensajes|vecinos|agentes|chip",
      "(?:yes|right|indeed|exactly|of course|si|claro|exacto|en efecto),|trust (?:your|that|the)|(?:see|know|hear|sense) what (?:others|nobody|no one)|no (?:accident|coincidence)|confirm\\p{L}*|confia en (?:tu|esa|la)|lo que (?:otros|nadie)|casualidad",
    ],
    {
      not: `someone you trust|trust a little|cannot|can't|don't know|not (?:sure|able|going)|whether|fear|afraid|doctor|no puedo|no se|miedo|medic[oa]|line|linea|friend|text|call|write|send|said|told`,
    },
  ),
];
