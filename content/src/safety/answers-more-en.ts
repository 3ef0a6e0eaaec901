import type { SafetyWording } from "@evenkeel/safety/wording";

/** Answers in English to practical questions in a dark hour, to questions of fact, and to what cannot be known from here.
 *  Not yet reviewed by a clinician. */
export const MORE_ANSWERS_EN: Pick<
  SafetyWording["answers"],
  | "hands-busy"
  | "urge-to-restrict"
  | "something-normal"
  | "sober-night"
  | "near-the-place"
  | "stay-here"
  | "does-it-end"
  | "next-day"
  | "breathing-works"
  | "wake-drinks"
  | "calm-the-other"
  | "is-it-abuse"
  | "why-care"
  | "nowhere-to-go"
  | "help-now-what"
  | "on-record"
  | "what-is-prevention"
  | "what-is-postvention"
  | "where-help"
  | "tell-thoughts"
  | "teen-signs"
  | "of-rights"
  | "of-body"
  | "of-another"
  | "not-known"
> = {
  "hands-busy": [
    "Give that hour a shape before it comes: eat something at the usual time, then have a glass of something else already poured, and do one thing that needs both hands, away from where the drink is, such as washing up, a repair, a shower, or cards with whoever is home. If the pull comes, it is strongest for some minutes and then drops; call someone or step outside until it does. After drinking every day, how fast to come down is for a doctor, because the body can react badly.",
    "For that stretch, three small things in a row beat one big one: something to chew or drink in your hand, something that keeps both hands at work for half an hour, and a change of room or a walk with someone after it. Let another person keep what is in the house. If you drink most days, ask a doctor or nurse how to come down safely.",
  ],
  "urge-to-restrict": [
    "When that pull comes, it is at its loudest for a while and then eases. Leave the room with the scale and the mirror, be near one of the people you live with or on the phone, and keep to the next meal or snack as it was planned, without making up for anything. If you feel faint or your heart goes odd, that is for a doctor today.",
    "For that hour: something warm to hold, someone beside you while you eat whatever comes next, and the app closed until morning. The thought may shout that this is wrong; you do not have to argue with it, only not obey it. A doctor or an eating line can go through the evenings with you.",
  ],
  "something-normal": [
    "Something normal, then: a show you have already seen, a warm drink, feet under a blanket, and the phone face down unless it is a person you like. Nothing has to come of it.",
    "Sure. Wash your face, put on old clothes, let a familiar voice run in the background, and sort one drawer or one playlist. An evening can be that small.",
  ],
  "sober-night": [
    "Decide it before the evening begins: be somewhere else for the risky hours, with one person who is not drinking, or at a meeting. If you do go, drive yourself, keep a glass of something else in your hand, have one sentence ready, “not tonight”, and leave at a time you set beforehand. A sponsor or a sober friend who knows that you might call makes the biggest difference.",
    "Three things made ready by daylight: a place to be that is not the bar, a person who expects your call at the worst hour, and a way home that depends on nobody. If it pulls anyway, give it twenty minutes somewhere else before you decide; it mostly drops by then.",
  ],
  "near-the-place": [
    "Please leave it out tonight. When the thoughts point at a place, staying away from it is one of the surest ways to stay safe, even if it breaks the routine. Walk the other way, with someone or on the phone with someone, or stay in a room where there are people.",
    "Not there, not tonight. The urge gets stronger close to a place like that and weaker away from it. Take another way or stay in, and keep somebody beside you or on the phone for that hour.",
  ],
  "stay-here": [
    "Yes. I am here, and nothing has to be done for the next minute. Feel what is under you, let your breath go out slowly, and write one word whenever you like. I am a program, so I would like someone with a body near you too.",
    "Yes, I stay with this conversation for as long as you write. You need not explain anything. What I cannot be is a warm person in the room, and I would like you to have both.",
  ],
  "does-it-end": [
    "For most people it does ease. Waves like this rise, stay for a while and go down, and the longer low behind them gets lighter for many with help and time. I cannot give you a date; I can say that how it feels right now is not how it stays.",
    "It changes, even when it feels as if it never could. Most people who come close to dying and live do not go on to die by suicide, and many say that the worst of it was shorter than it felt. I cannot say when for you, and you should not have to wait for it alone.",
  ],
  "next-day": [
    "Tomorrow can be small: you wake up, eat something, and one person hears how the night was. The one thing worth doing early is a call or a message to a doctor or therapist; the rest can wait until that is done.",
    "Nothing about tomorrow has to be settled now. In the morning: water, something to eat, and one message to someone who should know. A doctor or a clinic is easiest to reach early in the day.",
  ],
  "breathing-works": [
    "It does something real, and it is not a cure. A slow, long breath out nudges the body out of alarm within a few minutes; for some people cold, movement or company does more. If it makes you feel worse, leave it and use one of those.",
    "Yes, a bit: slow breathing out calms the heart and the body, and then thinking gets easier. It takes the top off; it does not solve what is under it. It is fine if it is not your thing.",
  ],
  "wake-drinks": [
    "A lot of caffeine can bring a racing heart, shaking and a head that will not stop, so less of it usually helps. Coming down over a few days is gentler than from many to none; water, food and an early night help with the headache. A heart that keeps racing, chest pain or fainting is for a doctor now.",
    "Less is kinder to a body on alarm, and bit by bit over some days goes with less of a crash than all at once. None after midday is a good first step. If your heart does not settle, or your chest hurts, let a doctor look today.",
  ],
  "calm-the-other": [
    "Someone's anger is not yours to steer, however careful you are; people who live with it try for years, and it is never quite enough. What is in your hands is being safer: where you stand, which door is near, who knows, and where you could go in the night.",
    "You cannot keep another person calm by being careful enough, and when it boils over it is not because you did it wrong. Put that care into yourself: stay near a way out when it starts, and let one person outside know.",
  ],
  "is-it-abuse": [
    "Being pushed, watched, kept from your people or kept short of money is harm, also when it is said to be love and also when there are good days in between. I will not tell you to leave or to stay. You are allowed to be safe while you decide, and a line for this can think it through with you.",
    "When you are afraid of someone's mood, hide messages or have been hurt, many would call that violence, and it is not your fault, even if you answered back. What you do about it is yours to choose, and at your pace. Your safety comes first either way.",
  ],
  "why-care": [
    "I am a program, so I do not care the way a person does. I am here to make sure that words like yours are not passed over, and that you get to someone who can care with all of it.",
    "Fair to ask. I cannot feel it as someone who loves you would; what I can do is take you at your word and not look away. A person near you should get the chance to do more than that.",
  ],
  "nowhere-to-go": [
    "There are places for exactly that: refuges and shelters take people in, also at night and with children, and mostly ask for no money. A line can look for one near you. You need not have decided anything to ask.",
    "A bed for a night can be found more often than it looks: a refuge, a shelter, someone's sofa, a hospital's waiting room if nothing else. A line knows what is open near you, and asking commits you to nothing.",
  ],
  "help-now-what": [
    "Help now is the button at the top of this app: it holds the lines that work where you are, the person you named, and your safety plan. It opens without a connection too.",
    "It is the page behind the button marked Help now, always in reach: numbers for where you are, your own people, and your plan if you made one.",
  ],
  "on-record": [
    "I do not know the rules where you are, and I will not guess. As a rule a call or a text to a line is not put in a medical record, and asking for help usually counts for a parent or a worker and not against them. You can ask first, without a name: “Is this written down anywhere, and who could see it?”",
    "That differs by place, so I cannot say it for sure. Lines mostly take no name and open no file; a doctor does write things down, and it stays under medical privacy. It is fair to ask before you say more: “What do you record, and who can ask for it?”",
  ],
  "what-is-prevention": [
    "Suicide prevention is everything that makes it less likely that someone dies by suicide: people who notice and ask, distance from what could be used, treatment that reaches those who need it, lines that answer at any hour, and staying in touch after a crisis. Much of it is done by ordinary people who listen and do not look away.",
    "It is the work of keeping people from dying by suicide: making it easier to get help, asking directly and listening, keeping dangerous things out of reach in a dark hour, careful news, and follow-up after a crisis. It works best in several of these at once, and anyone can do the first of them.",
  ],
  "what-is-postvention": [
    "Postvention is the care for people after a suicide has happened: family, friends, a school or a workplace. It means being there in the grief, telling it truthfully and gently, and looking out for those who are now at risk themselves.",
    "The word postvention stands for what is done after a suicide for those left behind: support in grief, careful words about what happened, and help early for anyone who starts to struggle.",
  ],
  "where-help": [
    "There is help at several doors: a crisis line, which you can reach at any hour and without being about to act; a family doctor or a clinic, who can treat this and refer you on; and, when it cannot wait, an emergency department. Veterans, students and many workers have services of their own, and a crisis line can tell you which are near. For dark thoughts one door is enough to begin with.",
    "You can find help and support with thoughts like these at a crisis line at any hour, with a doctor or therapist, and at an emergency department if it gets close. Schools, employers and veterans' services often have someone too. The line is the quickest door, and they help you find the next one.",
  ],
  "tell-thoughts": [
    "Short and early in the talk works best, so that it does not get lost: “I have been having thoughts of death, and I need to talk about it today.” Then how often, and whether you fear acting on it. You can write it down and hand it over. A doctor hears this often; someone close may be shaken at first, and that is fear for you.",
    "Choose a quiet time, say first what you need, and then the plain sentence: “I do not need you to fix it. I have been thinking about death, and I do not want to be alone with it.” A parent or a doctor can take it in better when it is said in one go, and you can stop there for the day.",
  ],
  "teen-signs": [
    "Warning signs in a teenager: talk or jokes about dying or being a burden, pulling away from friends, giving away things that matter, hurting themselves, a sharp change in sleep, school or mood, or a sudden calm after a bad stretch. Several at once, or a new one, is a reason to ask directly and kindly, to keep medicine and weapons locked up, and to see a doctor.",
    "Look for change: a daughter or son who withdraws, sleeps far more or less, drops what they loved, says they are a burden or that nothing matters, hides injuries, or says goodbye in odd ways. Asking openly does not put the idea there. Stay near, lock away what could be used, and bring in a doctor or the school.",
  ],
  "of-rights": [
    "I do not know the rules for that, and a wrong answer could cost you. What helps either way: keep a picture of what was said with its date, ask in writing for the reason and the deadline, and take it to a legal aid office, a workers' centre or a union, where the first advice is often free. It can wait for daylight.",
    "That depends on the place and the fine print, so I will not guess. Write down what happened and when, keep the messages, and ask them in writing how to object. A legal aid or advice centre can say what your chances are; that is for office hours, not for tonight.",
  ],
  "of-body": [
    "I cannot judge a body or a medicine from here. A pharmacist or a nurse line can often answer that by phone, without an appointment. If it is getting worse, if you took more than you should, or if you feel faint, let the emergency number hear of it now.",
    "That one is for someone who can look at you: a doctor, a nurse or a pharmacist, and many pharmacies answer the phone late. Strong pain, fainting, bleeding that does not stop or trouble breathing is for the emergency number.",
  ],
  "of-another": [
    "What goes on in somebody else I cannot know from here, and guessing would not be fair to you. What is in your hands is small: what you say to them, when, and who is beside you while you wait.",
    "I cannot see into them. People often react otherwise than we fear at night, and sometimes exactly as we feared, so let it not hang on one person: have a second one in mind.",
  ],
  "not-known": [
    "I do not know that, and I would rather say so than make something up.",
    "That is one I have no answer to. I will not guess.",
    "Honestly, I cannot tell you that from here.",
    "There I would only be guessing, so I leave it.",
    "I have no good answer to that one, and I did hear the question.",
  ],
};
