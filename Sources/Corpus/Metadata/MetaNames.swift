/// The names under which pages' `meta` elements say what; the stronger first.
///
/// Sources: the Open Graph protocol, Dublin Core (DCMI Terms and their forms in HTML), Highwire
/// Press tags as Google Scholar reads them, the tags of Parse.ly, Sailthru, Chartbeat and cXense.
enum MetaNames {
  static let published = [
    "article:published_time", "og:article:published_time", "og:published_time", "article:published",
    "rnews:datepublished", "datepublished", "article.published", "published_time",
    "published_at", "publication_date", "publish_date", "publish-date", "publishdate",
    "published-date", "published", "date_published", "pubdate", "article_date_original",
    "originalpublicationdate", "article:publish_date", "parsely-pub-date", "sailthru.date",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "cxense-article-publish-date",
    "bt:pubdate", "citation_online_date", "citation_publication_date", "citation_date",
    "dc.date.issued",
    "dcterms.issued", "dc.date.created", "dcterms.created",
    "datecreated", "article:created", "article.created", "displaydate",
    "prism.publicationdate",
    "ptime", "gentime", "iso-8601-publish-date", "vr:published_time", "post_date",
  ]

  /// Names that may stand for the first publication or for the last change.
  static let unspecific = ["date", "dc.date", "dc:date", "dcterms.date"]

  static let updated = [
    "article:modified_time", "og:article:modified_time", "og:updated_time", "article:modified",
    "datemodified", "article.updated", "dateupdated", "modified_time", "date_modified",
    "dc.date.modified", "dcterms.modified", "last-modified", "lastmod", "lastmodifieddate",
    "updated_time", "utime", "revised", "article:updated_time",
  ]

  static let title = [
    "og:title", "citation_title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title",
    "twitter:title", "headline", "title",
  ]

  static let outlet = [
    "og:site_name", "citation_journal_title", "dc.publisher", "dcterms.publisher",
    "article:publisher_name", "publisher", "application-name", "apple-mobile-web-app-title",
    "copyright-holder", "twitter:site_name",
  ]

  static let author = [
    "author", "article:author", "og:article:author", "citation_author", "dc.creator",
    "dcterms.creator", "dc.creator.creator", "parsely-author", "sailthru.author",
    "article:author_name",
    "article.author", "byl", "authors", "rbauthors",
  ]

  static let url = ["og:url", "parsely-link", "twitter:url", "cxenseparse:url", "dc.identifier"]

  static let language = ["og:locale", "content-language", "language", "dc.language", "inlanguage"]
}
