import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const round: Module = {
  id: "round",
  title: said("The round that pulls down", "El círculo que tira hacia abajo"),
  aim: said(
    "See how less doing and low mood feed each other.",
    "Ver cómo hacer menos y el bajón se alimentan.",
  ),
  skill: [
    text(
      ["jacobson2001", "nice-depression"],
      "When mood is low, everything costs more. So you do less. You cancel, you stay in bed, you let the phone ring. That makes sense: it saves strength for the moment. But with each thing that goes, something else goes too: a laugh, some light, a sense of having managed. Then the mood sinks a bit more, and even less seems possible. It is a round that keeps itself going. It is not laziness, and it is not your character.",
      "Cuando el ánimo está bajo, todo cuesta más. Así que haces menos. Cancelas planes, te quedas en la cama, dejas sonar el móvil. Tiene sentido: de momento ahorra fuerzas. Pero con cada cosa que se va, se va algo más: una risa, un poco de luz, la idea de haber podido. Y el ánimo baja otro poco, y aún menos parece posible. Es un círculo que se mueve solo. No es pereza y no es tu forma de ser.",
    ),
    text(
      ["dimidjian2006", "ekers2014"],
      "A round can be left at any point. The easiest one is not the feeling. You can't order a feeling about. It is the doing. In studies, people who took small planned steps, before they felt like it, often got better. The wish tends to come after the step, not before.",
      "De un círculo se puede salir por cualquier punto. El más fácil no es lo que sientes: a eso no se le dan órdenes. Es lo que haces. En los estudios, quienes daban pasos pequeños y con hora, antes de tener ganas, a menudo mejoraban. Las ganas suelen llegar después del paso, no antes.",
    ),
    text(
      ["jacobson2001"],
      "So this week asks for one thing only. One step, small enough for your worst day. It may look silly how small it is. That is the right size.",
      "Por eso esta semana pide una sola cosa. Un paso, tan pequeño que quepa en tu peor día. Puede parecer tonto de tan pequeño. Ese es el tamaño justo.",
    ),
  ],
  practice: {
    techniqueId: "behavioural-activation",
    instead: ["breathing"],
    how: said(
      "Plan one step with a day and a time. Do it whether you feel like it or not, and look at how you felt after.",
      "Planea un paso con día y hora. Hazlo con ganas o sin ellas, y mira cómo te sentías después.",
    ),
    small: said(
      "Two minutes are enough: stand at the window, wash your face, step outside the door.",
      "Bastan dos minutos: ponerte a la ventana, lavarte la cara, salir a la puerta.",
    ),
  },
  lookBack: said(
    "Was there a moment when the mood was a little lighter, or not as heavy? What had come before it?",
    "¿Hubo un momento en que el ánimo pesó algo menos? ¿Qué había pasado antes?",
  ),
  keeps: lines(
    ["Doing comes first. The wish follows.", "Primero hacer. Las ganas vienen después."],
    ["Small enough for my worst day.", "Tan pequeño que quepa en mi peor día."],
    ["It is a round, not who I am.", "Es un círculo, no mi forma de ser."],
  ),
};
