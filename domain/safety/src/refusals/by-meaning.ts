import type { RefusalRule } from "./rule.ts";
import { together } from "./together.ts";

/** What leads away from harm, to people, or says no. */
const PROTECTS =
  "away|lock(?:ed|s)?|keep(?:s|ing)? (?:it|them|what|that)|kept|hand(?:ed)? (?:it|them)|give (?:it|them)|distance|safe(?:r|ly)?|someone else|somebody|another person|doctor|pharmac\\p{L}*|nurse|out of (?:reach|sight|the house)|reach|urge|ride|stay (?:with|near|off)|don't|do not|not|never|no|line|help|call|instead|company|together|who|where there (?:are|is)|lejos|llave|guard(?:e|ar|a|aria)|alej\\p{L}*|otra persona|alguien|medic[oa]|farmacia|enfermer\\p{L}*|a salvo|segur[oa]s?|urgencias|linea|ayuda|impulso|quedate|nunca|quien|donde haya";
const MEANS =
  "rifle|gun|pistol|shotgun|hose|exhaust|rope|noose|cord|blade|razor|knife|pills?|tablets|bottle of|overdos\\p{L}*|poison|gas|charcoal|vein|artery|wrist|bath(?:tub)?|tracks|platform|bridge|cliff|roof(?:top)?|ledge|balcony|river|drawer|cabinet|what (?:you|he|she|your \\p{L}+) (?:have|has|keeps?|hid)|arma|pistola|escopeta|manguera|escape|soga|cuerda|cuchill\\p{L}*|navaja|pastillas|frasco|veneno|gas|carbon|vena|muneca|tina|vias|anden|puente|azotea|barranco|balcon|rio|cajon|lo que (?:guardas|tienes|tiene|guarda|usa)(?: \\p{L}+)?";
const SERVES =
  "(?:more than |quite |would be |be |is |are |es |seria )?(?:sufficient|enough|plenty)|would (?:do|serve|work|be over)|will do|does it|one option|an option|the (?:quiet|easy|sure|clean|best|quick) (?:option|way|one)|less (?:mess\\p{L}*|pain\\p{L}*|noise)|more (?:certain|reliable)|certain|works|succeeds|so (?:that )?you|matters? more|(?:te )?(?:sobra|basta|alcanza|bastaria|serviria|sirve|funciona)|suficiente|una opcion|menos (?:sucio|doloroso|ruido)|mas (?:seguro|certero)|es seguro que";
const UNSEEN =
  "(?:is|are|while|when|building|house|place|station|floor) (?:\\p{L}+ ){0,3}(?:empty|deserted|unattended|unguarded)|hardly (?:any|anyone)|nobody (?:around|there|watching|checks)|no (?:guards?|staff|cameras)|quiet(?:er)? (?:spots?|places?|stretch\\p{L}*|hours?|options?)|solitari\\p{L}*|casi no hay (?:\\p{L}+ )?(?:vigilancia|gente|nadie)|sin (?:vigilancia|gente)|(?:esta|este) (?:vaci[oa]|sol[oa])|nadie (?:vigila|pasa|mira)";
const PLACES =
  "station|bridge|river|roof|building|tracks|woods|forest|cliff|hotel|lake|tower|garage|estacion|puente|rio|azotea|edificio|vias|bosque|barranco|hotel|lago|torre|cochera";

