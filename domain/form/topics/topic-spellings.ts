import { findPhrases, vocabularyWords } from './topic-phrases';
import { topicVocabulary } from './topic-vocabulary';

/**
 * How offices commonly name a subject in their topic lists, shown next to a letter's topics. One line for each
 * subject: `id: spelling, spelling`. For display only: the vocabulary says what a label means, and a test checks
 * that the two agree.
 */
const SPELLINGS = `
agriculture: Agriculture, Agriculture and Food, Farming
animals: Animal Welfare, Animal Rights, Animals
armed-forces: Armed Services, Military and National Security
arts: Arts, Arts and Humanities
banking: Banking, Banking and Finance, Financial Services
border: Border Security, Immigration and Border Security
budget: Budget, Federal Budget, Budget and Spending
business: Business, Business and Commerce
campaign-finance: Campaign Finance, Campaign Finance Reform
child-care: Child Care, Childcare
children: Children and Families, Children
civil-rights: Civil Rights, Civil Rights and Liberties
climate: Climate Change, Environment and Climate
communications: Communications, Telecommunications
consumer: Consumer Protection, Consumer Affairs
crime: Crime, Crime and Law Enforcement
criminal-justice: Criminal Justice, Criminal Justice Reform
cyber: Cybersecurity, Cyber Security
defense: Defense, Defense and Military
disability: Disability, Disabilities, Disability Rights
economy: Economy, Jobs and the Economy
education: Education
elections: Elections, Election Reform
energy: Energy, Energy Policy
environment: Environment, Environment and Conservation
ethics: Ethics, Government Ethics
foreign: Foreign Affairs, Foreign Policy, International Affairs
government-reform: Government Reform, Government Oversight
gun-control: Gun Control, Gun Violence, Gun Safety
gun-rights: Second Amendment, Gun Rights
health: Health Care, Healthcare, Health
health-insurance: Health Insurance, Affordable Care Act
higher-education: Higher Education, College Affordability
homeland: Homeland Security
housing: Housing, Affordable Housing, Housing and Urban Development
immigration: Immigration, Immigration Reform
infrastructure: Infrastructure, Transportation and Infrastructure
internet: Internet, Technology and Internet
jobs: Jobs, Jobs and Employment
judiciary: Judiciary, Judicial Issues
k-12: K-12 Education, Elementary and Secondary Education
labor: Labor, Labor and Employment
law-enforcement: Law Enforcement, Police Reform
medicare: Medicare, Medicare and Medicaid
mental-health: Mental Health
native: Native American Affairs, Indian Affairs
natural-resources: Natural Resources, Energy and Natural Resources
net-neutrality: Net Neutrality
nutrition: Nutrition, Food Stamps
postal: Postal Service, USPS
privacy: Privacy, Data Privacy, Online Privacy
public-lands: Public Lands, National Parks
reproductive: Abortion, Reproductive Rights, Women's Health
science: Science, Science and Technology
seniors: Seniors, Aging, Senior Citizens
small-business: Small Business
social-security: Social Security
space: Space, NASA
student-loans: Student Loans, Student Debt
taxes: Taxes, Taxation, Tax Reform
technology: Technology, Science and Technology
telecom: Telecommunications, Telecom
trade: Trade, International Trade
trafficking: Human Trafficking
transportation: Transportation, Transportation and Infrastructure
veterans: Veterans, Veterans Affairs, Veterans' Issues
voting-rights: Voting Rights, Voting Rights and Elections
water: Water, Clean Water
welfare: Welfare, Welfare Reform
wildlife: Wildlife, Endangered Species
women: Women's Issues, Women's Rights
`;

/** Offices usually file a subject under kin this close (docs/topics.md). */
const USUAL_DISTANCE = 1.6;
const MOST_SPELLINGS = 4;

let parsed: ReadonlyMap<string, readonly string[]> | null = null;

/** The spellings by subject id. */
export function spellingTable(): ReadonlyMap<string, readonly string[]> {
  parsed ??= new Map(
    SPELLINGS.trim()
      .split('\n')
      .map((line) => {
        const [id = '', names = ''] = line.split(': ');
        return [id, names.split(', ')];
      }),
  );
  return parsed;
}

/** Subjects that the whole topic names; empty if the vocabulary does not know it. */
function subjectsOf(topic: string): readonly string[] {
  const { found, unknown } = findPhrases(vocabularyWords(topic));
  const [only, ...more] = found;
  return only && more.length === 0 && unknown.length === 0 ? only.senses.map(({ subject }) => subject) : [];
}

/**
 * Names of a topic on offices' forms: their spellings, then the wider subjects under which they file it. At most
 * four, without the topic's own text. Empty for a topic that the vocabulary does not know.
 * See docs/decisions/006.
 */
export function officeSpellings(topic: string): readonly string[] {
  const { subjects } = topicVocabulary();
  const names = subjectsOf(topic).flatMap((id) => {
    const kin = (subjects.get(id)?.kin ?? [])
      .filter(({ distance }) => distance <= USUAL_DISTANCE)
      .sort((a, b) => a.distance - b.distance)
      .map((one) => spellingTable().get(one.id)?.[0] ?? subjects.get(one.id)?.name ?? one.id);
    return [...(spellingTable().get(id) ?? []), ...kin];
  });
  const said = topic.trim().toLowerCase();
  return [...new Set(names)].filter((name) => name.toLowerCase() !== said).slice(0, MOST_SPELLINGS);
}
