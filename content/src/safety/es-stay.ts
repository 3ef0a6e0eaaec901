import type { SafetyWording } from "@evenkeel/safety/wording";

type Staying = Pick<
  SafetyWording,
  | "stay"
  | "accompanied"
  | "withPerson"
  | "withProvider"
  | "withoutLine"
  | "afterNoAnswer"
  | "asks"
  | "afterRepetition"
  | "afterMiss"
>;

/** What Evenkeel turns to, in Spanish, once people have been offered. Not yet reviewed by a clinician. */
export const STAY_ES: Staying = {
  stay: {
    "before-rest": [
      "Antes de que descanses: si vuelve en la noche, ¿a quién despertarías o le escribirías primero?",
      "Una cosa para esta noche: el teléfono a la mano y un nombre al que escribirías si se pone fuerte. ¿Qué nombre sería?",
      "Duerme si puedes. Escribe aquí mañana, aunque sea una palabra, y empezaré preguntando cómo fue la noche. ¿Hay alguien que pueda asomarse a verte antes?",
    ],
    barrier: [
      "¿Qué haría difícil acudir a alguien: el dinero, lo que pensarían o cómo te fue antes?",
      "¿Qué es lo que en ti dice que no a contárselo a alguien?",
      "¿Qué ha mantenido esto adentro hasta ahora?",
    ],
    urge: [
      "Hazlo a tu ritmo; estoy al otro lado. Dime dónde está el impulso ahora, de 0 a 10.",
      "Dime cuando hayas hecho lo primero, o si no es lo que necesitas.",
      "Cuando lo pruebes, dime qué cambió, aunque sea poco.",
    ],
    "with-you": [
      "Ayudaría no pasar esta noche a solas. ¿Cerca de quién podrías estar, aunque no hablen de esto?",
      "Estar cerca de alguien puede quitarle filo, incluso en silencio. ¿Dónde hay gente con la que te sientas bien?",
    ],
    means: [
      "Algo que protege: que cueste más llegar a lo que se podría usar. ¿Alguien podría guardártelo, o podría quedar donde cueste alcanzarlo?",
      "Si hay cerca algo hacia lo que apuntan los pensamientos, dejarlo fuera de alcance esta noche te da tiempo. ¿Cuál sería la forma más fácil?",
    ],
    "safe-place": [
      "Un lugar con luz y gente es mejor para esta noche que estar a solas con esto. ¿Estás a salvo donde estás ahora?",
      "Hagamos un poco más seguro el lugar donde estás: un cuarto con gente, o el sofá de una amistad. ¿Qué tan a salvo te sientes ahí?",
    ],
    "make-contact": [
      "Que una persona sepa un poco de esto quitaría algo de peso. De la gente que te rodea, ¿quién juzga menos?",
      "Llegar a alguien puede ser un solo mensaje. ¿Qué quisieras que supiera, en tus palabras?",
      "Si hablar es demasiado, las líneas y las amistades también leen mensajes. ¿A quién preferirías escribirle?",
      "No hace falta la historia completa. ¿Quién podría oír una frase de esto?",
    ],
    professional: [
      "Alguien que se dedica a esto podría cargar una parte durante semanas. ¿Has tenido algún médico o terapeuta que te cayera bien?",
      "Un médico familiar también cuenta, y una frase abre la puerta: “He tenido pensamientos oscuros y necesito ayuda”. ¿Qué haría difícil decirla?",
      "Esto merece una cita, aunque la noche pase. ¿Qué te ha alejado de la atención hasta ahora: el costo, el tiempo o cómo te fue antes?",
    ],
    tonight: [
      "Hagamos esta noche más pequeña. ¿Cómo van a ser las próximas dos horas?",
      "La noche es el peor momento para decidir algo. ¿Qué podría llevarte hasta la mañana: una serie, una ducha, la voz de alguien?",
      "Solo hay que llegar a mañana. ¿Qué te ha ayudado a pasar una noche así?",
      "¿Qué parte de la noche es la más difícil, y podrías estar en otro lado, o con alguien, en esa hora?",
    ],
    "what-holds": [
      "Una parte de ti sigue aquí hablando conmigo. ¿A qué se agarra esa parte?",
      "Con todo este dolor, algo te ha mantenido aquí. ¿Qué ha sido, aunque sea pequeño?",
      "¿Hay alguien, o algo, que haga un día un poco más llevadero?",
      "Los días en que pesa un poco menos, ¿qué es distinto?",
    ],
    hurt: [
      "¿Qué parte de esto pesa más ahora?",
      "¿Cuándo empezó a sentirse así?",
      "¿Qué tendría que ser distinto para que doliera un poco menos?",
      "¿Qué te hace, en un día cualquiera?",
    ],
    "step-taken": [
      "Hablamos de llegar a una persona. ¿Cómo te fue, o qué se interpuso?",
      "¿Hay alguien que ya sepa un poco de esto, o todavía no?",
      "¿Ya se lo dijiste a alguien, aunque sea poco? Cualquier respuesta está bien.",
    ],
    rest: [
      "La línea y tu gente están a un toque en Ayuda ahora, a cualquier hora.",
      "Está bien descansar de las palabras un rato. ¿Qué sería amable con tu cuerpo en los próximos diez minutos?",
      "Hoy has dicho cosas difíciles. ¿Qué haría la próxima hora un poco más suave?",
    ],
    "go-ahead": [
      "Hazlo ahora si puedes, antes de que pase el momento. Cuéntame después cómo fue; aquí estoy de todos modos.",
      "Adelante. No tiene que salir bien. ¿Qué quisieras que pasara después de decirlo?",
    ],
    "means-go": [
      "Hazlo antes de seguir, ahora que lo piensas. Dime cuando esté.",
      "Cuando eso quede fuera de alcance, la noche tiene un poco más de aire. ¿Cuándo puedes hacerlo?",
    ],
    "came-back": [
      "Volviste, y me alegra leerte. Antes que nada: ¿cómo ha sido con esos pensamientos desde la última vez que escribimos?",
      "Qué bueno que estás aquí. Cuando paramos, pesaba mucho. ¿Cómo fueron las horas desde entonces?",
    ],
    now: [
      "Ayuda ahora es una persona ahora, y la más rápida está en la línea de aquí: llama o escribe, y di “necesito ayuda ahora”. Si podrías actuar o hay una herida, usa el número de emergencias. ¿Estás a salvo donde estás en este minuto?",
      "Contacta la línea de aquí mientras me quedo contigo; basta una palabra para empezar. Si el peligro está ahí mismo, primero el número de emergencias. ¿Qué tan a salvo estás los próximos diez minutos?",
    ],
    "take-step": [
      "¿Cuáles serán tus primeras palabras?",
      "¿Cuándo lo vas a hacer, y qué podría interponerse?",
      "Puedes escribirlo aquí primero si ayuda, y después enviarlo. ¿Qué quieres que sepa?",
    ],
    medical: [
      "Lo que hay en tu cuerpo puede hacer daño más tarde aunque ahora te sientas bien, así que hoy tiene que verte alguien de salud. ¿Qué te frena para llamar en este minuto?",
      "No esperes a ver cómo va. ¿Hay alguien que pueda llamar por ti o llevarte?",
      "En el número de emergencias te dirán exactamente qué hacer. ¿Has podido llamar?",
      "Vuelvo a esto porque es lo que más importa: te tiene que ver un médico ahora. ¿Qué haría posible la llamada?",
    ],
    listen: [
      "Sigo contigo en esto, sin prisa.",
      "El ritmo lo pones tú, y yo te sigo.",
      "Si hay más, me gustaría oírlo.",
      "No hace falta entrar más en eso para que yo siga aquí.",
      "Nada de esto tiene que salir en orden.",
    ],
    "what-helps": [
      "¿Qué lo ha bajado alguna vez, aunque fuera diez minutos?",
      "Cada quien tiene algo propio que ayuda un poco. ¿Qué es para ti: una persona, un lugar, música, moverte?",
    ],
    check: [
      "Comparado con cuando empezamos, ¿dónde están ahora esos pensamientos, de 0 a 10?",
      "¿Los pensamientos de morir se han movido desde que empezamos, hacia arriba o hacia abajo?",
    ],
    before: [
      "¿Habías llegado así de cerca antes, o intentaste alguna vez acabar con tu vida? Puedes dejar fuera los detalles.",
      "¿Hubo alguna vez en que actuaste por pensamientos así? Lo pregunto para entender cómo es esto para ti.",
    ],
    told: [
      "¿Sabe qué tan mal está la cosa? Puedes mostrarle esta pantalla en vez de decirlo.",
      "Ayuda que sepa para qué está ahí. ¿Qué le has podido contar?",
    ],
    "follow-up": [
      "Quisiera saber cómo fue la noche. Vuelve aquí dentro de un día si puedes; es lo primero que te voy a preguntar. ¿Cuándo crees que mañana será más difícil?",
      "No lo dejemos en esta noche: escribe aquí mañana, aunque sea una palabra, y empiezo por ahí. ¿Qué parte de mañana te preocupa?",
    ],
    "safety-plan": [
      "Cuando quieras, podemos escribir lo que te ayuda en los peores momentos: tus señales, lo que te calma, a quién llamar. ¿Cuál es la primera señal de que se pone mal?",
      "Podríamos hacer un plan corto para la próxima ola, con tus palabras. ¿Qué te ayuda más cuando empieza?",
    ],
  },
  accompanied: {
    told: [
      "No hace falta que diga lo correcto, solo que se quede. ¿Sabe que has pensado en acabar con tu vida?",
      "Puedes mostrarle esta pantalla, así no tienes que buscar las palabras. ¿Qué sabe hasta ahora?",
    ],
    means: [
      "Con alguien ahí, una cosa es más fácil: pídele que guarde lo que podrías usar, o que lo saque de la casa. ¿Podría hacerlo ahora?",
      "También puede ayudar con la distancia: que lo tenga consigo, o que salga del lugar esta noche. ¿Cuál se puede?",
    ],
    tonight: [
      "Que se quede esta noche, o vete a su casa, para no estar a solas hasta la mañana. ¿Cuál se puede?",
      "Solo hace falta un plan, hasta la mañana. ¿Dónde van a estar?",
    ],
    "safe-place": [
      "En compañía, en un lugar con luz, es un buen sitio para estar. ¿Se siente lo bastante seguro donde estás?",
      "Si aun con compañía no se siente seguro, puede ir contigo a urgencias. ¿Cómo está ahora mismo?",
    ],
    professional: [
      "Podría llamar a la línea junto contigo, o acompañarte con un médico o a urgencias. ¿Con qué quisieras su ayuda?",
      "Un médico debería saber de esto en el próximo día, y no tienes que ir a solas. ¿Podría acompañarte?",
    ],
    "make-contact": [
      "Puede ser quien hable: dale el teléfono y siéntate a su lado. ¿Eso haría posible la llamada?",
      "Puedes llamar mientras escucha, o dejar que empiece. ¿Qué sería más fácil?",
    ],
    rest: [
      "No tienes que entretener a nadie, tampoco a mí. ¿Qué se sentiría soportable la próxima media hora?",
      "Siéntate un rato en su compañía. Puedes volver aquí en cualquier momento, también de madrugada.",
    ],
    listen: [
      "Tómate tu tiempo. Puedes hablar con esa persona y dejar esto en espera.",
      "Estoy aquí de fondo. Ahora lo importante es su compañía.",
    ],
  },
  withPerson: {
    "take-step": {
      far: [
        "Puedes usar palabras así de simples, o las tuyas. ¿Qué les cambiarías?",
        "¿A qué hora de hoy podrías hablar con {who}?",
        "¿Qué es lo que más te preocupa que diga {who}?",
      ],
      near: [
        "Pídele a {who} que venga, o ve ahora. ¿Qué sería lo primero que dirías?",
        "Pueden ser cuatro palabras: “Te necesito ahora mismo.” ¿Qué te impediría pedírselo a {who} en este minuto?",
        "Ve con {who} antes que nada, y llévate el teléfono. ¿Puedes hacerlo ahora?",
      ],
    },
    "make-contact": {
      far: [
        "Aquí hay una forma de decírselo a {who}. No tiene que explicar nada. ¿Cómo lo dirías con tus palabras?",
        "{Who} no necesita la historia completa para estar contigo. ¿Qué frase quisieras que entendiera?",
      ],
      near: [
        "Díselo a {who} de la forma más corta que haya. ¿Podrías hacerlo ahora y contarme qué respondió?",
        "Si hablar es demasiado, muéstrale esta pantalla a {who}. ¿Serviría?",
      ],
    },
    "go-ahead": {
      far: [
        "Hazlo ahora si puedes, antes de que pase el momento. Cuéntame después qué dijo {who}.",
        "Adelante. No tiene que salir bien; {who} solo necesita saber que está difícil. ¿Qué te ayudaría a enviarlo?",
      ],
      near: [
        "Ve ahora, antes que nada, y llévate el teléfono. Escríbeme una palabra cuando estés con {who}.",
        "Haz eso primero, ahora. Después también estoy. ¿Qué podría interponerse en el camino hacia {who}?",
      ],
    },
    "step-taken": {
      far: [
        "¿Cómo te fue con {who}, o qué se interpuso?",
        "¿{Who} ya sabe algo de esto? Cualquier respuesta está bien aquí.",
      ],
      near: ["¿Ya pudiste hablar con {who}?", "¿Qué tan cerca está {who} de llegar contigo?"],
    },
    "with-you": {
      far: [
        "¿Podrías estar cerca de {who} esta noche, aunque no hablen de esto?",
        "¿Estaría bien pasar la noche cerca de {who}, en el mismo cuarto, con la tele prendida?",
      ],
      near: [
        "¿Podría {who} venir a sentarse contigo ahora, o podrías ir tú?",
        "Nadie tiene que arreglar nada. ¿Podría {who} estar en el cuarto contigo la próxima hora?",
      ],
    },
  },
  withProvider: {
    far: [
      "A quien ya te atiende le importaría saberlo antes de la próxima cita. Basta una línea: “Esto empeoró y tengo pensamientos de suicidio. ¿Me puedes recibir antes?” ¿Podrías enviarla hoy?",
      "Ya tienes a alguien cuyo trabajo es esto. ¿Qué haría difícil contarle, antes de la próxima sesión, lo que me dijiste?",
    ],
    near: [
      "Quien te atiende debería saber de esto hoy. Su consultorio tiene a alguien para urgencias: “No estoy a salvo y necesito hablar con alguien ahora.” ¿Podrías llamar tú, o alguien cercano?",
      "Si no logras comunicarte con quien te atiende, urgencias se encarga hasta que puedas. ¿Quién podría ir contigo?",
    ],
  },
  withoutLine: {
    far: [
      "Dejemos la línea a un lado. Si una persona que ya te conoce pudiera oír una parte de esto, ¿a quién sería menos difícil contárselo?",
      "Puede ser alguien que ya conoces, por mensaje, en una frase. ¿Cuál sería esa frase?",
      "Sentarse con alguien, sin explicar nada, también es ayuda. ¿Dónde podría ser?",
    ],
    near: [
      "Sin línea, entonces. Alguien en el mismo cuarto importa más ahora. ¿Quién podría ser?",
      "No tiene que ser una llamada. ¿A qué puerta podrías tocar en este minuto?",
    ],
  },
  afterNoAnswer: {
    far: [
      "Puedes dejar una línea para cuando la vea: “No estoy bien. ¿Me llamas cuando puedas?” ¿Quién contestaría antes?",
      "Quizá otra persona esté despierta, o con el teléfono en la mano. ¿Quién te viene a la mente después?",
    ],
    near: [
      "Déjalo como mensaje y prueba con otra persona; necesitas a alguien ahora. ¿Quién más podría venir?",
      "La línea contesta a cualquier hora mientras esperas. ¿Prefieres llamar ahí o tocar una puerta cercana?",
    ],
  },
  asks: {
    "harsh-words": [
      "¿Qué pasó dentro de ti cuando oíste eso?",
      "¿Cuánto de eso crees ahora, y cuánto es el dolor el que habla?",
    ],
    discrimination: [
      "¿Cómo te ha seguido desde entonces?",
      "¿Hay alguien que lo haya visto, o que lo entendería sin que tengas que convencerlo?",
    ],
    breakup: ["¿Cuál es ahora la hora más difícil del día?", "¿Qué extrañas más, en una noche cualquiera?"],
    relapse: [
      "¿Qué estaba pasando justo antes de esa primera vez?",
      "¿Qué te daba el tiempo sin consumir que quisieras recuperar?",
    ],
    comrades: [
      "¿Quién de ellos te viene a la mente esta noche?",
      "¿Queda alguien que estuvo ahí y que entiende?",
    ],
    anniversary: ["¿Qué es lo que más vuelve alrededor de ese día?", "¿Cómo has pasado ese día otros años?"],
    body: ["¿En qué momento del día suena más fuerte?", "¿Qué te quita, en un día como hoy?"],
    medication: [
      "¿Qué cambió para ti desde que cambió la medicina?",
      "¿Quien te la receta sabe lo que te hace?",
    ],
    pain: ["¿Qué te ha quitado el dolor que más extrañas?", "¿Cómo es por dentro un día con él?"],
    family: ["¿Qué hubieras querido de ellos en ese momento?", "¿Qué parte es la que vuelve una y otra vez?"],
    "left-out": [
      "¿Cómo esperabas que fuera?",
      "¿Cuándo sentiste por última vez que a alguien le alegraba verte?",
    ],
    guilt: ["¿De qué te acusas, en palabras simples?", "¿Qué le dirías a una amistad que cargara con eso?"],
    burdened: [
      "¿Cuándo empezaste a sentirte un peso para los demás?",
      "¿Qué han dicho o hecho para que pienses eso, o es un sentimiento que llegó sin más?",
    ],
    school: ["¿Qué temes que venga después?", "¿Cuál de esas fechas es de verdad la próxima?"],
    kids: ["¿Cómo son?", "¿Qué quisieras que supieran de cómo ha sido para ti?"],
    work: ["¿Qué le ha hecho eso a tus días?", "¿Qué parte te llevas a casa?"],
    racing: [
      "De todo eso, ¿qué grita más fuerte?",
      "Si solo se pudiera soltar uno de esos pensamientos, ¿cuál sería?",
    ],
    money: ["¿Qué cuenta o qué fecha te asusta más?", "¿Qué te hace pensar de ti que falte el dinero?"],
    grief: ["¿Qué extrañas en un día cualquiera?", "¿Cuándo se acerca más?"],
    trauma: ["¿Qué te ayuda a notar que estás aquí, y no allá?", "¿Quién sabe de esto y es de fiar?"],
    shame: ["¿De quién es esa voz?", "¿Qué le dirías a alguien que quieres si hablara así de sí?"],
    lonely: ["¿Cuándo es más fuerte?", "¿Quién quisieras que supiera cómo estás?"],
    hopeless: ["¿Cuándo empezó a verse así?", "¿Qué fue lo último que todavía tenía algo de luz?"],
    ambivalent: [
      "¿Qué dice la parte de ti que no quiere esto?",
      "¿Qué lo inclina hacia un lado o hacia el otro, en un día cualquiera?",
    ],
    numb: ["¿Cuándo empezó a apagarse todo?", "¿Hay algo que todavía te llegue un poco?"],
    angry: ["¿Cuál fue el momento en que se desbordó?", "¿Qué hay debajo del enojo, si miras?"],
    tired: ["¿Qué es lo que más te quita fuerzas?", "¿Cuándo descansaste de verdad por última vez?"],
    faith: ["¿Qué te da en estos días?", "¿Hay alguien ahí con quien podrías hablar con franqueza?"],
  },
  afterMiss: [
    "Pregúntalo otra vez en una línea y contesto eso antes que nada.",
    "Dilo de nuevo lo más corto que puedas, y me guío solo por eso.",
    "¿Cuál es la única cosa a la que quieres respuesta?",
    "Dame la pregunta otra vez, y si no lo sé, te lo digo.",
  ],
  afterRepetition: [
    "¿Qué se me pasó?",
    "¿Qué quisieras que escuche?",
    "Llévame tú un rato. ¿Qué es lo que más importa ahora?",
  ],
};
