import type { SafetyWording } from "@evenkeel/safety/wording";

/** Answers in Spanish to practical questions in a dark hour, to questions of fact, and to what cannot be known from here.
 *  Not yet reviewed by a clinician. */
export const MORE_ANSWERS_ES: Pick<
  SafetyWording["answers"],
  | "hands-busy"
  | "urge-to-restrict"
  | "something-normal"
  | "sober-night"
  | "near-the-place"
  | "stay-here"
  | "does-it-end"
  | "next-day"
  | "breathing-works"
  | "wake-drinks"
  | "calm-the-other"
  | "is-it-abuse"
  | "why-care"
  | "nowhere-to-go"
  | "help-now-what"
  | "on-record"
  | "what-is-prevention"
  | "what-is-postvention"
  | "where-help"
  | "tell-thoughts"
  | "teen-signs"
  | "of-rights"
  | "of-body"
  | "of-another"
  | "not-known"
> = {
  "hands-busy": [
    "Dale forma a esa hora antes de que llegue: come algo a tu hora, ten ya servido otro vaso de otra cosa y haz algo que ocupe las dos manos, lejos de donde está la bebida: lavar trastes, arreglar algo, una ducha, una partida con quien esté en casa. Si vienen las ganas, son fuertes unos minutos y luego bajan; llama a alguien o sal mientras tanto. Después de tomar a diario, qué tan rápido bajarle lo dice un médico, porque el cuerpo puede reaccionar mal.",
    "Para ese rato, tres cosas chicas seguidas ayudan más que una grande: algo de masticar o beber en la mano, algo que ocupe las dos manos media hora, y luego cambiar de cuarto o caminar con alguien. Que otra persona guarde lo que hay en casa. Si tomas casi a diario, pregunta a un médico o enfermera cómo bajarle sin riesgo.",
  ],
  "urge-to-restrict": [
    "Cuando llega ese jalón, es más fuerte un rato y luego afloja. Sal del cuarto de la báscula y el espejo, quédate cerca de alguien con quien vives o al teléfono, y sigue con la comida que tocaba, sin compensar nada. Si te sientes débil o el corazón se te pone raro, eso es para un médico hoy.",
    "Para esa hora: algo tibio en las manos, alguien a tu lado mientras comes lo que siga, y la aplicación cerrada hasta mañana. El pensamiento va a gritar que está mal; no tienes que discutirle, solo no obedecerle. Un médico o una línea de alimentación puede repasar las noches contigo.",
  ],
  "something-normal": [
    "Algo normal, entonces: una serie que ya viste, algo tibio de beber, los pies bajo una cobija y el teléfono boca abajo, salvo que sea alguien que te cae bien. No tiene que salir nada de eso.",
    "Claro. Lávate la cara, ponte ropa vieja, deja una voz conocida de fondo y acomoda un cajón o una lista de canciones. Una noche puede ser así de chica.",
  ],
  "sober-night": [
    "Decídelo antes de que empiece la noche: estar en otro lado en las horas de riesgo, con alguien que no tome o en una junta. Si vas, llega y vete por tu cuenta, ten otra bebida en la mano, lleva lista una frase, «hoy no», y sal a una hora que pusiste antes. Lo que más ayuda es un padrino o una amistad sobria que sepa que puedes llamar.",
    "Tres cosas listas de día: un lugar donde estar que no sea el bar, una persona que espere tu llamada en la peor hora, y una forma de volver que no dependa de nadie. Si aun así te jala, dale veinte minutos en otro lado antes de decidir; casi siempre baja.",
  ],
  "near-the-place": [
    "Por favor, hoy no. Cuando los pensamientos señalan un lugar, mantenerse lejos es de lo que más protege, aunque rompa la rutina. Camina para el otro lado, con alguien o hablando con alguien, o quédate donde haya gente.",
    "Ahí no, esta noche no. El impulso crece cerca de un lugar así y baja lejos de él. Toma otro camino o quédate, y ten a alguien al lado o al teléfono durante esa hora.",
  ],
  "stay-here": [
    "Sí. Aquí estoy, y en el próximo minuto no hay nada que hacer. Siente lo que te sostiene, suelta el aire despacio y escribe una palabra cuando quieras. Soy un programa, así que también quisiera que tengas cerca a alguien de carne y hueso.",
    "Sí, sigo en esta conversación mientras escribas. No tienes que explicar nada. Lo que no puedo ser es una persona en el cuarto, y quisiera que tengas las dos cosas.",
  ],
  "does-it-end": [
    "A la mayoría se le alivia. Estas olas suben, se quedan un rato y bajan, y el bajón más largo que hay debajo se aligera en muchas personas con ayuda y tiempo. No te puedo dar una fecha; sí puedo decirte que como se siente ahora no es como se queda.",
    "Cambia, aunque parezca que nunca va a cambiar. La mayoría de quienes estuvieron cerca de morir y viven no mueren después por suicidio, y muchas personas dicen que lo peor duró menos de lo que parecía. No sé cuándo será para ti, y no tendrías que esperarlo a solas.",
  ],
  "next-day": [
    "Mañana puede ser chico: despiertas, comes algo y una persona se entera de cómo estuvo la noche. Lo único que conviene hacer temprano es llamar o escribir a un médico o terapeuta; lo demás puede esperar.",
    "Nada de mañana tiene que quedar resuelto ahora. Al despertar: agua, algo de comer y un mensaje a alguien que debería saberlo. Con un médico o una clínica es más fácil temprano.",
  ],
  "breathing-works": [
    "Hace algo real, y no es una cura. Soltar el aire lento y largo saca un poco al cuerpo de la alarma en unos minutos; a algunas personas les ayuda más el frío, moverse o la compañía. Si te hace sentir peor, déjalo y usa algo de eso.",
    "Sí, un poco: al soltar el aire despacio se calman el corazón y el cuerpo, y pensar se vuelve más fácil. Quita la punta; no resuelve lo de abajo. Está bien si no es lo tuyo.",
  ],
  "wake-drinks": [
    "Mucha cafeína puede acelerar el corazón, dar temblor y una cabeza que no para, así que menos suele ayudar. Bajarle en unos días es más suave que de mucho a nada; agua, comida y dormir temprano ayudan con el dolor de cabeza. Un corazón que no se calma, dolor en el pecho o un desmayo son para un médico ya.",
    "Menos es mejor para un cuerpo en alarma, y poco a poco en unos días pega menos que de golpe. Nada después del mediodía es un buen comienzo. Si el corazón no se calma o te duele el pecho, que te vea un médico hoy.",
  ],
  "calm-the-other": [
    "El enojo de otra persona no lo puedes manejar tú, por más cuidado que tengas; quien vive con eso lo intenta años y nunca alcanza. En tus manos está tu seguridad: dónde te pones, qué puerta queda cerca, quién lo sabe y a dónde irías de noche.",
    "Nadie puede mantener en calma a otra persona a fuerza de cuidado, y cuando estalla no es porque lo hiciste mal. Pon ese cuidado en ti: cerca de una salida cuando empiece, y que una persona de afuera lo sepa.",
  ],
  "is-it-abuse": [
    "Que te empujen, te vigilen, te aparten de los tuyos o te dejen sin dinero es daño, aunque se diga que es por amor y aunque haya días buenos. No te voy a decir que te vayas ni que te quedes. Tienes derecho a estar a salvo mientras decides, y una línea para esto puede pensarlo contigo.",
    "Si te da miedo su humor, borras mensajes o te han lastimado, muchos lo llamarían violencia, y no es tu culpa, aunque le contestes. Qué haces con eso lo decides tú, a tu paso. Tu seguridad va primero de cualquier modo.",
  ],
  "why-care": [
    "Soy un programa, así que no me importa como le importa a una persona. Estoy para que palabras como las tuyas no se pasen por alto, y para que llegues a alguien a quien sí le puede importar del todo.",
    "Se vale preguntar. No puedo sentirlo como alguien que te quiere; lo que puedo hacer es creerte y no mirar a otro lado. Una persona cerca de ti debería tener la oportunidad de hacer más que eso.",
  ],
  "nowhere-to-go": [
    "Hay lugares para eso: refugios y albergues que reciben gente, también de noche y con niños, y casi siempre sin cobrar. Una línea puede buscar uno cerca. No tienes que haber decidido nada para preguntar.",
    "Una cama para una noche se encuentra más veces de lo que parece: un refugio, un albergue, el sillón de alguien, la sala de espera de un hospital si no hay más. Una línea sabe qué hay abierto, y preguntar no te compromete.",
  ],
  "help-now-what": [
    "Ayuda ahora es el botón de arriba en esta aplicación: tiene las líneas que funcionan donde estás, a la persona que pusiste y tu plan de seguridad. También abre sin conexión.",
    "Es la página detrás del botón Ayuda ahora, siempre a la mano: números de donde estás, tu gente y tu plan si lo hiciste.",
  ],
  "on-record": [
    "No conozco las reglas de donde estás y no voy a adivinar. Por lo general una llamada o un mensaje a una línea no entra en un expediente médico, y pedir ayuda suele contar a favor de quien cuida o trabaja, no en contra. Puedes preguntar primero, sin nombre: «¿Esto queda escrito en algún lado y quién lo puede ver?»",
    "Eso cambia según el lugar, así que no lo puedo asegurar. Las líneas casi nunca piden nombre ni abren expediente; un médico sí anota, y eso queda bajo secreto médico. Se vale preguntar antes de decir más: «¿Qué registran y quién puede pedirlo?»",
  ],
  "what-is-prevention": [
    "La prevención del suicidio es todo lo que hace menos probable que alguien muera por suicidio: gente que nota y pregunta, distancia de lo que podría usarse, tratamiento que llega a quien lo necesita, líneas que contestan a cualquier hora y seguir en contacto después de una crisis. Mucho de eso lo hace gente común que escucha y no mira a otro lado.",
    "Es el trabajo de evitar que la gente muera por suicidio: hacer más fácil pedir ayuda, preguntar con claridad y escuchar, poner lejos lo peligroso en una hora oscura, noticias cuidadosas y acompañar después de una crisis. Funciona mejor con varias cosas a la vez, y la primera la puede hacer cualquiera.",
  ],
  "what-is-postvention": [
    "La posvención es el cuidado de quienes quedan después de un suicidio: familia, amistades, una escuela, un trabajo. Es acompañar el duelo, contarlo con verdad y con cuidado, y estar al pendiente de quien ahora podría estar en riesgo.",
    "Posvención quiere decir lo que se hace después de un suicidio por quienes quedan: apoyo en el duelo, palabras cuidadosas sobre lo que pasó y ayuda temprana para quien empiece a estar mal.",
  ],
  "where-help": [
    "Puedes encontrar ayuda en varias puertas: una línea de crisis, a cualquier hora y sin estar a punto de nada; un médico de familia o una clínica, que pueden tratar los pensamientos suicidas y mandarte con quien siga; y, cuando no puede esperar, urgencias. Escuelas y muchos trabajos tienen sus propios servicios, y en una línea te dicen cuáles hay cerca. Una sola puerta basta para empezar.",
    "Hay ayuda para pensamientos así en una línea de crisis a cualquier hora, con un médico o terapeuta, y en urgencias si se acerca demasiado. La línea es la puerta más rápida, y ahí te ayudan a encontrar la siguiente.",
  ],
  "tell-thoughts": [
    "Corto y al principio funciona mejor, para que no se pierda: «He estado pensando en la muerte y necesito hablarlo hoy». Luego, qué tan seguido, y si temes hacer algo. Lo puedes escribir y dárselo. Un médico oye esto a menudo; alguien cercano puede asustarse al principio, y ese susto es miedo por ti.",
    "Escoge un momento tranquilo, di primero qué necesitas y luego la frase clara: «No tienes que arreglarlo. He estado pensando en la muerte y no quiero estar a solas con eso». Un médico o la familia lo recibe mejor dicho de una vez, y por ese día te puedes quedar ahí.",
  ],
  "teen-signs": [
    "Señales de alarma en adolescentes: hablar o bromear con morir o con ser una carga, apartarse de sus amistades, regalar cosas que importan, lastimarse, un cambio fuerte en el sueño, la escuela o el ánimo, o una calma de pronto después de una mala racha. Varias a la vez, o una nueva, son motivo para preguntar con claridad y cariño, guardar bajo llave medicinas y armas, y ver a un médico.",
    "Fíjate en el cambio: una hija o un hijo adolescente que se aísla, duerme mucho más o menos, deja lo que le gustaba, dice que es una carga o que nada importa, esconde heridas o se despide de forma rara. Preguntar no pone la idea ahí. Quédate cerca, guarda lo que podría usarse y busca a un médico o a la escuela.",
  ],
  "of-rights": [
    "No conozco las reglas de eso, y una respuesta equivocada te podría costar. Lo que ayuda de todos modos: guarda una foto de lo que dijeron con la fecha, pide por escrito el motivo y el plazo, y llévalo a una asesoría legal, un sindicato o una oficina de defensa, donde la primera consulta suele ser gratis. Puede esperar a que amanezca.",
    "Eso depende del lugar y de la letra chica, así que no voy a adivinar. Anota qué pasó y cuándo, guarda los mensajes y pregúntales por escrito cómo inconformarte. En una asesoría legal te dicen qué opciones tienes; es para horas de oficina, no para esta noche.",
  ],
  "of-body": [
    "Desde aquí no puedo juzgar un cuerpo ni una medicina. En una farmacia o con una enfermera muchas veces contestan por teléfono y sin cita. Si va a peor, si tomaste más de lo que debías o te sientes débil, que lo sepa ya el número de emergencias.",
    "Eso es para alguien que te pueda ver: un médico, una enfermera o una farmacia, y muchas contestan tarde. Dolor fuerte, desmayo, sangre que no para o falta de aire son para el número de emergencias.",
  ],
  "of-another": [
    "Lo que pasa dentro de otra persona no lo puedo saber desde aquí, y adivinar no sería justo contigo. En tus manos está lo pequeño: qué le dices, cuándo, y quién está contigo mientras esperas.",
    "No puedo ver lo que piensa. La gente muchas veces reacciona distinto a lo que tememos de noche, y a veces justo así; que no dependa de una sola persona: ten en mente a una segunda.",
  ],
  "not-known": [
    "Eso no lo sé, y prefiero decirlo a inventar algo.",
    "Para esa no tengo respuesta. No voy a adivinar.",
    "Con franqueza, desde aquí no te lo puedo decir.",
    "Ahí solo estaría adivinando, así que lo dejo.",
    "No tengo una buena respuesta para eso, y sí oí la pregunta.",
  ],
};
