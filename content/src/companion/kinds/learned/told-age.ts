import type { LearnedKind } from "@evenkeel/companion/learned-kind";

/** Things told about the end of work and about growing old. Written here after motivational and activation practice; not reviewed by a clinician. @see millerRollnick2013 @see martell2022 */
export const toldAge: readonly LearnedKind[] = [
  {
    id: "retired-empty",
    weight: 6,
    form: "told",
    say: [
      "All those years they needed you by eight, and now nobody minds if you get up.",
      "You lost the work, and with it the people, the jokes and a place to sit.",
      "It was meant to be the reward.",
      "“What do you do” has turned into a difficult question.",
      "You've got time, and hardly anyone to be late for.",
      "You know so much, and there's nobody asking.",
      "Even the nice things feel odd on a Tuesday morning.",
      "A day with nothing in it can be longer than a shift.",
      "You were good at it, and that needs somewhere to go.",
    ],
    ask: [
      "What do you miss that had nothing to do with the work itself?",
      "What did people come to you for?",
      "Which hour of the day is the longest?",
      "What had you always put off until now?",
      "Who do you see in a week?",
      "When did you last feel useful?",
    ],
    later: ["The long days have come up again.", "You're missing having a place to be at eight."],
    step: [
      "One fixed appointment in the morning, with someone expecting you, gives the day a spine. Where could you be expected?",
      "Showing one person how to do a thing you know by heart is often good for both, because being asked is what's missing. What could you teach?",
    ],
  },
  {
    id: "ageing-body",
    weight: 6,
    form: "told",
    say: [
      "Inside you're the age you always were, and the knees haven't been told.",
      "Things you did without a thought have turned into decisions.",
      "People have begun to talk past you, or a bit too loudly.",
      "Each thing you hand over, the car, the ladder, takes some of your say with it.",
      "You've always been the one who helped.",
      "It's frightening to be careful all the time.",
      "The friends you could laugh about it with are getting fewer.",
      "You don't want to be a worry to anybody, so you say less.",
      "You've lived a great deal, and the world's stopped asking.",
    ],
    ask: [
      "What do you miss doing the most?",
      "What do people not see, when they see your age?",
      "What's still entirely yours?",
      "Who knew you when you were young?",
      "What are you most afraid of having to give up?",
      "Where do you still surprise yourself?",
    ],
    later: ["That body and its age, again.", "Another thing that's got harder, by the sound of it."],
    step: [
      "Choosing what to keep doing, a bit smaller, rather than stopping, is what people who age contentedly tend to do. What would you like to keep?",
      "Telling the young ones which help you want, and which you don't, saves everyone the guessing. What would be on your list?",
    ],
  },
];
