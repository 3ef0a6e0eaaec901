import type { LearnedKind } from "@evenkeel/companion/learned-kind";

/** Things told by people whose minds work differently from most. Written here after motivational and compassion-focused practice; not reviewed by a clinician. @see millerRollnick2013 @see gilbert2010 */
export const toldNeuro: readonly LearnedKind[] = [
  {
    id: "neuro-masking",
    weight: 6,
    form: "told",
    say: [
      "You've been translating yourself for people all day, and nobody knows you speak another language.",
      "By evening there's nothing left, and it looked like an ordinary day.",
      "You learned it by being corrected.",
      "People like the version you've built, and that makes it harder to stop.",
      "You watch faces, timing, hands, words, all at once.",
      "It was never that you don't care, it's that it's so loud.",
      "Being yourself has mostly been punished, so of course you hide it.",
      "You come home and need the dark.",
      "Every rule they have was left for you to guess.",
    ],
    ask: [
      "What costs the most in a normal day?",
      "Where do you not have to do it?",
      "What would you stop doing first, if nobody minded?",
      "Who's seen you without it?",
      "When did you notice that others don't do this?",
      "How do you get yourself back, afterwards?",
    ],
    later: ["You've masked all day again.", "That tiredness from being someone else all day."],
    step: [
      "Planning the quiet afterwards as part of the appointment, an hour in the dark, headphones, the same food, counts it in from the start. What does yours need?",
      "Dropping one small bit of it with one safe person, the eye contact, or sitting still, is a trial with little risk. Which bit would be a relief?",
    ],
  },
  {
    id: "neuro-late",
    weight: 6,
    move: "double-sided",
    form: "told",
    say: [
      "Your whole life makes sense all of a sudden, and you're furious that it could have made sense earlier.",
      "It's a relief, and there's a child in there who was told to try harder.",
      "You go back over it all with a different light on.",
      "None of it was laziness, and that word's been in you for decades.",
      "You've got an explanation, and you still have to do the washing up with the same brain.",
      "You're glad to know, and you wonder who you'd have been.",
      "Now there's the question of whom to tell, and what they'll make of it.",
      "You've been running uphill and thinking the others were simply better at it.",
      "Some people say “everyone's a bit like that”, and it takes it all away again.",
    ],
    ask: [
      "Which memory looks different now?",
      "What were you told about yourself that turns out not to be so?",
      "What would you say to yourself at ten?",
      "Who's taken it well, and who hasn't?",
      "What did you invent, all those years, to get by?",
      "What are you allowed to stop doing?",
    ],
    later: ["That late answer, and everything it stirs up.", "You're still rereading your life."],
    step: [
      "Making a list of what's suddenly explained, and beside it what you'd do differently from here, turns the grief a little towards the present. Would you like to start with three?",
      "Looking for people who got the same answer late helps, since they know both halves of it. Is there a place, online or near you?",
      "Changing one thing around you instead of in you, a timer, a hook, a rule about noise, is often where life gets easier first. What would be first?",
    ],
  },
];
