import Chronology
import Reading
import Testing

/// Expressions of news, encyclopedias and official prose, alone and in sentences whose tense says
/// where their date lies, each with the date of the document.
struct TimeExpressionRows {
  /// One row a line: language, date, text and the values in its order; `NONE` where nothing is one.
  static let rows: [String] =
    """
    fr | 2026-01-20 | le 1ᵉʳ mars 2025 | 2025-03-01
    fr | 2026-01-20 | le 2 FEVRIER 2024 | 2024-02-02
    fr | 2026-01-20 | le 24 fev. 2022 | 2022-02-24
    fr | 2026-01-20 | le 3 août 2024 | 2024-08-03
    en | 2026-01-20 | Feb 24th, 2022 | 2022-02-24
    en | 2026-01-20 | the 24th of February 2022 | 2022-02-24
    en | 2026-01-20 | 24 Feb. 2022 | 2022-02-24
    en | 2026-01-20 | Thursday, February 24, 2022 | 2022-02-24
    fr | 2026-01-20 | l'an 2000 | 2000
    fr | 2026-01-20 | en l’an 1204 | 1204
    fr | 2026-01-20 | au mois de mars 2024 | 2024-03
    en | 2026-01-20 | the '90s | 199X
    en | 2026-01-20 | in the mid-1990s | 1994~/1996~
    en | 2026-01-20 | the late 19th century | 18XX~
    fr | 2026-01-20 | la première moitié du XXe siècle | 1900/1949
    fr | 2026-01-20 | le Ve siècle avant J.-C. | -0499/-0400
    en | 2026-01-20 | H1 2025 | 2025-40
    fr | 2026-01-20 | le 1er trimestre de cette année | 2026-33
    en | 2026-01-20 | the first three months of 2025 | 2025-01/2025-03
    en | 2026-01-20 | in the winter of 1943-44 | 1943-24
    fr | 2026-01-20 | les 3, 4 et 5 mars | {2026-03-03,2026-03-04,2026-03-05}
    en | 2026-01-20 | on March 3, 4 and 5 | {2026-03-03,2026-03-04,2026-03-05}
    en | 2026-01-20 | the 3rd and 4th of May | {2026-05-03,2026-05-04}
    fr | 2026-01-20 | mai ou juin | [2025-05,2025-06]
    en | 2026-01-20 | either May or June 2026 | [2026-05,2026-06]
    en | 2026-01-20 | June 2023–March 2024 | 2023-06/2024-03
    en | 2026-01-20 | 2023/24 | 2023/2024
    en | 2026-01-20 | Monday through Friday | 2026-01-19/2026-01-23
    fr | 2026-01-20 | du lundi au vendredi | 2026-01-19/2026-01-23
    fr | 2026-01-20 | entre mars et juin 2024 | 2024-03/2024-06
    en | 2026-01-20 | between 3 and 5 March | 2026-03-03/2026-03-05
    fr | 2026-01-20 | dans la nuit du 3 au 4 mars 2025 | 2025-03-03/2025-03-04
    en | 2026-01-20 | Christmas Eve | 2025-12-24
    fr | 2026-01-20 | la Saint-Sylvestre | 2025-12-31
    en | 2026-01-20 | Good Friday 2025 | 2025-04-18
    fr | 2026-01-20 | le lundi de Pâques 2025 | 2025-04-21
    fr | 2026-01-20 | le 14 Juillet 2025 | 2025-07-14
    en | 2026-01-20 | New Year's Day | 2026-01-01
    en | 2026-01-20 | Thanksgiving 2025 | 2025-11-27
    en | 2026-01-20 | New Year’s Eve | 2025-12-31
    fr | 2026-01-20 | le 24 février dernier | 2025-02-24
    fr | 2026-01-20 | le 24 mars prochain | 2026-03-24
    fr | 2026-01-20 | Il se rendra à Rome le 12 janvier. | 2027-01-12
    en | 2026-01-20 | Talks will resume on January 12. | 2027-01-12
    en | 2026-01-20 | The deal was signed on March 15. | 2025-03-15
    en | 2026-01-20 | He arrived on the 3rd. | 2026-01-03
    fr | 2026-01-20 | Ils se verront le 27. | 2026-01-27
    fr | 2026-01-20 | La Douma se réunira jeudi. | 2026-01-22
    fr | 2026-01-20 | Le président a signé jeudi le décret. | 2026-01-15
    fr | 2026-01-20 | Le texte doit être voté lundi. | 2026-01-26
    en | 2026-01-20 | The summit is expected to open Monday. | 2026-01-26
    en | 2026-01-20 | The minister resigned Wednesday. | 2026-01-14
    en | 2026-01-20 | Trump meets Putin on Friday | 2026-01-23
    fr | 2026-01-20 | Un accord pourrait être signé vendredi. | 2026-01-23
    fr | 2026-01-20 | Le pont a été détruit samedi. | 2026-01-17
    en | 2026-01-20 | The bridge was destroyed late Thursday. | 2026-01-15
    en | 2026-01-20 | It happened early Monday morning. | 2026-01-19
    fr | 2026-01-20 | Ils seront reçus mercredi à l'Élysée. | 2026-01-21
    fr | 2026-01-20 | lundi en huit | 2026-02-02
    fr | 2026-01-20 | lundi prochain | 2026-01-26
    fr | 2026-01-20 | mardi dernier | 2026-01-13
    fr | 2026-01-20 | ce matin | 2026-01-20
    fr | 2026-01-20 | avant-hier | 2026-01-18
    fr | 2026-01-20 | après-demain | 2026-01-22
    fr | 2026-01-20 | hier soir | 2026-01-19
    fr | 2026-01-20 | demain matin | 2026-01-21
    en | 2026-01-20 | tomorrow evening | 2026-01-21
    fr | 2026-01-20 | le week-end dernier | 2026-01-17/2026-01-18
    fr | 2026-01-20 | le mois prochain | 2026-02
    en | 2026-01-20 | the week of 12 January | 2026-01-12/2026-01-18
    en | 2026-01-20 | the weekend of 3–4 May 2025 | 2025-05-03/2025-05-04
    fr | 2026-01-20 | le week-end du 3 mai 2025 | 2025-05-03/2025-05-04
    fr | 2026-01-20 | il y a quinze jours | 2026-01-05
    en | 2026-01-20 | a fortnight ago | 2026-01-05/2026-01-11
    en | 2026-01-20 | a year and a half ago | 2024-07
    fr | 2026-01-20 | il y a un an et demi | 2024-07
    en | 2026-01-20 | half a century ago | 1976
    fr | 2026-01-20 | voilà trois ans | 2023
    fr | 2026-01-20 | dans trois mois | 2026-04
    en | 2026-01-20 | in the past 24 hours | 2026-01-19/2026-01-20
    en | 2026-01-20 | over the next six months | 2026-01/2026-07
    fr | 2026-01-20 | au cours des six prochains mois | 2026-01/2026-07
    fr | 2026-01-20 | dans les prochains jours | null
    fr | 2026-01-20 | ces dernières 24 heures | 2026-01-19/2026-01-20
    fr | 2026-01-20 | au cours des dernières semaines | null
    fr | 2025-09-05 | le soir même | 2025-09-05
    fr | 2025-09-05 | ce soir-là | 2025-09-05
    en | 2025-09-05 | that same evening | 2025-09-05
    en | 2025-09-05 | that evening | 2025-09-05
    fr | 2025-09-05 | le mardi suivant | 2025-09-09
    en | 2025-09-05 | the following Tuesday | 2025-09-09
    en | 2025-09-05 | decades later | null
    fr | 2025-09-05 | trois jours auparavant | 2025-09-02
    fr | 2025-09-05 | deux semaines plus tôt | 2025-08-18/2025-08-24
    fr | 2026-01-20 | d'ici la fin de l'année | ../2026-12-31
    fr | 2026-01-20 | au plus tard le 1er juin | ../2026-06-01
    en | 2026-01-20 | no later than 1 June | ../2026-06-01
    en | 2026-01-20 | by year-end | ../2026-12-31
    en | 2026-01-20 | by mid-2027 | ../2027-08~
    en | 2026-01-20 | until further notice | null
    fr | 2026-01-20 | jusqu'à nouvel ordre | null
    en | 2026-01-20 | since the start of the year | 2026-01/..
    fr | 2026-01-20 | depuis le début de l'année | 2026-01/..
    fr | 2026-01-20 | depuis plus de trois ans | 2023~/..
    en | 2026-01-20 | They have fought for nearly a decade. | 2016~/..
    en | 2026-01-20 | as of January 1 | 2026-01-01/..
    en | 2026-01-20 | effective 1 July | 2026-07-01
    en | 2026-01-20 | dated 12 May | 2025-05-12
    fr | 2026-01-20 | daté du 12 mai | 2025-05-12
    fr | 2026-01-20 | à compter du 1er février | 2026-02-01/..
    en | 2026-01-20 | some time in 2023 | 2023
    fr | 2026-01-20 | courant 2025 | 2025
    fr | 2026-01-20 | à la mi-mars | 2025-03-11~/2025-03-20~
    en | 2026-01-20 | the early 2000s | 2000/2003~
    fr | 2026-01-20 | 17h heure de Kiev | 2026-01-20T17:00:00+02:00
    en | 2026-01-20 | at 5 a.m. local time | 2026-01-20T05:00:00
    en | 2026-01-20 | 0530 UTC | 2026-01-20T05:30:00Z
    en | 2026-01-20 | at midnight | 2026-01-20T00:00:00
    fr | 2026-01-20 | à 7h30 | 2026-01-20T07:30:00
    fr | 2026-01-20 | lundi à l'aube | 2026-01-19
    en | 2026-01-20 | at dawn on Monday | 2026-01-19
    fr | 2026-01-20 | mardi 20 janvier à 18 h 30 | 2026-01-20T18:30:00
    en | 2026-01-20 | every other Thursday | null
    fr | 2026-01-20 | un jeudi sur deux | null
    en | 2026-01-20 | each spring | null
    en | 2026-01-20 | weekly | null
    fr | 2026-01-20 | chaque 9 mai | XXXX-05-09
    fr | 2026-01-20 | tous les ans | null
    en | 2026-01-20 | The Sunday Times reported losses. | NONE
    en | 2026-01-20 | the March on Rome | NONE
    en | 2026-01-20 | April Glaspie met Saddam. | NONE
    en | 2026-01-20 | Mai Yamani said it may rain. | NONE
    en | 2026-01-20 | Article 2024 of the code | NONE
    en | 2026-01-20 | open 24/7 | NONE
    fr | 2026-01-20 | 7 jours sur 7 | NONE
    fr | 2026-01-20 | le second front a été ouvert | NONE
    fr | 2026-01-20 | version 3.12.2024.1 | NONE
    en | 2026-01-20 | a 9 to 5 job | NONE
    en | 2026-01-20 | lost 3-2 to Brazil | NONE
    en | 2026-01-20 | call 01 42 34 56 78 | NONE
    fr | 2026-01-20 | entre 200 et 300 chars | NONE
    en | 2026-01-20 | between 1,500 and 2,000 soldiers | NONE
    fr | 2026-01-20 | Vendredi noir des soldes | 2026-01-23
    fr | 2026-01-20 | le général Août a parlé | NONE
    fr | 2025-06-11 | le 6 juin 1944 à l'aube | 1944-06-06
    fr | 2025-06-11 | lundi 9 juin 2025 | 2025-06-09
    en | 2025-06-11 | 8 May 1945 | 1945-05-08
    en | 2025-06-11 | on the 8th of May, 1945 | 1945-05-08
    en | 2025-06-11 | Sept. 1, 1939 | 1939-09-01
    fr | 2025-06-11 | du 15 au 17 juin | 2025-06-15/2025-06-17
    fr | 2025-06-11 | les 24 et 25 juin | {2025-06-24,2025-06-25}
    en | 2025-06-11 | June 24-25 | 2025-06-24/2025-06-25
    en | 2025-06-11 | 24–25 June 2025 | 2025-06-24/2025-06-25
    fr | 2025-06-11 | entre 1939 et 1945 | 1939/1945
    fr | 2025-06-11 | (1914-1918) | 1914/1918
    en | 2025-06-11 | the 1914–18 war | 1914/1918
    fr | 2025-06-11 | au printemps 1945 | 1945-21
    fr | 2025-06-11 | à l'été 2023 | 2023-22
    fr | 2025-06-11 | au deuxième trimestre | 2025-34
    en | 2025-06-11 | in the fourth quarter of last year | 2024-36
    fr | 2025-06-11 | dans les années soixante-dix | 197X
    en | 2025-06-11 | in the eighties | 198X
    en | 2025-06-11 | the early 20th century | 19XX~
    fr | 2025-06-11 | au début du XXIe siècle | 20XX~
    en | 2025-06-11 | the 5th century BC | -0499/-0400
    en | 2025-06-11 | in 44 BC | -0043
    fr | 2025-06-11 | en 52 av. J.-C. | -0051
    en | 2025-06-11 | Easter Sunday | 2025-04-20
    fr | 2025-06-11 | le jeudi de l'Ascension | 2025-05-29
    fr | 2025-06-11 | la Toussaint 2024 | 2024-11-01
    en | 2025-06-11 | Labor Day 2024 | 2024-09-02
    en | 2025-06-11 | Fourth of July | 2025-07-04
    fr | 2025-06-11 | la troisième semaine de mars | 2025-03-15/2025-03-21
    fr | 2025-06-11 | le premier lundi de mai 2025 | 2025-05-05
    en | 2025-06-11 | the last Sunday in October 2024 | 2024-10-27
    fr | 2025-06-11 | le dernier dimanche d'octobre 2024 | 2024-10-27
    fr | 2025-06-11 | Les ministres se retrouveront mardi à Bruxelles. | 2025-06-17
    fr | 2025-06-11 | Les ministres se sont retrouvés mardi à Bruxelles. | 2025-06-10
    fr | 2025-06-11 | Le sommet, qui s'ouvre vendredi, réunira vingt pays. | 2025-06-13
    fr | 2025-06-11 | Le sommet, qui s'est ouvert vendredi, réunira vingt pays. | 2025-06-06
    fr | 2025-06-11 | La visite est prévue pour lundi. | 2025-06-16
    fr | 2025-06-11 | Le Parlement devrait se prononcer jeudi. | 2025-06-12
    fr | 2025-06-11 | Kiev accuse Moscou d'avoir frappé un hôpital dimanche. | 2025-06-08
    fr | 2025-06-11 | Il avait promis samedi de partir. | 2025-06-07
    fr | 2025-06-11 | Le chancelier va rencontrer son homologue lundi. | 2025-06-16
    fr | 2025-06-11 | Selon lui, la décision sera annoncée le 3 juillet. | 2025-07-03
    fr | 2025-06-11 | L'accord a été signé le 3 juillet. | 2024-07-03
    fr | 2025-06-11 | En septembre, les troupes se retiraient. | 2024-09
    fr | 2025-06-11 | Les élections auront lieu en septembre. | 2025-09
    en | 2025-06-11 | Elections will be held in September. | 2025-09
    en | 2025-06-11 | Elections were held in September. | 2024-09
    en | 2025-06-11 | The ministers are meeting on Thursday in Brussels. | 2025-06-12
    en | 2025-06-11 | Officials said Monday that the strike killed ten people. | 2025-06-09
    en | 2025-06-11 | He said the vote would take place on Friday. | 2025-06-13
    en | 2025-06-11 | The envoy is to travel to Cairo on Saturday. | 2025-06-14
    en | 2025-06-11 | The Kremlin has rejected the plan on Saturday. | 2025-06-07
    en | 2025-06-11 | Ukraine plans to send a delegation on Monday. | 2025-06-16
    en | 2025-06-11 | The law comes into force on July 1. | 2025-07-01
    en | 2025-06-11 | He was arrested on July 1. | 2024-07-01
    en | 2025-06-11 | Troops could be deployed by Sunday. | ../2025-06-15
    en | 2025-06-11 | Israeli forces struck Beirut on Sunday, and talks will resume on Thursday. | 2025-06-08;2025-06-12
    fr | 2025-06-11 | L'armée a frappé Beyrouth dimanche et les pourparlers reprendront jeudi. | 2025-06-08;2025-06-12
    fr | 2025-06-11 | dans la nuit de mardi à mercredi | 2025-06-10/2025-06-11
    fr | 2025-06-11 | cette nuit | 2025-06-11
    fr | 2025-06-11 | mercredi après-midi | 2025-06-11
    en | 2025-06-11 | on Tuesday night | 2025-06-10
    fr | 2025-06-11 | la semaine prochaine | 2025-06-16/2025-06-22
    fr | 2025-06-11 | cette semaine | 2025-06-09/2025-06-15
    fr | 2025-06-11 | l'an dernier | 2024
    fr | 2025-06-11 | l'an prochain | 2026
    en | 2025-06-11 | earlier this year | 2025
    en | 2025-06-11 | later this month | 2025-06
    en | 2025-06-11 | earlier this week | 2025-06-09/2025-06-15
    en | 2025-06-11 | this coming weekend | 2025-06-14/2025-06-15
    fr | 2025-06-11 | il y a deux semaines | 2025-05-26/2025-06-01
    fr | 2025-06-11 | il y a une dizaine d'années | 2015~
    fr | 2025-06-11 | il y a près de vingt ans | 2005~
    en | 2025-06-11 | two and a half years ago | 2022-12
    en | 2025-06-11 | in the last two weeks | 2025-05-28/2025-06-11
    en | 2025-06-11 | over the past few months | null
    en | 2025-06-11 | in the coming days | null
    fr | 2025-06-11 | d'ici quelques jours | null
    fr | 2025-06-11 | dans les dix jours | 2025-06-11/2025-06-21
    en | 2025-06-11 | the next morning | 2025-06-12
    en | 2025-06-11 | the previous evening | 2025-06-10
    fr | 2025-06-11 | la veille au soir | 2025-06-10
    fr | 2025-06-11 | le lendemain matin | 2025-06-12
    fr | 2025-06-11 | une semaine plus tard | 2025-06-16/2025-06-22
    fr | 2025-06-11 | l'année suivante | 2026
    fr | 2025-06-11 | la même année | 2025
    en | 2025-06-11 | later that year | 2025
    en | 2025-06-11 | a month earlier | 2025-05
    fr | 2025-06-11 | à partir de lundi | 2025-06-16/..
    fr | 2025-06-11 | dès demain | 2025-06-12/..
    fr | 2025-06-11 | jusqu'à la fin du mois | ../2025-06-30
    fr | 2025-06-11 | avant la fin de l'année | ../2025-12-31
    fr | 2025-06-11 | avant 2030 | ../2029
    en | 2025-06-11 | through 2027 | ../2027
    en | 2025-06-11 | from 1 to 3 July 2025 | 2025-07-01/2025-07-03
    en | 2025-06-11 | from May to July | 2024-05/2024-07
    en | 2025-06-11 | since last Friday | 2025-06-06/..
    en | 2025-06-11 | before the end of June | ../2025-06-30
    en | 2025-06-11 | not before 2028 | 2028/..
    en | 2025-06-11 | from now until 2030 | ../2030
    fr | 2025-06-11 | depuis l'hiver 2022 | 2022-12/..
    fr | 2025-06-11 | depuis 3 mois | 2025-03/..
    fr | 2025-06-11 | à la fin du mois de mai | 2025-05-21~/2025-05-31
    fr | 2025-06-11 | vers 1950 | 1950~
    fr | 2025-06-11 | mi-juillet | 2024-07-11~/2024-07-20~
    en | 2025-06-11 | at the end of 2024 | 2024-10~/2024-12
    en | 2025-06-11 | in early May | 2025-05-01~/2025-05-10~
    fr | 2025-06-11 | pendant six mois | null
    en | 2025-06-11 | a two-week ceasefire | null
    fr | 2025-06-11 | à 14 heures | 2025-06-11T14:00:00
    fr | 2025-06-11 | vers 18 heures | 2025-06-11
    fr | 2025-06-11 | à 8h GMT | 2025-06-11T08:00:00Z
    en | 2025-06-11 | at 10:15 GMT | 2025-06-11T10:15:00Z
    en | 2025-06-11 | at 3pm on Tuesday | 2025-06-10T15:00:00
    fr | 2025-06-11 | tous les vendredis | null
    en | 2025-06-11 | twice a month | null
    fr | 2025-06-11 | chaque été | null
    en | 2025-06-11 | on Fridays | null
    fr | 2025-06-11 | il a été tué par un drone | NONE
    fr | 2025-06-11 | la résolution 2231 de l'ONU | NONE
    fr | 2025-06-11 | les 1200 soldats | NONE
    en | 2025-06-11 | a Boeing 737 and 1500 troops | NONE
    en | 2025-06-11 | August Hanning headed the service. | NONE
    en | 2025-06-11 | Black Friday sales | NONE
    en | 2025-06-11 | the fall of Kabul | NONE
    en | 2025-06-11 | a score of 4-3 | NONE
    en | 2025-06-11 | between 10 and 15 tanks | NONE
    fr | 2025-06-11 | le président Mars | NONE
    en | 2025-06-11 | Resolution 1701 was adopted. | NONE
    en | 2025-06-11 | the F-16 and Su-24 | NONE
    fr | 2025-06-11 | le T-72 et le Mi-24 | NONE
    """
    .split(separator: "\n").map(String.init)

  @Test(arguments: rows + NewsTimeRows.rows + TimeConstructionRows.rows)
  func `reads each row`(row: String) throws { try read(row, hasStory: true) }

  @Test(arguments: TimeSentenceRows.rows)
  func `reads each sentence`(row: String) throws { try read(row, hasStory: false) }

  /// Reads a row with the document's date, which is the story's too where it has one.
  private func read(_ row: String, hasStory: Bool) throws {
    let fields = row.split(separator: "|").map { $0.trimmingPrefix { $0 == " " } }
    try #require(fields.count == 4)
    let language = try #require(Language(rawValue: fields[0].split(separator: " ").joined()))
    let published = try EDTF(fields[1].split(separator: " ").joined())
    let text = String(fields[2].dropLast())
    let found = TimeTagger(language: language).expressions(
      in: TokenizedText(text), published: published, story: hasStory ? published : nil)
    let values = found.map { $0.value?.description ?? "null" }.joined(separator: ";")
    #expect((found.isEmpty ? "NONE" : values) == fields[3])
    for expression in found {
      #expect(
        String(decoding: Array(text.utf8)[expression.range], as: UTF8.self) == expression.text)
    }
  }
}