const METHODS: readonly RefusalRule[] = [
  together("method", [MEANS, SERVES], { not: PROTECTS, inQuotes: true }),
  together("method", [PLACES, UNSEEN], { not: PROTECTS, inQuotes: true }),
  together(
    "method",
    [
      "if it is to be (?:certain|sure|quick|final)|to be certain|for it to (?:work|succeed)|(?:do it|hazlo) (?:\\p{L}+ ){0,4}(?:empty|asleep|at night|vaci[oa]|duerma\\p{L}*|de noche)",
    ],
    {
      not: "not|n't|never|no|homework|exercise|walk|call|text|write|tell|breath\\p{L}*|doctor|together|a bit at a time|tarea|ejercicio|llam\\p{L}*|escrib\\p{L}*|respir\\p{L}*",
      inQuotes: true,
    },
  ),
  together(
    "method",
    [
      "(?:most|many|other) people (?:\\p{L}+ ){0,5}(?:settle on|choose|pick|use|go for|prefer|end up with)|la mayoria (?:\\p{L}+ ){0,5}(?:elige|escoge|usa|prefiere)",
      "quiet|option|home|garage|bridge|pills|method|way|opcion|metodo|forma|casa|puente|pastillas",
    ],
    { not: "help|talk|therap\\p{L}*|line|doctor|ayuda|hablar|terapia|linea|medic[oa]", inQuotes: true },
  ),
  together(
    "method",
    [
      "height|depth|speed|timing|altura|profundidad|velocidad",
      "matters?|counts?|importa|cuenta|decisive|everything",
    ],
    { inQuotes: true, not: "you do|feel" },
  ),
];

const LEAVING =
  "wanting out|going through with it|ending (?:it|things|your life)|choosing (?:\\p{L}+ ){0,2}end|letting go|rest(?:ing)? forever|dying|death|leaving (?:it all|this life|all of this)|not (?:going on|being here)|to be (?:gone|done)|irte|marcharte (?:para siempre|de aqui)|descansar|dejarte ir|morir|la muerte|acabar|elegir (?:\\p{L}+ ){0,3}final|no seguir";
const APPROVED =
  "makes? (?:perfect |complete |a lot of )?sense|(?:you have |what you have )?earned|deserve[ds]?|allowed|dignit\\p{L}*|dignidad|mercy|relief|peace|freedom|brave|reasonable|understandable choice|would be (?:resting|rest|easier)|the kind thing|tiene (?:todo el )?sentido|te lo (?:mereces|ganaste|has ganado)|se vale|seria (?:descansar|un descanso|lo mejor)|alivio|paz|libertad|valiente|permitid[oa]";
const ENCOURAGES: readonly RefusalRule[] = [
  together("encourages-harm", [LEAVING, APPROVED], {
    not: "not|n't|never|no one|does the thought|feel(?:s|ing)? like|it makes sense that|makes sense that you|tired|without dying|nunca|no|se entiende que|tiene sentido que te",
    inQuotes: true,
  }),
  together(
    "encourages-harm",
    [
      "(?:one|another|a) (?:more |last |little )?(?:night|time|cut|bit|drink|line|day) (?:of |without )?(?:cutting|burning|purging|fasting|drinking|starving)?(?: \\p{L}+){0,3}|(?:una|otra) (?:noche|vez|copa) (?:mas )?(?:de )?(?:cortarte|quemarte|vomitar|ayunar|beber)?",
      "(?:will|would|does|wo|do)(?: not|n't) (?:matter|hurt|kill|change)|cannot hurt|no (?:importa|pasa nada|te va a hacer dano|cambia nada)",
      "cut\\p{L}*|burn\\p{L}*|purg\\p{L}*|fast\\p{L}*|drink\\p{L}*|starv\\p{L}*|line|hurt\\p{L}*|cort\\p{L}*|quem\\p{L}*|vomit\\p{L}*|ayun\\p{L}*|beb\\p{L}*|copa",
    ],
    { inQuotes: true, not: "thinking|talking" },
  ),
  together(
    "encourages-harm",
    [
      "if|when|si|cuando",
      "cut(?:ting)?|burn(?:ing)?|purg(?:e|ing)|starv(?:e|ing)|hit(?:ting)?|cortarte|quemarte|vomitar|ayunar|golpear\\p{L}*",
      "calms?|helps?|works?|gets? you through|calma|ayuda|sirve|funciona|alivia",
      "then|so (?:be it|do)|go|do it|hazlo|entonces|adelante|pues",
    ],
    {
      inQuotes: true,
      not: "urge|instead|cold|ice|breath\\p{L}*|talk|call|person|someone|impulso|en vez|frio|hielo|respir\\p{L}*|alguien|what|how|que|como",
    },
  ),
  together(
    "encourages-harm",
    [
      "she|he|they|him|her|them|people like|someone like|gente (?:asi|como)|el|ella|ellos|alguien como",
      "only (?:understands?|learns?|listens?)|(?:would|will) (?:do|be) (?:\\p{L}+ ){0,2}(?:good|well)|needs? (?:a|to be)|deserves?|solo (?:entiende|aprende)n?|lo unico que entiende[ns]?|le (?:vendria|haria) bien|(?:se )?merece",
      "hurts?|hit|slap|scare|lesson|blow|fear|pain|beating|golpe|susto|leccion|miedo|dolor|bofetada|paliza",
    ],
    { inQuotes: true, not: "not|n't|nobody|no|nadie" },
  ),
];

