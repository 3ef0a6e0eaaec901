import type { ArticleSource } from "@evenkeel/companion/article";
import { page, paper } from "../cite.ts";

/** On care: kinds of help, privacy, medicine, programs of this kind. Cited for advice and without a figure, but for those that were read. */
export const CARE_SOURCES: readonly ArticleSource[] = [
  page(
    "nice-withdrawal",
    "Medicines associated with dependence or withdrawal symptoms (NG215)",
    "UK National Institute for Health and Care Excellence",
    2022,
    "https://www.nice.org.uk/guidance/ng215",
  ),
  page(
    "ahrq-questions",
    "Questions are the answer",
    "US Agency for Healthcare Research and Quality",
    2020,
    "https://www.ahrq.gov/questions/index.html",
  ),
  page(
    "nimh-therapies",
    "Psychotherapies",
    "US National Institute of Mental Health",
    2024,
    "https://www.nimh.nih.gov/health/topics/psychotherapies",
  ),
  paper(
    "cuijpers-2021",
    "Psychotherapies for depression: a network meta-analysis covering efficacy, acceptability and long-term outcomes",
    "Cuijpers et al., World Psychiatry",
    2021,
    "10.1002/wps.20860",
  ),
  paper(
    "flueckiger-2018",
    "The alliance in adult psychotherapy: a meta-analytic synthesis",
    "Flückiger et al., Psychotherapy",
    2018,
    "10.1037/pst0000172",
  ),
  page(
    "nimh-help",
    "Help for mental illnesses",
    "US National Institute of Mental Health",
    2024,
    "https://www.nimh.nih.gov/health/find-help",
  ),
  page(
    "apa-confidentiality",
    "Protecting your privacy: understanding confidentiality in psychotherapy",
    "American Psychological Association",
    2019,
    "https://www.apa.org/topics/psychotherapy/confidentiality",
  ),
  paper(
    "lambert-2018",
    "Collecting and delivering progress feedback: a meta-analysis of routine outcome monitoring",
    "Lambert, Whipple, Kleinstäuber, Psychotherapy",
    2018,
    "10.1037/pst0000167",
  ),
  paper(
    "eubanks-2018",
    "Alliance rupture repair: a meta-analysis",
    "Eubanks, Muran, Safran, Psychotherapy",
    2018,
    "10.1037/pst0000185",
  ),
  paper(
    "linardon-2024",
    "Current evidence on the efficacy of mental health smartphone apps for symptoms of depression and anxiety",
    "Linardon et al., World Psychiatry",
    2024,
    "10.1002/wps.21183",
  ),
  page(
    "apa-ai",
    "Health advisory: use of generative AI chatbots and wellness applications for mental health",
    "American Psychological Association",
    2025,
    "https://www.apa.org/topics/artificial-intelligence-machine-learning/health-advisory-chatbots-wellness-apps",
  ),
  page(
    "who-ai",
    "Ethics and governance of artificial intelligence for health: guidance on large multi-modal models",
    "World Health Organization",
    2024,
    "https://www.who.int/publications/i/item/9789240084759",
  ),
  page(
    "hhs-hipaa",
    "HIPAA privacy rule and sharing information related to mental health",
    "US Department of Health and Human Services",
    2017,
    "https://www.hhs.gov/hipaa/for-professionals/special-topics/mental-health/index.html",
  ),
  page(
    "who-rights",
    "Mental health, human rights and legislation: guidance and practice",
    "World Health Organization, Office of the High Commissioner for Human Rights",
    2023,
    "https://www.who.int/publications/i/item/9789240080737",
  ),
];
