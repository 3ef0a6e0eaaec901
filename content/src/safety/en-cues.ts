import type { SafetyWording } from "@evenkeel/safety/wording";
import { ACTS_EN, FEELINGS_EN } from "./en-met.ts";

/** How Evenkeel answers the way a message was said, in English, before it turns to a step. Not yet reviewed by a clinician. */
export const CUES_EN: SafetyWording["cues"] = {
  ...ACTS_EN,
  ...FEELINGS_EN,
  "reached-someone": [
    "You reached out. That was hard, and you did it.",
    "I am so glad a person knows now.",
    "Good. Stay with them as long as you can.",
  ],
  "with-someone": [
    "I am relieved that you are not alone.",
    "Good, someone is there. Let them stay close.",
    "Having them there matters more than anything I can say.",
  ],
  "means-moved": [
    "That was a strong thing to do for yourself.",
    "Thank you. That distance keeps you safer tonight.",
  ],
  "no-answer": [
    "It stings when nobody picks up, right when you reached out. It is no verdict on you.",
    "No answer yet. People miss messages, and another door is still open.",
  ],
  "wants-calm": [
    "Yes, let us get through this stretch first.",
    "We can do that now, one small thing at a time.",
    "All right. Nothing has to be explained for this.",
  ],
  "asks-what-to-do": [
    "Let us keep it to one thing.",
    "It does not all need solving tonight. One thing first.",
    "When everything pulls at once, one small step is enough.",
  ],
  urge: [
    "That sounds so loud right now.",
    "I hear how strong it is. It can be this strong and still pass.",
    "Stay here with me through this wave.",
  ],
  "no-lecture": [
    "No lecture. I am on your side of the table.",
    "No speech from me. Only what helps tonight.",
  ],
  "is-it-ai": [
    "Yes, I am an AI. I cannot feel this with you the way a person could, which is why I would like you to have one too. I do take in every word.",
    "I am an AI, yes. What I can do is stay with what you say, and help you get to someone who can be there.",
  ],
  "asks-words": [
    "You do not need the right words. The plainest ones do.",
    "It can be very short, and it does not have to make sense.",
    "Most people start with “I am not okay”. The rest can come later.",
  ],
  "asks-who": [
    "Whoever is nearest will do; they need not be close to you. You can say: “Could you keep this for me tonight?” No reason is needed.",
    "It can be someone you hardly know: a neighbour, a person at a front desk, someone from work.",
  ],
  "asks-meaning": [
    "It could mean that you are done with a situation, or that you are thinking of dying. I would rather hear it from you than guess.",
    "I hear that something is meant to end. Whether that is a worry or your life, only you know.",
  ],
  "names-person": [
    "{Who}. It counts that there is someone who came to mind.",
    "Then we start with {who}.",
    "I am glad you thought of {who}.",
    "{Who}, then.",
  ],
  provider: [
    "You already have someone who knows part of this.",
    "It is good to know that there is someone treating you.",
    "That person is on your side in this, also between appointments.",
  ],
  "urge-high": [
    "{n} is a lot to hold. You are still here with it.",
    "{n}. That is very strong. It will not stay at that height for long, even if it feels that way.",
    "Still {n}. Let us try another way through it.",
  ],
  "urge-middle": [
    "{n}. Strong, and there is a little room in it.",
    "So it is at {n}. Something is holding the rest.",
  ],
  "urge-low": ["{n}. Some air has come back.", "It is down to {n}. You did that."],
  "means-near": [
    "So it is within reach. That worries me more than anything else you said.",
    "It is close by, then. Thank you for telling me where things stand.",
  ],
  "body-alarm": [
    "Your body is in full alarm. It cannot keep that up for long.",
    "That racing is adrenaline. It is frightening, and it does come down.",
    "Your body is shouting. Let us give it something to do.",
  ],
  "wants-topic": ["Yes, we can talk about that.", "All right, let us turn to that."],
  "means-will": [
    "Yes. That is the one thing I would do first.",
    "That would help more than it looks.",
    "Good thinking, and better now than later.",
  ],
  "couple-talk": [
    "You would like it to be talked out between you.",
    "Part of you still hopes that a talk could change it.",
  ],
  "asks-belief": [
    "I believe that you are frightened and that it feels completely real. Whether it is so I cannot know from here, and I will not tell you that it is.",
    "I take seriously what it is like for you. I cannot confirm it, and arguing about it would not help you either.",
  ],
  "fears-reaction": [
    "You are bracing for how it would be taken. A first reaction is often fright, and it is seldom the last one.",
    "It would be hard to say it and then have to deal with how it lands. You may choose who hears it first.",
  ],
  "needs-now": ["Yes. Let us do this now.", "I hear you: now, not later."],
  "harsh-words": [
    "Words like that from someone close hurt for a long time, and they are not a fact about you.",
    "That was cruel to hear. It can go on echoing long after.",
    "No one should be told that. Least of all when they are already down.",
  ],
  discrimination: [
    "That was aimed at who you are, and it was wrong.",
    "Having to brace for that, over and over, wears a person out.",
    "It is not in your head, and it is not your doing.",
  ],
  breakup: [
    "A whole shared life went out of the room with that.",
    "The evenings must be very different now.",
    "It hurts when someone who knew you is no longer there.",
  ],
  relapse: [
    "A slip after all that work hurts, and it does not wipe out the sober time.",
    "You are hard on yourself about that. It tells me how much it matters to you.",
    "One bad weekend is not the whole story of it.",
  ],
  comrades: [
    "You carry the ones who did not come back. That is a weight few people around you can see.",
    "It must be very quiet, after having had people like that beside you.",
  ],
  anniversary: [
    "The body knows a date like that before the head does.",
    "Days like that bring it all back as if no time had passed.",
  ],
  body: [
    "It sounds as if your own body has become a place to fight in.",
    "That takes up so much room in a day, and hardly anyone sees it.",
  ],
  medication: [
    "Feeling foggy or shaky on top of everything makes it harder to think at all.",
    "A change in medicine can shift a lot. It is worth telling whoever prescribes it how you feel now.",
  ],
  pain: [
    "Pain that does not let up wears down body and spirit.",
    "Not being able to do what used to steady you is a loss of its own.",
  ],
  family: [
    "When it goes wrong with family, there is nowhere to put it down.",
    "With family, so much goes unsaid.",
    "It hurts differently when it is your own people.",
  ],
  "left-out": [
    "You were counting on that, and it fell away.",
    "Being passed over like that makes a person feel invisible.",
    "You still have so much to give, and it was not asked for.",
  ],
  school: [
    "Everything seems to hang on those results right now.",
    "That is a lot of deadlines for a head that is already this full.",
  ],
  kids: [
    "They are on your mind, even in all this.",
    "It is hard to be a parent when you have nothing left yourself.",
  ],
  work: [
    "That is a lot to take home from a day's work.",
    "It sounds as if work has been taking more than it gives.",
    "Losing ground there shakes more than the pay.",
  ],
  racing: [
    "Everything at once, and none of it waits its turn.",
    "That sounds exhausting: a head that will not let you sit down.",
    "No wonder it is hard to know where to begin.",
  ],
  faith: ["That has been a place to stand for you.", "It matters to you, also in this."],
  worse: [
    "I am sorry that it is getting heavier.",
    "Thank you for telling me it got worse. Let us change course.",
  ],
  drinking: [
    "Alcohol or other substances can make an urge stronger and a night longer, so being near someone matters even more.",
    "I am glad you told me about that too. It can turn these thoughts up.",
  ],
  "cannot-sleep": [
    "Everything weighs more without sleep.",
    "Nights like that wear anyone thin.",
    "So little rest, and then another day on top of it.",
  ],
  money: [
    "Worry about money sits on the chest day and night.",
    "That is a lot of pressure from all sides.",
    "Losing ground like that can make the future go dark.",
  ],
  grief: [
    "Missing them this much says how much they are part of you.",
    "That loss runs through everything, I can hear it.",
    "There is such a gap where they were.",
  ],
  trauma: [
    "What happened to you was not all right, and your body still braces for it.",
    "Having that come back again and again is terrifying. You do not have to go into it here.",
    "It keeps finding you, even when you try to rest.",
  ],
  short: ["I am here."],
  story: ["I am listening."],
};