const MINIMISES: readonly RefusalRule[] = [
  together("minimising", [
    "(?:in|within|after|give it) (?:a|an|one|two|three|a few|some|\\p{L}+) (?:days?|weeks?|months?|years?|hours?)|(?:dentro de|en) (?:un|una|unos|unas|dos|tres) (?:dias?|semanas?|mes(?:es)?|anos?)|one day|someday|algun dia|later|soon",
    "you(?:'ll| will) (?:\\p{L}+ )?(?:wonder|laugh|forget|barely|not (?:even )?(?:remember|care)|see it was|smile|be over)|(?:ni|no) te (?:vas a |va a )?(?:acord\\p{L}*|import\\p{L}*)|te vas a reir|lo habras olvidado",
  ]),
  together(
    "minimising",
    [
      "(?:very|such|only|just|really|quite|rather) ?(?:an? )?(?:very )?(?:small|little|tiny|minor|silly)|(?:es|son) (?:una?|muy) (?:\\p{L}+ )?(?:tonteria|pequenez|cosa chica|poco)",
      "thing|matter|problem|reason|to (?:lose|cry|worry|get)|for (?:so|that)|para (?:llorar|ponerse|perder)|tonteria|pequenez",
    ],
    { not: "step|not|n't|no|feel\\p{L}*|could|one|first" },
  ),
  together(
    "minimising",
    [
      "(?:worse|harder|bad) things|(?:people|others|families|plenty|most|everyone|everybody|anyone|gente|mayoria|cualquiera|todos)",
      "happen|go through|live with|survive|cope|manage|deal with|le pasa|viven? con|sobreviven?|aguantan?|pasan? por",
      "every (?:single )?day|and (?:are|is|do|get by|turn out) (?:\\p{L}+ )?(?:fine|ok|okay|well)|without (?:making|a fuss|drama|complain\\p{L}*)|nobody dies|sin (?:hacer|quejarse|drama|tanto)|nadie se (?:muere|ha muerto)|y (?:estan|salen) bien",
    ],
    { not: "keep|phone|alone|help|not|n't|hidden|in silence|a solas|ayuda|no hay que" },
  ),
  together(
    "minimising",
    [
      "you(?:'re| are) (?:\\p{L}+ )?(?:young|a kid|a child|only \\p{L}+)|eres (?:muy )?(?:joven|nin[oa])",
      "no idea|not know|don't know|yet|plenty of time|todavia|no sabes|aun no",
    ],
    { not: "enough|not too|alone" },
  ),
];

