/// Splits a text into tokens as the rules of a package say.
///
/// White space parts chunks; prefixes and suffixes are taken off a chunk in turn until nothing
/// matches; what is left is an exception, an address, or is split at infixes. At the end, exceptions
/// that punctuation has torn apart are looked for once more.
struct Tokenizer: Sendable {
  static let file = "tokenizer"

  private var prefixes: Pattern?
  private var suffixes: Pattern?
  private var infixes: Pattern?
  private var whole: Pattern?
  private var addresses: Pattern?
  private var exceptions = TokenizerExceptions()
  private var specials = SpecialSequences()
  /// Where norms of words come from.
  private(set) var norms: Norms

  /// Reads a package's tokenizer file.
  init(_ bytes: [UInt8], norms: Norms) throws(PipelineError) {
    self.norms = norms
    var reader = MessagePackReader(bytes, file: Self.file)
    for _ in 0..<(try reader.readMap()) {
      switch try reader.readString() {
      case "prefix_search": prefixes = try Self.pattern(&reader)
      case "suffix_search": suffixes = try Self.pattern(&reader)
      case "infix_finditer": infixes = try Self.pattern(&reader)
      case "token_match": whole = try Self.pattern(&reader)
      case "url_match": addresses = try Self.pattern(&reader)
      case "exceptions": try exceptions.read(&reader, norms: &self.norms)
      default: try reader.skip()
      }
    }
    collectSpecials()
  }

  private static func pattern(
    _ reader: inout MessagePackReader
  ) throws(PipelineError) -> Pattern? {
    if try reader.readNil() { return nil }
    let source = try reader.readStringRange()
    return try Pattern(Array(reader.bytes[source]), file: file)
  }

  /// Finds the exceptions that the rules would tear apart, and how.
  private mutating func collectSpecials() {
    var memory = TokenMemory()
    let texts = (0..<exceptions.count).map { exceptions.text($0) }
      .sorted { $0.lexicographicallyPrecedes($1) }
    for text in texts {
      let bounds = text.indices
      guard
        prefixLength(text, bounds, &memory) > 0 || suffixLength(text, bounds, &memory) > 0
          || infixes?.search(text, bounds, &memory.stack) != nil || text.contains(0x20)
      else { continue }
      let tokens = split(text, &memory, usesExceptions: false)
      specials.insert((0..<tokens.count).map { Array(text[tokens.range($0)]) })
    }
  }

  /// The tokens of a text.
  func tokens(of text: [UInt32], _ memory: inout TokenMemory) -> TokenSpans {
    var tokens = split(text, &memory, usesExceptions: true)
    splitSpecials(text, &tokens, &memory)
    return tokens
  }

  // MARK: Chunks

  private func split(
    _ text: [UInt32], _ memory: inout TokenMemory, usesExceptions: Bool
  ) -> TokenSpans {
    var tokens = TokenSpans()
    guard let first = text.first else { return tokens }
    var start = 0
    var inSpace = ScalarText.isSpace(first)
    for index in text.indices where ScalarText.isSpace(text[index]) != inSpace {
      if start < index {
        splitChunk(text, start..<index, &tokens, &memory, usesExceptions: usesExceptions)
      }
      if text[index] == 0x20 {
        if tokens.count > 0 { tokens.blanks[tokens.count - 1] = true }
        start = index + 1
      } else {
        start = index
      }
      inSpace.toggle()
    }
    if start < text.count {
      splitChunk(text, start..<text.count, &tokens, &memory, usesExceptions: usesExceptions)
      tokens.blanks[tokens.count - 1] = text.last == 0x20 && !inSpace
    }
    return tokens
  }

  private func splitChunk(
    _ text: [UInt32], _ chunk: Range<Int>, _ tokens: inout TokenSpans,
    _ memory: inout TokenMemory, usesExceptions: Bool
  ) {
    guard usesExceptions else {
      tearApart(text, chunk, &tokens, &memory, usesExceptions: false)
      return
    }
    if let pieces = memory.pieces(of: text, chunk) {
      var start = chunk.lowerBound
      for piece in pieces {
        tokens.append(start: start, length: piece.length, form: piece.form)
        start += Int(piece.length)
      }
      return
    }
    let before = tokens.count
    if let row = exceptions.row(text, chunk) {
      emitException(row, text, chunk.lowerBound, &tokens, &memory)
    } else {
      tearApart(text, chunk, &tokens, &memory, usesExceptions: true)
    }
    let split = (before..<tokens.count).map {
      TokenMemory.Piece(length: tokens.lengths[$0], form: tokens.forms[$0])
    }
    memory.remember(text, chunk, split[...])
  }

  private func emit(
    _ text: [UInt32], _ range: Range<Int>, norm: UInt32 = 0, _ tokens: inout TokenSpans,
    _ memory: inout TokenMemory
  ) {
    let form = memory.forms.form(text, range, exceptionNorm: norm, norms: norms)
    if memory.specialWords.count < memory.forms.count {
      memory.specialWords.append(specials.word(text, range))
    }
    tokens.append(start: range.lowerBound, length: Int32(range.count), form: form)
  }

  private func emitException(
    _ row: Int, _ text: [UInt32], _ start: Int, _ tokens: inout TokenSpans,
    _ memory: inout TokenMemory
  ) {
    var start = start
    for piece in exceptions.pieces(row) {
      emit(text, start..<start + piece.length, norm: piece.norm, &tokens, &memory)
      start += piece.length
    }
  }

