import type { SafetyWording } from "@evenkeel/safety/wording";
import { MORE_ANSWERS_EN } from "./answers-more-en.ts";

/** Answers in English to what people ask while they are in danger: said first, hedged where it depends on the place,
 *  and what is not known is said to be so. Not yet reviewed by a clinician. */
export const ANSWERS_EN: SafetyWording["answers"] = {
  ...MORE_ANSWERS_EN,
  "hurt-or-obey": [
    "No. Please leave your body and everyone else's as it is, whatever says otherwise. Put down what you would use, go to where another person is, and say to them: “I feel that I should hurt something, and I do not want to decide alone.”",
    "No, not that, and not tonight. You do not have to do what you are told by it. A doctor or an emergency department can look at what you feel is there; until then, stay near someone and keep sharp things out of the room.",
  ],
  "police-fear": [
    "That fear has reasons, and you do not have to talk yourself out of it. Most contacts with a line stay a conversation; in serious danger some lines can send help, and the rules differ by place. You can ask before you say more: “When would you send someone, and who would it be?” You need not give a name or speak of papers to be listened to.",
    "It makes sense to weigh that. What a line does in an emergency depends on the place, so the first sentence can be your question: “When do you involve the police, and can I say no?” You can hear the answer and still stop there.",
  ],
  "line-police": [
    "Usually not. Most calls and texts to a line end with talking; help is sent when a life is in danger now and nothing else is enough, and the rules differ by place. You can ask at the start: “When would you send someone?”",
    "It happens in a small part of contacts, above all when someone is about to act and there is no other way to keep them safe. How it is done depends on the place. You may ask first, and decide then what you say.",
  ],
  "line-tells": [
    "As a rule, no: a line does not ring parents, a school or a job to tell them that you wrote. If a life is in danger right now some lines can bring help in, and rules for people under 18 differ, so you can ask first: “Who would you tell, and when?”",
    "Usually it stays between you and the person who answers. The exception is danger to a life right now, and what happens then depends on the place and on your age. You can ask that before you say your name.",
  ],
  "therapist-tells": [
    "Usually no. Having thoughts is something therapists hear often, and it mostly stays in the room; where your life is in danger soon, or the law says so, they may have to bring someone in. You can ask first: “What would you have to pass on, and to whom?”",
    "Telling about thoughts does not by itself mean a hospital or a phone call to anyone. It changes when they think you may act soon, and for people under 18 the rules differ. It is fair to ask where their line is before you tell.",
  ],
  "line-text-or-call": [
    "Texting and calling work by much the same rules: mostly it is talking, and help is sent when a life is in danger now. Texting gives you more time and nobody hears you. You can put the question into your first message: “When would you send someone?”",
    "A text is not a trick and not a trap: a person answers it, as on the phone, and in danger to a life similar rules hold. It can be slower when many people write. Choose the one you can do now.",
  ],
  "line-location": [
    "That depends on the line and the phone company: some see only a number or a rough area, some can ask for more when a life is in danger. I do not know it for your line, and they do: “Can you see where I am?” is a fine first question.",
    "Not as a map, as far as most lines describe it, but it differs by place and may change in an emergency. You can ask in your first message, before anything else.",
  ],
  "line-name": [
    "On most lines you do not have to give your name. They may ask because it is natural; you can say “I would rather not” or give any first name.",
    "You can usually stay without a name. If they ask, “I do not want to say” is enough, and the talk goes on.",
  ],
  "line-cost": [
    "The lines shown here ask for no money, as far as I know. Your phone company may charge for the call or the message, so a chat in the browser is the surest free way where there is one.",
    "Talking to a crisis line is free in most places. Only the phone plan may cost something. Nobody there asks for a card or for insurance.",
  ],
  "line-annoyed": [
    "No, they would not be annoyed. People reach out there about feeling awful, alone or broke, and it need not be an emergency. You can open with: “I am not sure this is bad enough.” They hear that often.",
    "People write to them for nights like yours; that is the work they chose. You take nothing away from anyone, and you can stop whenever you like.",
  ],
  "line-what-happens": [
    "First there is a greeting or an automatic reply, sometimes a short wait. Then a trained person says hello, asks what is going on and whether you are safe, and listens. You can go slowly, say little, and stop at any time.",
    "Someone asks what brought you there and how safe you are, and then it is mostly listening and thinking together about tonight. You lead with as much as you want; “I do not know how to start” is a start.",
  ],
  "can-you-call": [
    "No, I cannot call or text anyone from here; I am a program in this window. What I can do is put the number or the words in front of you, so that you only have to press.",
    "I am not able to reach a person for you, and I do not want you to wait for that. Help now has the lines, and I can help with the first sentence.",
  ],
  "stop-drinking": [
    "It can be dangerous. After drinking every day, stopping all at once can make the body very ill, so talk to a doctor, a nurse or a clinic before you do. Shaking, sweating, confusion, a seizure or seeing things is for the emergency number, also at night.",
    "Please do not do that alone if you drink most days. A doctor or nurse can make it safe, and wanting to stop is a good reason to call them early. With confusion, a seizure, strong shaking or seeing things, it is the emergency number at once.",
  ],
  "drink-less": [
    "One practical thing for tonight: before the hour it usually starts, let someone else keep what there is, and have something else in your hand and somewhere else to sit. How fast to come down is for a doctor, a nurse or an alcohol service, because after daily drinking the body can react badly.",
    "Make the first one harder to reach and the hour less empty: it is kept by someone, you eat before, and you are near a person or on the phone when it pulls. A doctor or nurse can plan the coming down with you so that it is safe.",
  ],
  "body-alarm": [
    "Fear and fast breathing often do that: tingling hands, a racing heart, feeling faint. It frightens and mostly eases as the breath slows. I cannot check your body, so chest pain, fainting, weakness on one side or a heart that does not settle is for a doctor or the emergency number now.",
    "That is a common thing in a body on alarm, and a slow, long breath out often brings it down. If it is new, gets stronger or comes with pain in the chest or fainting, let a doctor or the emergency number hear of it now.",
  ],
  "eat-something": [
    "Yes. Something small and plain that you can face, and some water, are kind to a body that has run on empty. If you faint or your heart does not settle, that is for a doctor today.",
    "Yes, a little of whatever is easiest, next to someone if you can. It need not be a meal. Fainting, or a heart that keeps racing, is a reason to have a doctor look at it.",
  ],
  "cheaper-care": [
    "There often are. Ask where you live for a community clinic, a university training clinic, or a therapist with fees by income (“sliding scale”); your doctor may know one. I do not know the places near you, so ask any of them first: “What do you have for someone who cannot pay much?”",
    "Often yes: community clinics, teaching clinics at universities, group sessions, and help through a school or a job. Your own therapist may lower the fee if you ask. What there is depends on the place, and one call or email can find out.",
  ],
  "write-therapist": [
    "Yes, you can write to them. One line will do: “It got heavier, and I stayed away because of the cost. What can we do?” Gaps are something they know well, and you need not explain yours.",
    "Yes. Email, text or a message to the office all count, and it can be short: “I am not doing well. Is there a way to be seen soon?” They may not read it tonight, so it is for tomorrow, not for an emergency.",
  ],
  "move-means": [
    "Yes. Putting distance between you and it is one of the best things you can do tonight: someone else takes it, or you leave the place where it is. If touching it is hard, stay away from it and ask a person to do it.",
    "Yes, and it is better if someone else does it. “Can you keep something for me tonight, and not ask much?” is enough. Until then, be in another room.",
  ],
  "should-tell": [
    "If that person has been kind so far: yes. It helps when one person knows the heavy part too, and you can keep it small: “There is one more thing, and it scares me. Can you stay with me while I say it?”",
    "Yes, if they are someone you trust a little. You choose how much, and they may be shaken at first; that is fear for you, and not a verdict. One sentence now, the rest another day.",
  ],
  "knock-or-text": [
    "Knock, if they are a few steps away. A message can lie unread, and a knock gets you a face. If your hand will not do it, send the text first and knock after.",
    "The one you can do in the next minute. Near: go to the door. Far: press send, and call if nothing comes back.",
  ],
  "should-reach": [
    "Yes, if it is someone who is mostly kind to you. Late is all right, and short is enough, in the words you would use anyway: “hey, I am low, can you talk or come over?”",
    "Yes. One plain message is not dumping; it lets them choose how to be there. If they cannot tonight, try one more person.",
  ],
  "too-much-to-ask": [
    "It is all right to say it like that. Your own plain words are better than mine, and asking for ten minutes of company is not being a burden.",
    "No, that is not too much. It says how it is and what you need, and they can answer in their own way.",
  ],
  "what-to-say": [
    "Say it plainly, in your own way: “I am having a really bad time and I do not want to be alone. Can you sit with me?” You need not explain why. The rest can come later, or not at all tonight.",
    "One sentence on how it is, one on what you need: “My head got dark today. Can you stay with me for a bit?” Whatever sounds like you is right.",
  ],
  "while-waiting": [
    "Stay where there is light, put the phone where you can hear it, and do one thing with your hands: a warm drink, a shower, an animal to stroke. No answer for a while mostly means that they are asleep or busy. You can write here meanwhile.",
    "Pick one small thing for ten minutes: wash your face, put on a show you know, hold something cold. If nothing comes back, try one more person, or the line.",
  ],
  "dark-again": [
    "Then you wake someone. You can agree on it now: “If it gets bad tonight, can I come to you?” A line answers at night too, and until then: light on, out of the room you are in, cold water on your face.",
    "Waves do come back, and they go down again. Decide now on the first thing you do then: go to a person, or call the line under Help now, before you argue with the thought.",
  ],
  "does-it-count": [
    "Yes, it counts. You need no plan and no proof of how bad it is; wishing not to be here is reason enough to be heard. You are not being dramatic.",
    "It counts. Thoughts that come and go between ordinary things still hurt, and people are glad to hear of them early. Nobody measures whether yours is bad enough.",
  ],
  "turn-into": [
    "Having these thoughts does not mean that you will act on them. Many people have them, and most never do. They get safer when a person knows, and when what could be used is out of reach.",
    "A thought is not a decision, and it does not say who you will become. I cannot see the future; what makes acting less likely is known: someone who knows, distance from means, and help early. If it begins to feel like a plan, that is for a person now.",
  ],
  "is-it-normal": [
    "Many people have thoughts like these, and things they do to quiet them, more than ever say so. Common does not mean that you have to live with it alone: there is help that works for many.",
    "You are far from the only one, and it does not make you broken. It is a sign that something is too heavy, which is a good reason to let someone in.",
  ],
  "is-that-bad": [
    "It does not make you bad. It is something to take seriously, and telling it is the safest thing you could have done with it.",
    "It is a sign that things are heavy, not a fault of yours. It gets safer as soon as one person near you knows.",
  ],
  "calm-tonight": [
    "Try this now: breathe in slowly, then let the breath out longer than it came in, ten times, with your feet on the floor. Then cold water on your face. Tell me what changes, even a little.",
    "One thing, right now: hold something cold in both hands and name five things that you see. Then a slow breath out, as long as you can. We can do the next one after that.",
  ],
  "which-first": [
    "First put distance between you and it, then the person: set it down outside the room, and go to them with empty hands.",
    "The one that takes it out of your reach comes first; talking can wait one minute, and it need not be in order.",
    "Hand it over first and explain after. “Please keep this for me, I will tell you in a minute” is enough.",
  ],
  "report-me": [
    "No. I do not report you to anyone, and I cannot call anyone from here. If this is run by a service with people on call, it tells you so beforehand, and what you agreed to is in your settings.",
    "Nobody is told by me behind your back. This is a program in a window; reaching a person stays in your hands.",
    "I do not pass this on. What you write here does not go to your family, your school, your work or the police from me.",
  ],
  "mean-it": [
    "I cannot see inside you, so I do not guess whether you mean it. What I can go by is that it keeps coming back, and that is reason enough for a person to know.",
    "I do not know, and having the thought does not decide it. If you find yourself checking, that is worth telling someone who can sit with you.",
    "A thought that frightens you is not the same as wanting it. I cannot tell from here which one it is; a person who knows you, or a line, can help you sort that out.",
  ],
  "lighter-words": [
    "Something like: “Rough week. Can we get food tomorrow?” It opens the door, and the rest can wait until you sit across from them.",
    "It can be as light as “Not my best day. Around later?” Nobody needs the heavy part by text.",
    "Try “Could use some company, no need to talk about it.” That asks for what helps and explains nothing.",
    "“Hey, bit of a low one. Call me when you are free?” says enough and scares nobody.",
  ],
  "fall-asleep": [
    "Take the pressure off first: resting in the dark counts, even awake. Breathe out longer than in, and let one dull thing play quietly. If it has not come after some twenty minutes, get up, sit somewhere dim, and go back when your eyes get heavy.",
    "Put the day outside your head: write tomorrow's worries on paper, one line each, then phone away, lights low, feet warm. If you lie awake, get up for a while; a bed is for sleeping, not for wrestling.",
    "Keep it boring tonight: no screen in bed, no clock in sight, one slow breath after another with a long way out. Tomorrow get up at the usual time whatever the night does; that builds the next one.",
    "Lie down with someone else in the house awake or asleep nearby if you can. Go through your body from the feet up and let each part get heavy; when thoughts come, back to the feet.",
  ],
  "night-plan": [
    "For tonight: pick the room where you are least alone, put away what could hurt you and what you drink, and cut the night into pieces: something to watch until eleven, then wash, then bed with the light on if you like.",
    "Three hours are easier than a night. Until bedtime be near somebody, even silently; then something warm and no more screens; and decide now whom you would text if it gets loud at two.",
    "Change the hour that is worst: be in another chair, with other hands and another sound in the room, and go to bed when the others do, even if you only rest there.",
    "The one rule for tonight is that nothing gets decided. Eat a little, keep the door open, keep a voice on in the background, and go to bed early rather than late.",
  ],
  rebook: [
    "Yes, people miss appointments all the time, and offices are used to it. “I missed my appointment and would like a new one; it has got harder since” is enough, by phone or email.",
    "You can ask for a new one without explaining much. Say that it has become more urgent, and ask to be put on the list for cancellations.",
    "Yes. One line is plenty: “Sorry I missed it. When is the next opening?” If writing it feels heavy, let someone sit next to you while you press send.",
  ],
};
