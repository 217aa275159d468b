import ArgumentParser
import ChanceryKit
import Chronology

/// How a listing is written.
struct ListingOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv
  }

  @Option(
    help: ArgumentHelp(
      "How the rows are written.",
      discussion: "json and csv hold every field under a fixed name, dates as EDTF.",
      valueName: "table|json|csv"))
  var format = Format.table

  @Flag(help: "Make CSV safe and readable for spreadsheets: no formula, marked as UTF-8.")
  var excel = false

  @Flag(name: .customLong("no-color"), help: "Write without colors (also: NO_COLOR=1).")
  var noColor = false

  @OptionGroup var languageOption: LanguageOption

  /// The language of headings and names.
  var language: Language { languageOption.language }

  /// Whether styles are written.
  var inColor: Bool { Terminal.hasColor && !noColor }

  func validate() throws {
    if excel, format != .csv { throw ValidationError("--excel goes with --format csv") }
  }

  /// Writes the rows; where there are none, says so and ends with exit code 2.
  func write(_ listing: Listing, ifEmpty message: String) throws {
    write(listing)
    if listing.rows.isEmpty { throw NothingFound(message) }
  }

  /// Writes the rows; where there are none, which is an answer too, a reader is told so.
  func write(_ listing: Listing, ifEmptyNote note: String) {
    write(listing)
    if listing.rows.isEmpty, format == .table { Output.report(note) }
  }

  private func write(_ listing: Listing) {
    switch format {
    case .table: Output.write(listing.table(width: Terminal.width, inColor: inColor))
    case .json: Output.write(listing.json)
    case .csv: Output.write(listing.csv(isForSpreadsheet: excel))
    }
  }
}

/// Nothing was found where something was asked for.
struct NothingFound: Error, CustomStringConvertible {
  let description: String

  /// Takes what was not found, and how to ask more widely.
  init(_ description: String) { self.description = description }
}
