/// The attributes of a block, as Pandoc's Markdown writes them:
/// `{#fig-guarantees .chancery view=timeline caption="A year of talks"}`.
///
/// Source: *Pandoc User's Guide*, Extensions: `fenced_code_attributes`, `fenced_divs`.
package struct AttributeList: Hashable, Sendable {
  /// One key and its value.
  package struct Entry: Hashable, Sendable {
    package let key: String
    package let value: String

    /// Takes both.
    package init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }

  /// Without `#`; empty where there is none.
  package var id = ""
  /// Without `.`, in their order.
  package var classes: [String] = []
  /// In their order; a key may stand there twice.
  package var entries: [Entry] = []

  /// Takes every property.
  package init(id: String = "", classes: [String] = [], entries: [Entry] = []) {
    self.id = id
    self.classes = classes
    self.entries = entries
  }

  /// The value of a key; the first where there are several.
  package subscript(key: String) -> String? { entries.first { $0.key == key }?.value }

  /// Reads attributes without the braces around them.
  ///
  /// - Throws: `AttributeError` that names what cannot stand there.
  package init(reading text: Substring) throws(AttributeError) {
    var rest = text
    while true {
      rest = rest.drop(while: \.isWhitespace)
      guard let first = rest.first else { return }
      switch first {
      case "#":
        id = String(Self.word(of: &rest).dropFirst())
        if id.isEmpty { throw AttributeError(.nameless("#")) }
      case ".":
        let name = Self.word(of: &rest).dropFirst()
        if name.isEmpty { throw AttributeError(.nameless(".")) }
        classes.append(String(name))
      default: entries.append(try Self.entry(&rest))
      }
    }
  }

  /// What stands before the next white space.
  private static func word(of rest: inout Substring) -> Substring {
    let word = rest.prefix { !$0.isWhitespace }
    rest = rest[word.endIndex...]
    return word
  }

  private static func entry(_ rest: inout Substring) throws(AttributeError) -> Entry {
    let key = rest.prefix { !$0.isWhitespace && $0 != "=" }
    guard !key.isEmpty, rest[key.endIndex...].first == "=" else {
      throw AttributeError(.noValue(String(word(of: &rest))))
    }
    rest = rest[key.endIndex...].dropFirst()
    guard let quote = rest.first, quote == "\"" || quote == "'" else {
      return Entry(String(key), String(word(of: &rest)))
    }
    rest = rest.dropFirst()
    var value = ""
    while let character = rest.popFirst() {
      if character == quote { return Entry(String(key), plain(value)) }
      if character == "\\", let next = rest.first, next.isPunctuation || next.isSymbol {
        value.append(next)
        rest = rest.dropFirst()
      } else {
        value.append(character.isNewline ? " " : character)
      }
    }
    throw AttributeError(.openQuote(String(key)))
  }

  /// A value with the entities that Pandoc resolves in it.
  private static func plain(_ value: String) -> String {
    guard value.contains("&") else { return value }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")].reduce(value) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}

/// Why attributes cannot be read.
package struct AttributeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    /// A `#` or `.` that names nothing.
    case nameless(String)
    /// A word that is no `key=value`.
    case noValue(String)
    /// A quoted value that does not end.
    case openQuote(String)
    /// Braces that do not close.
    case openBrace
  }

  package let reason: Reason

  init(_ reason: Reason) { self.reason = reason }

  package var description: String {
    switch reason {
    case .nameless("#"): "'#' names nothing; write an id behind it, such as #fig-timeline"
    case .nameless(let sign): "'\(sign)' names nothing; write a class behind it, such as .chancery"
    case .noValue(let word): "'\(word)' has no value; write key=value, or key=\"several words\""
    case .openQuote(let key): "the value of '\(key)' does not end; close it with a quote"
    case .openBrace: "the attributes do not end; close them with '}'"
    }
  }
}
