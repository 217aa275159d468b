/// What the names, roles and kinds of elements say about the text below them.
struct StructureHint: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// Menus, breadcrumbs, page headers, paginators.
  static let navigation = Self(rawValue: 1 << 0)
  /// What readers wrote below the article.
  static let comments = Self(rawValue: 1 << 1)
  /// Columns beside the article.
  static let aside = Self(rawValue: 1 << 2)
  static let footer = Self(rawValue: 1 << 3)
  /// Buttons that pass the page on.
  static let sharing = Self(rawValue: 1 << 4)
  /// Teasers of other articles.
  static let related = Self(rawValue: 1 << 5)
  /// Newsletters, subscriptions, appeals, paywalls.
  static let promotion = Self(rawValue: 1 << 6)
  static let advertisement = Self(rawValue: 1 << 7)
  /// Consent banners.
  static let consent = Self(rawValue: 1 << 8)
  /// Boxes laid over the page, widgets, forms.
  static let overlay = Self(rawValue: 1 << 9)
  static let form = Self(rawValue: 1 << 10)
  /// Bylines, dates, biographies, tags.
  static let credits = Self(rawValue: 1 << 11)
  /// Captions and credits of pictures.
  static let caption = Self(rawValue: 1 << 12)
  /// Text that a browser does not show.
  static let hidden = Self(rawValue: 1 << 13)
  /// Lists of references and footnotes.
  static let references = Self(rawValue: 1 << 14)

  /// A standfirst, between headline and body.
  static let standfirst = Self(rawValue: 1 << 24)
  /// A name that articles' bodies have, such as `content`.
  static let maybeBody = Self(rawValue: 1 << 25)
  /// An `article` or `main` element, or a name of that meaning.
  static let article = Self(rawValue: 1 << 26)
  /// A name that only articles' bodies have, such as `entry-content`.
  static let body = Self(rawValue: 1 << 27)
  /// schema.org's `articleBody`.
  static let declaredBody = Self(rawValue: 1 << 28)

  /// All that speak against a text.
  static let unwanted = Self(rawValue: (1 << 24) - 1)
  /// Those that hold even where nothing else is left.
  static let neverBody: Self = [.navigation, .hidden, .consent, .sharing, .form, .footer]
  /// All that speak for a text.
  static let wanted: Self = [.maybeBody, .article, .body, .declaredBody]
}
