export const firstVisit = {
  "first-visit.title": "A quiet place to talk, day and night.",
  "first-visit.ai":
    "Evenkeel is an AI. It is not a person and not a therapist. It listens, asks, and can show you a skill to try.",
  "first-visit.who": "What you write is stored encrypted on this server. No one reads it unless you say so.",
  "first-visit.danger": "If you are in danger it gives you people to reach, and the talk goes on.",
  "first-visit.age": "How old are you?",
  "first-visit.age-why": "One tap, then write. Nothing is stored before it.",
  "first-visit.age-yes":
    "Tapping says yes to two things: Evenkeel reads what you write, to answer you, and keeps a timeline that only you see. You can take either back under You.",
  "first-visit.under-13": "Under 13",
  "first-visit.13-15": "13 to 15",
  "first-visit.16-17": "16 or 17",
  "first-visit.18-24": "18 to 24",
  "first-visit.25-64": "25 to 64",
  "first-visit.65-plus": "65 or over",
  "first-visit.country": "Country",
  "first-visit.country-guess": "From your browser's settings. It chooses the helplines you see.",
  "first-visit.country-none": "I would rather not say",
  "first-visit.language": "Language",
  "first-visit.have-account": "I have an account",
  "first-visit.signed-out":
    "You are signed out on this device. Sign in to find your words again. Starting anew makes a new, empty place.",
  "first-visit.needs-connection": "Starting needs a connection. Help now works without one.",
  "first-visit.too-young-title": "Evenkeel is not made for your age yet",
  "first-visit.too-young":
    "That is about us, not about you. Nothing you tapped was stored. You deserve someone who is there for you: these people talk with children and young people, and they are kind.",
  "first-visit.too-young-adult":
    'You can also tell an adult you trust, at home or at school. You could start with: "I need to talk about something."',
  "first-visit.too-young-again": "I tapped the wrong age",
} as const;
