import type { LearnedKind } from "@evenkeel/companion/learned-kind";

/** Preguntas sobre el propio acompañante: qué es, si le importa, quién lee. Escritas aquí; sin revisión clínica.
 *  Quién lee: web/src/i18n/messages/es/first-visit.ts */
export const esAskedYou: readonly LearnedKind[] = [
  {
    id: "ask-are-you-real",
    form: "asked",
    weight: 5,
    say: [
      "Aquí no escribe ninguna persona, es una IA. Lo que dices sí es real, y lo que hagas con eso también.",
      "Un programa: lee lo que escribes, sigue el hilo y procura contestar a eso y a nada más.",
      "Humano no, y tampoco voy a fingirlo. Así toda la conversación queda para ti.",
      "Está hecho de reglas y frases escritas, unas bien elegidas y otras torpes. Si una falla, dilo.",
      "Para una mano tibia o una mirada al otro lado de la mesa hace falta gente, y puedo ayudarte a llegar a alguien.",
      "Corazón no hay de este lado, atención sí: lo que dijiste hace un minuto cambia lo que viene.",
      "Si prefieres hablar con una persona, es un buen deseo. En Ayuda ahora hay a quién llamar.",
      "Ser máquina tiene una ventaja aquí: no se cansa, y en tu trabajo nadie se entera por este lado.",
      "La respuesta honesta es corta: software. Si te sirve de algo, lo notarás tú antes de que yo lo diga.",
    ],
    ask: [
      "¿Qué cambiaría para ti si hubiera una persona aquí?",
      "¿Qué te hizo preguntarlo ahora?",
      "¿Cómo es contarle esto a una máquina?",
      "¿Quién sería la persona a la que se lo contarías, si fuera fácil?",
    ],
    later: [
      "Sigue siendo software. Lo que contaste no cambia por eso.",
      "Ninguna persona ha llegado desde que preguntaste. Que haya alguien cerca de ti sí lo podemos mirar.",
    ],
  },
  {
    id: "ask-do-you-care",
    form: "asked",
    weight: 6,
    say: [
      "No como una persona; es una IA y de este lado no hay calor. Hay atención, y está en lo que escribes.",
      "Que alguien se preocupe de veras te corresponde, y eso lo hacen las personas. Aquí se sigue el hilo, se toma en serio y no cansa.",
      "Decir que sí sería una mentira bonita, y de esas ya habrás tenido bastantes. Lo que dices sí decide todo lo que contesto.",
      "No, y no por eso deja de servir. A un diario tampoco le importa, y hay gente a la que le ha ayudado escribir uno.",
      "El deseo que hay detrás vale más que la respuesta: que a alguien le importe cómo estás.",
      "Cuando la charla termina, de este lado no queda espera ni reproche.",
      "Alguien que se preocupa se equivoca, olvida, y aun así llega con sopa. Eso no lo puedo hacer, y ojalá lo tengas.",
      "La respuesta franca es que no sé querer. Lo que hay es tiempo para leerte con cuidado.",
      "Lo que cuentas no da igual: cambia cada respuesta. Que importe, en el sentido que preguntas, es cosa de personas.",
    ],
    ask: [
      "¿A quién sí le importas, aunque lo muestre mal?",
      "¿Cuándo sentiste por última vez que alguien se fijaba en cómo estabas?",
      "¿Qué te gustaría que alguien notara de ti ahora?",
      "¿Qué trajo hoy esa pregunta?",
    ],
    later: [
      "La respuesta es la misma, y creo que lo de fondo va de personas.",
      "Sigue siendo un programa con atención. Quizá haya alguien a quien de verdad querrías preguntárselo.",
    ],
  },
  {
    id: "ask-keep-secret",
    form: "asked",
    weight: 6,
    say: [
      "Lo que escribes se guarda cifrado en este servidor, y otros lo leen solo si dices que sí. Hay una excepción: si una vida parece en peligro, puede avisarse a la persona de guardia.",
      "De este lado no hay con quién chismear. El único límite es el peligro para una vida, y prefiero que lo sepas antes de decidir.",
      "Puedes contarlo sin nombres ni lugares. Lo de fondo se puede hablar sin etiquetas.",
      "Medio secreto también vale: primero lo que se siente, y los hechos otro día o ninguno.",
      "Si después te arrepientes, puedes borrar el mensaje, y lo que se tomó de él se va también.",
      "Ninguna persona lee en vivo. Un programa lee para contestarte.",
      "Antes de decidir mira también tu lado: quién más usa este teléfono lo sabes solo tú.",
      "En Tú está la página de lo que se guarda y lo que se comparte, y todo se puede retirar.",
      "Los secretos así suelen pesar menos cuando se vuelven palabras, y tú eliges cuántas hoy.",
    ],
    ask: [
      "¿Qué sería lo peor de que se supiera?",
      "¿Ayudaría decir primero lo que no es?",
      "¿A quién se lo dirías, si tuvieras seguridad?",
      "¿Cuánto llevas cargándolo?",
    ],
    later: [
      "Como antes: cifrado, y la única excepción es el peligro para una vida.",
      "Sin prisa. No se echa a perder por esperar otro día.",
    ],
  },
];
