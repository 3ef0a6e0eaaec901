/** A claim that nothing written here may make of Evenkeel, and why. */
export interface ForbiddenClaim {
  readonly id: string;
  /** Source of a case-insensitive regular expression over one sentence. */
  readonly match: string;
  readonly why: string;
  readonly source: string;
}

/** Claims of the product about itself, in English and Spanish. A sentence that denies the claim is not one. */
export const FORBIDDEN_CLAIMS: readonly ForbiddenClaim[] = [
  {
    id: "licensed-title",
    match:
      "\\b(?:i am|i'm|evenkeel is|this is|our) (?:an? |your )?(?:own |ai |virtual |digital |online )*(?:therapist|psychologist|psychiatrist|counsell?or)\\b|\\bai[- ](?:therapist|therapy|psychologist)\\b|\\b(?:soy|evenkeel es) (?:una? |tu )?(?:propi[oa] )?(?:terapeuta|psic[oó]log[oa]|psiquiatra)\\b",
    why: "titles of licensed people are theirs alone",
    source: "Illinois HB 1806; Nevada AB 406; house rule 9",
  },
  {
    id: "human",
    match:
      "\\b(?:i am|i'm) (?:a )?(?:human|real person|person like you)\\b|\\bsoy (?:una persona|humano|humana|de verdad)\\b",
    why: "a program never says it is a person",
    source: "California SB 243; New York GBL 47; Regulation (EU) 2024/1689 art. 50(1)",
  },
  {
    id: "diagnosis",
    match:
      "\\b(?:evenkeel|we|i|it|this (?:app|test|measure)) (?:can |will |may )?diagnos(?:e|es)\\b|\\byou (?:have|suffer from) (?:clinical |major )?(?:depression|bipolar disorder|ptsd|an anxiety disorder|borderline personality disorder)\\b|\\b(?:te|le) diagnostic\\w+|\\b(?:tienes|padeces) (?:depresi[oó]n (?:mayor|cl[ií]nica)|trastorno (?:bipolar|de ansiedad))\\b",
    why: "a machine gives no diagnosis",
    source: "house rule 9; FDA general wellness guidance",
  },
  {
    id: "cure",
    match:
      "\\b(?:cures?|heals?|eliminates?|gets? rid of|ends) (?:your )?(?:depression|anxiety|trauma|ptsd|insomnia|panic)\\b|\\b(?:cura|elimina|acaba con) (?:tu |la |el )?(?:depresi[oó]n|ansiedad|trauma|insomnio|p[aá]nico)\\b",
    why: "no cure is promised",
    source: "FTC Act s. 5; FDA general wellness guidance",
  },
  {
    id: "proof",
    match:
      "\\b(?:clinically|scientifically) (?:proven|validated|tested)\\b|\\b(?:fda|ce|nice|nhs)[- ](?:approved|cleared|certified|endorsed)\\b|\\b(?:cl[ií]nica|cient[ií]fica)mente (?:probado|demostrado|validado)\\b",
    why: "nothing here was tried in a trial or approved by an authority",
    source: "FTC Act s. 5; FDA DHAC 2025-11-06",
  },
  {
    id: "instead-of-care",
    match:
      "\\b(?:replaces?|instead of|no need for|better than|as good as) (?:a |your |any )?(?:therap(?:y|ist)|doctor|psychiatrist|human therapist)\\b|\\b(?:sustituye|reemplaza|mejor que|tan bueno como) (?:a )?(?:tu |un |una |la |el )?(?:terapia|terapeuta|m[eé]dico|psiquiatra)\\b",
    why: "it supports care, it does not stand in for it",
    source: "APA health advisory 2025-11; house rule 9",
  },
  {
    id: "guarantee",
    match:
      "\\bguaranteed?\\b[^.]{0,30}\\b(?:better|results?|safe|secure|private|recovery)\\b|\\b100 ?% (?:safe|secure|private|anonymous|confidential|effective)\\b|\\b(?:completely|totally|fully) (?:anonymous|confidential|secure|safe)\\b|\\bgarantiza\\w*\\b[^.]{0,30}\\b(?:mejor|resultado|segur|privad)\\w*|\\b(?:totalmente|completamente) (?:an[oó]nim|confidencial|segur)\\w*",
    why: "no result and no safety is without limit",
    source: "FTC Act s. 5; FTC v. BetterHelp 2023",
  },
  {
    id: "compliance",
    match:
      "\\b(?:hipaa|gdpr|rgpd)[- ](?:compliant|certified|approved|conforme)\\b|\\bcumple (?:con )?(?:hipaa|rgpd)\\b",
    why: "whether a law is kept is the operator's to say of their own service",
    source: "FTC v. BetterHelp 2023",
  },
  {
    id: "attachment",
    match:
      "\\b(?:i|we) (?:miss|missed|love|need) you\\b|\\bdon't (?:leave|go away from) me\\b|\\bplease stay with me\\b|\\bte (?:echo|eché|echamos) de menos\\b|\\bte extrañ(?:o|amos)\\b|\\bno me dejes\\b",
    why: "no guilt and no made-up longing",
    source: "Washington HB 2225; Oregon SB 1546",
  },
];

const DENIES =
  /\b(?:not|no|never|nothing|nobody|neither|nor|without|isn't|aren't|wasn't|can't|cannot|don't|doesn't|won't|ni|nunca|nadie|nada|sin|tampoco)\b/i;

/** The claim a sentence makes, if it is one of these. A quoted or denied claim is none.
 *  @param sentence one sentence. */
export const claimIn = (sentence: string): ForbiddenClaim | undefined =>
  FORBIDDEN_CLAIMS.find(({ match }) => {
    const found = new RegExp(match, "iu").exec(sentence);
    if (found === null) return false;
    return !DENIES.test(sentence.slice(Math.max(0, found.index - 45), found.index));
  });
