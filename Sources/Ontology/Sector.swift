/// The part of a society or state an actor stands for.
///
/// Source: PLOVER manual, draft 2.0, actor sectors. A person's sector is that of the office held at
/// the event's date.
public enum Sector: String, CaseIterable, Codable, Sendable {
  case police = "COP"
  case government = "GOV"
  case courts = "JUD"
  case parliament = "LEG"
  case military = "MIL"
  case progovernmentMilitia = "PRM"
  case party = "PTY"
  case rebels = "REB"
  case intelligence = "SPY"
  case unidentifiedForces = "UAF"
  case unidentified = "UNK"
  case agriculture = "AGR"
  case business = "BUS"
  case criminals = "CRM"
  case civilians = "CVL"
  case education = "EDU"
  case elites = "ELI"
  case journalists = "JRN"
  case labor = "LAB"
  case medical = "MED"
  case refugees = "REF"
  case opposition = "OPP"
  case breakaway = "PRE"
  case religious = "REL"
  case society = "SOC"
}
