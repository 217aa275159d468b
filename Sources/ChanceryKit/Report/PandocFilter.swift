import Chronology
import Notation
import Reports

extension Chancery {
  /// What a filter says besides the document.
  package struct FilterOutcome: Sendable {
    /// The document as JSON.
    package let document: String
    /// What could not be made; the document says so in these places.
    package let faults: [String]
    /// What the writer should know.
    package let remarks: [String]
  }

  /// How a filter is run.
  package struct FilterPlan: Sendable {
    /// The format that Pandoc writes, such as `docx`.
    package var format: String
    /// The dossier's file; `nil` for the one that the document's metadata name.
    package var dossier: String?
    /// The folder of `views.yaml`; `nil` for the one that the metadata name, or `graphs`.
    package var views: String?
    /// Whether Quarto runs Pandoc, which counts figures by itself.
    package var isQuarto = false
    package var request = QueryRequest()

    /// Takes the format.
    package init(format: String) { self.format = format }
  }

  /// Replaces the blocks and citations of a document that Pandoc has read.
  ///
  /// Drawings are written to the folder that the metadata name (`chancery: {figures: FOLDER}`), else to
  /// `chancery-figures`.
  ///
  /// - Parameters:
  ///   - json: The document, as Pandoc writes it.
  ///   - plan: How the filter is run.
  ///   - locate: Finds the dossier where the plan and the metadata name none.
  /// - Returns: The document with figures, tables and notes.
  /// - Throws: Where there is no document or no dossier; what is wrong in a block is in the outcome.
  package static func filter(
    _ json: [UInt8], _ plan: FilterPlan, locate: () throws -> String
  ) throws -> FilterOutcome {
    let document = try PandocDocument(
      JSONValue(parsing: json, file: "standard input", deepest: 2_000))
    let settings = FilterSettings(document)
    let dossier = try OpenDossier(path: plan.dossier ?? settings.dossier ?? locate())
    let language = settings.language ?? .english
    var desk = try ReportDesk(
      dossier, language, views: plan.views ?? settings.views ?? HandKeptFolder.usual,
      request: plan.request, target: ReportTarget(pandoc: plan.format, isQuarto: plan.isQuarto),
      folder: FigureFolder(path: settings.figures, reference: settings.figures + "/"))
    let writer = PandocWriter(version: document.version, desk.words)
    desk.announce(document.blocks.map { ($0.attributes, $0.query) })
    var faults: [String] = []
    func blocks(of block: PandocBlock) -> [JSONValue] {
      do {
        // The list of sources is known when everything else is.
        if block.attributes["view"] == "sources" { return [block.element] }
        let (part, caption) = try desk.part(block.attributes, query: block.query)
        return writer.blocks(of: part, caption: block.caption ?? caption.map(PandocDocument.words))
      } catch {
        let why = ReportDesk.message(of: error)
        let name = block.attributes.id.isEmpty ? "a block" : "block #\(block.attributes.id)"
        faults.append("\(name): \(why)")
        return writer.blocks(of: .fault(why))
      }
    }
    func inlines(of citation: PandocCitation) -> [JSONValue]? {
      if let reference = citation.reference {
        return desk.label(of: reference).map(writer.inlines(ofReference:))
      }
      let ids = citation.items.compactMap { ReportCitation.id(ofKey: $0.key) }
      guard !ids.isEmpty else { return nil }
      do {
        return writer.inlines(of: try desk.note(ids), citation)
      } catch {
        let why = ReportDesk.message(of: error)
        faults.append("a citation: \(why)")
        return writer.inlines(ofFault: why)
      }
    }
    let replaced = document.replacing(block: blocks, citation: inlines)
    let list = writer.blocks(of: .sources(try desk.sources()), level: document.topLevel)
    return FilterOutcome(
      document: listing(list, in: replaced, isNeeded: !desk.register.notes.isEmpty).json.line,
      faults: faults, remarks: desk.remarks)
  }

  /// A document with the list of sources where it has a place for it, else at the end where that is
  /// needed.
  private static func listing(
    _ list: [JSONValue], in document: PandocDocument, isNeeded: Bool
  ) -> PandocDocument {
    guard !document.blocks.isEmpty else { return isNeeded ? document.appending(list) : document }
    var list = list
    return document.replacing { _ in
      defer { list = [] }
      return list
    } citation: { _ in
      nil
    }
  }
}

/// What a document's metadata say.
private struct FilterSettings {
  let language: Language?
  let dossier: String?
  let views: String?
  let figures: String

  init(_ document: PandocDocument) {
    language = document.metadata(["lang"]).flatMap(ReportSettings.language)
    dossier = document.metadata(["chancery", "dossier"])
    views = document.metadata(["chancery", "views"])
    figures = document.metadata(["chancery", "figures"]) ?? "chancery-figures"
  }
}
