/// Reads an element's hints from its kind, role, class, id and microdata.
struct HintReader {
  let tree: HTMLTree

  /// How far a figure is searched, so that nested ones cost no more than their sum.
  private static let mostRowsOfFigure = 500

  /// The hints of one element, without those it inherits.
  func hints(of row: Int) -> StructureHint {
    var hints = kindHints(row)
    for index in tree.attributeRange(row) {
      let value = Int(tree.valueStarts[index])..<Int(tree.valueStarts[index + 1])
      switch tree.attributes[index] {
      case .class: hints.formUnion(nameHints(value, isID: false))
      case .id: hints.formUnion(nameHints(value, isID: true))
      case .dataTestid, .dataComponent: hints.formUnion(nameHints(value, isID: true))
      case .role: hints.formUnion(roleHints(value))
      case .itemprop: hints.formUnion(propertyHints(value))
      case .itemtype: hints.formUnion(typeHints(value))
      case .hidden where !isStreamed(row): hints.insert(.hidden)
      case .ariaModal: hints.insert(.hidden)
      case .ariaHidden where equals(value, "true"): hints.insert(.hidden)
      case .style where isInvisible(value): hints.insert(.hidden)
      default: break
      }
    }
    return hints
  }

  private func kindHints(_ row: Int) -> StructureHint {
    switch tree.tags[row] {
    case .nav, .menu: .navigation
    case .aside: .aside
    case .footer: .footer
    case .form, .fieldset: .form
    case .dialog: .overlay
    case .address: .credits
    case .figure: holdsText(row) ? [] : .caption
    case .figcaption: .caption
    case .article, .main: .article
    case .header:
      tree.ancestor(of: row) { $0 == .article || $0 == .main || $0 == .section } == nil
        ? .navigation : []
    default: []
    }
  }

  /// Whether a figure shows a table, a quote or a listing and no picture.
  private func holdsText(_ row: Int) -> Bool {
    tree.tags[row..<max(row + 1, Int(tree.ends[row]))].prefix(Self.mostRowsOfFigure).contains {
      $0 == .table || $0 == .blockquote || $0 == .pre
    }
  }

  private func roleHints(_ value: Range<Int>) -> StructureHint {
    switch String(decoding: tree.values[value], as: UTF8.self).lowercased() {
    case "navigation", "banner", "menu", "menubar", "toolbar": .navigation
    case "contentinfo": .footer
    case "complementary", "note": .aside
    case "search": .form
    case "dialog", "alertdialog", "alert", "tooltip": .overlay
    case "main", "article": .article
    default: []
    }
  }

  private func propertyHints(_ value: Range<Int>) -> StructureHint {
    switch String(decoding: tree.values[value], as: UTF8.self).lowercased() {
    case "articlebody", "reviewbody": .declaredBody
    case "comment": .comments
    case "caption", "copyrightholder": .caption
    case "author", "datepublished", "datemodified", "keywords", "publisher": .credits
    default: []
    }
  }

  private func typeHints(_ value: Range<Int>) -> StructureHint {
    let type = String(decoding: tree.values[value], as: UTF8.self)
    if type.hasSuffix("/Comment") || type.hasSuffix("/UserComments") { return .comments }
    if type.hasSuffix("/SiteNavigationElement") || type.hasSuffix("/BreadcrumbList") {
      return .navigation
    }
    if type.hasSuffix("/WPSideBar") { return .aside }
    if type.hasSuffix("/WPFooter") { return .footer }
    return type.hasSuffix("Article") || type.hasSuffix("/BlogPosting") ? .article : []
  }

  /// The hints of a class list or id, name by name.
  private func nameHints(_ value: Range<Int>, isID: Bool) -> StructureHint {
    var hints: StructureHint = []
    var name = NameMeaning()
    var word = NameHash.seed
    var length = 0
    var wasLower = false
    var followsDigit = false
    func endWord() {
      // Letters amid digits are of a number such as `0243ad1`.
      if length > 0, !(followsDigit && length <= 3) { name.take(word, length: length) }
      if length > 0 { followsDigit = false }
      word = NameHash.seed
      length = 0
    }
    for byte in tree.values[value] {
      switch byte {
      case 0x61...0x7a:
        word = NameHash.next(word, byte)
        length += 1
        wasLower = true
      case 0x41...0x5a:
        if wasLower { endWord() }
        word = NameHash.next(word, byte | 0x20)
        length += 1
        wasLower = false
      case 0x09...0x0d, 0x20:
        endWord()
        hints.formUnion(name.hints)
        name = NameMeaning()
        (wasLower, followsDigit) = (false, false)
      default:
        endWord()
        followsDigit = (0x30...0x39) ~= byte
        wasLower = false
      }
    }
    endWord()
    // Ids of sections are made of their headings, and speak of anything.
    if isID && name.isSentence { return hints }
    hints.formUnion(name.hints)
    return hints
  }

