import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const problemSolving: Technique = {
  id: "problem-solving",
  minutes: 8,
  start: "problem",
  steps: [
    step("problem", "words", "goal"),
    step("goal", "words", "ways"),
    step("ways", "list", { "dont-know": "borrowed", any: "choice" }, { least: 3 }),
    step("borrowed", "list", "choice", { saves: "ways" }),
    step("choice", "choice", "cost", { among: "ways" }),
    step("cost", "words", "first"),
    step("first", "words", "when"),
    step("when", "time", "end"),
    step("went", "words", { "not-done": "smaller", any: "learned" }),
    step("smaller", "words", "again"),
    step("learned", "words", "done"),
    step("done", "yes-no", { yes: "end", any: "again" }, { saves: null }),
    step("again", "words", "newWhen", { saves: "first" }),
    step("newWhen", "time", "end", { saves: "when" }),
  ],
  followUp: { start: "went", afterHours: 72 },
  pacer: null,
  fits: {
    shelves: ["change", "worry"],
    frames: ["money", "overload", "job-loss", "study", "caregiving", "stuck", "illness"],
    feelings: ["overwhelm", "anxiety"],
  },
  avoid: { frames: ["bereavement", "trauma-reminder", "discrimination"], distressAbove: 0.75 },
  sources: [
    {
      key: "nezu2013",
      cite: "Nezu AM, Nezu CM, D'Zurilla TJ. Problem-Solving Therapy: A Treatment Manual. Springer, 2013.",
      for: "problem, goal, many ways before judging, choice, one step, looking back",
    },
    {
      key: "cuijpers2018",
      cite: "Cuijpers P, de Wit L, Kleiboer A, Karyotaki E, Ebert DD. Problem-solving therapy for adult depression: an updated meta-analysis. Eur Psychiatry 48, 2018.",
      for: "that it helps with depression",
    },
  ],
  contraindications: [
    "a loss or an injustice: there is nothing to solve, and it would sound as if there were",
    "very high distress: calm the body first",
    "violence at home: a plan alone can raise the danger, a trained person helps to make one",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "One problem, taken apart",
      about:
        "From a knot to one thing you'll do: the problem in a sentence, several ways, one choice, one step.",
      finds: ["problem", "solve", "decide", "too much", "don't know what to do", "options", "stuck"],
      asked: String.raw`\bproblem[- ]solving\b|\b(?:solve|work (?:through|on)|take apart) (?:a|this|the|my|one) problem\b`,
      offer: [
        "There's a lot in that. We could take one piece of it apart together until there's one thing to do. About eight minutes. Want to?",
        "Some of this may have a handle on it. Shall we take one problem and look for the way in?",
      ],
      unfit: [
        "What happened there isn't a problem to be solved, and I don't want to treat it like one. I'd sooner stay with what it's like.",
      ],
      notFor: [
        "After a loss or an injustice: there is nothing to solve, and it would sound as if there were.",
        "At very high distress: calm the body first.",
        "With violence at home: a plan alone can raise the danger; a trained person helps to make one.",
      ],
      steps: {
        problem: {
          ask: [
            "Take one problem, not all of them. What is it, in one plain sentence?",
            "Which one knot would make the rest easier if it came loose?",
            "If you had to pick one thing on the pile, which would it be?",
          ],
          less: ["Who, what, where: what would a camera see of it?"],
          like: ["“I can't pay the electricity by the 5th”, or “two deadlines fall on the same day”."],
          heard: ["“{x}”. That's one thing, and it has edges.", "Good, that's small enough to look at."],
        },
        goal: {
          ask: [
            "How would you know it's solved, or at least bearable?",
            "What would be different on the day it's good enough?",
          ],
          less: ["Not perfect. What would be the first sign it's better?"],
          like: ["“I know by Friday what I owe and when”."],
          heard: ["That gives it a direction.", "So that's where it should go."],
        },
        ways: {
          ask: [
            "Now ways towards that, good and bad ones together. Three or more, one per line. Judging comes later.",
            "Write down everything one could do, even the silly ones. At least three.",
          ],
          less: ["What did you try before, or what would you never do? Both belong on the list."],
          like: ["“Ask for a delay; borrow from my brother; sell the bike; do nothing”."],
          more: ["One more? Something a friend of yours would do.", "And another, even a bad one?"],
          heard: ["That's a list.", "More ways than there were a minute ago."],
        },
        borrowed: {
          ask: [
            "Think of someone who's good at this sort of thing. What would they try?",
            "If it were your best friend's problem, which two things would you suggest?",
          ],
          less: ["Ask someone, wait, do half of it: which of those could be on the list?"],
          like: ["“She'd ring them and ask straight out”."],
          heard: ["Those count."],
        },
        choice: {
          ask: [
            "Which of them brings you towards “{goal}” at a price you can pay?",
            "Which one would you try first?",
            "If only one could be tried this week, which?",
          ],
          less: ["Cross out the worst. Which of the rest is the least bad?"],
          heard: ["Then that one."],
        },
        cost: {
          ask: ["What's the catch in it, and how bad is that?", "What does that way cost you?"],
          less: ["Time, money, pride, someone's mood: which one does it cost?"],
          like: ["“I'd have to admit I'm late, which is embarrassing for a day”."],
          heard: ["Good to know before and not after.", "A price with a number on it is easier to pay."],
        },
        first: {
          ask: [
            "What's the first move, small enough for ten minutes?",
            "“{choice}” begins with one thing. Which?",
          ],
          less: ["Looking up a number counts. What would you have to do before anything else?"],
          like: ["“Find the bill and the phone number”."],
          heard: ["That fits into a day.", "Ten minutes can hold that."],
        },
        when: {
          ask: ["When? A day and a time.", "Which day and hour does it get?"],
          less: ["Roughly will do. Tomorrow morning, afternoon or evening?"],
          heard: ["It has a place now."],
        },
        went: {
          ask: [
            "Last time you were going to do this about a problem: “{first}”. How did it go?",
            "You'd planned “{first}”. What became of it?",
            "You took a problem apart last time and had one step. How did that go?",
          ],
          less: ["Done, half done or not at all?"],
          like: ["“I rang, they gave me two weeks”, or “didn't get to it”."],
        },
        smaller: {
          ask: [
            "That tells us about the step more than about you. What got in its way?",
            "Then it was too big or badly placed. What stopped it?",
          ],
          less: ["Time, nerve or the day itself: which was it?"],
          like: ["“I was afraid they'd say no”."],
          heard: ["Then the next one can be built round that."],
        },
        learned: {
          ask: ["What did it change about the problem?", "What do you know now that you didn't before?"],
          less: ["A little better, the same, or a new problem?"],
          like: ["“It's smaller than I thought”."],
          heard: ["Good to have that on paper."],
        },
        done: {
          ask: ["Is “{problem}” good enough now?", "Is that problem settled for now?"],
          less: ["If nothing more were done, could you live with it?"],
        },
        again: {
          ask: ["What's the next move, ten minutes or less?", "And now, which small thing comes next?"],
          less: ["Half of the last one would do. What's half?"],
          like: ["“Write the e-mail, don't send it yet”."],
          heard: ["Good size."],
        },
        newWhen: {
          ask: ["When does that one get its ten minutes?", "Which day and time for it?"],
          less: ["Tomorrow, or later this week?"],
          heard: ["It has a place."],
        },
      },
      labels: {
        problem: "The problem",
        goal: "Good enough would be",
        ways: "Ways",
        choice: "What I choose",
        cost: "What it costs",
        first: "First move",
        when: "When",
        went: "How it went",
        smaller: "What got in the way",
        learned: "What it changed",
      },
      finish: [
        "It's saved. A knot with one loose end is another thing than a knot.",
        "That's kept, step by step, so you don't have to hold it in your head.",
      ],
      eased: [],
      planned: [
        "It's saved for {when}. I'll ask how it went; if it doesn't happen, we make it smaller.",
        "{When}, then. It's written down, and next time we look at what it changed.",
      ],
      cardTitle: "Ways",
      cardSteps: [],
    },
    es: {
      title: "Un problema, por partes",
      about:
        "De un nudo a una cosa que harás: el problema en una frase, varias maneras, una elección, un paso.",
      finds: ["problema", "resolver", "decidir", "demasiado", "no sé qué hacer", "opciones", "atascado"],
      asked: String.raw`\b(?:resolver|solucionar|trabajar|desarmar) (?:un|este|el|mi) problema\b|\bresolución de problemas\b`,
      offer: [
        "Hay mucho ahí. Podemos tomar un trozo y desarmarlo hasta que quede una sola cosa por hacer. Unos ocho minutos. ¿Quieres?",
        "Puede que parte de esto tenga por dónde agarrarse. ¿Tomamos un problema y buscamos la entrada?",
      ],
      unfit: [
        "Lo que pasó ahí no es un problema que resolver, y no quiero tratarlo así. Prefiero quedarme con cómo es para ti.",
      ],
      notFor: [
        "Tras una pérdida o una injusticia: no hay nada que resolver, y sonaría como si lo hubiera.",
        "Con mucha angustia: primero, calmar el cuerpo.",
        "Con violencia en casa: un plan a solas puede aumentar el peligro; una persona formada ayuda a hacerlo.",
      ],
      steps: {
        problem: {
          ask: [
            "Toma un problema, no todos. ¿Cuál es, en una frase sencilla?",
            "¿Qué nudo haría más fácil lo demás si se soltara?",
            "Si tuvieras que sacar una sola cosa del montón, ¿cuál sería?",
          ],
          less: ["Quién, qué, dónde: ¿qué vería una cámara?"],
          like: ["«No puedo pagar la luz antes del día 5», o «dos entregas caen el mismo día»."],
          heard: ["«{x}». Es una sola cosa y tiene bordes.", "Bien, así de pequeño se puede mirar."],
        },
        goal: {
          ask: [
            "¿Cómo sabrías que está resuelto, o al menos llevadero?",
            "¿Qué sería distinto el día en que esté bastante bien?",
          ],
          less: ["No perfecto. ¿Cuál sería la primera señal de que va mejor?"],
          like: ["«El viernes sé cuánto debo y para cuándo»."],
          heard: ["Eso le da una dirección.", "Entonces hacia ahí va."],
        },
        ways: {
          ask: [
            "Ahora maneras de llegar ahí, buenas y malas juntas. Tres o más, una por línea. Juzgar viene después.",
            "Escribe todo lo que se podría hacer, también lo absurdo. Al menos tres.",
          ],
          less: ["¿Qué probaste antes, o qué no harías nunca? Las dos cosas van en la lista."],
          like: ["«Pedir un plazo; pedir prestado a mi hermano; vender la bici; no hacer nada»."],
          more: ["¿Una más? Algo que haría un amigo tuyo.", "¿Y otra, aunque sea mala?"],
          heard: ["Ya hay lista.", "Más caminos que hace un minuto."],
        },
        borrowed: {
          ask: [
            "Piensa en alguien que sepa de estas cosas. ¿Qué probaría?",
            "Si fuera el problema de tu mejor amiga, ¿qué dos cosas le dirías?",
          ],
          less: ["Preguntar, esperar, hacer la mitad: ¿cuál podría ir en la lista?"],
          like: ["«Ella llamaría y preguntaría sin rodeos»."],
          heard: ["Esas cuentan."],
        },
        choice: {
          ask: [
            "¿Cuál te acerca a «{goal}» a un precio que puedas pagar?",
            "¿Cuál probarías primero?",
            "Si esta semana solo se pudiera probar una, ¿cuál?",
          ],
          less: ["Tacha la peor. De las demás, ¿cuál es la menos mala?"],
          heard: ["Entonces esa."],
        },
        cost: {
          ask: ["¿Qué pega tiene, y cómo de mala es?", "¿Qué te cuesta ese camino?"],
          less: ["Tiempo, dinero, orgullo, el humor de alguien: ¿cuál?"],
          like: ["«Tendría que reconocer que voy tarde, y da vergüenza un día»."],
          heard: ["Mejor saberlo antes que después.", "Un precio con cifra se paga mejor."],
        },
        first: {
          ask: [
            "¿Cuál es el primer movimiento, tan pequeño que quepa en diez minutos?",
            "«{choice}» empieza por una cosa. ¿Cuál?",
          ],
          less: ["Buscar un número cuenta. ¿Qué habría que hacer antes que nada?"],
          like: ["«Encontrar la factura y el teléfono»."],
          heard: ["Eso cabe en un día.", "En diez minutos entra."],
        },
        when: {
          ask: ["¿Cuándo? Un día y una hora.", "¿Qué día y a qué hora le toca?"],
          less: ["Más o menos basta. ¿Mañana por la mañana, por la tarde o por la noche?"],
          heard: ["Ya tiene su lugar."],
        },
        went: {
          ask: [
            "La última vez ibas a hacer esto con un problema: «{first}». ¿Cómo fue?",
            "Habías planeado «{first}». ¿Qué pasó con eso?",
            "La última vez desarmaste un problema y quedó un paso. ¿Cómo fue?",
          ],
          less: ["¿Hecho, a medias o nada?"],
          like: ["«Llamé y me dieron dos semanas», o «no llegué a hacerlo»."],
        },
        smaller: {
          ask: [
            "Eso habla más del paso que de ti. ¿Qué se puso en medio?",
            "Entonces era grande o estaba mal puesto. ¿Qué lo frenó?",
          ],
          less: ["El tiempo, el valor o el día mismo: ¿qué fue?"],
          like: ["«Tenía miedo de que dijeran que no»."],
          heard: ["Entonces el siguiente se hace contando con eso."],
        },
        learned: {
          ask: ["¿Qué cambió en el problema?", "¿Qué sabes ahora que antes no?"],
          less: ["¿Un poco mejor, igual, o un problema nuevo?"],
          like: ["«Es más pequeño de lo que pensaba»."],
          heard: ["Bueno tenerlo por escrito."],
        },
        done: {
          ask: ["¿Está «{problem}» bastante bien ya?", "¿Ese problema está resuelto por ahora?"],
          less: ["Si no se hiciera nada más, ¿podrías vivir con ello?"],
        },
        again: {
          ask: [
            "¿Cuál es el siguiente movimiento, de diez minutos o menos?",
            "Y ahora, ¿qué cosa pequeña sigue?",
          ],
          less: ["La mitad del anterior basta. ¿Cuál es la mitad?"],
          like: ["«Escribir el correo y no mandarlo todavía»."],
          heard: ["Buen tamaño."],
        },
        newWhen: {
          ask: ["¿Cuándo tiene esa sus diez minutos?", "¿Qué día y a qué hora?"],
          less: ["¿Mañana, o más adelante en la semana?"],
          heard: ["Ya tiene su lugar."],
        },
      },
      labels: {
        problem: "El problema",
        goal: "Bastante bien sería",
        ways: "Maneras",
        choice: "Lo que elijo",
        cost: "Lo que cuesta",
        first: "Primer movimiento",
        when: "Cuándo",
        went: "Cómo fue",
        smaller: "Qué se puso en medio",
        learned: "Qué cambió",
      },
      finish: [
        "Queda guardado. Un nudo con un cabo suelto ya es otra cosa.",
        "Está guardado, paso a paso, para que no lo tengas que llevar en la cabeza.",
      ],
      eased: [],
      planned: [
        "Queda guardado para el {when}. Te preguntaré cómo fue; si no ocurre, lo hacemos más pequeño.",
        "El {when}, entonces. Está escrito, y la próxima vez miramos qué cambió.",
      ],
      cardTitle: "Maneras",
      cardSteps: [],
    },
  },
};
