import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const doingFirst: Article = {
  id: "doing-first",
  group: "mood",
  title: { en: "Why doing comes before feeling like it", es: "Por qué hacer va antes que tener ganas" },
  answer: {
    en: "When mood is low, waiting until you feel like it keeps you waiting. Doing one small thing first, by plan and not by mood, is a treatment called behavioural activation, and in trials it helped about as well as therapy that works on thoughts.",
    es: "Con el ánimo bajo, si esperas a tener ganas, sigues esperando. Hacer primero algo pequeño, por plan y no por ganas, es un tratamiento que se llama activación conductual, y en los ensayos ayudó más o menos igual que la terapia que trabaja los pensamientos.",
  },
  answerFrom: ["martell2022", "richards-2016"],
  asked: {
    en: [
      "what is behavioural activation",
      "why can't I get myself to do anything",
      "how do I find motivation when I am depressed",
      "I don't feel like doing anything",
      "should I wait until I feel like it",
      "how do I get out of bed when I'm low",
      "does doing things help with depression",
      "how do I start when I have no energy",
    ],
    es: [
      "qué es la activación conductual",
      "por qué no consigo hacer nada",
      "cómo encuentro motivación con depresión",
      "no tengo ganas de nada",
      "debo esperar a tener ganas",
      "cómo me levanto de la cama cuando estoy mal",
      "hacer cosas ayuda con la depresión",
      "cómo empiezo si no tengo energía",
    ],
  },
  blocks: [
    text(
      ["martell2022", "jacobson2001"],
      "Low mood says: rest, stay in, leave it for later. So you do less. Then there is less that could give joy, or a sense of “I did that”. The day gets empty, and mood sinks further. It is a loop. No one chooses it.",
      "El ánimo bajo dice: descansa, quédate, déjalo para luego. Así que haces menos. Entonces hay menos que pueda dar alegría, o un «esto lo hice yo». El día se vacía y el ánimo baja más. Es un círculo. Nadie lo elige.",
    ),
    text(
      ["martell2022"],
      "The way out starts with the hands and feet. We tend to think that first comes the wish, then the act. In low mood it works better the other way round. You act by plan, and the wish comes later. At times it does not come at all, and the act still counts.",
      "La salida empieza por las manos y los pies. Pensamos que primero van las ganas y luego el acto. Con el ánimo bajo va mejor al revés. Haces algo por plan, y las ganas llegan después. A veces no llegan, y lo hecho cuenta igual.",
    ),
    heading("How to try it", "Cómo probarlo"),
    list(
      ["martell2022", "jacobson2001"],
      [
        "Watch a few days. What did you do, and how was your mood?",
        "Mira unos días. ¿Qué hiciste y cómo estaba tu ánimo?",
      ],
      [
        "Pick one thing that matters to you or used to feel good.",
        "Elige una cosa que te importe o que antes te gustaba.",
      ],
      [
        "Make it so small that it fits a bad day. A very short while will do.",
        "Hazla tan pequeña que quepa en un mal día. Basta un rato muy corto.",
      ],
      ["Say when and where. Write it down.", "Di cuándo y dónde. Apúntalo."],
      ["Do it as planned, whatever the mood.", "Hazla como estaba planeado, con el ánimo que haya."],
      [
        "Look after: was mood a little up, the same or down? All of it tells you something.",
        "Mira después: ¿el ánimo subió un poco, quedó igual o bajó? Todo te enseña algo.",
      ],
    ),
    heading("What is known", "Lo que se sabe"),
    text(
      ["cochrane-activation", "richards-2016", "ekers2014"],
      "Reviews of many trials found that this helps people with depression. In one large trial it did about as well as CBT, though it was given by staff with less training. How sure this is differs from study to study.",
      "Revisiones de muchos ensayos vieron que esto ayuda a personas con depresión. En un ensayo grande fue más o menos igual que la terapia cognitiva, aunque lo daba gente con menos formación. No todos los estudios son igual de seguros.",
    ),
    text(
      ["martell2022"],
      "If a step does not work, the step was too big or at the wrong time. You did not fail. Cut it in half and try again.",
      "Si un paso no sale, era muy grande o en mal momento. No fallaste tú. Córtalo por la mitad y prueba otra vez.",
    ),
    here(
      "Here you can pick one small step and a time for it.",
      "Aquí puedes elegir un paso pequeño y su hora.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
