export const eliza = {
  "eliza.title": "ELIZA, 1966",
  "eliza.lead":
    "The first program that people poured their hearts out to, with her own script. She understands nothing. What you type here stays on this screen and is gone when you leave.",
  "eliza.door": "Meet the first talking program, and what she taught about us",
  "eliza.transcript": "What was said",
  "eliza.she": "ELIZA",
  "eliza.you": "You",
  "eliza.say": "Say something to ELIZA",
  "eliza.say-hint": "She knows English only.",
  "eliza.send": "Send",
  "eliza.again": "Begin again",
  "eliza.paused-title": "ELIZA cannot hear this. We can.",
  "eliza.paused":
    "What you wrote sounds serious, and a script is no place for it. In Talk it is heard and answered. The people below can be reached now.",
  "eliza.paused-talk": "Go to Talk",
  "eliza.paused-help": "Help now",
  "eliza.taught": "What she taught",
  "eliza.lesson-1":
    "Joseph Weizenbaum wrote ELIZA to show how little a machine needs in order to seem to listen. She looks for a word such as “my” or “always”, turns the sentence around it and gives it back. Where she finds none, she asks you to go on.",
  "eliza.lesson-2":
    "He was shaken by what followed. People who knew what she was still felt understood; his secretary asked him to leave the room so that she could talk to her alone. That pull has been called the ELIZA effect: we hear a mind in whatever answers us.",
  "eliza.lesson-3":
    "The relief of putting something into words was real. The understanding was not: it came from the person who typed. She remembers nothing, notices no danger, and cannot care.",
  "eliza.lesson-4":
    "Evenkeel’s companion is a program too. It is built to notice more and to lead to people, and it says what it is. If you ever find yourself feeling that it loves you, or that it alone understands, she is why: it is worth telling someone.",
  "eliza.source":
    "Script and published conversation: J. Weizenbaum, ELIZA, Communications of the ACM 9(1), 1966. The story of the secretary: Computer Power and Human Reason, 1976. Not reviewed by a clinician.",
} as const;
