/// What an event is about; any number per event, assigned at the level of the sentence.
///
/// Source: PLOVER manual, draft 2.0, the 37 contexts.
public enum EventContext: String, CaseIterable, Codable, Sendable {
  case military
  case intelligence
  case executive
  case legislative
  case election
  case politicalInstitutions = "political_institutions"
  case proDemocracy = "pro_democracy"
  case proAutocracy = "pro_autocracy"
  case economic
  case legal
  case reparations
  case humanRights = "human_rights"
  case rightsFreedoms = "rights_freedoms"
  case repression
  case humanSecurity = "human_security"
  case gender
  case lgbt
  case religionEthnicity = "religion_ethnicity"
  case inequality
  case diplomatic
  case territory
  case peacekeeping
  case health
  case asylum
  case migration
  case disasters
  case naturalResource = "natural_resource"
  case environment
  case technology
  case terrorism
  case cbrn
  case cyber
  case misinformation
  case crime
  case corruption
  case illegalDrugs = "illegal_drugs"
  case trafficking
}
