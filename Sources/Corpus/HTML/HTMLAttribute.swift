/// The attributes that reading looks at; all others are dropped while parsing.
enum HTMLAttribute: UInt8, CaseIterable, Sendable {
  case alt, charset, `class`, content, datetime, href, hreflang, hidden, id, itemprop, itemtype
  case itemscope, lang, name, property, pubdate, rel, role, style, title, type
  case ariaHidden, ariaLabel, ariaModal, httpEquiv, xmlLang, dataNosnippet, dataTestid
  case dataComponent

  /// The attribute's name in the file, in lower case.
  var name: String {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
    case .ariaModal: "aria-modal"
    case .httpEquiv: "http-equiv"
    case .xmlLang: "xml:lang"
    case .dataNosnippet: "data-nosnippet"
    case .dataTestid: "data-testid"
    case .dataComponent: "data-component"
    default: "\(self)"
    }
  }

  /// The attribute of a lower-case name, by the name's hash.
  static func named(_ hash: UInt64) -> HTMLAttribute? { byHash[hash] }

  private static let byHash = Dictionary(
    uniqueKeysWithValues: allCases.map { (NameHash.of($0.name), $0) })
}
