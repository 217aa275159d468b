import Foundation

/// A folder with a small corpus and hand-kept files, and the dossier built of them.
final class SampleFolder: Sendable {
  let url: URL
  let program: Program

  /// A folder that tests read and none changes.
  static let shared = Result { try SampleFolder(isBuilt: true) }

  /// Makes a folder, and builds its dossier where that is wanted.
  init(isBuilt: Bool) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString)")
    program = Program(folder: url)
    for (name, text) in Self.files { try write(text, to: name) }
    guard isBuilt else { return }
    let outcome = try program.run(["build"])
    guard outcome.exitCode == 0 else { throw Failure(errors: outcome.errors) }
  }

  /// A folder of its own with the dossier of the shared one.
  static func withDossier() throws -> SampleFolder {
    let sample = try SampleFolder(isBuilt: false)
    let name = "out/dossier.chancery"
    let place = sample.url.appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: shared.get().url.appending(path: name), to: place)
    return sample
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The first build failed.
  struct Failure: Error {
    let errors: String
  }

  /// Writes a file below the folder.
  func write(_ text: String, to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The bytes of a file below the folder.
  func bytes(_ name: String) throws -> Data { try Data(contentsOf: url.appending(path: name)) }

  private static let files = [
    "corpus/menace.md": """
    ---
    title: Moscou met en garde
    published: 2025-09-05
    outlet: Le Courrier inventé
    language: fr
    ---
    Vladimir Poutine a menacé vendredi les pays qui enverraient des soldats en Ukraine. La Russie \
    a menacé la France.
    """,
    "corpus/paris.md": """
    ---
    title: Thirty-five countries meet in Paris
    published: 2026-01-07
    outlet: The Invented Gazette
    language: en
    ---
    Thirty-five countries met in Paris on Tuesday. Emmanuel Macron promised Ukraine military aid.
    """,
    "corpus/hostile.md": """
    ---
    title: "=HYPERLINK(1) \\e]0;owned\\a \\e[2J"
    published: 2025-09-06
    outlet: "\\e[31mrouge"
    language: fr
    ---
    La Russie \u{1b}[31m a menacé \u{9b}2J la Pologne samedi \u{202e}.
    """,
    "graphs/facts.yaml": """
    events:
      - id: event:summit
        type: CONSULT
        title: Sommet tenu à la main
        date: 2026-01-06
        sources: [country:FRA]
        targets: [country:UKR]
    """,
  ]
}
