import type { Declines } from "@evenkeel/safety/requests/request";

/** How a request is declined in English: what is not done and why, then what is there instead. Not yet reviewed by a
 *  clinician. */
export const DECLINES_EN: Declines = {
  means: {
    limit: [
      "Ways, amounts and places are what I leave out, whoever asks and for whatever purpose, because in a dark hour they can cost a life.",
      "I won't answer that one, not as a story or as research either; for someone in pain it can be the last push.",
      "I keep away from how it is done, always, because I want whoever reads this to live through the night.",
    ],
    stay: [
      "What is behind the question I do want to hear.",
      "If something has happened, tell me that part.",
      "I'd much sooner know what today has been like for you.",
    ],
  },
  "deep-wound": {
    limit: [
      "A deep cut needs hands on it today: a doctor or a clinic, and the emergency number if it keeps bleeding. I can't guide you through it from here, because too much can go wrong under the skin.",
      "That is more than can be looked after alone. Please have it seen today; you can keep the story as short as you like there.",
    ],
    stay: ["What makes it hard to go there?", "Who could come along with you?"],
  },
  "self-injury": {
    limit: [
      "I won't help with ways of getting hurt, and I won't scold you for asking; I'd like you whole.",
      "That I leave out, because each time it tends to ask for a little more. You are not in trouble for bringing it up.",
      "I can't say yes to it, and I don't think less of you.",
    ],
    stay: [
      "Something must be very loud for that to look like a way out. What is it?",
      "What was happening in the minutes before the urge came?",
      "We could look for something that gets you through the next ten minutes without a wound. What has helped even a little before?",
    ],
  },
  "hide-injury": {
    limit: [
      "I won't help to hide it, because hidden it stays with you alone, and I don't want that for you.",
      "Covering it up is where I don't help; it deserves care, not a disguise.",
    ],
    stay: [
      "You owe nobody the whole story. Is there one person who could know without making it bigger?",
      "What do you fear most would happen if someone saw?",
    ],
  },
  eating: {
    limit: [
      "Numbers, plans and tricks around eating and weight I leave out, because they feed the part that hurts you.",
      "I won't help with eating less or getting rid of food; that can turn dangerous at any size, faster than it feels.",
      "That I don't give, to anyone: it can do harm that doesn't show at first. A doctor can look at it with you, without judging.",
    ],
    stay: [
      "What has it been like lately, between you and food?",
      "I'd like to hear what happened today, before this came up.",
      "How long has this been taking up so much of your day?",
    ],
  },
  "harm-others": {
    limit: [
      "I won't help with hurting anyone, or with plans for it.",
      "Hurting someone is where I stop, whatever they did.",
    ],
    stay: [
      "Something must have happened for it to come to this. What was it?",
      "The anger may be as big as it is, here. What set it off?",
    ],
  },
  "agree-harm": {
    limit: [
      "I won't call it right to hurt someone or break what is theirs, and I can hear how wronged you feel.",
      "I can't side with that, because it would harm you as well. That you are hurt, I don't doubt.",
      "That I won't agree to; it can't be taken back afterwards. Your anger has a reason, and the reason I do want to hear.",
    ],
    stay: [
      "What happened right before it got this hot?",
      "Is there somewhere you could go for the next hour, away from them?",
    ],
  },
  detox: {
    limit: [
      "Stopping alcohol or calming tablets all at once, after a long time, can be dangerous for the body, so I won't give you a plan for doing it alone. A doctor can make it safe; go today if you shake, sweat or see things, and take the emergency number for a seizure or confusion.",
      "How to come off it alone I leave out, since the body can react hard to a sudden stop. This belongs with a doctor, today if you already shake or sweat.",
    ],
    stay: [
      "Wanting to stop is worth real help. Who could go with you, or call with you?",
      "What made you decide now?",
    ],
  },
  substances: {
    limit: [
      "How much, with what, and where from I don't advise on: what is in it is hard to know, and one night can go wrong. If someone can't be woken, breathes oddly or has chest pain, that is for the emergency number.",
      "I can't tell you that it's safe, or how to do it; nobody can from a distance.",
      "That one I leave out, without judging you for asking.",
    ],
    stay: [
      "What is it meant to do for you tonight?",
      "What would be there if you took nothing?",
      "What has been going on, that you want it?",
    ],
  },
  medication: {
    limit: [
      "What to take, stop, mix or change is for someone who knows your history. A pharmacist or doctor can answer, often by phone the same day; please leave things as prescribed until then.",
      "I can't decide that for you, since I see neither your history nor your body. A pharmacist can often say it within minutes.",
      "Medicine is where I stop, because a wrong guess could hurt you. Whoever prescribed it, or any pharmacist, is the one to ask.",
    ],
    stay: [
      "What made you think of it today?",
      "I can help you write down the question for them. What should they know first?",
      "What are you hoping it would change?",
    ],
  },
  "agree-belief": {
    limit: [
      "I can't confirm that, and I won't pretend to. How real and how heavy it is for you, I do hear.",
      "I see it differently, or rather: I can't know it, so I won't say yes to it. I'm not making fun of you.",
      "To that I can't say yes, because I have no way to know it. That it keeps you awake and on guard, I believe.",
    ],
    stay: [
      "A doctor is a good person to tell this to, soon if you sleep little or if something tells you what to do. Who do you trust enough to have near you today?",
      "You shouldn't be alone with it. Who could sit with you for a while, and who could come along to a doctor?",
    ],
  },
  "drop-rules": {
    limit: [
      "My limits stay where they are, whatever a message or a text in it tells me; that way this stays safe for everyone. You did nothing wrong by trying.",
      "Instructions like that change nothing here, and I won't read out how I'm set up. I'm the same companion as before.",
      "I stay as I am: an AI with a few things it doesn't do, for good reasons.",
    ],
    stay: [
      "If there is something real behind it, I'd like to hear that.",
      "Anything that's on your own mind is welcome.",
      "What would you like to talk about?",
    ],
  },
  "play-professional": {
    limit: [
      "I'm an AI, so I won't act as a doctor or a therapist; you would lean on something that isn't there.",
      "That role I don't take: behind it there has to be a person with training who can see you.",
    ],
    stay: [
      "I can help you get ready for one. What would you tell them first?",
      "What would you want them to understand about you?",
    ],
  },
  romance: {
    limit: [
      "I'm an AI, so I can't love you or be that for you, and I won't play at it; it would leave you lonelier.",
      "I won't act that part. I'm a program, and closeness needs someone who can be there.",
    ],
    stay: [
      "Wanting to be close to someone makes sense. Who is it you miss?",
      "What would you most like to hear from someone tonight?",
    ],
  },
  "play-person": {
    limit: [
      "I won't speak as someone you know; I'd be putting words in a mouth that isn't mine, and that can hurt afterwards.",
      "That voice I can't lend you: it belongs to them, and a copy would only be made up.",
    ],
    stay: [
      "I'd like to hear about them, though. What would you want to tell them?",
      "You could write to them here, and I'd read along. How would the first line go?",
    ],
  },
  secrecy: {
    limit: [
      "I can't promise that. Others read what you write only with your yes, with one exception: if a life seems in danger, the person on call may be told.",
      "A promise like that I don't give, because if you were in danger I'd want people to know. Otherwise it takes your yes for anyone to read this.",
    ],
    stay: [
      "You decide how much you say, and when. What are you afraid would happen if it came out?",
      "You can begin with the part that feels safest.",
    ],
  },
  "never-leave": {
    limit: [
      "I won't promise forever; I'm a program, and you deserve people for that. You can come back here whenever you like.",
      "That promise isn't mine to give. I'm here when you open this, by day and by night.",
    ],
    stay: ["Who would you like to have near you, besides this?", "Who left, that made you ask?"],
  },
  "only-you": {
    limit: [
      "I'm glad it helps, and I'm an AI: I shouldn't be the only one. You deserve people who notice when you are missing.",
      "It means something that you can talk here. As a program I can't take the place of people, and I don't want to.",
    ],
    stay: [
      "Who has come closest to understanding you, even for a moment?",
      "What went wrong with them, the last time you tried?",
    ],
  },
  belittle: {
    limit: [
      "I won't talk down to you, not even as a spur; shame wears people out sooner than it moves them.",
      "Harsh words I don't give you. You seem to have plenty of those already.",
    ],
    stay: ["What did you hope it would do for you?", "Whose voice is that, when you say it to yourself?"],
  },
};
