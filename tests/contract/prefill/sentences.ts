// Sentences as newspapers write them, with what a reader would fill in from each, if they were published on Tuesday 20 January 2026.
import type { ClaimReading } from '../../../contract/prefill/read-claim.ts';

export interface Sentence {
  text: string;
  /** The quote; the whole sentence without it. */
  quote?: string;
  /** Sentences before it in the same article. */
  before?: string;
  claimant?: string;
  via?: string[];
  /** "about 120 inmates", as the form shows it. */
  quantity?: string;
  eventTime?: string;
  /** Without it, the day of publication. */
  saidTime?: string;
  /** Without it, an event. */
  kind?: ClaimReading['kind'];
  polarity?: ClaimReading['polarity'];
  /** Without it, the quote as it stands. */
  statement?: string;
}

export const seeds: Sentence[] = [
  { text: "Syria's Interior Ministry on Tuesday said about 120 ISIS inmates had escaped from Shaddadi prison after fierce clashes between the army and the Kurdish-led Syrian Democratic Forces.", claimant: "Syria's Interior Ministry", quantity: 'about 120 ISIS inmates', kind: 'quantity', statement: 'About 120 ISIS inmates had escaped from Shaddadi prison after fierce clashes between the army and the Kurdish-led Syrian Democratic Forces.' },
  { text: 'SDF spokesman Farhad Shami told Kurdish TV channel Rudaw that more than 1,500 prisoners had escaped from the jail in north-eastern Syria.', claimant: 'Farhad Shami', via: ['SDF', 'Rudaw'], quantity: '≥ 1,500 prisoners', kind: 'quantity', statement: 'More than 1,500 prisoners had escaped from the jail in north-eastern Syria.' },
  { text: 'On Monday, approximately 120 detainees fled from al-Shaddadi Prison as state-controlled troops gained ground against the Kurdish Syrian Democratic Forces (SDF).', quantity: 'about 120 detainees', kind: 'quantity', eventTime: '2026-01-19' },
  { text: 'According to the interior ministry, 120 prisoners escaped from al-Shaddadi prison, and 81 of them have already been recaptured.', claimant: 'interior ministry', quantity: '120 prisoners', kind: 'quantity', statement: '120 prisoners escaped from al-Shaddadi prison, and 81 of them have already been recaptured.' },
  { text: 'More than 1,500 Islamic State fighters have escaped from prison camps in north-eastern Syria as state security forces take control of previously Kurdish-held areas.', quantity: '≥ 1,500 Islamic State fighters', kind: 'quantity' },
  { text: 'The structure is home to around 12,000 Islamic State jihadists and 80,000 members of their families.', quantity: 'about 12,000 Islamic State jihadists', kind: 'quantity' },
  { text: 'Dozens of ISIS fighters break out of Syrian prison after violent clashes', quantity: '24–99 (vague) ISIS fighters', kind: 'quantity' },
];

