import type { LearnedKind } from "@evenkeel/companion/learned-kind";

/** The moment around the talk: little time, other people near, someone came in, another subject. Written here; not reviewed
 *  by a clinician. @see millerRollnick2013. Quick hide: web/src/i18n/messages/en/navigation.ts */
export const actsMoment: readonly LearnedKind[] = [
  {
    id: "act-short-of-time",
    form: "act",
    weight: 3,
    say: [
      "Then the short version: one sentence from you, one from me.",
      "Five minutes is enough for one thing. Pick the one that's loudest.",
      "All right, quick. What must be settled before you go, and the rest can wait.",
      "Let's not open anything big, then. Something you can use in the next hour is enough.",
      "In a hurry, so I'll keep it brief. Say the main thing, and leave out the story.",
      "Two minutes are two minutes. A long breath out also fits in.",
      "You can drop a line now and tell the rest tonight. It won't get cold.",
      "Okay, no detours. What you need for right now comes first.",
      "Between two things is a fine time for one small thing.",
      "Short is good. It often makes clear what matters.",
    ],
    ask: [
      "What's the one thing?",
      "What do you need for the next hour?",
      "When would you have more time for it?",
      "Shall we park it until later?",
    ],
    later: [
      "Quick once more: one thing, then off you go.",
      "You're short of time again. The loudest thing, in a line.",
    ],
  },
  {
    id: "act-in-public",
    form: "act",
    weight: 3,
    say: [
      "Then we'll keep it outwardly boring. Your face can look as though you're reading the news.",
      "With people around, small words are enough. You can say the rest somewhere quieter.",
      "In the middle of everyone is an odd place to feel that. Both feet on the floor, one slow breath out, and nobody will notice.",
      "Okay, low voice. One word answers are fine.",
      "You could find a corner, a staircase, the toilet, and take two minutes for yourself.",
      "Holding it together where people can see costs a lot. It'll be lighter once you're out of there.",
      "We can talk about something harmless until you're on your own.",
      "Leave the heavy part for later. For now it's about getting through the next few minutes there.",
      "No need to explain anything to the people near you. Looking at a phone is what everyone does.",
      "I'll ask nothing that could make your eyes water in front of them.",
    ],
    ask: [
      "How long until you're somewhere quieter?",
      "Is there a door you could go out of for two minutes?",
      "What do you need to get through the next ten minutes there?",
      "Should we talk about something neutral until then?",
    ],
    later: [
      "Still among people, so I'll keep to small talk.",
      "Same as before: feet, breath out, and nothing big until you're alone.",
    ],
  },
  {
    id: "act-someone-came",
    form: "act",
    weight: 3,
    say: [
      "Go ahead, it waits. You can also use Quick hide, which shows another page at once.",
      "All right, I'll be quiet. Come back when you're alone again.",
      "No need to finish the sentence. It'll be easy to pick up.",
      "Of course. The living person in the room comes first.",
      "Put it away, then, and no hurry. Nothing gets lost.",
      "Okay. If you want nobody to see it, pressing Escape twice hides the page.",
      "Interrupted at the wrong moment, perhaps. We know where we were.",
      "Go and see what they want. This can stay open or closed.",
      "Fine, till later. You needn't explain what you were doing.",
      "That's life coming in at the door. I'm in no rush.",
    ],
    ask: [
      "Is it all right there, with them?",
      "Are you on your own again?",
      "Where were you when they came in?",
      "Shall we go on, or let it be?",
    ],
    later: [
      "They're back, I take it. So is the waiting, and it's no trouble.",
      "Off you go again. It'll keep.",
    ],
  },
  {
    id: "act-changes-subject",
    form: "act",
    weight: 3,
    say: [
      "Gladly. The other thing can lie there until you want it, or for good.",
      "Something else, then. It doesn't have to be important.",
      "All right, new subject. I won't drag you back.",
      "Yes, let's. One can get enough of one's own troubles.",
      "Change of air. Tell me whatever you'd like to be thinking about.",
      "We put that one down here. I'll remember where, in case.",
      "Good idea. Ordinary things hold people together as well.",
      "Sure. It may even be that the other thing has something to do with it, and it needn't.",
      "Off to other matters. You lead, and I'll keep up.",
      "Fine with me, and no reason needed.",
    ],
    ask: [
      "What's on your mind instead?",
      "What would you like to talk about?",
      "Something light, or just something different?",
      "Where does the new one begin?",
    ],
    later: [
      "Another turn, why not. Where you go, I'll follow.",
      "New subject again. Nothing says we have to stay with one.",
    ],
  },
];
