package import Cypher
package import TemporalGraph

/// What a word that is being typed can become.
package struct ShellCompletion: Hashable, Sendable {
  /// Where the word begins, in Unicode scalars of the text.
  package let start: Int
  /// What can stand in its place, sorted, each once.
  package let candidates: [String]

  /// The candidates for an editor whose idea of the word begins elsewhere.
  ///
  /// - Parameters:
  ///   - text: What was completed.
  ///   - place: Where the editor's word begins, in Unicode scalars.
  /// - Returns: A text for each candidate, in their order.
  package func replacements(in text: String, from place: Int) -> [String] {
    if place >= start {
      return candidates.map {
        String(String.UnicodeScalarView($0.unicodeScalars.dropFirst(place - start)))
      }
    }
    let between = text.unicodeScalars.dropFirst(place).prefix(start - place)
    return candidates.map { String(String.UnicodeScalarView(between)) + $0 }
  }

  /// What all words begin with, and at least what was typed from a place on.
  package static func common(_ words: [String], typed text: String, from place: Int) -> String {
    guard var common = words.first?.unicodeScalars[...] else { return "" }
    for word in words.dropFirst() {
      let count = zip(common, word.unicodeScalars).prefix { $0 == $1 }.count
      common = common.prefix(count)
    }
    let typed = text.unicodeScalars.dropFirst(place)
    let longer = common.count < typed.count ? String.UnicodeScalarView(typed) : .init(common)
    return String(longer)
  }
}

/// Completes keywords, names of a graph, functions, procedures, parameters and the shell's commands.
package struct ShellCompleter: Sendable {
  private let labels: [String]
  private let types: [String]
  private let keys: [String]
  private let functions: [String]
  private let procedures: [String]

  /// Takes the words of a graph, and what its queries may call.
  package init(_ vocabulary: Vocabulary, procedures: ProcedureRegistry = .standard) {
    labels = vocabulary.labels.texts.map(\.nameLiteral)
    types = vocabulary.types.texts.map(\.nameLiteral)
    keys =
      vocabulary.keys.texts.map(\.nameLiteral) + EdgeDate.allCases.map(\.rawValue)
    functions = FunctionLibrary.all.map { $0.name + "(" }
    self.procedures = procedures.all.map { $0.name + "(" }
  }

  /// What the word at the end of a text can become.
  ///
  /// - Parameters:
  ///   - text: The statement up to the cursor, the lines before included.
  ///   - parameters: The names of the parameters.
  /// - Returns: No candidates inside a string or comment.
  package func completion(of text: String, parameters: [String] = []) -> ShellCompletion {
    let scalars = Array(text.unicodeScalars)
    let explains = Array(":explain ".unicodeScalars)
    if scalars.starts(with: explains) {
      let rest = String(String.UnicodeScalarView(scalars[explains.count...]))
      let completion = completion(of: rest, parameters: parameters)
      return ShellCompletion(
        start: completion.start + explains.count, candidates: completion.candidates)
    }
    if ShellDirective.begins(text), !scalars.contains("\n") { return directive(scalars) }
    guard let place = Place(scalars) else {
      return ShellCompletion(start: scalars.count, candidates: [])
    }
    return matching(place.start, scalars, words(place, parameters))
  }

  private func words(_ place: Place, _ parameters: [String]) -> [String] {
    switch place.kind {
    case .parameter: parameters.map(\.nameLiteral)
    case .label: labels
    case .type: types
    case .key: keys
    case .dotted(let chain): keys + Self.members(of: chain, functions)
    case .procedure(let chain):
      chain.isEmpty ? procedures : Self.members(of: chain, procedures)
    case .expression: Self.keywords + functions
    }
  }

  /// What stands after a namespace and its dot.
  private static func members(of chain: String, _ names: [String]) -> [String] {
    let chain = chain.lowercased()
    return names.filter { $0.lowercased().hasPrefix(chain) }.map {
      String($0.dropFirst(chain.count))
    }
  }

  /// Without those that are functions too.
  private static let keywords: [String] = QueryWords.keywords.filter {
    FunctionLibrary.function(named: $0) == nil
  }

  private func directive(_ scalars: [Unicode.Scalar]) -> ShellCompletion {
    let start = scalars.lastIndex { $0 == " " }.map { $0 + 1 } ?? 0
    let line = String(String.UnicodeScalarView(scalars[..<start]))
    let words: [String] =
      switch line.filter({ $0 != " " }) {
      case "": ShellDirective.names
      case ":format": ShellFormat.allCases.map(\.rawValue)
      case ":as-of", ":known-at": ["any"]
      default: []
      }
    return matching(start, scalars, words)
  }

  private func matching(
    _ start: Int, _ scalars: [Unicode.Scalar], _ words: [String]
  ) -> ShellCompletion {
    var typed = String(String.UnicodeScalarView(scalars[start...])).lowercased()
    let isEscaped = typed.first == "`"
    if isEscaped { typed.removeFirst() }
    let candidates = words.filter { word in
      // What a terminal would obey is no candidate: the list of them is written as it is.
      guard TerminalText(word).plain == word else { return false }
      // A name between backticks is found by its letters, with or without the first backtick.
      let letters = word.first == "`" ? word.dropFirst() : word[...]
      return letters.lowercased().hasPrefix(typed)
    }
    let written = candidates.map { isEscaped && $0.first != "`" ? "`\($0)`" : $0 }
    return ShellCompletion(start: start, candidates: Set(written).sorted())
  }
}

