import Chronology
import Notation
import Ontology

/// What is known of a thing, line by line; what is unknown adds none.
struct FactList {
  let language: Language
  private(set) var facts: [Explanation.Fact] = []

  /// Makes an empty list.
  init(language: Language) { self.language = language }

  /// A date, with its EDTF where the words say less.
  func date(_ date: EDTF?) -> FactList { day("Date", "Date", "date", date) }

  /// A date under a label of its own.
  func day(_ french: String, _ english: String, _ key: String, _ date: EDTF?) -> FactList {
    let text = date.map { "\($0.wording(in: language)) (\($0))" }
    return adding(
      french, english, key, text ?? language.words("inconnue", "unknown"),
      JSONValue(date?.description))
  }

  /// The type of an event, with its mode.
  func type(_ type: EventType, _ mode: EventMode?) -> FactList {
    let code = [type.rawValue, mode?.rawValue].compactMap { $0 }.joined(separator: ", ")
    return adding(
      "Type", "Type", "type", "\(type.wording(in: language).noun) (\(code))",
      .string(type.rawValue)
    )
    .hidden("mode", JSONValue(mode?.rawValue))
  }

  /// How it stands to the world.
  func factuality(_ factuality: Factuality) -> FactList {
    adding(
      "Statut", "Status", "factuality",
      "\(factuality.wording(in: language)) (\(factuality.rawValue))",
      .string(factuality.rawValue))
  }

  /// A confidence from 0 to 1, in hundredths.
  func confidence(_ confidence: Double) -> FactList {
    let percent = "\(Int((confidence * 100).rounded()))"
    return adding(
      "Confiance", "Confidence", "confidence",
      language.words("\(percent)\u{a0}%", "\(percent)%"), .double(confidence))
  }

  /// A text.
  func text(_ french: String, _ english: String, _ key: String, _ text: String?) -> FactList {
    guard let text else { return hidden(key, .null) }
    return adding(french, english, key, text, .string(text))
  }

  /// Names, parted by commas.
  func names(
    _ french: String, _ english: String, _ key: String, _ names: [String]
  ) -> FactList {
    guard !names.isEmpty else { return hidden(key, .array([])) }
    return adding(french, english, key, names.joined(separator: ", "), JSONValue(names))
  }

  /// Texts that are sentences of their own, parted by semicolons; none adds no field at all.
  func lines(
    _ french: String, _ english: String, _ key: String, _ lines: [String]
  ) -> FactList {
    guard !lines.isEmpty else { return self }
    return adding(french, english, key, lines.joined(separator: "; "), JSONValue(lines))
  }

  /// A field for programs alone.
  private func hidden(_ key: String, _ value: JSONValue) -> FactList {
    adding("", "", key, "", value)
  }

  private func adding(
    _ french: String, _ english: String, _ key: String, _ text: String, _ value: JSONValue
  ) -> FactList {
    var list = self
    list.facts.append(
      Explanation.Fact(
        label: language.words(french, english), key: key, text: text, value: value))
    return list
  }
}
