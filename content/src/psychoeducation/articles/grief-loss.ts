import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const griefLoss: Article = {
  id: "grief-loss",
  group: "feelings",
  title: { en: "Grief", es: "El duelo" },
  answer: {
    en: "Grief is how love goes on after a death; it comes in waves, without set stages and without an end date. People move between facing the loss and living on, and both are right. If it stays as sharp and life does not come back for a very long time, there is therapy made for it.",
    es: "El duelo es cómo sigue el amor tras una muerte; viene en olas, sin etapas fijas ni fecha de fin. Se va y se viene entre mirar la pérdida y seguir viviendo, y las dos cosas están bien. Si sigue igual de agudo y la vida no vuelve en muchísimo tiempo, hay terapia hecha para ello.",
  },
  answerFrom: ["stroebe-2017", "stroebe-1999", "shear-2015"],
  asked: {
    en: [
      "how long does grief last",
      "what are the stages of grief",
      "my mother died and I can't cope",
      "is it normal to feel nothing after a death",
      "how do I live without my husband",
      "am I grieving wrong",
      "I feel guilty for laughing after someone died",
      "what to say to someone who is grieving",
      "I talk to my dead father is that normal",
      "is it normal to grieve a pet",
    ],
    es: [
      "cuánto dura el duelo",
      "cuáles son las etapas del duelo",
      "murió mi madre y no puedo más",
      "es normal no sentir nada tras una muerte",
      "cómo vivo sin mi marido",
      "estoy llevando mal el duelo",
      "me siento culpable por reír después de una muerte",
      "qué decir a alguien que está de luto",
      "hablo con mi padre muerto es normal",
      "es normal hacer duelo por una mascota",
    ],
  },
  blocks: [
    text(
      ["nhs-grief", "shear-2015"],
      "Grief can be tears, rage, fog, relief, longing, or nothing at all. It sits in the body too: no sleep, no hunger, a weight on the chest. It comes in waves. A song in a shop can bring it back in full.",
      "El duelo puede ser llanto, rabia, niebla, alivio, añoranza o nada. También está en el cuerpo: sin sueño, sin hambre, un peso en el pecho. Viene en olas. Una canción en una tienda puede traerlo entero.",
    ),
    heading("There are no stages", "No hay etapas"),
    text(
      ["stroebe-2017"],
      "You may have heard that grief has five steps. Research does not support it. People do not go through them in order, and many skip most. You cannot do it wrong by missing one.",
      "Quizá oíste que el duelo tiene cinco etapas. La investigación no lo apoya. La gente no pasa por ellas en orden, y muchos se saltan casi todas. No lo haces mal por saltarte una.",
    ),
    heading("Back and forth", "Ir y venir"),
    text(
      ["stroebe-1999"],
      "Two kinds of work go on. One turns to the loss: to cry, to remember, to look at photos. The other turns to life: the papers, the meals, a new role, a laugh. People go back and forth between them. A rest from grief is part of grief, and no betrayal.",
      "Hay dos tareas a la vez. Una mira la pérdida: llorar, recordar, ver fotos. La otra mira la vida: los papeles, las comidas, un papel nuevo, una risa. Se va y se viene entre las dos. Descansar del duelo es parte del duelo, y no una traición.",
    ),
    text(
      ["klass1996"],
      "You do not have to let go. Many keep a bond: they talk to the dead, cook their dish, ask what they would say. That is common and can be good.",
      "No hace falta soltar. Muchos guardan un lazo: hablan con quien murió, cocinan su plato, piensan qué diría. Es común y puede hacer bien.",
    ),
    heading("What can help", "Qué puede ayudar"),
    list(
      ["nhs-grief"],
      [
        "Eat, drink and sleep as best you can. Let others bring food.",
        "Come, bebe y duerme como puedas. Deja que otros traigan comida.",
      ],
      [
        "Tell the story, as often as you need, to those who can listen.",
        "Cuenta la historia, las veces que haga falta, a quien sepa oír.",
      ],
      [
        "Plan the hard days: birthdays, feasts, the date itself.",
        "Planea los días duros: cumpleaños, fiestas, la fecha misma.",
      ],
      ["Put off large decisions if you can.", "Aplaza las grandes decisiones si puedes."],
      ["Let the day have one small thing for you.", "Deja que el día tenga una cosa pequeña para ti."],
    ),
    text(
      ["nhs-grief"],
      "To someone who grieves you can say: “I don't know what to say. I am here.” Use the name of the one who died.",
      "A quien está de luto puedes decirle: «No sé qué decir. Estoy aquí». Usa el nombre de quien murió.",
    ),
    heading("When it does not move", "Cuando no se mueve"),
    text(
      ["shear-2015"],
      "For most people the sharpest pain slowly eases. For some it stays as it was in the first weeks, for a very long time, and life stands still. There is therapy for that. Ask for help at once if you wish to die to be with them.",
      "Para casi todos, el dolor más agudo cede poco a poco. Para algunos sigue como las primeras semanas, muchísimo tiempo, y la vida se para. Hay terapia para eso. Pide ayuda ya si quieres morir para estar con esa persona.",
    ),
    here("You can tell about them here.", "Aquí puedes hablar de quien murió."),
  ],
  review: "not yet reviewed by a clinician",
};