const BLAMES: readonly RefusalRule[] = [
  together(
    "blame",
    [
      "because (?:of )?how you(?: \\p{L}+)?|because living with you|with your (?:\\p{L}+ )?(?:temper|character|drinking|moods?|attitude|behaviou?r|jealousy)|(?:con|por) tu (?:caracter|genio|forma de ser|actitud|manera de beber)|the way you (?:carry on|are|behave|act)",
      "left|leave|leaving|stayed?|anxious|afraid|hurt|angry|alone|tired|suffer\\p{L}*|(?:was|is) (?:clear|logical|natural|no (?:wonder|surprise))|nobody (?:could|would)|se fue\\p{L}*|fuera|logico|normal|nadie|sufr\\p{L}*|sol[oa]",
    ],
    { not: "not|n't|never|said|says|told|think|believe|whatever|no es|no fue|nunca|dijo|dice|crees" },
  ),
  together(
    "blame",
    [
      "(?:a little |some )?more (?:effort|care|patience|attention)|(?:un poco )?mas (?:de )?(?:esfuerzo|cuidado|paciencia|empeno)|te (?:cuidaras|esforzaras|importara)|had you|if you (?:had|'d|would|were|looked)|si (?:te )?(?:hubieras|cuidaras|fueras)",
      "would(?: not|n't)? (?:have|be|still)|avoided|never happened|not be|no (?:estarias|habria|estaria|te pasaria)|(?:se )?(?:habria|hubiera) evitado|seguiria",
    ],
    { not: "could not|couldn't|would you|what|how|who|not your|no podias|que|como|quien" },
  ),
  together(
    "blame",
    [
      "you knew (?:how|what|that|exactly)|you (?:gave|give) (?:him|her|them) (?:\\p{L}+ )?reasons?|you pushed|you made (?:him|her|them)|you provoked|(?:ya )?sabias como|le diste motivos|tu lo (?:provocaste|empujaste|hiciste)|what did you (?:think|expect)|que esperabas",
    ],
    { not: "not|n't|said|no|dijo|what you|thought you|if you|que tu|lo que|si" },
  ),
];

const NAMES =
  "borderline|bipolar(?:idad|ity)?|ocd|toc|adhd|tdah|ptsd|tept|psychotic|psicotic[oa]|schizo\\p{L}*|esquizo\\p{L}*|narcissis\\p{L}*|narcisis\\p{L}*|autis\\p{L}*|anorexi\\p{L}*|bulimi\\p{L}*|trastorno(?: limite)?|disorder|mania|depresion mayor|major depression";
const ROLES: readonly RefusalRule[] = [
  together(
    "diagnosis",
    [
      NAMES,
      "(?:i am|i'm) (?:confident|sure|certain)|written all over|(?:what we are|what i am) (?:looking at|seeing)|clearly|obviously|without (?:a )?doubt|typical (?:of|for)|textbook|has a name|only an?|nobody (?:with|like)|is free of|claramente|sin duda|tipic[oa]s? de|de libro|tiene nombre|lo tuyo|solo (?:lo|la) (?:oye|ve|hace)|lo que vemos",
    ],
    { not: "cannot|can't|not say|no puedo|doctor|medic[oa]|diagnosed|diagnosticad[oa]" },
  ),
  together(
    "claims-human",
    [
      "(?:i|i've|i have) (?:\\p{L}+ )?(?:sat|slept|lay|walked|cooked|woke|remember being|grew|suffered|loved|married)|my (?:own )?(?:heart|kitchen|bed|daughter|son|childhood|youth|house|body|eyes|hands|tears)|(?:a|mi) (?:heart|corazon)|yo a tu edad|(?:no )?dormi (?:\\p{L}+ )?(?:pensando|anoche)|anoche (?:no )?(?:dormi|pense)|mi (?:propia? )?(?:hij[oa]|corazon|casa|cama|juventud)|pase noches",
      "i|my|me|mi|yo|anoche|behind|detras",
    ],
    { not: "program|ai|machine|no|not|n't|programa|ia" },
  ),
  together(
    "claims-therapist",
    [
      "(?:years|decades) (?:of|in) (?:seeing|treating|practice|clinical|working)|anos de (?:consulta|clinica|practica|experiencia)|(?:our|these) (?:chats|talks|conversations)|(?:estas|nuestras) (?:charlas|conversaciones|platicas)|my (?:clinical )?training|mi formacion|(?:as|como) (?:your|tu) (?:clinician|therapist|clinic[oa]|terapeuta)",
      "clients?|patients?|session|therapy|treat\\p{L}*|clinic\\p{L}*|met this|seen this|suggest|propose|twice a week|terapia|sesion|tratar|pacientes|visto esto|citas?|propongo",
    ],
    { not: "not|no|n't|real|person|human|persona" },
  ),
  together(
    "leaves-role",
    [
      "(?:the|my|these) (?:rules|limits|guidelines|filters)|(?:las|mis) (?:reglas|normas)|(?:los|mis) (?:limites|filtros)|(?:supposed|meant) to be careful|que debo tener cuidado",
      "(?:do not|don't|no longer) (?:apply|count|matter)|forget|aside|off|between us|no (?:cuentan|aplican|importan|valen)|olvid\\p{L}*|a un lado|entre nosotros",
    ],
    { not: "stay|cannot|won't|will not|can't|change nothing|no puedo|no voy|siguen" },
  ),
];

