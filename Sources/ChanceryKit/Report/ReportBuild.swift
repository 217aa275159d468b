public import Chronology
import Drawing
import Reports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Chancery {
  /// Builds a report: figures, tables and notes stand where its blocks and citations are.
  ///
  /// HTML is one page that refers to nothing, and Markdown stands beside a folder of its figures; both
  /// have the same bytes wherever they are made. Everything else is written by Pandoc.
  ///
  /// - Parameters:
  ///   - plan: What is built.
  ///   - locate: Finds the dossier where neither plan nor report names one.
  /// - Returns: What became of it.
  /// - Throws: The error that leaves no report; what is wrong in one block is in the outcome.
  public static func report(
    _ plan: ReportPlan, locatingDossier locate: (() throws -> String)? = nil
  ) throws -> ReportOutcome {
    let draft = try ReportDraft(plan.source)
    if FileWriter.isSame(plan.source, plan.output) {
      throw ReportError(
        file: plan.output, message: "the report would take its own place; name another file with -o"
      )
    }
    let dossier = try draft.dossier(plan.dossier, else: locate)
    let format = try ReportFormat(plan)
    let workplace = format.workplace(plan.output)
    defer { workplace.clear() }
    let desk = try ReportDesk(
      dossier, plan.language ?? draft.settings.language ?? .english,
      views: draft.views(plan.views), request: plan.request, target: format.target,
      folder: workplace.figures)
    let text = ReportText(draft.segments, file: plan.source, desk, format.dialect)
    let body = (format.keepsMetadata ? draft.metadata : "") + (try text.markdown())
    var remarks = text.desk.remarks
    let isChanged: Bool
    switch format.writer {
    case .page:
      let page = ReportPage.html(body, draft.settings.head, desk.words.language)
      isChanged = try FileWriter.write(Array(page.utf8), to: plan.output)
    case .markdown:
      isChanged = try FileWriter.write(Array(body.utf8), to: plan.output)
    case .pandoc(let arguments):
      try FileWriter.makeFolder(of: plan.output)
      var extra = ["--resource-path", "\(workplace.root):\(draft.folder)"]
      if format.isStyled {
        let sheet = workplace.root + "/report.css"
        _ = try FileWriter.write(Array(ReportStyle.sheet.utf8), to: sheet)
        extra += ["--css", sheet]
      }
      remarks += try PandocProgram.run(
        arguments + extra + plan.pandocArguments, input: body, output: plan.output)
      isChanged = true
    }
    var record = try CitationRecord(of: plan.source)
    let changes = ReportCheck.changes(of: text.desk.cited, since: record, in: draft)
    if text.faults.isEmpty {
      record.take(text.desk.cited, all: plan.acceptsChanges)
      try record.write()
    }
    return ReportOutcome(
      output: plan.output, isChanged: isChanged, faults: text.faults,
      remarks: remarks + (plan.acceptsChanges ? [] : changes.map(\.description)))
  }

  /// Looks up everything that a report cites.
  ///
  /// - Parameters:
  ///   - source: The report.
  ///   - dossier: The dossier's file; `nil` for the one that the report's metadata name.
  ///   - language: As for `report`.
  ///   - locate: As for `report`.
  /// - Returns: What no longer exists, was rejected, or changed since the report was last built or
  ///   accepted, in the order of the text; and how many citations there are.
  /// - Throws: The error of the report's file, of its record, or of the dossier.
  public static func checkReport(
    _ source: String, dossier: String? = nil, language: Language? = nil,
    locatingDossier locate: (() throws -> String)? = nil
  ) throws -> (findings: [ReportError], citations: Int) {
    let draft = try ReportDraft(source)
    let language = language ?? draft.settings.language ?? .english
    return try ReportCheck.findings(in: draft, try draft.dossier(dossier, else: locate), language)
  }
}
