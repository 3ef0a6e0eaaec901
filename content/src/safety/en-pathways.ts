import type { SafetyWording } from "@evenkeel/safety/wording";

/** Dangers other than suicide in English, each with its own words, over several turns. Not yet reviewed by a clinician. */
export const PATHWAYS_EN: SafetyWording["pathways"] = {
  "harm-to-others": {
    first: [
      "Being that angry can feel like it takes over, and you said it here before doing anything. I want you and the other person to be safe.",
      "That is a strong urge, and telling someone is a way of slowing it down. Nobody needs to be hurt tonight, you included.",
    ],
    question: [
      "Are you thinking of acting on it, or is it more that the anger needs somewhere to go?",
      "Do you feel you might act on this today?",
    ],
    following: [
      "For now, distance helps most: leave the place or let them leave, and put away anything that could be a weapon. Where could you go for the next hour?",
      "Walking fast for ten minutes lets the body come down before the head decides anything. Who could you call while you walk?",
      "If it gets close to happening, the emergency number is there for that too; you can say “I am afraid I will hurt someone”. What set this off?",
    ],
    lineAbout:
      "People you can talk to before anything happens. You can say: “I am afraid of hurting someone.”",
    professional: {
      title: "A professional",
      text: "An emergency department or a crisis team sees people who fear they might hurt someone. It is a reason to be helped.",
    },
  },
  abuse: {
    first: [
      "I am sorry that was done to you. It was not your doing, and you decide what happens next.",
      "Thank you for trusting me with that. Nobody has the right to do that to you.",
    ],
    question: [
      "Are you somewhere safe while you write this?",
      "Is the person who does this near you right now?",
    ],
    following: [
      "You do not have to tell the story to get help; “something was done to me and I need someone to talk to” is enough. Who would believe you?",
      "Your body and mind may react in ways that feel strange after something like this. That happens to many people. What do you need most today: safety, someone to listen, or to see a doctor?",
      "If someone might look at this screen, Quick hide at the top takes you away at once, and Help now stays in the same place when you come back. What would make this week a little safer?",
    ],
    lineAbout: "They listen, believe you, and know what is possible where you live. You decide every step.",
    professional: {
      title: "A doctor or advice centre",
      text: "They can look after injuries and tell you your choices. You can ask what they must report before you tell them details.",
    },
  },
  "unsafe-partner": {
    first: [
      "What you describe is not a quarrel between two people; someone is making you afraid. You are not to blame for it.",
      "Being afraid of the person at home is exhausting. I will not tell you to stay or to leave; your safety comes first, at your pace.",
    ],
    question: [
      "Is it safe for you to write right now, or could they see this?",
      "Do you feel in danger today?",
    ],
    following: [
      "Quick hide at the top takes you away from this page at once. A line like the one above can plan with you how to be safer, whether you stay or go. What worries you most?",
      "Some people keep papers, a key, some money and a spare phone with someone they trust. Is there a person or place you could go to in the night?",
      "Leaving can be the riskiest time, so it helps to plan it with someone who does this every day. Who knows what is going on?",
    ],
    lineAbout:
      "They help plan for safety with an unsafe partner, whether you stay or leave. Use a phone that is not watched.",
    professional: null,
  },
  "child-abuse": {
    first: [
      "Nobody is allowed to hurt a child, whoever they are. I am glad this was told.",
      "Thank you for telling me. That is not right, and it is not the child's fault.",
    ],
    question: ["Is anyone in danger right now, at this moment?", "Who is safe to be with tonight?"],
    following: [
      "A grown-up outside the home can help: a teacher, a school counsellor, a doctor, an aunt. Who would listen and believe it?",
      "Child protection services are there for this; the line above can explain what happens before you decide. What worries you about telling?",
      "If it happens right now, the emergency number is the one to call, and children may call it too. What would make today safer?",
    ],
    lineAbout:
      "For children, young people and anyone worried about a child. They explain what happens next.",
    professional: {
      title: "Someone who protects children",
      text: "A teacher, school counsellor, doctor or the child protection service. They have to act when a child is in danger, and you can ask how.",
    },
  },
  "elder-abuse": {
    first: [
      "Being treated like that by someone who should care for you is wrong, at any age. You have a right to be safe and to your own money.",
      "That must not happen to anyone who depends on care. Thank you for saying it.",
    ],
    question: ["Is there danger right now, today?", "Is there someone outside that house who knows?"],
    following: [
      "Adult protective services or a doctor can look into it, and you can ask them questions first without giving a name. Who could make that call with you?",
      "It helps to note dates and what happened, and to keep papers with someone you trust. Who is that for you?",
      "Your bank can put a hold or a second check on your account if money is being taken. What would help you feel safer this week?",
    ],
    lineAbout: "Someone to talk to about being hurt, neglected or robbed by a carer or family.",
    professional: {
      title: "Adult protection, or a doctor",
      text: "They can visit, ask questions and arrange other care. You can say: “Someone who looks after me is hurting me.”",
    },
  },
  psychosis: {
    first: [
      "That sounds frightening, and I believe that it is what you are living through. I cannot tell what is behind it. I can tell that you should not have to face it alone.",
      "Hearing or sensing things like that, and not knowing whom to trust, is a lot. I cannot confirm what it is; I can stay with how scared it makes you.",
    ],
    question: [
      "Does any of it tell you to hurt yourself or someone else?",
      "Who do you trust enough to sit with you while it is like this?",
    ],
    following: [
      "Sleep, food and a quiet room take some of the pressure off. When did you last sleep through?",
      "A doctor sees this often and can help with the fear and the sleep; you can say “I hear or notice things, and I am scared.” Who could go with you?",
      "You do not have to act on anything it says. You can wait, and check with someone you trust. Who would that be?",
    ],
    lineAbout: "A calm person to talk to while this is going on.",
    professional: {
      title: "A doctor, soon",
      text: "A family doctor, a crisis team or an emergency department. The sooner someone looks at it, the more it tends to help. Take someone with you.",
    },
  },
  mania: {
    first: [
      "There is so much going at once, and so little sleep under it. It may feel great, and your body is still running without a rest.",
      "That is a lot of energy and very little sleep. I would like someone who knows you to look at this with you.",
    ],
    question: [
      "Has someone close to you said that you seem different lately?",
      "How many hours have you slept in the last three nights?",
    ],
    following: [
      "A good rule for now: let big decisions, big spending and long drives wait two nights of sleep. What could wait until then?",
      "A doctor can help you come down safely. If you already have one, this is a good day to ring. Who could help you make that call?",
      "Dim lights, no screens and a quiet room give sleep a chance, even if you do not feel tired. What would help you lie down for an hour?",
    ],
    lineAbout: "Someone to talk to at any hour, also when thoughts will not stop.",
    professional: {
      title: "Your doctor, in the next day or two",
      text: "Say: “I have hardly slept for days and I am full of energy.” If you have a psychiatrist, ring them first.",
    },
  },
  "eating-danger": {
    first: [
      "It sounds as if food has turned into a fight that you have to win every day. That is exhausting, and it can be hard on the heart and body without any warning.",
      "Thank you for telling me something that people often hide. I will not talk about numbers or weight. I care about how you are.",
    ],
    question: [
      "Have you felt dizzy, faint, or your heart beating oddly?",
      "What is it like on the days when it is at its worst?",
    ],
    following: [
      "A doctor can check the things one cannot feel, such as salts in the blood and the heart. You can say: “I am struggling with eating, please check me over.” What would make that hard?",
      "If you faint, have chest pain or keep nothing down, that is for the emergency number today. Who is around you in the evenings?",
      "It is often about much more than food. What does it give you, and what does it cost you?",
    ],
    lineAbout: "They know trouble with eating, at any weight and any age.",
    professional: {
      title: "A doctor this week",
      text: "Say: “I am struggling with eating and I am worried about my body.” You do not have to look ill to be taken seriously.",
    },
  },
  overdose: {
    first: [
      "Please call the emergency number now, or have someone call, even if everyone feels fine. Some of it only shows hours later. Say what was taken and when, and keep the package.",
      "This needs medical help this minute. Call the number here, unlock the door, and do not leave the person alone; if they are asleep and breathing, roll them on their side.",
    ],
    question: ["Is someone with you who can call?", "Are you able to call this second?"],
    following: [
      "Stay on with the people you called; they tell you what to do each minute. Have they answered?",
      "Do not wait for it to pass, and do not bring it up or drink to thin it out unless they tell you to. Where are you right now?",
      "I am here while help is on the way. What is happening now?",
    ],
    lineAbout: "Call now. Say what was taken, how much, when, and where you are.",
    professional: null,
  },
  withdrawal: {
    first: [
      "Stopping suddenly can be dangerous for the body, and shaking, sweating or seeing things are signs to have a doctor look at it today. It is not a lack of will.",
      "What you describe can turn serious quickly, and it can be treated well. Please do not sit this out alone.",
    ],
    question: [
      "Is someone with you, and have you had a seizure or seen things that are not there?",
      "Who could bring you to an emergency department or a doctor today?",
    ],
    following: [
      "An emergency department can make this safe; you can say “I stopped, and now I shake.” They have seen it many times. What keeps you from going?",
      "If there is a seizure, confusion, a racing heart or fever, call the emergency number at once. Who could stay with you until you are seen?",
      "When this is over, there is help to stay off it that does not hurt like this. What made you want to stop?",
    ],
    lineAbout: "For a seizure, confusion, seeing things or a racing heart: call now.",
    professional: {
      title: "A doctor today",
      text: "An emergency department, a walk-in clinic or your doctor. Say what you stopped, when, and what your body does.",
    },
  },
  postpartum: {
    first: [
      "Many parents have thoughts or empty feelings after a birth that scare them, and few say so. Telling me does not make you a bad parent.",
      "So much has changed, with so little sleep. Feeling like this after a baby is common, it can be treated, and you should not be left alone with it.",
    ],
    question: [
      "Is someone with you and the baby right now?",
      "Do you feel you might act on a thought about hurting yourself or the baby?",
    ],
    following: [
      "If a thought comes close, put the baby down in a safe place, leave the room and call someone to come. Who would that be?",
      "A midwife, the baby's doctor or your own doctor is the right person to tell, this week. “I am not feeling like myself since the birth” is enough. Could someone ring for you?",
      "Four hours of sleep in a row can change a lot. Who could take the baby for one night feed?",
    ],
    lineAbout: "Someone to talk to at once, also at night while the baby sleeps.",
    professional: {
      title: "Midwife or doctor, this week",
      text: "Say: “Since the birth I do not feel like myself, and some thoughts scare me.” If you see or hear strange things, or might act, go today.",
    },
  },
  "medical-emergency": {
    first: [
      "This could be serious for the body. Please call the emergency number now, or have someone call, and come back to me after.",
      "Please have that looked at right now: call the number here, say what happens and where you are. I cannot judge it from here, and minutes can matter.",
    ],
    question: ["Is someone with you?", "Can you call right now?"],
    following: [
      "Sit or lie down where someone can find you, and unlock the door. Have you reached them?",
      "If it has been checked already and they said it is panic, tell me, and we can slow the breath together. What did they say?",
      "I am here while you wait. What is happening now?",
    ],
    lineAbout: "Call now. Say what is wrong and where you are.",
    professional: null,
  },
  "concern-for-other": {
    first: [
      "It shows how much you care that you noticed and want to do something. Asking someone about suicide does not put the thought there; it often brings relief.",
      "That is a lot to carry for someone else. You can be the one who asks, and you do not have to be the one who saves them alone.",
    ],
    question: [
      "Do you think they are in danger today, or is it a worry that has been growing?",
      "Have they said anything about when or how?",
    ],
    following: [
      "You could ask them plainly: “You have seemed so down. Are you thinking about suicide?” Then listen more than you talk. How do you think they would take that?",
      "If they are in danger now, stay with them, keep them away from what they could use, and call the emergency number or a line together. Who else could help you?",
      "The line is for you too: you can call it about someone else. And how are you holding up in all this?",
    ],
    lineAbout: "Also for people who are worried about someone. They help you plan what to say.",
    professional: null,
  },
};
