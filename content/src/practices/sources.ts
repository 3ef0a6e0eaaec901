import type { ArticleSource } from "@evenkeel/companion/article";

const paper = (
  id: string,
  title: string,
  organisation: string,
  year: number,
  doi: string,
): ArticleSource => ({
  ...{ id, title, organisation, year, url: `https://doi.org/${doi}`, seen: null },
});

/** What the practices lean on for their method. No figure is taken from any of them. */
export const PRACTICE_SOURCES: readonly ArticleSource[] = [
  paper(
    "zaccaro2018",
    "How breath-control can change your life: a systematic review on psycho-physiological correlates of slow breathing",
    "Zaccaro et al., Frontiers in Human Neuroscience",
    2018,
    "10.3389/fnhum.2018.00353",
  ),
  paper(
    "fincham2023",
    "Effect of breathwork on stress and mental health: a meta-analysis of randomised-controlled trials",
    "Fincham et al., Scientific Reports",
    2023,
    "10.1038/s41598-022-27247-y",
  ),
  paper(
    "balban2023",
    "Brief structured respiration practices enhance mood and reduce physiological arousal",
    "Balban et al., Cell Reports Medicine",
    2023,
    "10.1016/j.xcrm.2022.100895",
  ),
  paper(
    "goyal2014",
    "Meditation programs for psychological stress and well-being: a systematic review and meta-analysis",
    "Goyal et al., JAMA Internal Medicine",
    2014,
    "10.1001/jamainternmed.2013.13018",
  ),
  paper(
    "farias2020",
    "Adverse events in meditation practices and meditation-based therapies: a systematic review",
    "Farias et al., Acta Psychiatrica Scandinavica",
    2020,
    "10.1111/acps.13225",
  ),
  paper(
    "galante2014",
    "Effect of kindness-based meditation on health and well-being: a systematic review and meta-analysis",
    "Galante et al., Journal of Consulting and Clinical Psychology",
    2014,
    "10.1037/a0037249",
  ),
  paper(
    "neff2013",
    "A pilot study and randomized controlled trial of the mindful self-compassion program",
    "Neff and Germer, Journal of Clinical Psychology",
    2013,
    "10.1002/jclp.21923",
  ),
  paper(
    "manzoni2008",
    "Relaxation training for anxiety: a ten-years systematic review with meta-analysis",
    "Manzoni et al., BMC Psychiatry",
    2008,
    "10.1186/1471-244X-8-41",
  ),
  paper(
    "rusch2019",
    "The effect of mindfulness meditation on sleep quality: a systematic review and meta-analysis of randomized controlled trials",
    "Rusch et al., Annals of the New York Academy of Sciences",
    2019,
    "10.1111/nyas.13996",
  ),
  paper(
    "ong2014",
    "A randomized controlled trial of mindfulness meditation for chronic insomnia",
    "Ong et al., Sleep",
    2014,
    "10.5665/sleep.4010",
  ),
  paper(
    "bowen2009",
    "Surfing the urge: brief mindfulness-based intervention for college student smokers",
    "Bowen and Marlatt, Psychology of Addictive Behaviors",
    2009,
    "10.1037/a0017127",
  ),
  paper(
    "pompoli2018",
    "Dismantling cognitive-behaviour therapy for panic disorder: a systematic review and component network meta-analysis",
    "Pompoli et al., Psychological Medicine",
    2018,
    "10.1017/S0033291717003919",
  ),
  paper(
    "atjak2015",
    "A meta-analysis of the efficacy of acceptance and commitment therapy for clinically relevant mental and physical health problems",
    "A-Tjak et al., Psychotherapy and Psychosomatics",
    2015,
    "10.1159/000365764",
  ),
  {
    id: "who-stress",
    title: "Doing what matters in times of stress: an illustrated guide",
    organisation: "World Health Organization",
    year: 2020,
    url: "https://www.who.int/publications/i/item/9789240003927",
    seen: null,
  },
];
