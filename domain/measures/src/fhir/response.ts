/** As much of FHIR R4's QuestionnaireResponse as is written and read here. */
export interface FhirCoding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
  readonly extension?: readonly { readonly url: string; readonly valueDecimal?: number }[];
}

export interface FhirAnswer {
  readonly valueCoding?: FhirCoding;
  readonly valueInteger?: number;
  readonly valueDecimal?: number;
}

export interface FhirItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly FhirAnswer[];
  readonly item?: readonly FhirItem[];
}

export interface FhirQuestionnaireResponse {
  readonly resourceType: "QuestionnaireResponse";
  readonly id?: string;
  readonly language?: string;
  readonly questionnaire: string;
  readonly status: "completed";
  readonly subject?: { readonly reference: string };
  readonly authored: string;
  readonly item: readonly FhirItem[];
}

export const LOINC_SYSTEM = "http://loinc.org";
export const ORDINAL_VALUE = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

/** The name under which others know the questionnaire: LOINC's canonical of its panel, or one of ours where LOINC has
 *  none that was seen. */
export const canonicalOf = (measure: {
  readonly id: string;
  readonly loinc: { readonly panel: string | null } | null;
}): string =>
  measure.loinc?.panel == null
    ? `urn:evenkeel:questionnaire:${measure.id}`
    : `${LOINC_SYSTEM}/q/${measure.loinc.panel}`;
