package import Chronology
package import Notation
import Reading

/// What can be said of a text that should be an EDTF date.
package struct DateCheck: Sendable {
  /// The text as it was given.
  package let input: String
  /// The date, or why it is none.
  package let result: Result<EDTF, EDTFError>

  /// Reads a text strictly.
  package init(_ input: String) {
    self.input = input
    do throws(EDTFError) {
      result = .success(try EDTF(input))
    } catch {
      result = .failure(error)
    }
  }

  /// The date; `nil` where the text is none.
  package var date: EDTF? {
    guard case .success(let date) = result else { return nil }
    return date
  }

  /// Why it is no date, and how to mend it.
  package var error: String? {
    guard case .failure(let error) = result else { return nil }
    return error.description
  }

  /// The one line that a stream of dates is answered with.
  ///
  /// `earliest` and `latest` are inclusive days, null where the date has no limit or an unknown one.
  package var json: JSONValue {
    let days = EDTF.dayValues(date)
    return .object([
      JSONMember("input", .string(input)), JSONMember("valid", .bool(date != nil)),
      JSONMember("level", JSONValue(date?.level)),
      JSONMember("earliest", days.earliest), JSONMember("latest", days.latest),
      JSONMember("error", JSONValue(error)),
    ])
  }

  /// The line of `json`, with the date in words and in its canonical form, and what was meant.
  package func json(in language: Language) -> JSONValue {
    guard case .object(let members) = json else { return json }
    return .object(
      members + [
        JSONMember("canonical", JSONValue(date?.description)),
        JSONMember("wording", JSONValue(date?.wording(in: language))),
        JSONMember("remedies", JSONValue(remedies(in: language))),
      ])
  }

  /// Everything that is known of the date, for a reader.
  package func text(in language: Language, width: Int?, inColor: Bool) -> String {
    guard let date else { return "" }
    let bounds = date.bounds
    var page = TerminalPage(width: width, inColor: inColor)
    page.add([
      ("EDTF", TerminalText(date.description, .strong)),
      (language.words("en mots", "in words"), TerminalText(date.wording(in: language))),
      (
        language.words("valide", "valid"),
        TerminalText(language.words("oui, niveau \(date.level)", "yes, level \(date.level)"))
      ),
      (
        language.words("au plus tôt", "earliest"),
        TerminalText(Self.limit(bounds.earliestStart, advancedBy: 0, language))
      ),
      (
        language.words("au plus tard", "latest"),
        TerminalText(Self.limit(bounds.latestEnd, advancedBy: -1, language))
      ),
    ])
    return page.text
  }

  /// What was probably meant by a text that is no date: EDTF in place of a lax way of writing, or
  /// of words.
  package func remedies(in language: Language) -> [String] {
    guard date == nil else { return [] }
    do throws(EDTFError) {
      if let value = try EDTF.lax(input).value { return ["write '\(value)'"] }
    } catch {
      // Not lax either: it may still be words.
    }
    let found = TimeTagger(language: language).expressions(in: input, anchor: nil)
    guard found.count == 1, found[0].range == 0..<input.utf8.count, let value = found[0].value
    else { return [] }
    return ["in EDTF this is '\(value)'"]
  }

  private static func limit(
    _ bound: Bound, advancedBy days: Int, _ language: Language
  ) -> String {
    switch bound {
    case .day(let day):
      let day = day.advanced(by: days)
      return EDTF.day(day).map { "\(day) (\($0.wording(in: language)))" } ?? day.description
    case .unbounded: return language.words("sans limite", "no limit")
    case .unknown: return language.words("inconnu", "unknown")
    }
  }
}
