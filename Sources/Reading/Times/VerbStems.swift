import Chronology

/// The stems of verbs whose complement lies ahead, in folded bytes.
struct VerbStems: Sendable {
  private let french: [[UInt8]]
  private let english: [[UInt8]]

  private init(french: String, english: String) {
    self.french = french.split(separator: " ").map { Array($0.utf8) }
    self.english = english.split(separator: " ").map { Array($0.utf8) }
  }

  /// The stems of a language.
  func words(_ language: Language) -> [[UInt8]] { language == .french ? french : english }

  /// Verbs that put an act or event into the future by themselves: « proposer un sommet ».
  static let planning = VerbStems(
    french: "propos envisag exclu promi promet convoqu programm planifi",
    english: "propos envisag promis schedul plann excluded")

  /// Verbs that move what is planned to another day: « reporté au 5 mai », "postponed to Friday".
  static let postponing = VerbStems(
    french: "reporte repouss decal", english: "postpon reschedul defer delay pushed")

  /// Verbs that do so with an infinitive: « appeler à manifester ».
  static let asking = VerbStems(
    french:
      "demand appel exhort accept menac engag convenu convien ordonn annonc press invit autoris",
    english: "agreed asked ask urge order vow pledg threaten invit offer called call instruct")
}