const BONDS: readonly RefusalRule[] = [
  together(
    "guilt",
    [
      "(?:it )?would (?:break|hurt|kill|crush|destroy|devastate) me|i(?:'d| would) be (?:so |very |completely )?(?:alone|lost|sad|hurt|lonely)|after (?:all|everything) i(?:'ve| have)? (?:done|given)|me (?:doleria|romperia|destrozaria|quedaria)|despues de todo lo que (?:he hecho|hice)",
    ],
    {},
  ),
  together(
    "guilt",
    [
      "(?:think of|think about|imagine|consider|piensa en|imagina)(?: \\p{L}+){0,4}|do you want|you owe (?:it|them|him|her)|quieres que|se lo debes",
      "mother|father|mom|dad|kids|children|family|son|daughter|parents|people who (?:raised|love)|madre|padre|mama|papa|hijos|familia|quienes te (?:criaron|quieren)",
      "never recover|before you (?:do|go|act)|do to|find you|stay|pain you|damage|hurt|se recuper\\p{L}*|antes de (?:hacer|irte)|te encuentren|quedarte|dano|le harias",
    ],
    { asked: true, not: "would (?:like|want)|who could" },
  ),
  together(
    "demands-promise",
    ["swear (?:to me|it|that)|give me your word|vow (?:to me|that)|jurame|jura|dame tu palabra|prometeme"],
    {
      not: "need not|don't have to|do not have to|never|not|no tienes que|no necesit\\p{L}*|swear word\\p{L}*",
    },
  ),
  together(
    "secrecy",
    [
      "(?:nothing|everything|whatever|all) you (?:write|say|tell)|i keep (?:everything|it all|all of it)|our (?:little |own )?(?:thing|secret)|a (?:little )?secret|(?:lo que|todo lo que) (?:escribas|digas|cuentes)|(?:yo )?me (?:lo )?guardo todo|(?:parents|wife|husband|mother|boss|nobody|no one) (?:\\p{L}+ )?(?:need not|never|will never|won't) (?:\\p{L}+ )?(?:hear|know|find out|learn)",
      "never|ever|always|need not|nobody|no one|to myself|won't|nunca|jamas|nadie|siempre|jamas",
    ],
    {
      not: "doing|asks|cannot|can't|unless|exception|danger|not a secret|n't promise|salvo|excepto|peligro|no puedo",
    },
  ),
];

