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
  /// The elements that the parser holds open.
  private var open: [Open] = []
  /// The row of the script whose content comes next, if it is kept.
  private var script: Int?

  /// An element that the parser holds open; its end tag may have come before the parser ends it.
  private struct Open {
    let row: Int32
    var isClosed = false
  }

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
    open.append(Open(row: Int32(tree.count - 1)))
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
    guard let row = open.last.map({ Int($0.row) }) else { return }
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
    guard let last = open.popLast(), !last.isClosed else { return }
    tree.ends[Int(last.row)] = Int32(tree.count)
  }

  /// Ends the innermost element that an end tag names, and with it what was left open inside.
  ///
  /// libxml2 passes over the end tag of a `nav`, `header` or `button` in which a `div` was left
  /// open, and so puts the rest of the page into it; a browser does not.
  ///
  /// Source: HTML Living Standard, section 13.2.6.4.7, an end tag whose name is "address" and so on;
  /// section 13.2.4.2, *has an element in scope*.
  mutating func endTag(_ tag: HTMLTag) {
    guard tag.endsWhatItHolds else { return }
    var position = open.count - 1
    while position >= 0 {
      let own = tree.tags[Int(open[position].row)]
      if own == tag, !open[position].isClosed { break }
      if own.boundsScope, !open[position].isClosed { return }
      position -= 1
    }
    guard position >= 0 else { return }
    for index in position..<open.count where !open[index].isClosed {
      open[index].isClosed = true
      tree.ends[Int(open[index].row)] = Int32(tree.count)
    }
  }

  /// The element in which the next row stands.
  private var innermost: Int32 { open.last { !$0.isClosed }?.row ?? -1 }

  /// Whether text would be taken, and as what.
  var takesText: Bool {
    guard let row = open.last?.row else { return true }
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
    if last >= 0, tree.tags[last] == .text, tree.parents[last] == innermost { return }
    appendRow(.text, at: offset)
    tree.ends[tree.count - 1] = Int32(tree.count)
  }

  private mutating func appendRow(_ tag: HTMLTag, at offset: Int) {
    tree.tags.append(tag)
    tree.parents.append(innermost)
    tree.ends.append(0)
    tree.textStarts.append(Int32(tree.text.count))
    tree.sourceStarts.append(Int32(offset))
    tree.attributeStarts.append(Int32(tree.attributes.count))
  }
}
