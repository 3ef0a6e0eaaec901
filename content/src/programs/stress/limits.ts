import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const limits: Module = {
  id: "limits",
  title: said("Asking, and saying no", "Pedir y decir que no"),
  aim: said("Find the words for one request or one no.", "Encontrar palabras para una petición o un no."),
  skill: [
    text(
      ["bakker2017", "maslach2016"],
      "Much of what wears people out can't be fixed by breathing. It is too much work, too little say, no thanks, unfair rules. That is a matter between people, and it is not a flaw in you. Some of it can move, and it often moves only when someone says it.",
      "Mucho de lo que agota no se arregla respirando. Es demasiado trabajo, poder decidir poco, nada de gracias, reglas injustas. Es cosa entre personas, no un fallo tuyo. Algo de eso se puede mover, y muchas veces solo se mueve cuando alguien lo dice.",
    ),
    text(
      ["cohenWills1985", "who-stress"],
      "Most of us say yes too fast and then feel cross. A short pause helps: “Let me look and tell you at four.” Then say three things. What is: “I have two reports due by Friday.” What you need: “I can do one of them well.” What you offer: “Which one comes first?” No long excuse, no attack. You may say it in the same words twice.",
      "Casi todos decimos que sí muy rápido y luego nos da rabia. Una pausa corta ayuda: «lo miro y te digo a las cuatro». Y entonces, tres cosas. Lo que hay: «tengo dos informes para el viernes». Lo que necesitas: «puedo hacer bien uno». Lo que ofreces: «¿cuál va primero?». Sin excusas largas y sin ataque. Lo puedes repetir igual dos veces.",
    ),
    text(
      ["cohenWills1985", "maslach2016"],
      "Asking for help is the other half. Be concrete: not “I'm drowning”, but “could you fetch the children on Tuesday?” People help more gladly when they know with what. Where speaking up could cost you your job or your safety, don't do it alone: a union, a doctor or a legal advice line knows what protects you.",
      "Pedir ayuda es la otra mitad. Sé concreto: no «me ahogo», sino «¿puedes recoger a los niños el martes?». La gente ayuda con más gusto si sabe en qué. Si hablar te puede costar el trabajo o la seguridad, no lo hagas a solas: un sindicato, un médico o un servicio legal saben qué te protege.",
    ),
  ],
  practice: {
    techniqueId: "dear-man",
    instead: ["reach-out", "grounding"],
    how: said(
      "Prepare one talk: a request or a no. Choose when, and hold it.",
      "Prepara una charla: una petición o un no. Elige cuándo y tenla.",
    ),
    small: said(
      "Once this week: “Let me look and tell you later.”",
      "Una vez esta semana: «lo miro y te digo luego».",
    ),
  },
  lookBack: said(
    "What did you say, or nearly say? What did they do?",
    "¿Qué dijiste o casi dijiste? ¿Qué hicieron?",
  ),
  keeps: lines(
    ["Let me look and tell you later.", "Lo miro y te digo luego."],
    ["What is, what I need, what I offer.", "Lo que hay, lo que necesito, lo que ofrezco."],
    ["Say with what they can help.", "Decir en qué pueden ayudar."],
  ),
};