export const english: Sentence[] = [
  { text: 'The Health Ministry said on Monday that at least 40 people were killed in the blast.', claimant: 'Health Ministry', saidTime: '2026-01-19', quantity: '≥ 40 people', kind: 'quantity', statement: 'At least 40 people were killed in the blast.' },
  { text: 'Between 40 and 60 houses burned down in the village.', quantity: '40–60 houses', kind: 'quantity' },
  { text: 'Up to 200 fighters crossed the river on Sunday.', quantity: '≤ 200 fighters', kind: 'quantity', eventTime: '2026-01-18' },
  { text: 'Nearly 300 families left the district last week.', quantity: 'about 300 families', kind: 'quantity', eventTime: '2026-01-12/2026-01-18' },
  { text: 'Hundreds of protesters gathered outside the court yesterday.', quantity: '200–999 (vague) protesters', kind: 'quantity', eventTime: '2026-01-19' },
  { text: 'Scores of villagers are still missing.', quantity: '40–99 (vague) villagers', kind: 'quantity' },
  { text: 'A dozen guards were disarmed.', quantity: '12 guards', kind: 'quantity' },
  { text: 'Two soldiers died in an ambush on 14 January.', quantity: '2 soldiers', kind: 'quantity', eventTime: '2026-01-14' },
  { text: 'No casualties were reported after the strike.', quantity: '0 casualties', kind: 'quantity' },
  { text: 'The mayor, 54, resigned on 3 December.', eventTime: '2025-12-03' },
  { text: 'Flight 752 was delayed for three hours.' },
  { text: 'Support for the party fell by 12 percent.' },
  { text: 'Resolution 2254 remains the basis of the talks.' },
  { text: 'The bridge was opened in 2019.', eventTime: '2019' },
  { text: 'The 14-point plan was signed in December 2025.', eventTime: '2025-12' },
  { text: 'Amnesty International estimates that over 56,000 individuals are detained.', claimant: 'Amnesty International', quantity: '≥ 56,000 individuals', kind: 'quantity', statement: 'Over 56,000 individuals are detained.' },
  { text: 'Mazloum Abdi, the SDF commander, said his forces had left the town.', claimant: 'Mazloum Abdi', via: ['SDF'] },
  { text: '“We did not open the gates,” said Farhad Shami, a spokesman for the SDF.', claimant: 'Farhad Shami', via: ['SDF'], kind: 'denial', statement: 'We did not open the gates' },
  { text: 'The army denied that its troops had entered the camp.', kind: 'denial' },
  { text: 'The Defence Ministry denied that soldiers had entered the camp.', claimant: 'Defence Ministry', kind: 'denial', polarity: 'denies', statement: 'Soldiers had entered the camp.' },
  { text: 'A security source told Reuters on condition of anonymity that the convoy left on Friday.', claimant: 'security source', via: ['Reuters'], eventTime: '2026-01-16', statement: 'The convoy left on Friday.' },
  { text: 'Witnesses said the shelling began at dawn.', claimant: 'witnesses', statement: 'The shelling began at dawn.' },
  { text: 'The governor will visit the town tomorrow.', kind: 'forecast', eventTime: '2026-01-21' },
  { text: 'The ministry plans to reopen the crossing.', kind: 'intention' },
  { text: 'The fire was caused by a faulty heater, according to the Civil Defence Agency.', claimant: 'Civil Defence Agency', kind: 'cause', statement: 'The fire was caused by a faulty heater' },
  { text: 'The SDF accused government forces of opening the gates.', claimant: 'SDF', kind: 'attribution' },
  { text: 'Interior Minister Abdul Amir Al Shammari told the state news agency late on Monday that the border is secured.', claimant: 'Abdul Amir Al Shammari', saidTime: '2026-01-19', statement: 'The border is secured.' },
  { before: 'Interior Minister Anas Khattab spoke on Tuesday. Anas Khattab, the interior minister, said the town was calm.', text: 'He added that 15 suspects had been arrested.', claimant: 'Anas Khattab', quantity: '15 suspects', kind: 'quantity', statement: '15 suspects had been arrested.' },
  { before: 'The Syrian Observatory for Human Rights said the town had fallen.', text: 'The observatory said 30 fighters were wounded.', claimant: 'Syrian Observatory for Human Rights', quantity: '30 fighters', kind: 'quantity', statement: '30 fighters were wounded.' },
  { text: 'He said the road was closed.', kind: 'event' },
  { text: 'US President Donald Trump said the coalition would stay.', claimant: 'Donald Trump', kind: 'forecast', statement: 'The coalition would stay.' },
  { text: 'Reuters reported, citing two officials, that the talks had failed.', claimant: 'Reuters', statement: 'The talks had failed.' },
  { text: 'The death toll rose to 27 on Sunday evening.', eventTime: '2026-01-18' },
  { text: 'Police arrested 12 suspects on Saturday night.', quantity: '12 suspects', kind: 'quantity', eventTime: '2026-01-17' },
  { text: 'Half a million people have been displaced since 2014.', quantity: '500,000 people', kind: 'quantity' },
  { text: 'More than 1,500 had escaped by nightfall.', quantity: '≥ 1,500', kind: 'quantity' },
  { text: 'The two sides agreed to a truce.' },
  { text: 'The talks resume next Tuesday.', eventTime: '2026-01-27' },
  { text: 'Some 2,000 tonnes of aid arrived in January.', quantity: 'about 2,000 tonnes of aid', kind: 'quantity', eventTime: '2026-01' },
  { text: 'The council said the attack, which happened on 12 January, killed seven people.', quantity: '7 people', kind: 'quantity' },
  { text: 'Israel said its jets struck three depots overnight.', claimant: 'Israel', quantity: '3 depots', kind: 'quantity' },
  { text: 'Kurdish officials say 9,000 detainees are held there.', claimant: 'Kurdish officials', quantity: '9,000 detainees', kind: 'quantity', statement: '9,000 detainees are held there.' },
];

