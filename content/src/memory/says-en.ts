import type { MemorySays } from "@evenkeel/companion/memory/memory-wording";

/** What is said about remembering, in English. */
export const SAYS_EN: MemorySays = {
  kept: ["I'll keep that for next time: {text} You can change or delete it whenever you want."],
  keptHere: ["I'll keep that in mind while we talk here. Nothing stays once this conversation is over."],
  needsYes: [
    "I can keep that for next time, if you say yes. Until then it stays in this conversation alone.",
  ],
  saidNo: [
    "You asked me not to keep things between conversations, so I won't. You can change that under You, What I remember.",
  ],
  notTurned: [
    "I'd like to keep that right. Could you say it as one short sentence that begins with I or my?",
  ],
  avoidKept: ["I won't bring up {about}, here or next time. If you bring it up yourself, I'll follow you."],
  avoidHere: ["I won't bring up {about} here. If you bring it up yourself, I'll follow you."],
  forgotten: ["That's forgotten. I don't keep it any more, and I won't come back to it."],
  nothingOf: [
    "I keep nothing about {x} between conversations. I won't come back to it here; your messages stay until you delete them.",
  ],
  forgetAll: ["Everything I keep is in one list. You can delete all of it there, or one by one."],
  listed: "This is what I keep: {list}",
  listedHere: "In this conversation you asked me to keep this in mind: {list}",
  where: "It's all under You, What I remember. You can change or delete any of it.",
  nothingKept: ["I don't keep anything about you yet, apart from the conversations themselves."],
  nothingHere: ["I keep nothing about you beyond this conversation."],
  off: ["I keep nothing between conversations, because you said no to that. You can change it at any time."],
  notAsked: ["I keep nothing between conversations unless you say yes to it."],
  yes: "Yes, you told me: {text}",
  toldBefore: ["You told me before that {text}", "I remember you told me that {text}"],
  due: ["{About} was {when}. How was it?"],
  dueAbout: ["{About} should be behind you by now. How was it?"],
  coming: ["{About} is {when}. Is that on your mind, or is it something else?"],
  goal: ["You told me before that {text} Is that on your mind, or is it something else today?"],
  person: ["{name} is {as}, as I remember it.", "I remember that {name} is {as}."],
  hello: ["Hello again.", "Good to have you here again."],
  on: "on {day}",
  since: "{month}",
  yesterday: "yesterday",
  today: "today",
  tomorrow: "tomorrow",
  open: "What I remember",
};
