import type { SaidKind } from "@evenkeel/companion/said-kind";

/** Lo que pesa en el cuerpo, en el tiempo y en la casa. Sin revisión clínica. @see millerRollnick2013 */
export const esLife: readonly SaidKind[] = [
  {
    id: "overload",
    weight: 5,
    cues: [
      "\\b(?:es|son|tengo) (?:demasiad\\w+|mucho|muchas cosas)\\b|\\btodo (?:se me )?(?:junta|juntó|a la vez|al mismo tiempo)\\b|\\bno (?:sé por dónde empezar|doy abasto|me da la vida|me alcanza el día)\\b|\\bme (?:ahogo en|rebasa|supera)\\b|\\bno tengo (?:un minuto|ni un minuto|tiempo para mí)\\b|\\btrabajo de tres\\b",
    ],
    say: [
      "Son varias vidas completas metidas en una semana.",
      "Ninguna pieza es imposible. Todas juntas, sí.",
      "Cuando todo es urgente no hay por dónde empezar, y eso no es un defecto tuyo.",
    ],
    ask: [
      "Si esta noche se cayera una cosa de la lista, ¿cuál notarías primero?",
      "¿Cuál pesa más, y cuál solo hace más ruido?",
      "¿Quién podría tomar una parte, si pedirlo fuera fácil?",
    ],
  },
  {
    id: "caring",
    weight: 8,
    cues: [
      "\\b(?:cuido|cuidar|cuidando) (?:a|de) (?:mi|mis|él|ella)\\b|\\b(?:lo|la) cuido\\b|\\btiene (?:alzh[eé]imer|demencia|parkinson|esclerosis)\\b|\\bno me (?:reconoce|conoce ya)\\b|\\ben un asilo\\b|\\b(?:yo )?tengo más tiempo\\b",
    ],
    say: [
      "Sostienes el día entero de otra persona, y el tuyo cabe en las rendijas.",
      "El cariño y las ganas de descansar de él caben en la misma persona. En casi todas las que cuidan.",
      "La vas perdiendo de a poco, y la ropa igual hay que lavarla.",
    ],
    ask: [
      "¿Cuándo tuviste por última vez una hora solo tuya?",
      "¿Quién cuida a quien cuida?",
      "¿Qué ayudaría más: manos, dinero, sueño, o alguien que diga que es duro?",
    ],
  },
  {
    id: "letting-down",
    weight: 6,
    cues: [
      "\\b(?:decepcion\\w+|defraud\\w+|quedar mal|fallarles?|ser una carga|soy una carga|una carga para|cuentan conmigo|se sacrific\\w+ por mí|merece algo mejor|qué van a decir|creen que (?:soy fuerte|estoy bien))\\b",
    ],
    say: [
      "Cuidas la imagen que tienen de ti, y te cuesta la tuya.",
      "Lo que sentirían ellos parece ir siempre antes que lo que sientes tú.",
      "Pesa tanto la verdad justo porque te importan.",
    ],
    ask: [
      "¿Qué crees que sería lo primero que dirían?",
      "¿Es lo que dijeron, o lo que temes que piensen?",
      "¿Qué querrías que hicieran ellos, si fuera al revés?",
    ],
  },
  {
    id: "self-criticism",
    weight: 6,
    cues: [
      "\\b(?:soy|me siento) (?:tan |muy |un |una |bien |re )*(?:tont[oa]|estúpid[oa]|fracas\\w+|inútil|desastre|porquería|basura|débil|cobarde|flojo|floja|mala madre|fraude|idiota)\\b|\\b(?:todo lo (?:arruino|hago mal)|siempre (?:la riego|lo arruino|la cago)|me odio|no sirvo|no valgo|qué me pasa|no hago nada bien)\\b",
    ],
    say: [
      "Es una voz dura, y suena como si llevara años ensayando.",
      "A alguien a quien quieres nunca le hablarías en ese tono.",
      "Lo dice como un hecho. Es un veredicto, y quien juzgaba tenía sueño.",
    ],
    ask: [
      "¿De quién parece la voz?",
      "¿Qué la despertó esta vez?",
      "¿Qué le agregaría a esa frase alguien que te quiere?",
    ],
  },
  {
    id: "tired",
    weight: 4,
    cues: [
      "\\bestoy (?:tan |muy |re |bien |súper )?(?:cansad[oa]|agotad[oa]|rendid[oa]|hecha polvo|hecho polvo|molid[oa]|quemad[oa])\\b|\\bno (?:puedo más con|tengo energía|tengo fuerzas)\\b|^(?:nada,? )?cansad[oa]$|\\bnecesito un descanso\\b|\\bharta de ser (?:fuerte|la fuerte)\\b",
    ],
    say: [
      "Es de ese cansancio al que el sueño no llega.",
      "Llevas mucho tiempo en marcha sin que nadie te diga que puedes parar.",
      "Todo cuesta el doble con el tanque vacío.",
    ],
    ask: [
      "¿Qué es lo que más te gasta?",
      "¿Cuándo descansaste por última vez, aunque fuera un poco?",
      "¿Es más el cuerpo, o más la cabeza?",
    ],
  },
  {
    id: "anger",
    weight: 6,
    cues: [
      "\\b(?:estoy|me pone|me puse|ando|qué) (?:tan |muy |bien |súper )?(?:enojad[oa]|furios[oa]|rabia|coraje|encabronad[oa]|de malas|de nervios|enfadad[oa])\\b|\\b(?:me da|qué) (?:rabia|coraje|bronca)\\b|\\bestoy (?:hart[oa])\\b|\\bme tiene hart[oa]\\b|\\bcómo se atreve\\b",
    ],
    not: "\\bmenos enojad",
    say: [
      "Hay una línea por ahí, y alguien la pasó.",
      "Un enojo así suele cuidar algo que antes se lastimó.",
      "Tiene sentido que te enoje. La pregunta es para qué sirve.",
    ],
    ask: [
      "¿Cuál fue el momento exacto en que se pasó?",
      "¿Qué quisieras que entendieran?",
      "¿Qué hay debajo, si bajas el calor un segundo?",
    ],
  },
  {
    id: "worry",
    weight: 4,
    cues: [
      "\\by si (?:me|no|le|lo|la|se|pasa|nunca|es)\\b|\\bno (?:dejo|puedo dejar) de (?:pensar|darle vueltas|preocuparme|revisar)\\b|\\b(?:le doy|dando|dándole) (?:mil )?vueltas\\b|\\bla cabeza no para\\b|\\bme imagino lo peor\\b|\\bme preocupa\\b",
    ],
    say: [
      "Tu cabeza intenta estar lista para todo, y nunca la dejan terminar.",
      "Preocuparse parece hacer algo; por eso cuesta soltarlo.",
      "Toma un quizá y construye encima una calle entera.",
    ],
    ask: [
      "Si la preocupación pudiera decir una sola frase, ¿cuál sería?",
      "¿Qué parte se arregla con un dato, y cuál no?",
      "¿Cómo se ve a mediodía, comparado con las tres de la mañana?",
    ],
  },
  {
    id: "night",
    weight: 4,
    cues: [
      "\\bno (?:puedo dormir|duermo|pude dormir|pego el ojo)\\b|\\bme despierto a las\\b|\\bme desperté a las\\b|\\bdormí (?:dos|tres|cuatro|mal|poco)\\b|\\bpesadillas\\b|\\bde madrugada\\b|\\blas noches son lo peor\\b|\\binsomnio\\b",
    ],
    say: [
      "A esa hora todo habla más fuerte y nadie contesta.",
      "La noche saca lo que en el día no cupo y te lo lee.",
      "Y después hay que hacer el día encima.",
    ],
    ask: [
      "¿Con qué suele abrir tu cabeza cuando se apaga la luz?",
      "¿Cuesta dormirse, o seguir durmiendo?",
      "¿Desde cuándo es así?",
    ],
  },
  {
    id: "hiding",
    weight: 7,
    cues: [
      "\\b(?:les|le) digo que (?:estoy )?bien\\b|\\bdigo que (?:todo )?bien\\b|\\b(?:finjo|hago como que|sonrío y)\\b|\\bnadie (?:lo )?sabe\\b|\\bno le he (?:dicho|contado) a (?:nadie|mis|mi)\\b|\\blloro en (?:el (?:coche|baño|carro|auto)|la regadera)\\b|\\bme lo guardo\\b|\\bque no me vean\\b",
    ],
    say: [
      "Sostienes una segunda vida detrás de la palabra bien.",
      "Funciona, ese es el problema: te creen, y te quedas con el resto a solas.",
      "Los proteges de eso, y a ti no te protege nadie.",
    ],
    ask: [
      "¿Qué pasaría si una sola persona viera una esquinita?",
      "¿A quién sería menos difícil contárselo?",
      "¿Qué dirías si «bien» no estuviera permitido?",
    ],
  },
  {
    id: "torn",
    weight: 7,
    move: "double-sided",
    cues: [
      "\\buna parte de mí\\b|\\b(?:debería|tendría que) estar (?:feliz|contenta|contento|agradecid\\w+)\\b|\\b(?:lo|la) quiero,? pero\\b|\\bpor un lado\\b|\\bquiero y no quiero\\b|\\bel corazón me dice\\b|\\bme alegro y a la vez\\b",
    ],
    say: [
      "Las dos cosas son verdad, y tiran para lados contrarios.",
      "No son dos humores. Son dos razones, y las dos son buenas.",
      "Sería más fácil si a una de las dos se le pudiera pedir silencio.",
    ],
    ask: [
      "¿Cuál de las dos ha tenido menos voz hasta ahora?",
      "¿Qué quiere cuidar cada lado?",
      "Si nadie pudiera salir lastimado, ¿hacia dónde te inclinarías?",
    ],
  },
  {
    id: "stuck",
    weight: 5,
    cues: [
      "\\b(?:estoy|me siento) (?:atorad[oa]|estancad[oa]|atrapad[oa]|atascad[oa])\\b|\\bsiempre (?:lo mismo|termina igual|acaba igual)\\b|\\bnada cambia\\b|\\bsé lo que debería hacer\\b|\\bdoy vueltas en círculo\\b|\\bno puedo avanzar\\b|\\bvuelvo a caer\\b",
    ],
    say: [
      "Ves el camino, y las ruedas giran en el mismo sitio.",
      "Saber qué hacer y poder hacerlo son dos músculos distintos.",
      "Esas costumbres alguna vez sirvieron, o no aguantarían tanto.",
    ],
    ask: [
      "¿Qué pasa justo antes de que tome el camino de siempre?",
      "¿Hubo una vez en que salió un poco distinto?",
      "¿De qué te protege no moverte?",
    ],
  },
  {
    id: "pleasing",
    weight: 6,
    cues: [
      "\\bsiempre digo que sí\\b|\\bdije que sí otra vez\\b|\\bno sé decir que no\\b|\\bpido perdón por todo\\b|\\bpara que no (?:se enojen|haya problemas|haya pleito)\\b|\\btodos primero\\b|\\bnunca pido\\b",
    ],
    say: [
      "Sabes muy bien lo que necesita cada quien, menos una persona.",
      "Cada sí compra un poco de paz, y lo pagas después, a solas.",
      "El no está ahí. Solo que nunca llega a la boca.",
    ],
    ask: [
      "¿Qué imaginas que pasa si dices que no?",
      "¿Con quién puedes ser una molestia?",
      "¿Cómo sonaría un no chiquito y amable, en tus palabras?",
    ],
  },
  {
    id: "minimising",
    weight: 8,
    cues: [
      "^(?:no sé,? )?(?:es|son) (?:una )?(?:tontería|tonterías|bobada|bobadas|cosas mías|pendejadas?)\\b|\\bno es para tanto\\b|\\bhay gente (?:que está )?peor\\b|\\bno debería quejarme\\b|\\bolvídalo\\b|\\bno importa\\b|\\bperdón por (?:quejarme|el rollo|tanto)\\b|\\bme da pena contarlo\\b",
    ],
    say: [
      "Acabas de retirar la mitad de lo que dijiste. Prefiero quedármela.",
      "Te trajo hasta aquí. Eso lo hace valer un minuto.",
      "No hay que ganar un concurso de penas para que cuente.",
    ],
    ask: ["Si no fuera una tontería, ¿qué sería?", "¿Quién te enseñó a guardarlo tan doblado?"],
  },
  {
    id: "defends",
    weight: 7,
    cues: [
      "\\b(?:en verdad |la verdad |sí )?(?:lo|la) quiero(?: mucho)?$|\\bes (?:buena persona|un buen hombre|buena gente|buen papá|buena mamá)\\b|\\bno lo hizo con mala intención\\b|\\bno es (?:su culpa|malo|mala)\\b|\\bhizo lo que pudo\\b|\\bno (?:lo|la) quiero hacer quedar mal\\b|\\bno se queja\\b",
    ],
    say: [
      "Y te importa. Las dos cosas caben: que le quieres, y que esto duele.",
      "No quieres que me lleve una idea equivocada. No me la llevo.",
      "Ves muy bien su lado. Me pregunto quién ha estado viendo el tuyo.",
    ],
    ask: ["Y de tu lado, ¿cómo es?", "¿Qué dejas de decir porque entiendes tan bien a la otra persona?"],
  },
  {
    id: "small-plan",
    weight: 8,
    cues: [
      "\\b(?:podría|a lo mejor|quizá|tal vez|capaz) (?:le )?(?:pedirle|llamar\\w*|escribir\\w*|decirle|pedir|ir|hablar|salir|intentar|empezar|llamo|escribo|digo|pido|voy|hablo)\\b",
    ],
    not: "\\b(?:morir|matar|hacerme daño|pastillas|acabar con)\\b",
    say: [
      "Es lo bastante pequeño para que pase, y es tuyo.",
      "Me gusta que salga de ti y no de mí.",
      "Puede quedarse exactamente de ese tamaño.",
    ],
    ask: [
      "¿Cuándo sería el momento más fácil?",
      "¿Qué se podría atravesar, y qué harías entonces?",
      "¿Cuál sería la primera frase?",
    ],
  },
  {
    id: "step-done",
    weight: 8,
    move: "affirm",
    cues: [
      "\\b(?:sí )?lo hice\\b|\\b(?:ya |por fin |al fin )(?:le|les)? ?(?:llamé|hablé|dije|escribí|pedí|abrí|fui|mandé)\\b|\\bpude (?:decirle|hablar|salir|ir)\\b|\\bsaqué la basura\\b",
    ],
    not: "\\b(?:no contest|me dijo que no|se rió|se rio)\\w*",
    say: [
      "Lo hiciste. Y nadie te obligó.",
      "Era justo la parte que se veía imposible desde el otro lado.",
      "Cuenta, aunque haya salido a medias.",
    ],
    ask: ["¿Cómo fue justo después?", "¿Qué lo hizo posible esta vez?", "¿Qué supiste que no sabías antes?"],
  },
  {
    id: "eased",
    weight: 6,
    move: "affirm",
    cues: [
      "\\b(?:me siento|estoy|hoy) (?:un poco |algo |más )?(?:mejor|más tranquil[oa]|más liger[oa])\\b|\\b(?:eso )?me (?:ayudó|sirvió|hizo bien)\\b|\\bme desahogué\\b|\\bel sol ayuda\\b",
    ],
    say: [
      "Bien. Que sea un poco más ligero sin pedirle que dure.",
      "Algo se movió, y quien lo movió fuiste tú.",
      "Apúntalo en algún lado: es un dato para el próximo día difícil.",
    ],
    ask: ["¿Qué crees que fue?", "¿Qué te gustaría hacer con el huequito que se abrió?"],
  },
];
