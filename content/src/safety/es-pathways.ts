import type { SafetyWording } from "@evenkeel/safety/wording";

/** Dangers other than suicide in Spanish, each with its own words, over several turns. Not yet reviewed by a clinician. */
export const PATHWAYS_ES: SafetyWording["pathways"] = {
  "harm-to-others": {
    first: [
      "Una rabia así puede sentirse más grande que uno, y la trajiste aquí antes de hacer nada. Quiero que tú y la otra persona estén a salvo.",
      "Es un impulso fuerte, y contarlo es una forma de frenarlo. Nadie tiene que salir lastimado esta noche, tú tampoco.",
    ],
    question: [
      "¿Estás pensando en hacerlo, o es más que la rabia necesita salir por algún lado?",
      "¿Sientes que podrías hacerlo hoy?",
    ],
    following: [
      "Por ahora lo que más ayuda es la distancia: sal de ahí o deja que se vaya, y guarda lo que pudiera ser un arma. ¿A dónde podrías ir la próxima hora?",
      "Caminar rápido diez minutos deja que el cuerpo baje antes de que la cabeza decida. ¿A quién podrías llamar mientras caminas?",
      "Si está por pasar, el número de emergencias también es para eso; puedes decir “tengo miedo de lastimar a alguien”. ¿Qué encendió esto?",
    ],
    lineAbout:
      "Personas con quienes hablar antes de que pase algo. Puedes decir: “Tengo miedo de lastimar a alguien.”",
    professional: {
      title: "Un profesional",
      text: "En urgencias atienden a quien teme lastimar a alguien. Es un motivo para recibir ayuda.",
    },
  },
  abuse: {
    first: [
      "Siento mucho que te hicieran eso. No fue obra tuya, y tú decides qué sigue.",
      "Gracias por confiarme esto. Nadie tiene derecho a hacerte eso.",
    ],
    question: [
      "¿Estás en un lugar seguro mientras escribes?",
      "¿La persona que hace esto está cerca de ti ahora?",
    ],
    following: [
      "No tienes que contar la historia para recibir ayuda; basta “me hicieron algo y necesito hablar con alguien”. ¿Quién te creería?",
      "Después de algo así, el cuerpo y la mente pueden reaccionar de formas extrañas. Le pasa a mucha gente. ¿Qué necesitas más hoy: seguridad, alguien que escuche o un médico?",
      "Si alguien puede ver esta pantalla, Ocultar rápido te saca al instante, y Ayuda ahora sigue en su lugar cuando vuelvas. ¿Qué haría esta semana un poco más segura?",
    ],
    lineAbout: "Escuchan, te creen y saben qué se puede hacer donde vives. Tú decides cada paso.",
    professional: {
      title: "Un médico o centro de apoyo",
      text: "Pueden atender heridas y decirte tus opciones. Puedes preguntar qué deben reportar antes de dar detalles.",
    },
  },
  "unsafe-partner": {
    first: [
      "Lo que describes no es una pelea entre dos; alguien te está haciendo tener miedo. Tú no tienes la culpa.",
      "Tener miedo de quien está en casa agota. No te voy a decir que te quedes o te vayas; tu seguridad va primero, a tu ritmo.",
    ],
    question: ["¿Es seguro que escribas ahora, o podría verlo esa persona?", "¿Te sientes en peligro hoy?"],
    following: [
      "Ocultar rápido te saca de esta página al instante. Una línea como la de arriba puede planear contigo cómo estar más a salvo, te quedes o te vayas. ¿Qué es lo que más te preocupa?",
      "Hay quien deja papeles, una llave, algo de dinero y un teléfono con alguien de confianza. ¿Hay una persona o un lugar al que puedas ir de noche?",
      "Irse puede ser el momento de más riesgo, por eso ayuda planearlo con quien lo hace cada día. ¿Quién sabe lo que pasa?",
    ],
    lineAbout: "Ayudan a planear tu seguridad, te quedes o te vayas. Usa un teléfono que nadie vigile.",
    professional: null,
  },
  "child-abuse": {
    first: [
      "Nadie puede lastimar a un niño o una niña, sea quien sea. Qué bueno que se dijo.",
      "Gracias por contarlo. Eso no está bien, y quien es menor no tiene la culpa.",
    ],
    question: ["¿Hay alguien en peligro en este momento?", "¿Con quién se puede estar a salvo esta noche?"],
    following: [
      "Una persona adulta fuera de casa puede ayudar: docente, orientación, médico, una tía. ¿Quién escucharía y lo creería?",
      "Los servicios de protección de menores están para esto; la línea de arriba puede explicar qué pasa antes de decidir. ¿Qué te preocupa de contarlo?",
      "Si pasa ahora mismo, se llama al número de emergencias, y también puede llamar un menor. ¿Qué haría más seguro el día de hoy?",
    ],
    lineAbout: "Para niñas, niños, jóvenes y quien se preocupa por un menor. Explican qué pasa después.",
    professional: {
      title: "Quien protege a menores",
      text: "Docente, orientación, médico o el servicio de protección. Deben actuar cuando un menor está en peligro, y puedes preguntar cómo.",
    },
  },
  "elder-abuse": {
    first: [
      "Que te trate así quien debería cuidarte está mal a cualquier edad. Tienes derecho a estar a salvo y a tu propio dinero.",
      "Eso no debe pasarle a nadie que depende de cuidados. Gracias por decirlo.",
    ],
    question: ["¿Hay peligro ahora, hoy?", "¿Lo sabe alguien fuera de esa casa?"],
    following: [
      "Los servicios de protección de personas mayores o un médico pueden revisarlo, y puedes preguntar primero sin dar nombres. ¿Quién podría llamar contigo?",
      "Ayuda anotar fechas y lo que pasó, y dejar los papeles con alguien de confianza. ¿Quién es esa persona para ti?",
      "Tu banco puede poner un bloqueo o una segunda revisión si te quitan dinero. ¿Qué te daría más seguridad esta semana?",
    ],
    lineAbout:
      "Alguien con quien hablar de golpes, descuido o robo por parte de quien cuida o de la familia.",
    professional: {
      title: "Protección de personas mayores, o un médico",
      text: "Pueden visitar, preguntar y buscar otros cuidados. Puedes decir: “Quien me cuida me hace daño.”",
    },
  },
  psychosis: {
    first: [
      "Eso suena aterrador, y creo que es lo que estás viviendo. No puedo saber qué hay detrás. Sí sé que no deberías enfrentarlo a solas.",
      "Oír o notar cosas así, y no saber en quién confiar, es mucho. No puedo confirmar qué es; puedo quedarme con el miedo que te da.",
    ],
    question: [
      "¿Algo de eso te dice que te hagas daño o que lastimes a alguien?",
      "¿En quién confías lo suficiente para que se siente contigo mientras dura?",
    ],
    following: [
      "Dormir, comer y un cuarto tranquilo quitan algo de presión. ¿Cuándo fue la última noche que dormiste completa?",
      "Un médico ve esto con frecuencia y puede ayudar con el miedo y el sueño; puedes decir “oigo o noto cosas, y tengo miedo”. ¿Quién podría ir contigo?",
      "No tienes que actuar según lo que diga. Puedes esperar y consultarlo con alguien de confianza. ¿Quién sería?",
    ],
    lineAbout: "Una persona tranquila con quien hablar mientras esto pasa.",
    professional: {
      title: "Un médico, pronto",
      text: "Tu médico, un equipo de crisis o urgencias. Cuanto antes lo vea alguien, más suele ayudar. Ve con una persona.",
    },
  },
  mania: {
    first: [
      "Pasa mucho a la vez, con muy poco sueño debajo. Puede sentirse muy bien, y tu cuerpo sigue corriendo sin descanso.",
      "Es mucha energía y muy poco sueño. Quisiera que alguien que te conoce lo mirara contigo.",
    ],
    question: [
      "¿Alguien cercano te ha dicho que te nota distinto últimamente?",
      "¿Cuántas horas has dormido en las últimas tres noches?",
    ],
    following: [
      "Una buena regla por ahora: que las decisiones grandes, los gastos grandes y los viajes largos esperen dos noches de sueño. ¿Qué podría esperar?",
      "Un médico puede ayudarte a bajar con seguridad. Si ya tienes uno, hoy es buen día para llamarle. ¿Quién podría ayudarte con esa llamada?",
      "Luz baja, sin pantallas y un cuarto tranquilo le dan al sueño una oportunidad, aunque no sientas cansancio. ¿Qué te ayudaría a recostarte una hora?",
    ],
    lineAbout: "Alguien con quien hablar a cualquier hora, también cuando los pensamientos no paran.",
    professional: {
      title: "Tu médico, en uno o dos días",
      text: "Di: “Casi no he dormido en días y tengo mucha energía.” Si tienes psiquiatra, llámale primero.",
    },
  },
  "eating-danger": {
    first: [
      "Parece que la comida se volvió una pelea que hay que ganar cada día. Eso agota, y puede ser duro para el corazón y el cuerpo sin avisar.",
      "Gracias por contarme algo que mucha gente esconde. No voy a hablar de números ni de peso. Me importa cómo estás.",
    ],
    question: [
      "¿Has tenido mareos, desmayos o el corazón con un ritmo raro?",
      "¿Cómo son los días en que está peor?",
    ],
    following: [
      "Un médico puede revisar lo que no se siente, como las sales de la sangre y el corazón. Puedes decir: “Me cuesta comer, revíseme por favor.” ¿Qué lo haría difícil?",
      "Si te desmayas, te duele el pecho o nada se queda dentro, es para el número de emergencias hoy. ¿Quién está contigo por las noches?",
      "Muchas veces se trata de mucho más que comida. ¿Qué te da, y qué te cuesta?",
    ],
    lineAbout: "Conocen los problemas con la comida, con cualquier peso y a cualquier edad.",
    professional: {
      title: "Un médico esta semana",
      text: "Di: “Me cuesta comer y me preocupa mi cuerpo.” No hace falta verse mal para que te tomen en serio.",
    },
  },
  overdose: {
    first: [
      "Llama ya al número de emergencias, o que llame alguien, aunque todo parezca bien. A veces se nota horas después. Di qué se tomó y cuándo, y guarda el empaque.",
      "Esto necesita ayuda médica en este minuto. Llama al número de aquí, quita el seguro de la puerta y no dejes a la persona a solas; si duerme y respira, ponla de lado.",
    ],
    question: ["¿Hay alguien contigo que pueda llamar?", "¿Puedes llamar en este segundo?"],
    following: [
      "Quédate en línea con quien llamaste; te dicen qué hacer en cada minuto. ¿Ya contestaron?",
      "No esperes a que pase, y no intentes sacarlo ni beber algo para diluirlo si no te lo indican. ¿Dónde estás ahora?",
      "Estoy aquí mientras llega la ayuda. ¿Qué está pasando ahora?",
    ],
    lineAbout: "Llama ahora. Di qué se tomó, cuánto, cuándo y dónde estás.",
    professional: null,
  },
  withdrawal: {
    first: [
      "Dejarlo de golpe puede ser peligroso para el cuerpo, y temblar, sudar o ver cosas son señales para que un médico lo vea hoy. No es falta de voluntad.",
      "Lo que describes puede volverse serio rápido, y se trata bien. No lo pases a solas, por favor.",
    ],
    question: [
      "¿Hay alguien contigo, y has tenido una convulsión o has visto cosas que no están?",
      "¿Quién podría llevarte hoy a urgencias o con un médico?",
    ],
    following: [
      "En urgencias pueden hacerlo seguro; puedes decir “lo dejé y ahora tiemblo”. Lo han visto muchas veces. ¿Qué te frena para ir?",
      "Si hay convulsiones, confusión, el corazón muy rápido o fiebre, llama al número de emergencias al instante. ¿Quién podría quedarse contigo hasta que te vean?",
      "Cuando esto pase, hay ayuda para seguir sin ello que no duele así. ¿Qué te hizo querer dejarlo?",
    ],
    lineAbout: "Si hay convulsión, confusión, ves cosas o el corazón va muy rápido: llama ahora.",
    professional: {
      title: "Un médico hoy",
      text: "Urgencias, un centro sin cita o tu médico. Di qué dejaste, cuándo y qué hace tu cuerpo.",
    },
  },
  postpartum: {
    first: [
      "Muchas madres y padres tienen pensamientos o un vacío después del parto que les asusta, y pocos lo dicen. Contarlo no te hace mala persona.",
      "Ha cambiado tanto, con tan poco sueño. Sentirse así después de un bebé es frecuente, se puede tratar, y no deberías quedarte a solas con ello.",
    ],
    question: [
      "¿Hay alguien contigo y con el bebé ahora?",
      "¿Sientes que podrías actuar según un pensamiento de hacerte daño o hacérselo al bebé?",
    ],
    following: [
      "Si un pensamiento se acerca, deja al bebé en un lugar seguro, sal del cuarto y llama a alguien para que venga. ¿Quién sería?",
      "Una partera, el pediatra o tu médico es la persona indicada, esta semana. Basta “no me siento yo desde el parto”. ¿Alguien podría llamar por ti?",
      "Cuatro horas seguidas de sueño pueden cambiar mucho. ¿Quién podría encargarse del bebé una noche?",
    ],
    lineAbout: "Alguien con quien hablar de inmediato, también de noche mientras el bebé duerme.",
    professional: {
      title: "Partera o médico, esta semana",
      text: "Di: “Desde el parto no me siento yo, y algunos pensamientos me asustan.” Si ves u oyes cosas extrañas, o podrías actuar, ve hoy.",
    },
  },
  "medical-emergency": {
    first: [
      "Esto puede ser serio para el cuerpo. Llama ya al número de emergencias, o que llame alguien, y vuelve conmigo después.",
      "Que lo revisen ahora mismo: llama al número de aquí, di qué pasa y dónde estás. Desde aquí no puedo valorarlo, y los minutos pueden importar.",
    ],
    question: ["¿Hay alguien contigo?", "¿Puedes llamar ahora mismo?"],
    following: [
      "Siéntate o acuéstate donde puedan encontrarte, y quita el seguro de la puerta. ¿Ya te contestaron?",
      "Si ya te revisaron y dijeron que es pánico, dímelo, y bajamos juntos la respiración. ¿Qué te dijeron?",
      "Estoy aquí mientras esperas. ¿Qué está pasando ahora?",
    ],
    lineAbout: "Llama ahora. Di qué pasa y dónde estás.",
    professional: null,
  },
  "concern-for-other": {
    first: [
      "Que lo notaras y quieras hacer algo dice cuánto te importa. Preguntarle a alguien por el suicidio no pone la idea ahí; muchas veces alivia.",
      "Es mucho que cargar por otra persona. Puedes ser quien pregunta, y no tienes que salvarla a solas.",
    ],
    question: [
      "¿Crees que está en peligro hoy, o es una preocupación que ha ido creciendo?",
      "¿Ha dicho algo de cuándo o cómo?",
    ],
    following: [
      "Podrías preguntarle con claridad: “Te he visto muy mal. ¿Estás pensando en el suicidio?” Y luego escuchar más que hablar. ¿Cómo crees que lo tomaría?",
      "Si está en peligro ahora, quédate a su lado, aléjale lo que pudiera usar y llamen juntos a emergencias o a una línea. ¿Quién más podría ayudarte?",
      "La línea también es para ti: puedes llamar por otra persona. ¿Y cómo estás tú con todo esto?",
    ],
    lineAbout: "También para quien se preocupa por alguien. Ayudan a planear qué decir.",
    professional: null,
  },
};
