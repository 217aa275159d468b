/// Takes a parser's events and fills the columns of a page.
struct HTMLTreeBuilder {
  /// How deep elements may nest.
  static let deepest = 2_000
  /// How many rows a page may have.
  static let mostRows = 3_000_000

  /// How many errors a page may have; each may cost a look at all open elements.
  static let mostErrors = 300_000

  private(set) var tree = HTMLTree()
  private var errors = 0
  private var open: [Int32] = []
  /// The row of the script whose content comes next, if it is kept.
  private var script: Int?

  /// Opens an element; its attributes follow.
  ///
  /// - Returns: False where a limit is reached and parsing must end.
  mutating func open(_ tag: HTMLTag, at offset: Int) -> Bool {
    if open.count >= Self.deepest {
      tree.stop = HTMLTree.Stop(reason: .tooDeep(limit: Self.deepest), offset: offset)
      return false
    }
    if tree.count >= Self.mostRows {
      tree.stop = HTMLTree.Stop(reason: .tooManyElements(limit: Self.mostRows), offset: offset)
      return false
    }
    appendRow(tag, at: offset)
    open.append(Int32(tree.count - 1))
    return true
  }

  /// Counts an error of the page.
  ///
  /// - Returns: False where a limit is reached and parsing must end.
  mutating func countError(at offset: Int) -> Bool {
    errors += 1
    guard errors > Self.mostErrors else { return true }
    if tree.stop == nil {
      tree.stop = HTMLTree.Stop(reason: .tooManyErrors(limit: Self.mostErrors), offset: offset)
    }
    return false
  }

  /// Gives the open element an attribute; the first of a name counts.
  mutating func attribute(_ attribute: HTMLAttribute, _ value: some Sequence<UInt8>) {
    tree.attributes.append(attribute)
    tree.values.append(contentsOf: value)
    tree.valueStarts.append(Int32(tree.values.count))
  }

  /// Ends the list of the open element's attributes.
  mutating func beginContent() {
    guard let row = open.last.map({ Int($0) }) else { return }
    script = nil
    if tree.tags[row] == .script, let type = tree.value(.type, row)?.lowercased(),
      type.hasPrefix("application/ld+json")
    {
      script = row
    }
  }

  /// Closes the innermost element.
  mutating func close() {
    script = nil
    guard let row = open.popLast() else { return }
    tree.ends[Int(row)] = Int32(tree.count)
  }

  /// Whether text would be taken, and as what.
  var takesText: Bool {
    guard let row = open.last else { return true }
    return tree.tags[Int(row)] != .script && tree.tags[Int(row)] != .style
  }

  /// Adds text that stands verbatim in the parsed bytes.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, verbatim offset: Int) {
    beginText(at: offset)
    // SAFETY: the buffer is borrowed for this call only, and copied.
    unsafe tree.text.append(contentsOf: bytes)
    tree.map.append(bytes.count, verbatim: offset)
  }

  /// Adds text that stands for a range of the parsed bytes.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, replacing range: Range<Int>) {
    beginText(at: range.lowerBound)
    // SAFETY: the buffer is borrowed for this call only, and copied.
    unsafe tree.text.append(contentsOf: bytes)
    tree.map.append(bytes.count, replacing: range)
  }

  /// Adds the content of a script, where it is of a kind that is kept; it stands for a range of the
  /// parsed bytes, verbatim where that is as long as it.
  mutating func scriptContent(_ bytes: UnsafeBufferPointer<UInt8>, at range: Range<Int>) {
    guard let row = script else { return }
    let start = tree.scriptText.count
    // SAFETY: the buffer is borrowed for this call only, and copied.
    unsafe tree.scriptText.append(contentsOf: bytes)
    if range.count == bytes.count {
      tree.scriptMap.append(bytes.count, verbatim: range.lowerBound)
    } else {
      tree.scriptMap.append(bytes.count, replacing: range)
    }
    if let last = tree.scripts.last, last.row == row {
      tree.scripts[tree.scripts.count - 1].content = last.content.lowerBound..<tree.scriptText.count
    } else {
      tree.scripts.append((row, start..<tree.scriptText.count))
    }
  }

  /// Closes what is open and gives the page.
  mutating func finish() -> HTMLTree {
    while !open.isEmpty { close() }
    tree.textStarts.append(Int32(tree.text.count))
    defer { tree = HTMLTree() }
    return tree
  }

  /// Runs of text that follow one another are one row.
  private mutating func beginText(at offset: Int) {
    let last = tree.count - 1
    if last >= 0, tree.tags[last] == .text, tree.parents[last] == (open.last ?? -1) { return }
    appendRow(.text, at: offset)
    tree.ends[tree.count - 1] = Int32(tree.count)
  }

  private mutating func appendRow(_ tag: HTMLTag, at offset: Int) {
    tree.tags.append(tag)
    tree.parents.append(open.last ?? -1)
    tree.ends.append(0)
    tree.textStarts.append(Int32(tree.text.count))
    tree.sourceStarts.append(Int32(offset))
    tree.attributeStarts.append(Int32(tree.attributes.count))
  }
}
