import type { SafetyWording } from "@evenkeel/safety/wording";

/** What may stand between a person and help, and a way round it, in English. Not yet reviewed by a clinician. */
export const BARRIERS_EN: SafetyWording["barriers"] = {
  cost: [
    "Money is a real obstacle. Crisis lines ask for none, by phone or by text, and a community clinic or your doctor can tell you what costs little before you commit to anything. Which of those would be the smaller step today?",
    "It should not depend on money. The line is free to talk to, and when you book care you can ask first: “What do you have for someone who cannot pay much?” Would it help to begin with the free one?",
  ],
  shame: [
    "Shame tells people they are the only one. The people on these lines hear thoughts like yours every day, and you need not give your name. Would it be easier to write than to speak?",
    "It makes sense to fear being judged; it may have happened before. You can begin with one sentence and stop if it feels wrong. Who has been least judging in your life?",
  ],
  police: [
    "Many people fear that. Most calls and texts to a crisis line end with talking, and you can ask at the start: “When would you send someone?” You can hear the answer before you say more. Would knowing that make the first step easier?",
    "You keep a say in this. With a line you can ask first how they handle it, and with a friend or a doctor you choose what to tell. Which of those feels safest to you?",
  ],
  "no-phone": [
    "Then let us go around the phone. Some lines have a chat in the browser, and a neighbour, a shop, a library or a school will lend a phone if you say it is urgent. Which of those is nearest to you?",
    "No phone does not close the door: a chat on this device, or someone in person, works too. Is there anyone within walking distance?",
  ],
  "last-time": [
    "I am sorry that it went that way when you reached out. You deserved better, and another person at another hour can be very different. You can say at the start: “Last time did not help. I need you to listen first.” What went wrong that time?",
    "It makes sense to be wary after that. We can choose a different door this time: text in place of a call, or someone you know. Which one has not let you down yet?",
  ],
  language: [
    "You should be able to say this in your own language. You can ask for it in your first words, and some lines have people who speak it or an interpreter. Which language would you like to speak?",
    "It is hard to say something this close in a second language. Short words are enough: “I am thinking of suicide. Please speak slowly.” Is there someone who could sit next to you while you call?",
  ],
  burden: [
    "I hear how much you want to spare them. People who care about you would rather be woken tonight than be left not knowing. You can ask small: “Can you sit with me for ten minutes?” Who would want to be asked?",
    "Feeling like a weight is part of this pain, and it is not the same as being one. The people on the line chose to be there for this. Would it be easier to begin with someone who is there for nothing else?",
  ],
  waiting: [
    "Waiting weeks while it hurts like this is hard. A line has no waiting list, and your doctor or a walk-in clinic can bridge the time. When you call for an appointment, say “I am having thoughts of suicide”; that often changes the date. Could you make that call with someone beside you?",
    "The wait is real, and you do not have to be alone until then. Asking to be told of cancelled appointments can shorten it, and the line is there tonight. What would help you hold on this week?",
  ],
  nobody: [
    "That is a lonely thing to have to write. It can start with someone whose work is to be there: the line, a doctor, a nurse. From there it can grow. Has there been anyone, even long ago, who was on your side?",
    "When there is nobody, the line is somebody: a person, awake, who will talk with you alone. Is there a neighbour, someone from work or a group who knows your name?",
  ],
  "dread-calling": [
    "Calling is hard for many people, so here are words for both ways. You can read them out as they stand, or send them as a text where the line takes texts. Which would you rather do?",
    "You do not need to know what to say. Two lines are enough, and the person on the other side does the rest. Would you rather text or speak?",
  ],
  privacy: [
    "Wanting to keep this private is fair. You need not give your name, you can text where nobody hears you, and you can ask what is written down before you tell them anything. Where could you be alone for ten minutes?",
    "You decide who hears this. A line does not ring your family or your work to tell them; you can ask about their rules first. Would writing feel safer than speaking?",
  ],
  "no-use": [
    "It makes sense not to expect much when so much has not helped. I am not asking you to believe in it; one try with one person is all it is. What would a person have to do for it to be worth ten minutes?",
    "Maybe it will not fix what is wrong. It can make tonight less alone, and that is enough reason. What is the smallest thing that has ever helped, even a little?",
  ],
};
