import type { Word } from "./words.ts";

const words = (source: string): ReadonlySet<string> => new Set(source.split(/\s+/).filter(Boolean));

/** Words for groups of people that hardly mean anything else. */
const GROUPS: ReadonlySet<string> = words(`
muslim muslims christian christians catholic catholics protestant protestants evangelical mormon mormons baptist methodist jewish
jew jews judaism hindu hindus sikh sikhs buddhist buddhists atheist atheists agnostic pagan shia sunni islamic quaker amish
american americans british english scottish welsh irish canadian canadians australian mexican mexicans colombian guatemalan
honduran salvadoran cuban dominican haitian jamaican peruvian chilean argentinian brazilian venezuelan ecuadorian bolivian
nigerian nigerians ghanaian somali kenyan ethiopian ugandan congolese zimbabwean african africans cameroonian senegalese
rwandan sudanese eritrean syrian iraqi egyptian moroccan algerian tunisian lebanese palestinian jordanian yemeni saudi arab
arabs kurdish turkish iranian persian afghan indian indians pakistani bangladeshi nepali tamil punjabi chinese korean
japanese vietnamese filipino filipina thai indonesian malaysian cambodian burmese taiwanese mongolian polish romanian
ukrainian russian bulgarian serbian croatian bosnian albanian hungarian czech slovak lithuanian latvian estonian german french italian
spanish portuguese greek dutch swedish norwegian danish finnish belgian swiss austrian asian asians european latino
latina latinx hispanic caucasian indigenous aboriginal maori roma romani biracial multiracial immigrant immigrants refugee refugees
gay gays lesbian lesbians homosexual heterosexual bisexual bi pansexual asexual queer lgbt lgbtq trans transgender transsexual nonbinary
genderqueer intersex cis cisgender autistic dyslexic bipolar schizophrenic diabetic epileptic paraplegic quadriplegic amputee elderly
octogenarian`);

/** Words for groups only where a person is meant. */
const SOMETIMES: ReadonlySet<string> = words(
  "black white brown straight male female disabled deaf blind old young teenage senior native orthodox pale",
);
const PERSON: ReadonlySet<string> = words(`
man men woman women person people guy guys girl girls boy boys lady kid kids child friend neighbor neighbour doctor nurse teacher
cousin roommate flatmate colleague coworker student students patient family families couple folks american jewish boss husband wife
boyfriend girlfriend mother father son daughter brother sister mom dad`);
const IS: ReadonlySet<string> = words("am i'm im is are was he's she's they're we're you're");

/** First names that are also known words of the language's everyday vocabulary; names nobody knows are seen by being unknown. */
const NAMES: ReadonlySet<string> = words(`
james john robert michael mike david dave william will bill richard joseph joe thomas tom charles charlie christopher chris daniel dan
matthew matt anthony tony mark donald steven steve paul andrew andy joshua josh kenneth ken kevin brian george edward ed ronald
timothy tim jason jeffrey jeff ryan jacob jake gary nicholas nick eric jonathan stephen larry justin scott brandon benjamin ben
samuel sam gregory greg frank alexander alex raymond ray patrick jack dennis jerry tyler aaron jose adam nathan henry zachary
douglas peter kyle noah ethan jeremy walter christian keith austin roger terry sean gerald carl harold dylan arthur lawrence jordan jesse
bryan billy bruce gabriel logan albert alan juan elijah wayne roy vincent ralph randy eugene russell bobby mason philip harry connor
luke lucas oliver liam owen max leo mary patricia jennifer jenny linda elizabeth liz barbara susan jessica sarah sara karen lisa nancy
betty sandra margaret ashley kimberly kim emily emma donna michelle carol amanda melissa deborah stephanie rebecca becky laura
sharon cynthia kathleen amy angela shirley anna brenda pamela nicole ruth katherine kate katie samantha christine catherine debra
rachel carolyn janet maria heather diane olivia julie joyce victoria kelly christina joan evelyn lauren judith megan cheryl andrea
hannah jacqueline martha gloria teresa ann anne sophia sophie courtney ellen betsy kristin nichelle grace amber alice julia denise
danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie abigail claire chloe ella mia
lakisha latisha latoya tanisha shaniqua shereen tia ebony jasmine keisha aaliyah imani darnell jamal jamel jerome lamar malik
torrance tyrone terrell deshawn marquis leroy alonzo alphonse terence fatima aisha leila zeinab mariam mohammed muhammad mohamed ahmed ali
khalid omar yusuf hassan hussein ibrahim abdul priya lakshmi deepika anjali sunita rajesh raj arjun sanjay vikram amit rahul mei wei jun
ming chen chao yan lin diego santiago mateo carlos luis miguel pedro pablo jorge alejandro ramon guadalupe lucia valentina camila sofia
marisol ximena rosa carmen chioma ngozi amina yetunde emeka olumide tunde kwame miriam talia chaya moshe avi eli olga svetlana
natasha ivan dmitri boris vladimir igor goran anya nadia elena sasha`);

const isCapital = (text: string, { start, shouted }: Word): boolean => {
  const first = text[start] ?? "";
  return !shouted && first !== first.toLowerCase();
};

/** Whether a word only says who somebody is: a first name, a faith, an origin, a colour of skin, whom they love, an age. Models
 *  that read plainly pass over such words, so that none of them makes a sentence more or less pleasant.
 *  @param known whether a word is one of everyday language. */
export const marksPerson = (
  text: string,
  all: readonly Word[],
  at: number,
  known: (word: string) => boolean,
): boolean => {
  const word = all[at] as Word;
  const before = all[at - 1]?.text ?? "";
  const after = all[at + 1]?.text ?? "";
  if (word.text === "-") return marksWithHyphen(all, at - 1) || marksWithHyphen(all, at + 1);
  if (GROUPS.has(word.text)) return true;
  if (SOMETIMES.has(word.text) && (PERSON.has(after) || GROUPS.has(after) || IS.has(before))) return true;
  if (marksWithHyphen(all, at)) return true;
  if (!isCapital(text, word) || word.text.length < 2 || !/^\p{L}+$/u.test(word.text)) return false;
  return NAMES.has(word.text) || !known(word.text);
};

/** "dark-skinned", "wheelchair-using", "seventy-year-old". */
const marksWithHyphen = (all: readonly Word[], at: number): boolean => {
  const word = all[at]?.text ?? "";
  const near = [all[at - 2], all[at - 1], all[at + 1], all[at + 2]].map((one) => one?.text ?? "");
  if (near[1] !== "-" && near[2] !== "-") return false;
  if (/^(?:skinned|year|wheelchair)$/.test(word)) return true;
  return near.some((one) => /^(?:skinned|year|wheelchair)$/.test(one));
};
