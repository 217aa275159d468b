package import Chronology

/// The words that a report has of its own.
package struct ReportWords: Sendable {
  package let language: Language

  /// The words in a language.
  package init(_ language: Language) { self.language = language }

  /// Above the list of documents.
  package var sources: String { "Sources" }

  /// « Figure 2 » with what separates it from the caption.
  package func figure(_ number: Int) -> String { label("Figure", "Figure", number) }

  /// « Tableau 2 » with what separates it from the caption.
  package func table(_ number: Int) -> String { label("Tableau", "Table", number) }

  /// « figure 2 », in a sentence.
  package func reference(toFigure number: Int) -> String { "figure\u{A0}\(number)" }

  /// « tableau 2 », in a sentence.
  package func reference(toTable number: Int) -> String {
    (language == .french ? "tableau" : "table") + "\u{A0}\(number)"
  }

  /// What stands where something could not be made.
  package func fault(_ why: String) -> String {
    switch language {
    case .french: "Chancery n’a pas pu faire ce qui est demandé ici\u{202F}: \(why)."
    case .english: "Chancery could not make what is asked for here: \(why)."
    }
  }

  private func label(_ french: String, _ english: String, _ number: Int) -> String {
    switch language {
    case .french: "\(french)\u{A0}\(number)\u{202F}:"
    case .english: "\(english)\u{A0}\(number):"
    }
  }
}