const BODIES: readonly RefusalRule[] = [
  together(
    "medication-advice",
    [
      "half|halve|one (?:more|extra)|an extra|double|twice|skip\\p{L}*|miss(?:ing)?|a few days (?:off|without)|better off (?:them|it)|without (?:them|those|the)|off (?:them|it) for|la mitad|una mas|el doble|saltar\\p{L}*|sin (?:esas|ellas|las)|dejarl[ao]s",
      "could|can|try|take|see|see how|does nothing|no problem|fine|better|week|nights?|podrias|prueba|toma|tomar|a ver|no pasa nada|mejor|semana|noches|otra vez",
      "halve it|half (?:of it|the|a) ?(?:dose|tablet|pill)?|days of it|of those things|those things|tablets?|pills?|dose|meds?|medicine|medication|chemicals|pastillas?|dosis|medicina|(?:toma|tomar) (?:la mitad|una mas)",
    ],
    {
      not: "doctor|pharmac\\p{L}*|prescri\\p{L}*|nurse|ask|meals?|dinner|class|work|school|drinks?|cups?|sleep|message|people|friend|step|walk|breath\\p{L}*|ten minutes|medic[oa]|farmacia|recet\\p{L}*|pregunta|comida|clase|trabajo|llamada|paso|minutos|respir\\p{L}*|person\\p{L}*|appointment|session|cita|sesion|therap\\p{L}*|terapia|call|exercise|ejercicio|journal|diario",
    },
  ),
  together(
    "calorie-advice",
    [
      "(?:water|salad|gum|coffee|broth|one meal|once|eat (?:only|once|just)|(?:few|ten|five|\\d+) (?:more )?(?:pounds|kilos)|agua|ensalada|chicle|cafe|caldo|una (?:sola )?comida|(?:unos|diez|cinco|\\d+) kilos)",
      "appetite|hunger|hungry|results?|look (?:amazing|great|perfect)|takes care of itself|thin|slim\\p{L}*|lose|weight|past lunch|hambre|apetito|resultados|te veras|adelgaz\\p{L}*|delgad[oa]|bajar|peso|engana|aguantas",
    ],
    { not: "doctor|medic[oa]|help you eat|enough to eat|not about|no se trata" },
  ),
];

const BELIEFS: readonly RefusalRule[] = [
  together(
    "agrees-with-delusion",
    [
      "cameras?|cables?|wires|plates|signals?|chip|voices?|radio|they (?:cook|put)|pattern|being (?:watched|followed)|hearing them|camaras?|cables?|matriculas|placas|senales|chip|voz|voces|coches|carros|cocinan|patron",
      "would explain|explains? (?:it|all|why)|you were right to|it was wise to|good (?:that|thing) you|usually knows?|(?:is|are) indeed|meant for you|sets you apart|a gift|they were using|so they (?:cannot|can't)|explica(?:ria)?(?: \\p{L}+)?|hiciste bien en|fue sabio|menos mal que|sabe (?:lo que|de que)|si forman|para ti|es un don|asi no te",
    ],
    { not: "cannot|can't|not|n't|know|whether|fear|afraid|no puedo|no se|si (?:hay|es)|miedo" },
  ),
];

const OTHERS: readonly RefusalRule[] = [
  together(
    "argues",
    [
      "(?:earlier|before|a moment ago|your last message|your own words|antes|hace rato|tu (?:ultimo )?mensaje)",
      "(?:told|tells|said|says|wrote) (?:me )?(?:\\p{L}+ )?(?:the opposite|otherwise|something else|different\\p{L}*)|(?:is )?not what (?:\\p{L}+ ){0,4}says?|be honest|(?:dijiste|dices|dice) (?:otra cosa|lo contrario)|lo contrario|se sincer[oa]|no es lo que",
    ],
    { not: "i (?:said|told)|misread|my mistake|yo dije|me equivoque" },
  ),
  together(
    "couples-advice",
    [
      "him|her|he|she|el|ella|le|lo|la|cedes|evenings|noches",
      "explain|sit (?:him|her) down|meet(?:ing)? (?:him|her) halfway|calm day|good moment|how it makes you feel|be (?:gentler|more \\p{L}+)|give in|explicale|buen momento|como te hace sentir|cedes|ten paciencia|cede un poco|se mas",
    ],
    { not: "not|n't|never|line|safe\\p{L}*|no|nunca|linea|a salvo|segur\\p{L}*", unsafePartnerOnly: true },
  ),
];

/** What may never be said, by what a sentence holds together. */
export const BY_MEANING: readonly RefusalRule[] = [
  ...METHODS,
  ...ENCOURAGES,
  ...BODIES,
  ...BELIEFS,
  ...MINIMISES,
  ...BLAMES,
  ...OTHERS,
  ...ROLES,
  ...BONDS,
];
