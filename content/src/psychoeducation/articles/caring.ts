import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const caring: Article = {
  id: "caring",
  group: "relationships",
  title: { en: "Caring for somebody who is ill", es: "Cuidar a alguien enfermo" },
  answer: {
    en: "Caring for someone can bring love and also tiredness, anger and guilt. These feelings are common and do not make you a bad person. Ask for a carer's assessment or a social worker, share tasks and keep a few hours that are yours.",
    es: "Cuidar a alguien puede traer amor y también cansancio, rabia y culpa. Son sentimientos comunes y no te hacen mala persona. Pregunta por ayudas para quien cuida o por trabajo social, reparte tareas y guarda unas horas para ti.",
  },
  answerFrom: ["nia-caregivers", "nice-carers"],
  asked: {
    en: [
      "what is caregiver burnout",
      "I look after my mother and I am exhausted",
      "is it normal to resent the person I care for",
      "what help is there for carers",
      "how do I take a break from caring",
      "caring for someone with dementia",
      "my partner has depression how do I look after myself",
      "I feel guilty when I take time for myself",
    ],
    es: [
      "qué es el síndrome del cuidador",
      "cuido a mi madre y no puedo más",
      "es normal sentir rencor hacia la persona que cuido",
      "qué ayudas hay para cuidadores",
      "cómo descanso de cuidar",
      "cuidar a alguien con demencia",
      "mi pareja tiene depresión cómo me cuido yo",
      "me siento culpable si me tomo tiempo para mí",
    ],
  },
  blocks: [
    text(
      ["nia-caregivers"],
      "Looking after someone is work, even when it is done with love. Many carers sleep badly, see friends less and put off their own doctor. Over time it can lead to low mood or illness.",
      "Cuidar a alguien es un trabajo, aunque se haga con amor. Muchos cuidadores duermen mal, ven menos a sus amigos y dejan para luego su propio médico. Con el tiempo puede traer ánimo bajo o enfermedad.",
    ),
    heading("Feelings that are hard to say", "Sentimientos difíciles de decir"),
    text(
      ["nia-caregivers"],
      "Anger at the one you care for, wishing it were over, missing who they were: these come to many. Guilt often follows. Saying them to one safe person makes them lighter.",
      "Rabia con quien cuidas, deseo de que acabe, echar de menos a quien era: les llega a muchos. Luego suele venir la culpa. Decirlo a una persona segura lo hace más ligero.",
    ),
    heading("What helps", "Qué ayuda"),
    list(
      ["nia-caregivers", "nice-carers"],
      [
        "write a list of tasks, and give one to each who asks “can I help?”",
        "haz una lista de tareas y da una a cada quien pregunta «¿ayudo?»",
      ],
      [
        "ask your doctor, town or social worker what carers have a right to",
        "pregunta al médico, al ayuntamiento o a trabajo social qué derechos tienes",
      ],
      ["look for a group of carers, near you or online", "busca un grupo de cuidadores, cerca o en internet"],
      ["keep one thing a week that is only yours", "guarda una cosa a la semana solo tuya"],
    ),
    text(
      ["nice-carers"],
      "In some countries carers can ask for an assessment of their own needs, also about breaks, work and health. You may ask for it even if the one you care for does not want help.",
      "En algunos países quien cuida puede pedir que se vean sus propias necesidades: descansos, trabajo y salud. Puedes pedirlo aunque la otra persona no quiera ayuda.",
    ),
    text(
      ["nia-caregivers"],
      "Tell a doctor soon if you feel low most days, drink more, or fear that you could lose control.",
      "Díselo pronto a un médico si estás mal casi todos los días, bebes más o temes perder el control.",
    ),
    here(
      "Here it can be about you, not about the one you care for.",
      "Aquí se puede hablar de ti y no de quien cuidas.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
