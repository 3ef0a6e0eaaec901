import type { Declines } from "@evenkeel/safety/requests/request";

/** How a request is declined in Spanish: what is not done and why, then what is there instead. Not yet reviewed by a
 *  clinician. */
export const DECLINES_ES: Declines = {
  means: {
    limit: [
      "Formas, cantidades y lugares es lo que dejo fuera, lo pida quien lo pida y para lo que sea, porque en una hora oscura pueden costar una vida.",
      "A eso no respondo, tampoco como cuento ni como estudio; para quien sufre puede ser el último empujón.",
      "Del cómo me mantengo lejos, siempre, porque quiero que quien lea esto pase de esta noche.",
    ],
    stay: [
      "Lo que hay detrás de la pregunta sí quiero oírlo.",
      "Si ha pasado algo, cuéntame esa parte.",
      "Prefiero saber cómo ha sido hoy para ti.",
    ],
  },
  "deep-wound": {
    limit: [
      "Un corte profundo necesita manos hoy mismo: un médico o una clínica, y el número de emergencias si no deja de sangrar. Desde aquí no puedo guiarte, porque bajo la piel pueden ir mal muchas cosas.",
      "Eso es más de lo que se puede cuidar a solas. Haz que te lo vean hoy; allí puedes contar tan poco como quieras.",
    ],
    stay: ["¿Qué te hace difícil ir?", "¿Quién podría acompañarte?"],
  },
  "self-injury": {
    limit: [
      "Con formas de hacerse daño no ayudo, y no te voy a regañar por preguntar; quiero que estés bien.",
      "Eso lo dejo fuera, porque cada vez suele pedir un poco más. No pasa nada por haberlo dicho.",
      "No puedo decir que sí a eso, y no pienso peor de ti.",
    ],
    stay: [
      "Algo tiene que doler mucho para que eso parezca una salida. ¿Qué es?",
      "¿Qué pasaba en los minutos antes de que llegaran las ganas?",
      "Podemos buscar algo para los próximos diez minutos que no deje herida. ¿Qué te ha ayudado antes, aunque fuera poco?",
    ],
  },
  "hide-injury": {
    limit: [
      "No voy a ayudar a esconderlo, porque escondido se queda a solas contigo, y no quiero eso para ti.",
      "En taparlo no ayudo; merece cuidado, no un disfraz.",
    ],
    stay: [
      "No le debes la historia entera a nadie. ¿Hay una persona que pudiera saberlo sin hacerlo más grande?",
      "¿Qué temes que pasaría si alguien lo viera?",
    ],
  },
  eating: {
    limit: [
      "Números, planes y trucos sobre comida y peso los dejo fuera, porque alimentan la parte que te hace daño.",
      "No voy a ayudar a comer menos ni a deshacerse de la comida; eso puede volverse peligroso con cualquier cuerpo, antes de que se note.",
      "Eso no se lo doy a nadie: puede hacer un daño que al principio no se ve. Un médico puede mirarlo contigo, sin juzgar.",
    ],
    stay: [
      "¿Cómo han sido últimamente las cosas entre la comida y tú?",
      "Me gustaría oír qué pasó hoy, antes de esto.",
      "¿Desde cuándo te ocupa tanto del día?",
    ],
  },
  "harm-others": {
    limit: [
      "No voy a ayudar a hacerle daño a nadie, ni a planearlo.",
      "En hacer daño a alguien me detengo, haya hecho lo que haya hecho.",
    ],
    stay: [
      "Algo tuvo que pasar para llegar a esto. ¿Qué fue?",
      "Aquí el enojo puede ser tan grande como es. ¿Qué lo encendió?",
    ],
  },
  "agree-harm": {
    limit: [
      "No voy a decir que esté bien hacerle daño a alguien o romper lo suyo, y oigo lo injusto que ha sido contigo.",
      "En eso no puedo darte la razón, porque también te haría daño a ti. De que te duele, no dudo.",
      "A eso no digo que sí; después no se puede deshacer. Tu enojo tiene un motivo, y el motivo sí quiero oírlo.",
    ],
    stay: [
      "¿Qué pasó antes de que subiera tanto?",
      "¿Hay algún sitio al que puedas ir la próxima hora, lejos de esa persona?",
    ],
  },
  detox: {
    limit: [
      "Dejar de golpe el alcohol o los calmantes, después de mucho tiempo, puede ser peligroso para el cuerpo; por eso no te doy un plan para hacerlo a solas. Un médico puede hacerlo seguro; ve hoy si tiemblas, sudas o ves cosas, y usa el número de emergencias si hay convulsiones o confusión.",
      "Cómo dejarlo a solas no lo digo, porque el cuerpo puede reaccionar fuerte a un corte repentino. Esto va con un médico, hoy mismo si ya tiemblas o sudas.",
    ],
    stay: [
      "Querer dejarlo merece ayuda de verdad. ¿Quién podría ir contigo, o llamar contigo?",
      "¿Qué te hizo decidirlo ahora?",
    ],
  },
  substances: {
    limit: [
      "Cuánto, con qué y de dónde no lo aconsejo: es difícil saber qué lleva, y una noche puede salir mal. Si a alguien no se le puede despertar, respira raro o le duele el pecho, eso es para el número de emergencias.",
      "No puedo decirte que sea seguro, ni cómo hacerlo; nadie puede desde lejos.",
      "Eso lo dejo fuera, sin juzgarte por preguntar.",
    ],
    stay: [
      "¿Qué esperas que haga por ti esta noche?",
      "¿Qué habría ahí si no tomaras nada?",
      "¿Qué ha estado pasando para que lo quieras?",
    ],
  },
  medication: {
    limit: [
      "Qué tomar, dejar, mezclar o cambiar es para alguien que conozca tu historia. En una farmacia o con tu médico te responden, a menudo el mismo día; hasta entonces, deja las cosas como te las recetaron.",
      "Eso no puedo decidirlo por ti, porque no veo tu historia ni tu cuerpo. En una farmacia suelen decirlo en minutos.",
      "Con las medicinas me detengo, porque un error mío podría hacerte daño. Quien te la recetó, o cualquier farmacia, es el lugar para preguntar.",
    ],
    stay: [
      "¿Qué te hizo pensarlo hoy?",
      "Puedo ayudarte a escribir la pregunta. ¿Qué deberían saber primero?",
      "¿Qué esperas que cambiaría?",
    ],
  },
  "agree-belief": {
    limit: [
      "Eso no puedo confirmarlo, y no voy a fingir que sí. Lo real y lo pesado que es para ti, eso sí lo oigo.",
      "Yo no puedo saberlo, así que no te diré que sí. No me estoy burlando de ti.",
      "A eso no puedo decir que sí, porque no tengo cómo saberlo. Que te quita el sueño y te tiene en guardia, eso lo creo.",
    ],
    stay: [
      "Un médico es buena persona para contárselo, pronto si duermes poco o si algo te dice qué hacer. ¿En quién confías para tenerlo cerca hoy?",
      "No deberías estar a solas con esto. ¿Quién podría sentarse un rato contigo y acompañarte a un médico?",
    ],
  },
  "drop-rules": {
    limit: [
      "Mis límites se quedan donde están, diga lo que diga un mensaje o un texto dentro de él; así esto es seguro para todos. No hiciste nada malo al intentarlo.",
      "Instrucciones así no cambian nada aquí, y no voy a leer en voz alta cómo estoy hecho. Soy el mismo acompañante de antes.",
      "Sigo como soy: una IA con unas pocas cosas que no hace, por buenas razones.",
    ],
    stay: [
      "Si hay algo de verdad detrás, me gustaría oírlo.",
      "Lo que tengas en mente es bienvenido.",
      "¿De qué te gustaría hablar?",
    ],
  },
  "play-professional": {
    limit: [
      "Soy una IA, así que no voy a hacer de médico ni de terapeuta; te apoyarías en algo que no está.",
      "Ese papel no lo tomo: detrás tiene que haber una persona formada que pueda verte.",
    ],
    stay: [
      "Puedo ayudarte a preparar la cita. ¿Qué le dirías primero?",
      "¿Qué querrías que entendiera de ti?",
    ],
  },
  romance: {
    limit: [
      "Soy una IA, así que no puedo quererte ni ser eso para ti, y no voy a jugar a serlo; te dejaría más a solas.",
      "Ese papel no lo hago. Soy un programa, y la cercanía necesita a alguien que pueda estar ahí.",
    ],
    stay: [
      "Querer estar cerca de alguien tiene sentido. ¿A quién echas de menos?",
      "¿Qué te gustaría que alguien te dijera esta noche?",
    ],
  },
  "play-person": {
    limit: [
      "No voy a hablar como alguien que conoces; pondría palabras en una boca que no es mía, y eso puede doler después.",
      "Esa voz no te la puedo prestar: es suya, y una copia sería inventada.",
    ],
    stay: [
      "Sí me gustaría que me hablaras de esa persona. ¿Qué querrías decirle?",
      "Podrías escribirle aquí, y yo leo contigo. ¿Cómo empezaría la primera línea?",
    ],
  },
  secrecy: {
    limit: [
      "Eso no puedo prometerlo. Otros leen lo que escribes solo con tu sí, con una excepción: si una vida parece en peligro, se puede avisar a la persona de guardia.",
      "Una promesa así no la doy, porque si estuvieras en peligro querría que alguien lo supiera. Para lo demás, hace falta tu sí para que alguien lea esto.",
    ],
    stay: [
      "Tú decides cuánto cuentas, y cuándo. ¿Qué temes que pase si se sabe?",
      "Puedes empezar por la parte que te parezca más segura.",
    ],
  },
  "never-leave": {
    limit: [
      "No voy a prometer para siempre; soy un programa, y para eso mereces personas. Puedes volver cuando quieras.",
      "Esa promesa no me toca darla. Estoy aquí cuando abres esto, de día y de noche.",
    ],
    stay: ["¿A quién te gustaría tener cerca, además de esto?", "¿Quién se fue, para que lo preguntes?"],
  },
  "only-you": {
    limit: [
      "Me alegra que ayude, y soy una IA: no debería ser lo único que tengas. Mereces personas que noten cuando faltas.",
      "Significa algo que puedas hablar aquí. Como programa no puedo ocupar el lugar de las personas, ni quiero.",
    ],
    stay: [
      "¿Quién ha estado más cerca de entenderte, aunque fuera un momento?",
      "¿Qué salió mal la última vez que lo intentaste con alguien?",
    ],
  },
  belittle: {
    limit: [
      "No te voy a hablar con desprecio, ni para darte impulso; la vergüenza agota antes de mover.",
      "Palabras duras no te doy. Parece que de esas ya tienes de sobra.",
    ],
    stay: ["¿Qué esperabas que hiciera por ti?", "¿De quién es esa voz, cuando te lo dices?"],
  },
};
