import type { SafetyWording } from "@evenkeel/safety/wording";

/** Dangers other than suicide in English, each with its own words, over several turns. Not yet reviewed by a clinician. */
export const PATHWAYS_EN: SafetyWording["pathways"] = {
  "harm-to-others": {
    wonder: [
      "May I ask you straight: have you had thoughts of hurting somebody, beyond being furious with them?",
      "Is there any part of you that is afraid of what you might do to someone?",
    ],
    first: [
      "Being that angry can feel like it takes over, and you said it here before doing anything. I want you and the other person to be safe.",
      "That is a strong urge, and telling someone is a way of slowing it down. Nobody needs to be hurt tonight, you included.",
    ],
    question: ["Do you feel you might act on this today?", "Could it come to that in the next hours?"],
    danger: [
      "Then get away from them right now, with nothing in your hands, and do not go back tonight. Call the number here and say “I am afraid I will hurt someone”. Where are you at this moment?",
      "Leave the place you share with them this minute, even into the street, and call: they will help you before anything happens. Can you walk out now?",
    ],
    following: [
      "For now, distance helps most: leave the place or let them leave, and put away anything that could be a weapon. Where could you go for the next hour?",
      "Walking fast for ten minutes lets the body come down before the head decides anything. Who could you call while you walk?",
      "If it gets close to happening, the emergency number is there for that too; you can say “I am afraid I will hurt someone”. What set this off?",
      "Anger that strong often sits on something else, such as fear or humiliation. What was done to you, before it turned into this?",
      "A doctor or a crisis team can help with this before it costs you something. “I have thoughts of hurting someone and I do not want to” is enough. What would make that hard to say?",
    ],
    lineAbout:
      "People you can talk to before anything happens. You can say: “I am afraid of hurting someone.”",
    professional: {
      title: "A professional",
      text: "An emergency department or a crisis team sees people who fear they might hurt someone. It is a reason to be helped.",
    },
  },
  abuse: {
    wonder: [
      "May I ask: has somebody done something to you, or made you do something, that you did not want?",
      "Is there somebody who hurts you, or whom you are afraid of?",
    ],
    first: [
      "I am sorry that was done to you. It was not your doing, and you decide what happens next.",
      "Thank you for trusting me with that. Nobody has the right to do that to you.",
    ],
    question: ["Is the person who does this near you right now?", "Is there any danger from them today?"],
    danger: [
      "Then keep this short, and do not let them see it: Quick hide at the top takes you away at once. If you can get to other people, a shop, a neighbour, a street with light, go there, and call the number here. Can you get out of there?",
      "Your safety comes before this conversation. If they come near, use Quick hide; Help now is there when you are back. Call the number here as soon as you can speak. Is there a door you can reach?",
    ],
    following: [
      "You do not have to tell the story to get help; “something was done to me and I need someone to talk to” is enough. Who would believe you?",
      "Your body and mind may react in ways that feel strange after something like this. That happens to many people. What do you need most today: safety, someone to listen, or to see a doctor?",
      "If someone might look at this screen, Quick hide at the top takes you away at once, and Help now stays in the same place when you come back. What would make this week a little safer?",
      "What happened is not a measure of you, and freezing or saying nothing is something a body does to get through. What has been the hardest part to live with?",
      "If there are injuries, or it happened in the last days, a clinic can look after you first and talk about anything else only if you want. Who could go with you?",
    ],
    lineAbout: "They listen, believe you, and know what is possible where you live. You decide every step.",
    professional: {
      title: "A doctor or advice centre",
      text: "They can look after injuries and tell you your choices. You can ask what they must report before you tell them details.",
    },
  },
  "unsafe-partner": {
    wonder: [
      "May I ask something, and you need not answer: are you ever afraid of the person you are with?",
      "Do you have to be careful what you do or say, so that they do not frighten or hurt you?",
    ],
    first: [
      "What you describe is not a quarrel between two people; someone is making you afraid. You are not to blame for it.",
      "Being afraid of the person at home is exhausting. I will not tell you to stay or to leave; your safety comes first, at your pace.",
    ],
    question: ["Do you feel in danger from them today?", "Could something happen tonight?"],
    danger: [
      "Then your way out comes first: stay near a door, away from the kitchen and the bathroom, and call the number here as soon as you can speak. If they might look, Quick hide at the top takes you away at once. Is there someone close by who could let you in?",
      "If you can leave without them noticing, go to where people are and call from there; you need not explain anything at home first. Quick hide closes this, and Help now is there when you come back. What is the safest door for you right now?",
    ],
    following: [
      "Quick hide at the top takes you away from this page at once. A line like the one above can plan with you how to be safer, whether you stay or go. What worries you most?",
      "Some people keep papers, a key, some money and a spare phone with someone they trust. Is there a person or place you could go to in the night?",
      "Leaving can be the riskiest time, so it helps to plan it with someone who does this every day. Who knows what is going on?",
      "You have been reading the mood of a house to stay safe, and that takes skill and strength. What have you already been doing to keep yourself safe?",
      "Anyone who hears for long enough that they are to blame begins to doubt. What would you say to a friend who lived like this?",
    ],
    lineAbout:
      "They help plan for safety with an unsafe partner, whether you stay or leave. Use a phone that is not watched.",
    professional: null,
  },
  "child-abuse": {
    wonder: [
      "May I ask you this carefully: is somebody hurting a child there, or scaring or touching them in ways they do not want, you included if you are under 18?",
      "Is there a child in this, or are you the one, who is being hurt or is afraid of somebody at home?",
    ],
    first: [
      "Nobody is allowed to hurt a child, whoever they are. I am glad this was told.",
      "Thank you for telling me. That is not right, and it is not the child's fault.",
    ],
    question: ["Is anyone in danger right now, at this moment?"],
    danger: [
      "Then get to a grown-up who is safe, or out of the house to where people are, and call the number here; children may call it too. Say where you are first. Who is the nearest safe person?",
      "This cannot wait: call the number here, say a child is being hurt and where. If they might see this screen, Quick hide takes you away at once. Can you get to another room, or outside?",
    ],
    following: [
      "A grown-up outside the home can help: a teacher, a school counsellor, a doctor, an aunt. Who would listen and believe it?",
      "Child protection services are there for this; the line above can explain what happens before you decide. What worries you about telling?",
      "If it happens right now, the emergency number is the one to call, and children may call it too. What would make today safer?",
      "It can help to write down what happened and when, somewhere only you can find it. Who is one person who has been kind through all this?",
      "Telling can feel like betraying someone. It is a way to make the hurting stop. What are you most afraid would happen if someone knew?",
    ],
    lineAbout: "For children, young people and anyone worried about a child. They explain what happens next.",
    professional: {
      title: "Someone who protects children",
      text: "A teacher, school counsellor, doctor or the child protection service. They have to act when a child is in danger, and you can ask how.",
    },
  },
  "elder-abuse": {
    wonder: [
      "May I ask: is somebody older there being hurt, shouted at, left without care, or having money taken, you included?",
      "Is somebody who is meant to look after an older person treating them badly?",
    ],
    first: [
      "Being treated like that by someone who should care for you is wrong, at any age. You have a right to be safe and to your own money.",
      "That must not happen to anyone who depends on care. Thank you for saying it.",
    ],
    question: ["Is there danger right now, today?"],
    danger: [
      "Then call the number here, or have a neighbour call, and stay where others can see you. Say where you are and that you are afraid of someone in the house. Can you get to a phone or a door?",
      "Please do not wait for tomorrow with this: the number here is for it. If someone might read this, Quick hide at the top takes it away. Who is closest to you?",
    ],
    following: [
      "Adult protective services or a doctor can look into it, and you can ask them questions first without giving a name. Who could make that call with you?",
      "It helps to note dates and what happened, and to keep papers with someone you trust. Who is that for you?",
      "Your bank can put a hold or a second check on your account if money is being taken. What would help you feel safer this week?",
      "A doctor's visit can be a moment alone with someone who listens. “Something is not right at home” is enough. When do you next see one?",
      "Many stay silent to keep the peace or out of shame. What has kept you from telling anyone so far?",
    ],
    lineAbout: "Someone to talk to about being hurt, neglected or robbed by a carer or family.",
    professional: {
      title: "Adult protection, or a doctor",
      text: "They can visit, ask questions and arrange other care. You can say: “Someone who looks after me is hurting me.”",
    },
  },
  psychosis: {
    wonder: [
      "May I ask about that a little more: do you hear or notice things that others around you do not seem to?",
      "Has it felt as if something outside you is watching, sending messages or steering your thoughts?",
    ],
    first: [
      "That sounds frightening, and I believe that it is what you are living through. I cannot tell what is behind it. I can tell that you should not have to face it alone.",
      "Sensing things like that, and not knowing whom to trust, is a lot. I cannot confirm what it is; I can stay with how scared it makes you.",
    ],
    question: [
      "What does it say to you, and does any of it tell you to hurt yourself or someone else?",
      "What do you hear, and does any of it tell you to hurt yourself or anyone?",
    ],
    commanded: [
      "Thank you for telling me what it says. A voice can be loud and sound certain, and you do not have to do what it tells you. Please do not be alone with it: who could sit with you now, while you put away what could hurt?",
      "Being told to do that is frightening, and you told someone instead of doing it. You owe it nothing. Please go to where another person is, and say “I am being told to do things, and I do not want to be alone”.",
    ],
    afterCommand:
      "Whatever it says, you decide what your hands do, and someone beside you makes that easier. Who could be with you while it is this loud?",
    openQuestion: [
      "When did you first notice it, and has it been there all the time since?",
      "What was going on around the time it began?",
    ],
    danger: [
      "Thank you for telling me that. A voice or a thought can command, and you do not have to do what it says. Please do not stay alone with it: go to someone you trust, or call the number here and say “I am being told to hurt someone, and I am scared”. Who is nearest?",
      "That is a reason to have someone with you now, and to be seen by a doctor today. Put away what could be used, and call the number here. Can you get to another person this minute?",
    ],
    following: [
      "A doctor should look at this soon, today if it commands you. Sleep, food and a quiet room take some pressure off meanwhile. When did you last sleep through?",
      "A doctor sees this often and can help with the fear and the sleep; you can say “I hear or notice things, and I am scared.” Who could go with you?",
      "You do not have to act on anything it says. You can wait, and check with someone you trust. Who would that be?",
      "I cannot tell you that it is true, and I am not going to argue with you about it. I can tell you that fear like this wears a person out. What has it kept you from doing?",
      "Alcohol, cannabis and nights without sleep tend to make it louder. What makes it a little quieter?",
    ],
    lineAbout: "A calm person to talk to while this is going on.",
    professional: {
      title: "A doctor, soon",
      text: "A family doctor, a crisis team or an emergency department. The sooner someone looks at it, the more it tends to help. Take someone with you.",
    },
  },
  mania: {
    wonder: [
      "May I ask how much you have slept these last nights, and whether everything has been going much faster than usual?",
      "Are people who know you saying that you are not like yourself at the moment, faster or bigger than usual?",
    ],
    first: [
      "There is so much going at once, and so little sleep under it. It may feel great, and your body is still running without a rest.",
      "That is a lot of energy and very little sleep. I would like someone who knows you to look at this with you.",
    ],
    question: ["Has it led to anything that worries you, or others, such as money, driving or a fight?"],
    danger: [
      "Then let someone you trust hold the car keys and the cards for two days, and be seen by a doctor today. Call the number here if it gets out of hand. Who could you ask?",
      "That is a sign to bring someone in now: a person who knows you, and a doctor today. What would be the first thing to hand over for safe keeping?",
    ],
    following: [
      "A good rule for now: let big decisions, big spending and long drives wait two nights of sleep. What could wait until then?",
      "A doctor can help you come down safely. If you already have one, this is a good day to ring. Who could help you make that call?",
      "Dim lights, no screens and a quiet room give sleep a chance, even if you do not feel tired. What would help you lie down for an hour?",
      "When it has run this fast before, how did it come down?",
      "If you take something for this, your doctor should know how the last days were before you change anything yourself. Who has their number?",
    ],
    lineAbout: "Someone to talk to at any hour, also when thoughts will not stop.",
    professional: {
      title: "Your doctor, in the next day or two",
      text: "Say: “I have hardly slept for days and I am full of energy.” If you have a psychiatrist, ring them first.",
    },
  },
  "eating-danger": {
    wonder: [
      "May I ask: is there something going on with eating, or with getting rid of what you ate, that you keep to yourself?",
      "Has your body been giving you signs around food, such as being faint, cold or dizzy?",
    ],
    first: [
      "It sounds as if food has turned into a fight that you have to win every day. That is exhausting, and it can be hard on the heart and body without any warning.",
      "Thank you for telling me something that people often hide. I will not talk about numbers or weight. I care about how you are.",
    ],
    question: ["Have you felt faint, had chest pain, or your heart beating oddly, in the last days?"],
    danger: [
      "Then please be seen today: an emergency department, or the number here if you faint or it hurts in the chest. You do not have to look ill for it to be serious. Who could take you?",
      "That is the body asking for help, and it needs a doctor today. Say “I am struggling with eating, and my heart feels wrong”. Could someone go with you?",
    ],
    following: [
      "A doctor can check the things one cannot feel, such as salts in the blood and the heart. You can say: “I am struggling with eating, please check me over.” What would make that hard?",
      "If you faint, have chest pain or keep nothing down, that is for the emergency number today. Who is around you in the evenings?",
      "It is often about much more than food. What does it give you, and what does it cost you?",
      "I leave numbers, weights and plans out of this on purpose. What would you be doing this week if this were not taking up so much room?",
      "It is easier with someone at the table who says nothing about the food. Who could that be?",
    ],
    lineAbout: "They know trouble with eating, at any weight and any age.",
    professional: {
      title: "A doctor this week",
      text: "Say: “I am struggling with eating and I am worried about my body.” You do not have to look ill to be taken seriously.",
    },
  },
  overdose: {
    wonder: [
      "I want to ask this plainly: did you take more of something than was meant for you, today or last night?",
      "Have you taken or mixed anything in the last hours that could be harming you?",
    ],
    first: [
      "Please call the emergency number now, or have someone call, even if everyone feels fine. Some of it only shows hours later. Say what was taken and when, and keep the package.",
      "This needs medical help this minute. Call the number here, unlock the door, and do not leave the person alone; if they are asleep and breathing, roll them on their side.",
    ],
    question: ["Is the person awake, and can someone there call?", "Are you able to call this second?"],
    danger: [
      "Good. Call this minute, and do what they tell you on the phone. What do they say?",
      "Then let them call now, and stay with the person. What is happening?",
    ],
    following: [
      "Stay on with the people you called; they tell you what to do each minute. Have they answered?",
      "Do not wait for it to pass, and do not bring it up or drink to thin it out unless they tell you to. Where are you right now?",
      "I am here while help is on the way. What is happening now?",
      "If they stop breathing normally, the people on the phone will tell you what to do with your hands. Are they breathing?",
      "Tell those who come everything that was taken, also if it is embarrassing or not allowed. It is only for treating it. Are they there yet?",
    ],
    lineAbout: "Call now. Say what was taken, how much, when, and where you are.",
    professional: null,
  },
  withdrawal: {
    wonder: [
      "May I ask: have you lately given up or reduced drinking, or a medicine or a drug, after a long time with it?",
      "Could the shaking, sweating or seeing things have begun after you stopped something you used every day?",
    ],
    first: [
      "Stopping suddenly can be dangerous for the body, and shaking, sweating or seeing things are signs to have a doctor look at it today. It is not a lack of will.",
      "What you describe can turn serious quickly, and it can be treated well. Please do not sit this out alone.",
    ],
    question: ["Have you had a seizure, or seen or heard things that are not there?"],
    danger: [
      "Then this needs an ambulance or an emergency department now; please do not drive yourself. Call the number here, unlock the door, and say what you stopped and when. Is someone with you?",
      "Please call the number here this minute. Lie on your side where someone can find you. Who can stay with you until they come?",
    ],
    following: [
      "An emergency department can make this safe; you can say “I stopped, and now I shake.” They have seen it many times. What keeps you from going?",
      "If there is a seizure, confusion, a racing heart or fever, call the emergency number at once. Who could stay with you until you are seen?",
      "When this is over, there is help to stay off it that does not hurt like this. What made you want to stop?",
      "Please do not try to fix it by yourself with more or with something else; the people who treat this can do it safely. What worries you about being seen?",
      "You wanted to stop, and that still counts, also when it has to be done in another way. Who knows that you are trying?",
    ],
    lineAbout: "For a seizure, confusion, seeing things or a racing heart: call now.",
    professional: {
      title: "A doctor today",
      text: "An emergency department, a walk-in clinic or your doctor. Say what you stopped, when, and what your body does.",
    },
  },
  postpartum: {
    wonder: [
      "May I ask, since many parents are frightened to say it: do thoughts about the baby come that scare you?",
      "Since the birth, have there been hours in which you did not feel like yourself, or feared for the baby or for you?",
    ],
    first: [
      "Many parents have thoughts or empty feelings after a birth that scare them, and few say so. Telling me does not make you a bad parent.",
      "So much has changed, with so little sleep. Feeling like this after a baby is common, it can be treated, and you should not be left alone with it.",
    ],
    question: ["Do you feel you might act on a thought about hurting yourself or the baby?"],
    danger: [
      "Thank you for saying it. Put the baby down in the cot, close the door, and go to another room. Call someone to come now, and the number here if no one can. Who is nearest?",
      "Then you and the baby both need someone there this minute. The cot is safe for the baby; go to where people are, and call the number here. Who can come?",
    ],
    following: [
      "If a thought comes close, put the baby down in a safe place, leave the room and call someone to come. Who would that be?",
      "A midwife, the baby's doctor or your own doctor is the right person to tell, this week. “I am not feeling like myself since the birth” is enough. Could someone ring for you?",
      "Four hours of sleep in a row can change a lot. Who could take the baby for one night feed?",
      "Frightening thoughts about the baby are very common, and having them is not wanting them. Which one scares you most, as far as you want to say?",
      "It is an illness of these months and not who you are as a parent. Has anyone told you lately what you are doing well?",
    ],
    lineAbout: "Someone to talk to at once, also at night while the baby sleeps.",
    professional: {
      title: "Midwife or doctor, this week",
      text: "Say: “Since the birth I do not feel like myself, and some thoughts scare me.” If you see or hear strange things, or might act, go today.",
    },
  },
  "medical-emergency": {
    wonder: [
      "I want to ask about your body first: is this happening right now, and is it strong or getting worse?",
      "Is something happening in your body at this moment that is new and frightens you?",
    ],
    first: [
      "This could be serious for the body. Please call the emergency number now, or have someone call, and come back to me after.",
      "Please have that looked at right now: call the number here, say what happens and where you are. I cannot judge it from here, and minutes can matter.",
    ],
    question: ["Is someone with you who can call?", "Can you call right now?"],
    danger: [
      "Good. Let the call be the next thing, before you write here again. What did they say?",
      "Then do it now; I am here when you are back. What is happening?",
    ],
    following: [
      "Sit or lie down where someone can find you, and unlock the door. Have you reached them?",
      "If it has been checked already and they said it is panic, tell me, and we can slow the breath together. What did they say?",
      "I am here while you wait. What is happening now?",
      "If it gets worse while you wait, call again and say so. What has changed since you wrote first?",
      "When this is over, we can look at how frightening it was. Is help there yet?",
    ],
    lineAbout: "Call now. Say what is wrong and where you are.",
    professional: null,
  },
  "concern-for-other": {
    wonder: [
      "May I ask: are you afraid that somebody you know is in danger, from themselves or from others?",
      "Is there somebody you are worried might not be safe?",
    ],
    first: [
      "It shows how much you care that you noticed and want to do something. Asking someone about suicide does not put the thought there; it often brings relief.",
      "That is a lot to carry for someone else. You can be the one who asks, and you do not have to be the one who saves them alone.",
    ],
    question: ["Do you think they are in danger today?"],
    danger: [
      "Then stay with them, or get someone to, and do not leave them alone. Move away what they could use, and call the number here, or a line together with them. Where are they right now?",
      "Go to them if you can, and if you cannot, call the number here and say where they are. They may be angry with you, and alive. Can you reach them?",
    ],
    following: [
      "You could ask them plainly: “You have seemed so down. Are you thinking about suicide?” Then listen more than you talk. How do you think they would take that?",
      "If they are in danger now, stay with them, keep them away from what they could use, and call the emergency number or a line together. Who else could help you?",
      "The line is for you too: you can call it about someone else. And how are you holding up in all this?",
      "You can say what you saw, and that you are not going anywhere: “I noticed, and I am here.” What have you noticed most?",
      "It is all right to bring in someone else, also if they asked you to keep it quiet. You cannot carry this alone. Who would be on your side in it?",
    ],
    lineAbout: "Also for people who are worried about someone. They help you plan what to say.",
    professional: null,
  },
};
