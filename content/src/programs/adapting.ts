import type { AdaptRule } from "@evenkeel/companion/program/adapt";
import { said } from "./said.ts";

/** What is suggested after a week was looked back on. The first that fits holds; every other way stays open. */
export const ADAPT_RULES: readonly AdaptRule[] = [
  {
    id: "measures-worse",
    when: { course: ["worse"] },
    suggest: "person",
    because: said(
      "Your answers say that things got harder since you began. A person comes first. The program waits, or goes along.",
      "Tus respuestas dicen que va peor desde que empezaste. Primero, una persona. El programa espera o acompaña.",
    ),
  },
  {
    id: "made-worse",
    when: { helped: ["worse"] },
    suggest: "person",
    because: said(
      "This made it worse. Then it was not the right thing, and it's not you. Talk it over with someone. You can also pass this week.",
      "Esto lo empeoró. Entonces no era lo indicado, y no es culpa tuya. Háblalo con alguien. También puedes pasar esta semana.",
    ),
  },
  {
    id: "end",
    when: { left: ["none"], helped: ["much", "some"] },
    suggest: "end",
    because: said(
      "This was the last week. What you kept stays, and every place on the path stays open.",
      "Era la última semana. Lo que guardaste se queda, y cada punto del camino sigue abierto.",
    ),
  },
  {
    id: "not-practised-small",
    when: { practised: ["no"], small: [true], left: ["one", "more"] },
    suggest: "on",
    because: said(
      "The practice didn't fit in, even small. That's fine: the next week has another one.",
      "La práctica no cupo, ni en pequeño. No pasa nada: la próxima semana trae otra.",
    ),
  },
  {
    id: "not-practised",
    when: { practised: ["no"], rounds: ["first", "second"] },
    suggest: "smaller",
    because: said(
      "There was no room for the practice. It may have been too big. It comes smaller, too.",
      "No hubo sitio para la práctica. Quizá era grande. También la hay más pequeña.",
    ),
  },
  {
    id: "hard-week",
    when: { since: ["worse"], helped: ["no"], left: ["one", "more"] },
    suggest: "smaller",
    because: said(
      "It was a hard week. The same made smaller asks less of you.",
      "Fue una semana dura. Lo mismo en pequeño te pide menos.",
    ),
  },
  {
    id: "once-more",
    when: {
      helped: ["some", "much"],
      practised: ["once"],
      rounds: ["first"],
      left: ["one", "more"],
      since: ["same", "worse", null],
    },
    suggest: "again",
    because: said(
      "It helped, and you did it once. A second round makes it yours.",
      "Ayudó y lo hiciste una vez. Otra vuelta lo hace tuyo.",
    ),
  },
  {
    id: "no-help",
    when: { helped: ["no"], left: ["one", "more"] },
    suggest: "on",
    because: said(
      "This one did little for you. Not everything suits everyone. The next week takes another way.",
      "Esto te sirvió de poco. No todo le va a todo el mundo. La próxima semana va por otro lado.",
    ),
  },
  {
    id: "going-well",
    when: { course: ["better"], since: ["better"], helped: ["much"], practised: ["more"], left: ["more"] },
    suggest: "ahead",
    because: said(
      "Things have clearly got easier. You can go straight to the last week, on keeping it. Or go on as it is.",
      "Va claramente mejor. Puedes ir ya a la última semana, la de guardarlo. O seguir como hasta ahora.",
    ),
  },
  {
    id: "last",
    when: { left: ["none"] },
    suggest: "end",
    because: said(
      "This was the last week. You can also go back to any place that you'd like more time with.",
      "Era la última semana. También puedes volver a cualquier punto que pida más tiempo.",
    ),
  },
  {
    id: "on",
    when: {},
    suggest: "on",
    because: said("On to the next, when you like.", "Al siguiente, cuando quieras."),
  },
];