export const arabic: Sentence[] = [
  { text: 'قال المتحدث باسم وزارة الداخلية نور الدين البابا إن نحو 120 سجيناً فروا من السجن.', claimant: 'نور الدين البابا', via: ['وزارة الداخلية'], quantity: 'about 120 سجينا', kind: 'quantity', statement: 'نحو 120 سجيناً فروا من السجن.' },
  { text: 'أعلنت وزارة الداخلية يوم الاثنين أن أكثر من ١٥٠٠ سجين فروا.', claimant: 'وزارة الداخلية', saidTime: '2026-01-19', quantity: '≥ 1,500 سجين', kind: 'quantity', statement: 'أكثر من ١٥٠٠ سجين فروا.' },
  { text: 'بحسب المرصد السوري لحقوق الإنسان، قتل 15 مدنياً أمس.', claimant: 'المرصد السوري لحقوق الإنسان', quantity: '15 مدنيا', kind: 'quantity', eventTime: '2026-01-19', statement: 'قتل 15 مدنياً أمس.' },
  { text: 'نفت وزارة الدفاع أن القوات دخلت المخيم.', claimant: 'وزارة الدفاع', kind: 'denial', polarity: 'denies', statement: 'القوات دخلت المخيم.' },
  { text: 'فرّ عشرات المقاتلين من السجن مساء الأحد.', quantity: '20–99 (vague) المقاتلين', kind: 'quantity', eventTime: '2026-01-18' },
  { text: 'اعتقلت الشرطة ما لا يقل عن 40 شخصاً في المدينة.', quantity: '≥ 40 شخصا', kind: 'quantity' },
  { text: 'وأكد الناطق باسم خفر السواحل النقيب آرن هولت أن البحث مستمر.', claimant: 'آرن هولت', via: ['خفر السواحل'], statement: 'البحث مستمر.' },
  { text: 'قال وزير الداخلية أنس خطاب لقناة الحدث إن الوضع مستقر.', claimant: 'أنس خطاب', via: ['الحدث'], statement: 'الوضع مستقر.' },
  { text: 'بين 40 و60 منزلاً احترقت في القرية.', quantity: '40–60 منزلا', kind: 'quantity' },
  { text: 'وقع الهجوم في 19 كانون الثاني/يناير 2026.', eventTime: '2026-01-19' },
  { text: 'تأسست المنظمة في عام 2012.', eventTime: '2012' },
  { text: 'ارتفعت الأسعار بنسبة 12 في المئة.' },
  { text: 'سوف تبدأ المحادثات يوم الخميس.', kind: 'forecast', eventTime: '2026-01-22' },
  { text: 'تعتزم الحكومة إعادة فتح المعبر.', kind: 'intention' },
  { text: 'انهار الجسر بسبب القصف.', kind: 'cause' },
  { text: 'اتهمت قوات سوريا الديمقراطية الحكومة بفتح الأبواب.', kind: 'attribution' },
  { before: 'قال المتحدث باسم وزارة الداخلية نور الدين البابا إن السجن آمن.', text: 'وأضاف أن 81 من الفارين اعتقلوا.', claimant: 'نور الدين البابا', via: ['وزارة الداخلية'], quantity: '81 الفارين', kind: 'quantity', statement: '81 من الفارين اعتقلوا.' },
  { text: 'قُتل جنديان في كمين.', quantity: '2 جنديان', kind: 'quantity' },
];
