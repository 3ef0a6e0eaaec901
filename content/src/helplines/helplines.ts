import type { Helpline } from "@evenkeel/safety/directory";

/** Lines that someone can reach, each with the page its number was seen on and the day. Short codes work only
 *  inside their country. No line was called: a person confirms each number on the line's own site before release. */
export const HELPLINES: readonly Helpline[] = [
  {
    country: "US",
    name: "988 Suicide & Crisis Lifeline",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "988",
        note: "press 2 for Spanish",
      },
      {
        kind: "text",
        value: "988",
      },
      {
        kind: "chat",
        value: "988lifeline.org",
      },
    ],
    hours: "24/7",
    languages: ["en", "es"],
    source:
      "https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "US",
    name: "Emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "911",
      },
    ],
    hours: "not stated",
    languages: ["en"],
    source:
      "https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "US",
    name: "Crisis Text Line",
    purpose: "general",
    channels: [
      {
        kind: "text",
        value: "741741",
        note: "text HOME",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://transpirehelp.org/mental-health-crisis-resources/",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "US",
    name: "National Domestic Violence Hotline",
    purpose: "domestic-violence",
    channels: [
      {
        kind: "call",
        value: "1-800-799-7233",
      },
      {
        kind: "call",
        value: "1-800-787-3224",
        note: "TTY",
      },
      {
        kind: "text",
        value: "88788",
        note: "text START",
      },
      {
        kind: "chat",
        value: "thehotline.org",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source:
      "https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "US",
    name: "Veterans Crisis Line",
    purpose: "veterans",
    channels: [
      {
        kind: "call",
        value: "988",
        note: "then press 1",
      },
      {
        kind: "text",
        value: "838255",
      },
      {
        kind: "chat",
        value: "VeteransCrisisLine.net/Chat",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "http://veteranscrisisline.net/About/VeteranSuicide.aspx",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "US",
    name: "The Trevor Project",
    purpose: "lgbtq-youth",
    channels: [
      {
        kind: "call",
        value: "1-866-488-7386",
      },
      {
        kind: "text",
        value: "678-678",
        note: "text START",
      },
      {
        kind: "chat",
        value: "TheTrevorProject.org",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://transpirehelp.org/mental-health-crisis-resources/",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "US",
    name: "Trans Lifeline",
    purpose: "lgbtq-youth",
    channels: [
      {
        kind: "call",
        value: "1-877-565-8860",
        note: "trans people of all ages",
      },
    ],
    hours: "Mon-Fri 10:00-18:00 Pacific (13:00-21:00 Eastern); closed some holidays",
    languages: ["en"],
    source: "https://en.wikipedia.org/wiki/Trans_Lifeline",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "US",
    name: "Childhelp National Child Abuse Hotline",
    purpose: "youth",
    channels: [
      {
        kind: "call",
        value: "1-800-422-4453",
      },
      {
        kind: "text",
        value: "1-800-422-4453",
      },
      {
        kind: "chat",
        value: "childhelphotline.org",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "http://helpisaclickaway.org",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "CA",
    name: "9-8-8: Suicide Crisis Helpline",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "988",
      },
      {
        kind: "text",
        value: "988",
      },
    ],
    hours: "24/7",
    languages: ["en", "fr"],
    source: "https://www.napaneebeaver.ca/canadas-9-8-8-suicide-crisis-helpline-now-available/",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "CA",
    name: "Emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "911",
      },
    ],
    hours: "not stated",
    languages: ["en"],
    source:
      "https://www.veterans.gc.ca/eng/health-support/mental-health-and-wellness/understanding-mental-health/centre-of-excellence/coe-faq",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "CA",
    name: "Kids Help Phone",
    purpose: "youth",
    channels: [
      {
        kind: "call",
        value: "1-800-668-6868",
      },
      {
        kind: "text",
        value: "686868",
        note: "text TALK or CONNECT (English), TEXTO (French)",
      },
      {
        kind: "chat",
        value: "kidshelpphone.ca",
        note: "live chat has limited hours",
      },
    ],
    hours: "24/7",
    languages: ["en", "fr"],
    source: "https://www.cbc.ca/news/health/mental-health-crisis-text-kids-help-phone-1.4894118",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "CA",
    name: "VAC Assistance Service",
    purpose: "veterans",
    channels: [
      {
        kind: "call",
        value: "1-800-268-7708",
      },
      {
        kind: "call",
        value: "1-800-567-5803",
        note: "TDD/TTY",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source:
      "https://www.veterans.gc.ca/eng/health-support/mental-health-and-wellness/understanding-mental-health/centre-of-excellence/coe-faq",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "CA",
    name: "Trans Lifeline",
    purpose: "lgbtq-youth",
    channels: [
      {
        kind: "call",
        value: "1-877-330-6366",
        note: "trans people of all ages",
      },
    ],
    hours: "Mon-Fri 10:00-18:00 Pacific (13:00-21:00 Eastern); closed some holidays",
    languages: ["en"],
    source: "https://en.wikipedia.org/wiki/Trans_Lifeline",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "CA",
    name: "NEDIC helpline",
    purpose: "eating",
    channels: [
      {
        kind: "call",
        value: "1-866-633-4220",
      },
      {
        kind: "chat",
        value: "nedic.ca",
      },
    ],
    hours: "Mon-Thu 09:00-21:00, Fri 09:00-17:00 Eastern",
    languages: ["en"],
    source:
      "https://www.vancouverislandmentalhealthsociety.org/its-eating-disorders-awareness-week-in-canada-from-february-1-to-7/",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "GB",
    name: "Samaritans",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "116 123",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source:
      "https://www.samaritans.org/how-we-can-help/contact-samaritan/?gclid=EAIaIQobChMI777OrbDD9gIVDuztCh0UkQOMEAAYASAAEgK3hfD_BwE",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "GB",
    name: "Shout",
    purpose: "suicide",
    channels: [
      {
        kind: "text",
        value: "85258",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://www.kickstherapy.com/blog/mental-health-crisis-resources-uk",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "GB",
    name: "NHS 111, mental health option",
    purpose: "general",
    channels: [
      {
        kind: "call",
        value: "111",
        note: "then option 2; England",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source:
      "https://www.pendeensurgery.nhs.uk/health-information/urgent-mental-health-support-and-mental-health-and-wellness",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "GB",
    name: "Emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "999",
      },
    ],
    hours: "not stated",
    languages: ["en"],
    source: "https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "GB",
    name: "Childline",
    purpose: "youth",
    channels: [
      {
        kind: "call",
        value: "0800 1111",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://mermaidsuk.org.uk/news/our-helpline-hours-are-changing",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "GB",
    name: "National Domestic Abuse Helpline (Refuge)",
    purpose: "domestic-violence",
    channels: [
      {
        kind: "call",
        value: "0808 2000 247",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://www.teignbridge.gov.uk/housing/advice-guides/domestic-abuse/what-is-domestic-abuse/",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "GB",
    name: "Men's Advice Line",
    purpose: "domestic-violence",
    channels: [
      {
        kind: "call",
        value: "0808 801 0327",
      },
    ],
    hours: "Mon-Fri 09:00-17:00",
    languages: ["en"],
    source: "https://www.teignbridge.gov.uk/housing/advice-guides/domestic-abuse/what-is-domestic-abuse/",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "GB",
    name: "Mermaids (trans young people under 20)",
    purpose: "lgbtq-youth",
    channels: [
      {
        kind: "call",
        value: "0808 801 0400",
      },
      {
        kind: "chat",
        value: "mermaidsuk.org.uk",
      },
    ],
    hours: "Mon-Fri 13:00-20:30",
    languages: ["en"],
    source: "https://mermaidsuk.org.uk/news/our-helpline-hours-are-changing",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "GB",
    name: "Combat Stress helpline",
    purpose: "veterans",
    channels: [
      {
        kind: "call",
        value: "0800 138 1619",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://intelliphants.com/?p=28670",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "IE",
    name: "Samaritans Ireland",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "116 123",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source:
      "https://www.irishexaminer.com/breakingnews/ireland/samaritans-answer-29m-calls-since-2014-charity-to-play-crucial-role-in-new-mental-help-phone-service-914684.html",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "IE",
    name: "50808 text line",
    purpose: "suicide",
    channels: [
      {
        kind: "text",
        value: "50808",
        note: "text TALK",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://todayfm.com/news/247-mental-health-text-support-service-officially-launched-1031466",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "IE",
    name: "HSE Your Mental Health information line",
    purpose: "general",
    channels: [
      {
        kind: "call",
        value: "1800 111 888",
        note: "signposting to services, not counselling",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source:
      "https://carlow-nationalist.ie/2019/11/28/ministers-say-new-mental-health-support-line-could-save-lives/",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "IE",
    name: "Emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "112",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://urlaubtipps.net/notruf-112-jetzt-auch-im-urlaub",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "AU",
    name: "Lifeline",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "13 11 14",
      },
      {
        kind: "text",
        value: "0477 13 11 14",
        note: "text number",
      },
      {
        kind: "chat",
        value: "lifeline.org.au",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "AU",
    name: "Suicide Call Back Service",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "1300 659 467",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://victorianveteranscouncil.org.au/support-during-royal-commission-hearings",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "AU",
    name: "Emergency services (Triple Zero)",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "000",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "AU",
    name: "Beyond Blue",
    purpose: "general",
    channels: [
      {
        kind: "call",
        value: "1300 22 4636",
      },
      {
        kind: "chat",
        value: "www.beyondblue.org.au",
      },
    ],
    hours: "24/7 (phone)",
    languages: ["en"],
    source: "https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "AU",
    name: "13YARN (Aboriginal and Torres Strait Islander people)",
    purpose: "general",
    channels: [
      {
        kind: "call",
        value: "13 92 76",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://www.findhealthclinics.com/AU/Cairns-City/104948442191759/Harmony-Family-Medical-Centre",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "AU",
    name: "Kids Helpline (ages 5-25)",
    purpose: "youth",
    channels: [
      {
        kind: "call",
        value: "1800 55 1800",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "AU",
    name: "1800RESPECT",
    purpose: "domestic-violence",
    channels: [
      {
        kind: "call",
        value: "1800 737 732",
        note: "interpreters available by phone",
      },
      {
        kind: "text",
        value: "0458 737 732",
        note: "English only",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://thedailyaus.com.au/stories/1800-respect-text-messaging/",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "AU",
    name: "QLife",
    purpose: "lgbtq-youth",
    channels: [
      {
        kind: "call",
        value: "1800 184 527",
        note: "LGBTIQ+ people of all ages",
      },
    ],
    hours: "not stated",
    languages: ["en"],
    source: "https://www.gregpiper1.com/index.cfm?module=news&pagemode=indiv&page_id=2150592",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "AU",
    name: "Open Arms - Veterans & Families Counselling",
    purpose: "veterans",
    channels: [
      {
        kind: "call",
        value: "1800 011 046",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://victorianveteranscouncil.org.au/support-during-royal-commission-hearings",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "AU",
    name: "Butterfly National Helpline (1800 ED HOPE)",
    purpose: "eating",
    channels: [
      {
        kind: "call",
        value: "1800 33 4673",
      },
      {
        kind: "chat",
        value: "butterfly.org.au",
      },
    ],
    hours: "Daily 08:00-24:00 AEST/AEDT",
    languages: ["en"],
    source:
      "https://butterfly.org.au/news/butterfly-foundation-national-helpline-1800-ed-hope-expands-hours-of-operation-for-eating-disorders/",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "NZ",
    name: "1737, Need to talk?",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "1737",
      },
      {
        kind: "text",
        value: "1737",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://nzfamilies.org.nz/?p=1578",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "NZ",
    name: "Lifeline Aotearoa",
    purpose: "general",
    channels: [
      {
        kind: "call",
        value: "0800 543 354",
      },
      {
        kind: "text",
        value: "4357",
        note: "text HELP",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://nzfamilies.org.nz/?p=1578",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "NZ",
    name: "Emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "111",
      },
    ],
    hours: "not stated",
    languages: ["en"],
    source:
      "https://www.odt.co.nz/news/national/launch-two-new-mental-health-services-make-getting-help-easier",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "IN",
    name: "Tele MANAS",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "14416",
      },
    ],
    hours: "24/7",
    languages: [],
    source:
      "https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "IN",
    name: "Emergency services (ERSS)",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "112",
      },
    ],
    hours: "not stated",
    languages: ["en"],
    source:
      "https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "NG",
    name: "SURPIN (Suicide Research and Prevention Initiative)",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "0800 078 7746",
        note: "toll-free",
      },
      {
        kind: "call",
        value: "09034400009",
        note: "English; charged",
      },
      {
        kind: "call",
        value: "08142241007",
        note: "Hausa; charged",
      },
    ],
    hours: "not stated",
    languages: ["en", "ha"],
    source: "https://healthwise.punchng.com/ngo-launches-toll-free-hotline-for-assistance-on-mental-health",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "ZA",
    name: "SADAG Suicide Crisis Helpline",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "0800 567 567",
      },
      {
        kind: "text",
        value: "31393",
        note: "SMS for a call back",
      },
      {
        kind: "text",
        value: "087 163 2030",
        note: "WhatsApp, 08:00-17:00 daily",
      },
    ],
    hours: "24/7 (phone)",
    languages: ["en"],
    source: "http://www.pressreader.com/south-africa/the-star-early-edition/20190212/281668256233737",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "ZA",
    name: "SADAG / Cipla Mental Health Helpline",
    purpose: "general",
    channels: [
      {
        kind: "call",
        value: "0800 456 789",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "http://www.pressreader.com/south-africa/the-star-early-edition/20190212/281668256233737",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "ZA",
    name: "Emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "112",
        note: "from mobile phones",
      },
      {
        kind: "call",
        value: "10111",
        note: "police",
      },
      {
        kind: "call",
        value: "10177",
        note: "ambulance and fire",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://statuscheck.co.za/?p=14569",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "MX",
    name: "Línea de la Vida",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "800 911 2000",
      },
    ],
    hours: "24/7",
    languages: ["es"],
    source:
      "https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "MX",
    name: "Servicios de emergencia",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "911",
      },
    ],
    hours: "not stated",
    languages: ["es"],
    source: "https://www.publimetro.com.mx/opinion/2025/09/08/prevencion-del-suicidio-en-tres-numeros",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "MX",
    name: "Línea de las Mujeres",
    purpose: "domestic-violence",
    channels: [
      {
        kind: "call",
        value: "079",
        note: "then option 1",
      },
    ],
    hours: "24/7",
    languages: ["es"],
    source: "https://www.jornada.com.mx/2025/11/05/sociedad/039n2soc?partner=rss",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "ES",
    name: "Línea 024 de atención a la conducta suicida",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "024",
        note: "interpreting and sign-language video available; online chat also offered",
      },
    ],
    hours: "24/7",
    languages: ["es"],
    source:
      "https://www.farodevigo.es/galicia/2025/10/11/medio-millar-gallegos-mes-024-linea-suicidio-122499662.html",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "ES",
    name: "Emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "112",
      },
    ],
    hours: "24/7",
    languages: ["es"],
    source:
      "https://www.elperiodicoextremadura.com/noticias/extremadura/extremadura-realizan-tres-llamadas-dia-telefono-016_1194873.html",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "ES",
    name: "016 violencia contra las mujeres",
    purpose: "domestic-violence",
    channels: [
      {
        kind: "call",
        value: "016",
        note: "online chat also offered",
      },
      {
        kind: "text",
        value: "600 000 016",
        note: "WhatsApp",
      },
    ],
    hours: "24/7",
    languages: ["es"],
    source:
      "https://elmirondesoria.es/nacional/politica/el-servicio-016-recibe-59-317-consultas-de-enero-a-junio",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "ES",
    name: "Teléfono ANAR de Ayuda a Niños y Adolescentes",
    purpose: "youth",
    channels: [
      {
        kind: "call",
        value: "900 20 20 10",
      },
    ],
    hours: "24/7",
    languages: ["es"],
    source: "https://diarideterrassa.com/?p=225732",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "ES",
    name: "028 Teléfono Arcoíris (LGTBI)",
    purpose: "lgbtq-youth",
    channels: [
      {
        kind: "call",
        value: "028",
        note: "all ages; online chat also offered",
      },
    ],
    hours: "24/7",
    languages: ["es"],
    source: "https://www.elperiodico.com/es/sociedad/20250812/delitos-odio-lgtbi-telefono-arcoiris-120558677",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "AR",
    name: "Línea nacional de salud mental (Hospital Bonaparte)",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "0800-999-0091",
      },
    ],
    hours: "24/7",
    languages: ["es"],
    source:
      "https://mediosdelsur.com.ar/2022/10/20/salud-mental-ya-funciona-la-linea-de-contencion-y-ayuda-que-opera-las-24-horas",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "CO",
    name: "Línea 106 (Bogotá)",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "106",
        note: "Bogotá; other cities run their own lines",
      },
      {
        kind: "text",
        value: "300 754 8933",
        note: "WhatsApp",
      },
    ],
    hours: "24/7",
    languages: ["es"],
    source: "http://www.bogota.gov.co/servicios/guia-de-tramites-y-servicios/linea-106",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "CO",
    name: "Servicios de emergencia",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "123",
      },
    ],
    hours: "not stated",
    languages: ["es"],
    source:
      "https://www.radiosantafe.com/2025/09/11/bogota-refuerza-su-apoyo-en-el-dia-mundial-para-la-prevencion-del-suicidio/",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "CL",
    name: "Línea de Prevención del Suicidio *4141",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "*4141",
        note: "from mobile phones",
      },
    ],
    hours: "24/7",
    languages: ["es"],
    source:
      "https://www.latercera.com/nacional/noticia/fono-4141-de-prevencion-del-suicidio-mas-de-227000-llamadas-atendidas-en-tres-anos/",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "PE",
    name: "Línea 113, opción 5 (salud mental, Minsa)",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "113",
        note: "then option 5",
      },
    ],
    hours: "24/7",
    languages: ["es"],
    source:
      "https://www.infobae.com/peru/2025/08/16/crisis-silenciosa-jovenes-de-18-a-29-anos-son-quienes-mas-buscan-ayuda-por-ansiedad-y-depresion/",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "PE",
    name: "Servicios de emergencia",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "106",
        note: "SAMU medical; ambulances described for the capital",
      },
    ],
    hours: "24/7",
    languages: ["es"],
    source:
      "https://radionacional.gob.pe/noticias/locales/bomberos-controlan-incendio-en-la-escuela-de-suboficiales-de-puente-piedra",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "DE",
    name: "TelefonSeelsorge",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "0800 1110111",
      },
      {
        kind: "call",
        value: "0800 1110222",
      },
      {
        kind: "chat",
        value: "online.telefonseelsorge.de",
      },
    ],
    hours: "24/7",
    languages: ["de"],
    source: "https://www.telefonseelsorge-dueren.de/details-2333/woche-fuer-das-leben-suizidpraevention.html",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "DE",
    name: "Notruf",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "112",
        note: "fire and ambulance",
      },
      {
        kind: "call",
        value: "110",
        note: "police",
      },
    ],
    hours: "24/7",
    languages: ["de"],
    source: "https://laienreanimationkannjeder.de/2014/05/27/der-europaweite-notruf-112",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "AT",
    name: "Telefonseelsorge 142",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "142",
      },
      {
        kind: "chat",
        value: "www.telefonseelsorge.at",
        note: "chat and mail",
      },
    ],
    hours: "24/7 (phone)",
    languages: ["de"],
    source: "https://tirol.orf.at/stories/3120626/",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "AT",
    name: "Emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "112",
      },
    ],
    hours: "24/7",
    languages: ["de"],
    source: "https://urlaubtipps.net/notruf-112-jetzt-auch-im-urlaub",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "CH",
    name: "Die Dargebotene Hand / Tel 143",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "143",
      },
      {
        kind: "chat",
        value: "143.ch",
      },
    ],
    hours: "24/7 (phone)",
    languages: ["de", "it"],
    source:
      "https://www.143.ch/2016/09/09/suizidpraevention-bei-tel-143-jedes-gespraech-ist-anders-alle-sind-wichtig/",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "CH",
    name: "Pro Juventute Beratung + Hilfe 147",
    purpose: "youth",
    channels: [
      {
        kind: "call",
        value: "147",
      },
      {
        kind: "text",
        value: "147",
        note: "SMS offered",
      },
      {
        kind: "chat",
        value: "147.ch",
        note: "chat offered",
      },
    ],
    hours: "24/7",
    languages: ["de"],
    source: "https://www.projuventute.ch/index.php?id=2290",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "CH",
    name: "Emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "112",
      },
    ],
    hours: "not stated",
    languages: ["de"],
    source: "https://urlaubtipps.net/notruf-112-jetzt-auch-im-urlaub",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "FR",
    name: "3114, numéro national de prévention du suicide",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "3114",
      },
    ],
    hours: "24/7",
    languages: ["fr"],
    source: "https://www.service-public.fr/particuliers/actualites/A15206",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "FR",
    name: "Services d'urgence",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "15",
        note: "SAMU (ambulance)",
      },
      {
        kind: "call",
        value: "112",
      },
    ],
    hours: "24/7",
    languages: ["fr"],
    source: "https://axaprevention.fr/fr/article/prevention-suicide-journee-mondiale",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "BE",
    name: "Zelfmoordlijn 1813",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "1813",
      },
      {
        kind: "chat",
        value: "www.zelfmoord1813.be",
        note: "18:30-22:30",
      },
    ],
    hours: "24/7 (phone)",
    languages: ["nl"],
    source:
      "https://www.brusselstimes.com/belgium/1952875/belgiums-centre-for-suicide-prevention-calls-for-volunteers",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "BE",
    name: "Centre de Prévention du Suicide",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "0800 32 123",
      },
    ],
    hours: "24/7",
    languages: ["fr"],
    source:
      "https://www.brusselstimes.com/belgium/1952875/belgiums-centre-for-suicide-prevention-calls-for-volunteers",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "BE",
    name: "Emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "112",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source:
      "https://www.brusselstimes.com/belgium/1952875/belgiums-centre-for-suicide-prevention-calls-for-volunteers",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "NL",
    name: "113 Zelfmoordpreventie",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "113",
      },
      {
        kind: "call",
        value: "0800-0113",
      },
      {
        kind: "chat",
        value: "113.nl",
      },
    ],
    hours: "24/7",
    languages: ["nl"],
    source:
      "https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "NL",
    name: "Emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "112",
      },
    ],
    hours: "24/7",
    languages: ["nl"],
    source: "https://www.viva.nl/lijf-en-psyche/zelfmoordhulplijn-113-directe-doorschakeling/",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "IT",
    name: "Telefono Amico Italia",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "02 2327 2327",
      },
      {
        kind: "text",
        value: "324 011 7252",
        note: "WhatsApp",
      },
    ],
    hours: "Daily 09:00-24:00 (phone)",
    languages: ["it"],
    source: "https://www.agensir.it/?p=1502724",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "IT",
    name: "Emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "112",
      },
    ],
    hours: "24/7",
    languages: ["it"],
    source: "https://urlaubtipps.net/notruf-112-jetzt-auch-im-urlaub",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "PT",
    name: "Linha Nacional de Prevenção do Suicídio",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "1411",
      },
    ],
    hours: "24/7",
    languages: ["pt"],
    source:
      "https://24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "PT",
    name: "Número europeu de emergência",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "112",
      },
    ],
    hours: "24/7",
    languages: ["pt"],
    source:
      "https://24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "BR",
    name: "CVV - Centro de Valorização da Vida",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "188",
      },
      {
        kind: "chat",
        value: "www.cvv.org.br",
      },
    ],
    hours: "24/7 (phone)",
    languages: ["pt"],
    source:
      "https://ufms.br/pb/ligacoes-para-prevencao-ao-suicidio-passam-a-ser-gratuitas-em-todo-pais/?lcp_pagelistcategorypostswidget-4=78",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "BR",
    name: "Serviços de emergência",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "192",
        note: "SAMU (ambulance)",
      },
      {
        kind: "call",
        value: "190",
        note: "police",
      },
      {
        kind: "call",
        value: "193",
        note: "fire",
      },
    ],
    hours: "24/7",
    languages: ["pt"],
    source:
      "https://www.opovo.com.br/noticias/brasil/2025/12/10/bombeiros-ou-samu-saiba-quem-acionar-em-caso-de-emergencia.html",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "SE",
    name: "Mind Självmordslinjen",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "90101",
      },
      {
        kind: "chat",
        value: "mind.se",
      },
    ],
    hours: "24/7",
    languages: ["sv"],
    source: "http://www.kronprinsessparetsstiftelse.se/projekt/sjalvmordsupplysningen.html",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "SE",
    name: "SOS Alarm",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "112",
      },
    ],
    hours: "24/7",
    languages: ["sv"],
    source: "https://www.corren.se/nyheter/sjalvmord-ar-vanligast-bland-aldre-man-om5530243.aspx",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "NO",
    name: "Mental Helse Hjelpetelefonen",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "116 123",
      },
      {
        kind: "chat",
        value: "sidetmedord.no",
      },
    ],
    hours: "24/7",
    languages: ["no"],
    source:
      "https://www.vindafjord.kommune.no/helse-og-velferd/aktuelt-helse-og-velferd/snakk-om-sjolvmordstankar-det-kan-redda-liv.495894.aspx",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "NO",
    name: "Kirkens SOS",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "22 40 00 40",
      },
      {
        kind: "chat",
        value: "soschat.no",
      },
    ],
    hours: "24/7 (phone)",
    languages: ["no"],
    source:
      "https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "NO",
    name: "Medical emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "113",
        note: "medical emergency",
      },
      {
        kind: "call",
        value: "116 117",
        note: "urgent care (legevakt)",
      },
    ],
    hours: "not stated",
    languages: ["no"],
    source:
      "https://www.vang.kommune.no/tenester/helse-og-omsorg/psykisk-helseteneste/sjolvmord-og-sjolvmordstankar/",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "DK",
    name: "Emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "112",
      },
    ],
    hours: "24/7",
    languages: ["da"],
    source: "https://selvmordsforebyggelse.dk/paaroerende/akuthjaelp/",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "FI",
    name: "MIELI Kriisipuhelin / Crisis Helpline",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "09 2525 0111",
        note: "Finnish, 24/7",
      },
      {
        kind: "call",
        value: "09 2525 0112",
        note: "Swedish, limited hours",
      },
      {
        kind: "call",
        value: "09 2525 0116",
        note: "English, Fri 09:00-13:00",
      },
      {
        kind: "call",
        value: "09 2525 0114",
        note: "Ukrainian",
      },
      {
        kind: "call",
        value: "09 2525 0115",
        note: "Russian",
      },
    ],
    hours: "24/7 in Finnish; other languages limited",
    languages: ["fi", "sv", "en", "uk", "ru"],
    source: "http://mieli.fi/helpline",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "FI",
    name: "Emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "112",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "http://mieli.fi/helpline",
    seen: "2026-11-22",
    confidence: "official page",
  },
  {
    country: "PL",
    name: "116 111 Telefon Zaufania dla Dzieci i Młodzieży",
    purpose: "youth",
    channels: [
      {
        kind: "call",
        value: "116 111",
      },
    ],
    hours: "24/7",
    languages: ["pl"],
    source: "https://zachod.pl/997032/telefon-116-111-po-pomoc-dzwoni-coraz-wiecej-dzieci/",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "PL",
    name: "Emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "112",
      },
    ],
    hours: "24/7",
    languages: ["pl"],
    source: "https://oko.press/dzieci-telefon-zaufania-nie-jestescie-strefa-wolna-od-lgbt",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "JP",
    name: "よりそいホットライン (Yorisoi Hotline)",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "0120-279-338",
      },
    ],
    hours: "24/7",
    languages: ["ja", "en", "zh", "ko", "es", "pt", "th", "vi", "id"],
    source: "https://tascalne.com/?p=1098",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "JP",
    name: "#いのちSOS (Lifelink)",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "0120-061-338",
      },
    ],
    hours: "Mon/Thu/Fri 24 h; other days 06:00-24:00",
    languages: ["ja"],
    source: "https://mainichi.jp/articles/20220826/osg/00m/040/001000d",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "JP",
    name: "いのちの電話 (Inochi no Denwa)",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "0570-783-556",
        note: "daily 10:00-22:00",
      },
      {
        kind: "call",
        value: "0120-783-556",
        note: "daily 16:00-21:00; the 10th of each month from 08:00 for 24 h",
      },
    ],
    hours: "Daily 10:00-22:00",
    languages: ["ja"],
    source: "https://hagi-city.site.ktaiwork.jp/archives/8505",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "JP",
    name: "Emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "119",
        note: "ambulance and fire",
      },
      {
        kind: "call",
        value: "110",
        note: "police",
      },
    ],
    hours: "24/7",
    languages: ["ja"],
    source: "https://citiesinsider.com/country/japan/CountryWide/emergency-numbers",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "KR",
    name: "자살예방상담전화 109",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "109",
        note: "SNS counselling service 마들랜 also offered",
      },
    ],
    hours: "24/7",
    languages: ["ko"],
    source: "https://newspim.com/news/view/20240102000281",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "KR",
    name: "정신건강위기상담전화",
    purpose: "general",
    channels: [
      {
        kind: "call",
        value: "1577-0199",
      },
    ],
    hours: "24/7",
    languages: ["ko"],
    source: "https://kgnewskorea.com/news/view.php?bIdx=44062",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "KR",
    name: "Emergency services",
    purpose: "emergency",
    channels: [
      {
        kind: "call",
        value: "119",
        note: "ambulance and fire",
      },
      {
        kind: "call",
        value: "112",
        note: "police",
      },
    ],
    hours: "24/7",
    languages: ["ko", "en", "zh", "ja"],
    source: "https://citiesinsider.com/country/south-korea/CountryWide/emergency-contact-numbers",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "SG",
    name: "Samaritans of Singapore (SOS)",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "1767",
      },
      {
        kind: "text",
        value: "9151 1767",
        note: "WhatsApp (CareText)",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://www.daily8.com/en/hashtag/SamaritansOfSingapore",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "SG",
    name: "national mindline 1771",
    purpose: "general",
    channels: [
      {
        kind: "call",
        value: "1771",
      },
      {
        kind: "text",
        value: "6669 1771",
        note: "WhatsApp",
      },
      {
        kind: "chat",
        value: "mindline.sg",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://www.daily8.com/en/hashtag/SamaritansOfSingapore",
    seen: "2026-11-22",
    confidence: "two agreeing secondary pages",
  },
  {
    country: "PH",
    name: "NCMH Crisis Hotline",
    purpose: "suicide",
    channels: [
      {
        kind: "call",
        value: "0917 899 8727",
      },
    ],
    hours: "24/7",
    languages: ["en"],
    source: "https://doh.gov.ph/press-release/launch-of-the-ncmh-crisis-hotline/",
    seen: "2026-11-22",
    confidence: "official page",
  },
];