/// Where a word stands in a statement.
private struct Place {
  enum Kind {
    case parameter, label, type, key
    /// After a name and a dot: a property, or a function of the namespace.
    case dotted(String)
    /// After `CALL`, and what was written of its namespace.
    case procedure(String)
    case expression
  }

  let start: Int
  let kind: Kind

  /// `nil` inside a string or comment.
  init?(_ scalars: [Unicode.Scalar]) {
    var scanner = StatementScanner()
    var quote = 0
    for (index, scalar) in scalars.enumerated() {
      let wasCode = scanner.mode == .code
      if scanner.take(scalar) { scanner = StatementScanner() }
      if wasCode, case .quoted = scanner.mode { quote = index }
    }
    switch scanner.mode {
    case .code: start = Self.wordStart(scalars, before: scalars.count)
    case .quoted("`"): start = quote
    case .quoted, .lineComment, .blockComment: return nil
    }
    kind = Self.kind(scalars, start, scanner.brackets)
  }

  private static func wordStart(_ scalars: [Unicode.Scalar], before end: Int) -> Int {
    var start = end
    while start > 0, scalars[start - 1] != "$", QueryWords.isNamePart(scalars[start - 1]) {
      start -= 1
    }
    return start
  }

  private static func kind(
    _ scalars: [Unicode.Scalar], _ start: Int, _ brackets: [StatementScanner.Bracket]
  ) -> Kind {
    if start > 0, scalars[start - 1] == "$" { return .parameter }
    // `..` stands between the bounds of a length.
    if start > 0, scalars[start - 1] == "." {
      let chain = chain(scalars, start)
      if isCalled(scalars, start - chain.count) { return .procedure(text(chain)) }
      if chain.count > 1 {
        return chain.first.map(isDigit) == true ? .expression : .dotted(text(chain))
      }
      return start > 1 && [")", "]", "}", "`"].contains(scalars[start - 2]) ? .key : .expression
    }
    let inner = brackets.last
    let isRelationship = inner?.sign == "[" && inner?.before.map(isDash) == true
    switch scalars[..<start].last(where: { !$0.properties.isWhitespace }) {
    case ":" where isRelationship: return .type
    case "|" where isRelationship: return .type
    case ":" where inner?.sign != "{": return .label
    case "{" where inner?.sign == "{", "," where inner?.sign == "{": return .key
    default: return isCalled(scalars, start) ? .procedure("") : .expression
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar.properties.generalCategory == .dashPunctuation
  }

  /// The names and dots before a word, without spaces.
  private static func chain(
    _ scalars: [Unicode.Scalar], _ start: Int
  ) -> ArraySlice<Unicode.Scalar> {
    var first = start
    while first > 0, scalars[first - 1] == "." || QueryWords.isNamePart(scalars[first - 1]) {
      first -= 1
    }
    return scalars[first..<start]
  }

  /// Whether the word before a place is `CALL`.
  private static func isCalled(_ scalars: [Unicode.Scalar], _ start: Int) -> Bool {
    var end = start
    while end > 0, scalars[end - 1].properties.isWhitespace { end -= 1 }
    guard end < start else { return false }
    return text(scalars[wordStart(scalars, before: end)..<end]).lowercased() == "call"
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
