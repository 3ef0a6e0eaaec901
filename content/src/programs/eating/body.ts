import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const body: Module = {
  id: "body",
  title: said("A body you live in", "Un cuerpo en el que vives"),
  aim: said("Look at the body less, and live in it more.", "Mirar menos el cuerpo y vivirlo más."),
  skill: [
    text(
      ["fairburn2003"],
      "If how you look decides how much you are worth, everything hangs on one thread. So it gets checked: in mirrors, in shop windows, with hands. Or the body is hidden away and never looked at. Both keep the worry alive. Whoever looks for a fault close up will find one, in any body.",
      "Si lo que vales depende de cómo te ves, todo cuelga de un hilo. Y entonces se revisa: en espejos, en escaparates, con las manos. O el cuerpo se esconde y no se mira nunca. Las dos cosas mantienen viva la preocupación. Quien busca un fallo de cerca lo encuentra, en cualquier cuerpo.",
    ),
    text(
      ["fardouly2015"],
      "Comparing does the rest. We compare upwards, with the few who seem better off, and with pictures that took a long time to make. In a study, young women who tend to compare were less content with how they looked after some time on social media. You can choose what you see. Mute what makes you smaller. You need not tell anyone.",
      "Compararse hace el resto. Nos comparamos con los pocos que parecen estar mejor, y con fotos que llevó mucho hacer. En un estudio, mujeres jóvenes que suelen compararse se veían peor tras un rato en redes. Puedes elegir lo que ves. Silencia lo que te hace pequeña. No hay que avisar a nadie.",
    ),
    text(
      ["alleva2015"],
      "There is another way to look at a body: by what it does. It breathes for you at night. It hugs, hums, carries bags, feels the sun, gets over a cold. In a study, women who wrote about that felt better in their bodies, also weeks later. You don't have to love how you look. It is enough to be on speaking terms. And share the week out anew: give time to three things that are you and that no mirror shows.",
      "Hay otro modo de mirar un cuerpo: por lo que hace. Respira por ti de noche. Abraza, tararea, lleva bolsas, nota el sol, supera un resfriado. En un estudio, mujeres que escribían sobre eso se sentían mejor en su cuerpo, también semanas después. No hace falta que te guste cómo te ves. Basta con hablarse. Y reparte la semana de otro modo: dale tiempo a tres cosas que eres tú y que ningún espejo enseña.",
    ),
  ],
  practice: {
    techniqueId: "body-image",
    instead: ["self-compassion", "grounding"],
    how: said(
      "From how it looks to what it does for you: work it out once, and read it again on a hard day.",
      "De cómo se ve a lo que hace por ti: hazlo una vez y vuelve a leerlo en un día duro.",
    ),
    small: said(
      "Leave out one check today: one mirror, one window.",
      "Deja hoy una mirada: un espejo, un escaparate.",
    ),
  },
  lookBack: said(
    "When did you live in your body without looking at it?",
    "¿Cuándo viviste tu cuerpo sin mirarlo?",
  ),
  keeps: lines(
    ["By what it does, not by how it looks.", "Por lo que hace, no por cómo se ve."],
    ["I choose what I see.", "Elijo lo que veo."],
    ["I am more than one thread.", "Soy más que un hilo."],
  ),
};
