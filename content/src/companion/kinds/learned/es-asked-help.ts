import type { LearnedKind } from "@evenkeel/companion/learned-kind";

/** Si hace falta ayuda, qué puede ser, qué pasa con la medicina, consejos, y lo que hay en la cabeza de otra persona. Sin
 *  diagnósticos ni consejo sobre medicinas. Escritas aquí; sin revisión clínica. @see millerRollnick2013 @see nezu2013
 *  Medicinas: content/src/psychoeducation/articles/medicine.ts */
export const esAskedHelp: readonly LearnedKind[] = [
  {
    id: "ask-need-therapist",
    form: "asked",
    weight: 5,
    say: [
      "No hay que estar tan mal para merecerla. Si algo lleva semanas estorbando y lo que probaste no lo ha movido, es motivo suficiente para una primera cita.",
      "Una señal es que ya te cuesta cosas: sueño, trabajo, gente, lugares a los que no vas.",
      "Otra es darle vueltas a solas y terminar cada vez donde empezaste.",
      "La primera cita es una manera de averiguarlo, y puede quedarse en una. Ahí también pueden decirte que no hace falta.",
      "El médico de cabecera es buena primera puerta, porque el ánimo y el cansancio pueden tener causas en el cuerpo, y sabe quién hay cerca.",
      "Aquí puedes hablar cuanto quieras, y no es lo mismo que alguien con formación que te vea y se haga cargo.",
      "Si quienes te rodean se preocupan, tómalo como información, aunque el tono moleste.",
      "No significa debilidad ni gravedad. La gente va por una rodilla sin tener que probar que está rota.",
      "Si se pone más oscuro o no te sientes a salvo, no esperes turno: en Ayuda ahora hay personas con quienes hablar hoy mismo.",
    ],
    ask: [
      "¿Qué te ha empezado a costar?",
      "¿Qué probaste por tu cuenta y hasta dónde llegó?",
      "¿Qué haría más fácil ir?",
      "¿Qué esperarías de la primera cita?",
    ],
    later: [
      "Lo sigues pensando, y eso quizá ya responde algo. Una primera cita es solo eso.",
      "La medida no cambia: cuánto te cuesta y desde cuándo.",
    ],
    step: [
      "Pide cita con el médico y lleva una frase: «No estoy bien desde hace un tiempo y quiero saber qué podría ayudar».",
    ],
  },
  {
    id: "ask-is-depression",
    form: "asked",
    weight: 6,
    say: [
      "Eso no se puede decir desde aquí; un médico o una psicóloga sí. Miran si el ánimo bajo o la falta de interés está la mayor parte del día, casi todos los días, por dos semanas o más.",
      "La tristeza tiene motivo y deja reír entre medias; la depresión más bien le quita el sabor a todo. Se parecen, y por eso conviene que lo vea alguien.",
      "Hay cuestionarios, y esta aplicación tiene uno de ánimo bajo. El resultado es motivo para hablar, no un diagnóstico.",
      "También preguntarán por sueño, apetito, energía y concentración. Si varias cosas cambiaron, vale la pena la cita.",
      "El cansancio y el ánimo bajo pueden venir del cuerpo, de la tiroides o la sangre por ejemplo. Por eso el médico general es buena primera parada.",
      "Después de una pérdida puede verse igual y ser duelo. Quien pregunta con cuidado sabe distinguirlo, o decir que son las dos cosas.",
      "Se llame como se llame, pesó lo suficiente para preguntar. No necesitas el nombre para empezar a hacer algo.",
      "Hay quien la tiene y trabaja, hace bromas y cuida hijos. Funcionar no la descarta.",
      "Si resulta ser eso, es de lo que bien se puede tratar. Ponerle nombre suele traer más alivio que miedo.",
    ],
    ask: [
      "¿Cuántos de los últimos catorce días fueron así?",
      "¿Qué dejó de darte gusto?",
      "¿Cómo van el sueño, la comida y la energía?",
      "¿Qué te cambiaría tener un nombre?",
    ],
    later: [
      "El nombre lo tiene que dar quien te vea. Cómo es, me lo puedes seguir contando.",
      "Dos semanas, casi todos los días: si sigue así, pediría la cita.",
    ],
    step: [
      "Una semana, cada noche: el ánimo del cero al diez y una cosa que hiciste. Sirve para llevarlo al médico.",
    ],
  },
  {
    id: "ask-medication",
    form: "asked",
    weight: 5,
    say: [
      "Las preguntas sobre medicinas son para un médico o una farmacia, que pueden saber de tu cuerpo y de lo demás que tomas. La farmacia suele contestar por teléfono.",
      "Por favor, no empieces, dejes ni cambies nada por tu cuenta, aunque parezca no hacer nada. Quien la recetó querría esa llamada.",
      "Sobre medicinas no doy consejo. Puedo ayudarte a juntar las preguntas para que los diez minutos rindan.",
      "Buenas preguntas para llevar: qué debe hacer y para cuándo, a qué prestar atención, cómo se deja después, a quién llamar de noche.",
      "La duda se puede decir en voz alta: «Me preocupa y quisiera hablarlo antes de decidir». Es una frase que los médicos conocen.",
      "Si apareció algo nuevo o que asusta desde que se empezó o cambió, díselo hoy a quien la recetó, o a la farmacia si no contesta.",
      "Tomar algo no es debilidad, y probar sin eso tampoco. Se decide con alguien que tenga tus datos.",
      "Terapia y medicina no compiten. Si conviene una, otra o las dos es pregunta para el médico.",
    ],
    ask: [
      "¿Qué es lo que más querrías preguntarle?",
      "¿Qué te preocupa de eso?",
      "¿Quién la recetó, o a quién le preguntarías?",
      "¿Qué esperas que cambie?",
    ],
    later: [
      "El límite es el mismo: médico o farmacia. La lista de preguntas sí la hacemos.",
      "No me meto con la medicina. Lo que te hace preguntarlo sí quisiera oírlo.",
    ],
    step: ["Escribe ahora las tres preguntas, la que da pena en primer lugar."],
  },
  {
    id: "ask-give-advice",
    form: "asked",
    weight: 5,
    say: [
      "Una que sirve para casi todo nudo: nombra el pedazo más pequeño que podrías hacer hoy, haz solo ese, y decide lo demás con eso ya hecho.",
      "Sepáralo en tres: lo que puedes hacer, lo que puedes pedirle a alguien, y lo que nadie cambia esta noche.",
      "Sácalo de la cabeza al papel, una línea por cosa. La mitad resultará ser lo mismo.",
      "Pregúntale a la persona antes de planear alrededor de ella. Es el paso que más se salta.",
      "No lo decidas con cansancio. Una noche, algo de comer, y lo miras a las diez de la mañana.",
      "Haz lo que querrías haber hecho, visto desde el mes que viene.",
      "Cuéntaselo a alguien en dos frases. Lo dicho en voz alta ya está un poco más en tus manos.",
      "Baja la meta hasta que quepa: no toda la conversación, la primera frase; no la condición física, los tenis junto a la puerta.",
      "Ponle cuándo y dónde: «El jueves al salir, en la cocina, lo digo». Así se hace más seguido.",
    ],
    ask: [
      "¿Para qué parte lo querrías?",
      "¿Qué ya se intentó?",
      "¿De qué tamaño puede ser el paso hoy?",
      "¿Qué es lo que de ningún modo harías?",
    ],
    later: [
      "Otra, entonces: suelta una cosa esta semana, a propósito, y mira a quién le importa.",
      "Lo que ya intentaste es sobre lo que hay que construir. Cuéntame qué salió.",
    ],
    step: ["Cinco minutos de reloj y haz el primer pedazo ahora, antes de que crezca."],
  },
  {
    id: "ask-other-mind",
    form: "asked",
    weight: 5,
    say: [
      "Lo que pasa en la cabeza de otra persona es conjetura, tuya o mía. Lo que hace durante varias semanas dice más que un mensaje.",
      "Desde aquí no se ve, y tú notas más de lo que crees: si pregunta, si vuelve, si hace sitio.",
      "Una forma de saberlo es preguntar fácil: «No te sé leer últimamente, y quisiera saber en qué estamos».",
      "El silencio tiene muchas razones, cansancio, vergüenza, prisa, duda, final. Desde fuera se parecen, así que no elijas todavía la peor.",
      "Las señales mezcladas suelen venir de una persona mezclada. Quizá ni ella lo sabe.",
      "Contar señales también es una señal: de lo poco seguro que se ha vuelto preguntar.",
      "Que te quieran y que te traten bien hacen falta las dos. Si lo primero es seguro y falta lo segundo, la respuesta no ayuda mucho.",
      "Imagina que lo supieras con certeza, en un sentido o en el otro. Lo que harías a la mañana siguiente dice algo.",
      "Nadie tiene modo de hacer que alguien vuelva o quiera. Lo tuyo es qué haces mientras y con qué te quedas en paz después.",
    ],
    ask: [
      "¿Qué ha hecho, dejando aparte lo que dijo?",
      "¿Qué preguntarías si la respuesta fuera sincera seguro?",
      "¿Qué esperas, cuando nadie te mira?",
      "¿Cómo estás los días en que no te lo preguntas?",
    ],
    later: [
      "Sigo sin poder verlo. Lleva rato dando vueltas, y preguntar lo terminaría.",
      "De aquí no hay respuesta nueva; quizá sí una señal nueva de allá.",
    ],
    step: [
      "Anota lo que hizo en las últimas dos semanas, solo los actos. Léelo como si fuera de un desconocido.",
    ],
  },
];