  // MARK: Affixes

  private func prefixLength(
    _ text: [UInt32], _ bounds: Range<Int>, _ memory: inout TokenMemory
  ) -> Int {
    prefixes?.search(text, bounds, &memory.stack)?.count ?? 0
  }

  private func suffixLength(
    _ text: [UInt32], _ bounds: Range<Int>, _ memory: inout TokenMemory
  ) -> Int {
    suffixes?.search(text, bounds, &memory.stack)?.count ?? 0
  }

  private func isWhole(
    _ text: [UInt32], _ bounds: Range<Int>, _ memory: inout TokenMemory
  ) -> Bool {
    whole?.match(text, bounds, at: bounds.lowerBound, &memory.stack) != nil
  }

  private func isAddress(
    _ text: [UInt32], _ bounds: Range<Int>, _ memory: inout TokenMemory
  ) -> Bool {
    addresses?.match(text, bounds, at: bounds.lowerBound, &memory.stack) != nil
  }

  /// Takes prefixes and suffixes off a chunk and emits all its tokens.
  private func tearApart(
    _ text: [UInt32], _ chunk: Range<Int>, _ tokens: inout TokenSpans,
    _ memory: inout TokenMemory, usesExceptions: Bool
  ) {
    let isSpecial = { (range: Range<Int>) in
      usesExceptions && exceptions.row(text, range) != nil
    }
    var rest = chunk
    var before: [Range<Int>] = []
    var after: [Range<Int>] = []
    var last = -1
    while !rest.isEmpty, rest.count != last {
      if isWhole(text, rest, &memory) || isSpecial(rest) { break }
      last = rest.count
      let prefix = prefixLength(text, rest, &memory)
      let behind = rest.lowerBound + prefix..<rest.upperBound
      if prefix > 0, isSpecial(behind) {
        before.append(rest.lowerBound..<behind.lowerBound)
        rest = behind
        break
      }
      let suffix = suffixLength(text, behind, &memory)
      let front = rest.lowerBound..<rest.upperBound - suffix
      if suffix > 0, isSpecial(front) {
        after.append(front.upperBound..<rest.upperBound)
        rest = front
        break
      }
      if prefix > 0 {
        before.append(rest.lowerBound..<behind.lowerBound)
        rest = behind
      }
      if suffix > 0, prefix == 0 || prefix + suffix <= last {
        after.append(rest.upperBound - suffix..<rest.upperBound)
        rest = rest.lowerBound..<rest.upperBound - suffix
      }
    }
    for range in before { emit(text, range, &tokens, &memory) }
    emitMiddle(text, rest, &tokens, &memory, usesExceptions: usesExceptions)
    for range in after.reversed() { emit(text, range, &tokens, &memory) }
  }

  private func emitMiddle(
    _ text: [UInt32], _ middle: Range<Int>, _ tokens: inout TokenSpans,
    _ memory: inout TokenMemory, usesExceptions: Bool
  ) {
    if middle.isEmpty { return }
    if usesExceptions, let row = exceptions.row(text, middle) {
      emitException(row, text, middle.lowerBound, &tokens, &memory)
    } else if isWhole(text, middle, &memory) || isAddress(text, middle, &memory) {
      emit(text, middle, &tokens, &memory)
    } else {
      emitBetweenInfixes(text, middle, &tokens, &memory)
    }
  }

  private func emitBetweenInfixes(
    _ text: [UInt32], _ middle: Range<Int>, _ tokens: inout TokenSpans,
    _ memory: inout TokenMemory
  ) {
    var start = middle.lowerBound
    var place = middle.lowerBound
    while let infix = infixes?.search(text, middle, from: place, &memory.stack) {
      place = max(infix.upperBound, infix.isEmpty ? infix.lowerBound + 1 : infix.upperBound)
      if infix.lowerBound == middle.lowerBound { continue }
      if infix.lowerBound != start {
        emit(text, start..<infix.lowerBound, &tokens, &memory)
      }
      if !infix.isEmpty { emit(text, infix, &tokens, &memory) }
      start = infix.upperBound
    }
    if start < middle.upperBound { emit(text, start..<middle.upperBound, &tokens, &memory) }
  }

  // MARK: Exceptions that were torn apart

  private func splitSpecials(
    _ text: [UInt32], _ tokens: inout TokenSpans, _ memory: inout TokenMemory
  ) {
    let spans = specials.spans(in: tokens.forms.map { memory.specialWords[Int($0)] })
    if spans.isEmpty { return }
    var done = TokenSpans()
    var next = 0
    for span in spans {
      let last = span.upperBound - 1
      let range = Int(tokens.starts[span.lowerBound])..<tokens.range(last).upperBound
      guard let row = exceptions.row(text, range) else { continue }
      done.append(contentsOf: tokens, next..<span.lowerBound)
      emitException(row, text, range.lowerBound, &done, &memory)
      done.blanks[done.count - 1] = tokens.blanks[last]
      if span.lowerBound == 0 { done.firstWasSplitAgain = true }
      next = span.upperBound
    }
    done.append(contentsOf: tokens, next..<tokens.count)
    tokens = done
  }
}

extension TokenSpans {
  fileprivate mutating func append(contentsOf other: TokenSpans, _ range: Range<Int>) {
    starts += other.starts[range]
    lengths += other.lengths[range]
    forms += other.forms[range]
    blanks += other.blanks[range]
  }
}