  private func isInvisible(_ value: Range<Int>) -> Bool {
    let style = tree.values[value].filter { $0 != 0x20 }.map { $0 | 0x20 }
    return contains(style, Array("display\u{3a}none".utf8))
      || contains(style, Array("visibility\u{3a}hidden".utf8))
  }

  private func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start] == part[0] && text[start..<(start + part.count)].elementsEqual(part)
    }
  }

  /// Whether a row holds a part of the page that React sends late, hidden until a script moves it.
  private func isStreamed(_ row: Int) -> Bool {
    guard let id = tree.valueRange(.id, row) else { return false }
    return tree.values[id].starts(with: "S:".utf8)
  }

  private func equals(_ value: Range<Int>, _ text: String) -> Bool {
    tree.values[value].elementsEqual(text.utf8)
  }
}

/// What one name of a class list means, from its words.
private struct NameMeaning {
  private var words = 0
  private var against: StructureHint = []
  private var hasSubject = false
  private var hasInside = false
  private var isStandfirst = false
  private var isHaving = false
  private var isHead = false
  private var isOfSite = false
  private var isOfBoth = false
  private var isTheme = false
  private var isNewsletter = false
  private var endsWithSubject = false
  private var isScreenReader = 0
  private var grammarWords = 0

  mutating func take(_ word: UInt64, length: Int) {
    words += 1
    if length <= 4, Self.grammar.contains(word) { grammarWords += 1 }
    if Self.screenReaderWords.contains(word) { isScreenReader += 1 }
    if Self.siteWords.contains(word) { isOfSite = true }
    if word == Self.and { isOfBoth = true }
    if word == Self.theme { isTheme = true }
    if word == Self.newsletter { isNewsletter = true }
    endsWithSubject = false
    switch HintWords.meaning(word) {
    case .against(.overlay) where words > 1 && Self.partWords.contains(word): break
    case .against(let hint): against.formUnion(hint)
    case .subject:
      hasSubject = true
      endsWithSubject = true
    case .inside: hasInside = true
    case .standfirst: isStandfirst = true
    case .having where words == 1: isHaving = true
    case .head: isHead = true
    case .having, nil: break
    }
  }

  var hints: StructureHint {
    guard words > 0 else { return [] }
    // `field-label-visually-hidden` is about a label inside.
    if isScreenReader >= 2 && words <= 3 { return .hidden }
    if isHaving { return [] }
    if isOfBoth, words >= 3 { return [] }
    if against == .advertisement, isTheme { return [] }
    if against == .promotion, isNewsletter, endsWithSubject { return [] }
    if against == .aside, hasInside { return [] }
    if !against.isEmpty {
      // `post-tag-list` is about tags; a theme's `tag-politics` or `category-news` on the article
      // itself is caught where the element is too large for such a hint.
      return against
    }
    // `section-header` and the like are of parts of the page.
    if isHead { return (words == 1 || isOfSite) && !hasSubject && !hasInside ? .navigation : [] }
    if isStandfirst { return .standfirst }
    if hasSubject && hasInside { return .body }
    if hasInside || hasSubject { return words == 1 ? [.maybeBody] : [] }
    return []
  }

  /// Whether the name was made of a heading.
  var isSentence: Bool { words >= 6 || (words >= 3 && grammarWords > 0) }

  private static let grammar = Set(
    [
      "a", "the", "of", "with", "to", "in", "how", "why", "what", "and", "for", "is", "de", "la",
      "le", "les", "des", "du", "et", "en", "der", "die", "das", "und", "von",
    ].map(NameHash.of))

  /// Page builders call every part of a page so, as in `elementor-widget`.
  private static let partWords = Set(["widget", "widgets"].map(NameHash.of))

  private static let siteWords = Set(
    [
      "site", "global", "top", "sticky", "mobile", "desktop", "fixed", "wrapper", "container",
      "area", "bar", "primary", "web", "home",
    ].map(NameHash.of))

  private static let and = NameHash.of("and")
  private static let theme = NameHash.of("theme")
  private static let newsletter = NameHash.of("newsletter")

  private static let screenReaderWords = Set(
    ["sr", "only", "screen", "reader", "visually", "hidden"].map(NameHash.of))
}
