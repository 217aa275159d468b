import Chronology
import Notation
import Ontology

/// The documents for reference managers and Pandoc: CSL-JSON.
///
/// A date that is no year, month or day, or span of these, is a literal; EDTF stands in `custom`.
///
/// Source: Citation Style Language, *CSL-JSON schema* 1.0.2.
enum CSLJSON {
  static func export(_ selection: ExportSelection) -> Export {
    let json = JSONValue.array(selection.documents.map(item))
    return Export(json.lines(depth: 2) + "\n")
  }

  private static func item(_ document: Document) -> JSONValue {
    var members = [
      JSONMember("id", .string(document.id.text)), JSONMember("type", .string("article-newspaper")),
      JSONMember("title", .string(text(document.title ?? document.path))),
    ]
    if let outlet = document.outlet {
      members.append(JSONMember("container-title", .string(text(outlet))))
    }
    if let author = document.author {
      members.append(
        JSONMember("author", .array([.object([JSONMember("literal", .string(text(author)))])])))
    }
    if let published = document.published {
      members.append(JSONMember("issued", issued(published)))
    }
    if let url = document.url { members.append(JSONMember("URL", .string(text(url)))) }
    if let language = document.language {
      members.append(JSONMember("language", .string(language.rawValue)))
    }
    members.append(
      JSONMember(
        "custom",
        .object(
          [
            JSONMember("path", .string(text(document.path))),
            JSONMember("sha256", .string(document.sha256)),
          ]
            + (document.published.map { [JSONMember("edtf", .string($0.description))] } ?? [])
            + DayBounds(document.published).named.map {
              JSONMember($0.name, .string($0.day.description))
            })))
    return .object(members)
  }

  private static func issued(_ date: EDTF) -> JSONValue {
    guard case .date(let parts) = date.form, parts.isSpecified, let day = date.earliestDay else {
      return .object([JSONMember("literal", .string(date.description))])
    }
    let numbers = [day.year, day.month, day.day]
      .prefix(parts.day != nil ? 3 : parts.month != nil ? 2 : 1)
    return .object(
      [JSONMember("date-parts", .array([.array(numbers.map(JSONValue.int))]))]
        + (date.qualifier == nil ? [] : [JSONMember("circa", .bool(true))]))
  }

  /// A text without angle brackets, between which processors look for markup and know no escape.
  private static func text(_ text: String) -> String {
    text.inOneLine().replacing("<", with: "‹").replacing(">", with: "›")
  }
}
