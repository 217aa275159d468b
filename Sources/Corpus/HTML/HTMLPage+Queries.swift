extension HTMLPage {
  /// The `lang` attribute of the `html` element, or of the `body`.
  package var language: String? {
    for row in 0..<tree.count where tree.tags[row] == .html || tree.tags[row] == .body {
      if let language = tree.value(.lang, row) ?? tree.value(.xmlLang, row), !language.isEmpty {
        return language
      }
    }
    return nil
  }

  /// The `title` element.
  package var title: Text? { first { $0 == .title } }

  /// The first `h1` with a text.
  package var firstHeading: Text? { first { $0 == .h1 } }

  /// All `h1` elements with a text.
  package var headings: [Text] {
    rows { $0 == .h1 }.map(text(of:)).filter { !$0.text.isEmpty }
  }

  /// The `meta` elements that have a name and a content.
  package var metas: [Meta] {
    rows { $0 == .meta }.compactMap { row in
      guard let content = tree.value(.content, row),
        let name = tree.value(.name, row) ?? tree.value(.property, row)
          ?? tree.value(.itemprop, row) ?? tree.value(.httpEquiv, row)
      else { return nil }
      return Meta(name: name.lowercased(), content: content, byte: byte(of: row))
    }
  }

  /// The `link` elements that have a target.
  package var links: [Link] {
    rows { $0 == .link }.compactMap { row in
      guard let href = tree.value(.href, row) else { return nil }
      return Link(
        rel: (tree.value(.rel, row) ?? "").lowercased(), href: href,
        hreflang: tree.value(.hreflang, row), type: tree.value(.type, row), byte: byte(of: row))
    }
  }

  /// The texts of the scripts of type `application/ld+json`.
  package var structuredData: [Text] {
    tree.scripts.map { script in
      Text(
        text: String(decoding: tree.scriptText[script.content], as: UTF8.self),
        byte: source.original(of: tree.scriptMap.original(of: script.content)).lowerBound)
    }
  }

  /// The `time` elements, and those of class `published` or `updated` with a machine-readable date.
  package var times: [Time] {
    rows { $0 == .time || $0 == .abbr }.compactMap { row in
      let datetime = tree.value(.datetime, row) ?? tree.value(.title, row)
      if tree.tags[row] == .abbr, datetime == nil { return nil }
      return Time(
        datetime: datetime, text: text(of: row).text, itemprop: tree.value(.itemprop, row),
        classes: tree.value(.class, row) ?? "", isPublicationDate: tree.has(.pubdate, row),
        byte: byte(of: row))
    }
  }

  /// The elements with an `itemprop`, and links of `rel="author"` as the property `author`.
  package var properties: [Property] {
    (0..<tree.count).compactMap { row in
      guard tree.tags[row] != .text else { return nil }
      guard let name = tree.value(.itemprop, row) ?? (isAuthorLink(row) ? "author" : nil) else {
        return nil
      }
      let inside = text(of: row).text
      let value =
        tree.value(.content, row) ?? tree.value(.datetime, row)
        ?? (inside.isEmpty ? tree.value(.href, row) : nil) ?? inside
      return Property(name: name, value: value, byte: byte(of: row))
    }
  }

  /// The short texts whose element's class, id or test name holds one of some words.
  ///
  /// - Parameters:
  ///   - words: In lower case, such as `byline`.
  ///   - limit: Longer texts, in bytes, are passed over.
  /// - Returns: Them in the order of the file, with single spaces.
  package func texts(marked words: [String], limit: Int = 200) -> [Text] {
    let words = NameWords(words)
    return (0..<tree.count).compactMap { row in
      guard tree.tags[row] != .text, tree.textRange(row).count <= limit, isMarked(row, words) else {
        return nil
      }
      let text = text(of: row)
      return text.text.isEmpty ? nil : text
    }
  }

  /// Whether a row's class, id or test name holds one of some words.
  private func isMarked(_ row: Int, _ words: NameWords) -> Bool {
    for index in tree.attributeRange(row) {
      switch tree.attributes[index] {
      case .class, .id, .dataTestid:
        let value = Int(tree.valueStarts[index])..<Int(tree.valueStarts[index + 1])
        if words.occur(in: tree.values, value) { return true }
      default: break
      }
    }
    return false
  }

  /// Where a row begins in the file.
  func byte(of row: Int) -> Int {
    let offset = min(Int(tree.sourceStarts[row]), source.count)
    return source.original(of: offset..<offset).lowerBound
  }

  private func isAuthorLink(_ row: Int) -> Bool {
    tree.tags[row] == .a && tree.value(.rel, row)?.lowercased() == "author"
  }

  private func rows(where matches: (HTMLTag) -> Bool) -> [Int] {
    tree.tags.indices.filter { matches(tree.tags[$0]) }
  }

  private func first(where matches: (HTMLTag) -> Bool) -> Text? {
    for row in tree.tags.indices where matches(tree.tags[row]) {
      let text = text(of: row)
      if !text.text.isEmpty { return text }
    }
    return nil
  }

  /// The text below a row, with single spaces.
  private func text(of row: Int) -> Text {
    var bytes: [UInt8] = []
    for byte in tree.text[tree.textRange(row)] {
      let isSpace = byte == 0x20 || (0x09...0x0d).contains(byte)
      if !isSpace {
        bytes.append(byte)
      } else if let last = bytes.last, last != 0x20 {
        bytes.append(0x20)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return Text(text: String(decoding: bytes, as: UTF8.self), byte: byte(of: row))
  }
}
