package import Chronology
import Notation
import Ontology

extension Language {
  /// The words of this language.
  package func words(_ french: String, _ english: String) -> String {
    switch self {
    case .french: french
    case .english: english
    }
  }

  /// The language of an environment, by the first of its variables that says one.
  ///
  /// - Parameter variables: The values of `LC_ALL`, `LC_MESSAGES` and `LANG`, in this order.
  package init(localeVariables variables: [String?]) {
    let locale = variables.compactMap { $0 }.first { !$0.isEmpty } ?? ""
    self = locale.lowercased().hasPrefix("fr") ? .french : .english
  }
}

extension Factuality {
  /// The adjective of a table; plain facts have none, so that the others stand out.
  func cell(in language: Language) -> TerminalText {
    TerminalText(remark(in: language), self == .denied ? .bad : .caution)
  }

  /// The factuality in words.
  func wording(in language: Language) -> String {
    self == .actual ? language.words("fait rapporté", "told as a fact") : remark(in: language)
  }
}

extension EDTF {
  /// The days it may touch as JSON members' values: the first and the last, null where unlimited
  /// or unknown.
  static func dayValues(_ date: EDTF?) -> (earliest: JSONValue, latest: JSONValue) {
    (
      JSONValue(date?.earliestDay.map { $0.description }),
      JSONValue(date?.latestDay.map { $0.description })
    )
  }
}
