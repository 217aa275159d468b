/// The words in class names and ids from which hints are read.
///
/// Names are cut into words at every sign, digit and change to upper case: `td-post-content`,
/// `articleBody`. The words are those of common content systems, in several languages.
enum HintWords {
  /// What a word of a name means.
  enum Meaning: Sendable {
    /// Speaks against the text below.
    case against(StructureHint)
    /// What an article is called: `post`, `story`.
    case subject
    /// What the inside of something is called: `body`, `content`.
    case inside
    case standfirst
    /// Turns a name about something into one about having it: `has-sidebar`, `no-comments`.
    case having
    /// The head of something: of the page, if no subject stands beside it.
    case head
  }

  /// The meaning of a lower-case word, by its hash.
  static func meaning(_ hash: UInt64) -> Meaning? { byHash[hash] }

  private static let byHash: [UInt64: Meaning] = {
    var table: [UInt64: Meaning] = [:]
    for (meaning, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        table[NameHash.of(String(word))] = meaning
      }
    }
    return table
  }()

  private static let lists: [(Meaning, String)] = [
    (
      .subject,
      "article articles artikel artikkel articulo articolo post entry story news nota noticia blog hentry blogpost single node page recipe press essay item beitrag"
    ),
    (
      .inside,
      "body content contents text texte texto testo copy main inhalt contenu contenido corpus corps cuerpo corpo wysiwyg richtext rte prose fulltext bodytext bodycopy maincontent paragraphs articlebody articletext storybody storytext postbody postcontent entrycontent"
    ),
    (
      .standfirst,
      "standfirst lede lead chapo chapeau deck dek subtitle subheadline summary intro introduction abstract vorspann teasertext sapo entradilla bajada ingress"
    ),
    (.having, "has with no without hide is not show toggle"),
    (.head, "header head hd"),
    (
      .against(.comments),
      "comment comments commentlist commentaires commentaire kommentare kommentar comentarios comentario commenti reacties disqus respond reply replies livefyre responses commenting talkback leserbriefe pingback pingbacks trackback trackbacks"
    ),
    (
      .against(.navigation),
      "nav navbar navi navigation menu menus submenu breadcrumb breadcrumbs crumb crumbs pagination pager paginator paging toolbar skip sitemap subnav topnav topbar masthead megamenu navigations pagenav postnav prevnext headerbar"
    ),
    (
      .against(.aside),
      "sidebar sidebars aside rail sidecol siderail sidecolumn rightcol rightcolumn leftcol marginalia randspalte"
    ),
    (.against(.footer), "footer foot footnav colophon subfooter"),
    (
      .against(.sharing),
      "share shares sharing sharer sharebar socialshare social socials socialmedia addthis sharedaddy addtoany sociable shariff partage partager teilen compartir condividi followus"
    ),
    (
      .against(.related),
      "related relatedposts recommend recommended recommendation recommendations recirc recirculation similar mostread mostpopular mostviewed popular trending outbrain taboola zergnet yarpp ligatus plista readalso lireaussi morefrom upnext teaser teasers readmore seealso latest bestof topstories"
    ),
    (
      .against(.promotion),
      "promo promos promotion promotions promobox newsletter newsletters subscribe subscription subscriptions signup optin mailchimp paywall donate donation donations cta abo abonnement abonnieren mailinglist upsell marketing membership regwall piano inscription"
    ),
    (
      .against(.advertisement),
      "ad ads adv advert adverts advertisement advertisements advertising adslot adsense adbox adcontainer adunit banner banners sponsor sponsored sponsors sponsoring publicite publicidad pub werbung anzeige anzeigen dfp gpt doubleclick"
    ),
    (
      .against(.consent),
      "cookie cookies cookiebar cookiebanner consent gdpr rgpd dsgvo onetrust didomi cmp usercentrics cookielaw"
    ),
    (
      .against(.overlay),
      "modal popup popover overlay lightbox tooltip widget widgets offcanvas toast snackbar lightboxes"
    ),
    (
      .against(.form),
      "login signin register searchform searchbox search feedback rating ratings poll quiz vote votes survey form"
    ),
    (
      .against(.credits),
      "byline bylines author authors authorbox bio biography timestamp date dates datetime pubdate postmeta meta metadata readingtime tags tag taglist tagcloud keywords categories postdate authorinfo postinfo printonly permalink dateline vcard"
    ),
    (
      .against(.caption),
      "caption captions figcaption credit credits copyright legende bildunterschrift photocredit imagecredit mediacaption thumbcaption gallery slideshow carousel slider"
    ),
    (.against(.hidden), "visuallyhidden screenreader sronly hiddenfields editsection"),
    (
      .against(.references),
      "reflist references footnotes footnote refbegin citations bibliography mwe navbox catlinks printfooter"
    ),
  ]
}
