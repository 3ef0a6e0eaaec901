/** A verdict on oneself or on everybody is never said back as if it were so. */
export const verdict: RegExp =
  /\b(?:deserve|fault|failure|failed everything|useless|worthless|stupid|burden|idiot|pathetic|disgusting|fat|ugly|weak|broken|lazy|selfish|crazy|hate myself|bad (?:mother|mum|mom|father|dad|person)|good enough|not enough|never enough|merezco|mereces|culpa|fracaso|inútil|tont[oa]|carga|estorbo|gord[oa]|fe[oa]|cobarde|egoísta)\b/iu;
