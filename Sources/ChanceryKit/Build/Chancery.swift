import Linguistics
import Models
package import Reading

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The verbs by which a program uses Chancery.
///
///     let report = try Chancery.build(BuildPlan(corpus: "articles", output: "out"))
///     let dossier = try Chancery.open("out/dossier.chancery")
///     for event in try dossier.events(EventQuery(about: ["Mark Rutte"])) { … }
public enum Chancery {
  /// The version of the program.
  public static let version = "0.1.0"

  /// Reads what is new in a corpus, consolidates, and writes the dossier and the views.
  ///
  /// - Parameters:
  ///   - plan: What is read and written.
  ///   - progress: Called with a short line before each step.
  /// - Returns: Counts, files, and what could not be read.
  /// - Throws: `BuildError`, or the error of the part that failed; the last finished dossier stays.
  public static func build(
    _ plan: BuildPlan = BuildPlan(), progress: (String) -> Void = { _ in }
  ) throws -> BuildReport {
    let interpreter = try interpreter()
    return try withoutActuallyEscaping(progress) { progress in
      try BuildJob(plan: plan, interpreter: interpreter, progress: progress).run()
    }
  }

  /// Opens a dossier for questions and drawings.
  public static func open(_ path: String) throws -> OpenDossier { try OpenDossier(path: path) }

  /// Writes a file whole or not at all, making its folder where it is missing.
  ///
  /// - Returns: Whether the file differs from what was there.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) -> Bool {
    try FileWriter.write(bytes, to: path)
  }

  /// The reader of articles, with the gazetteers and lexicons it is installed with.
  package static func interpreter() throws -> ArticleInterpreter {
    try ArticleInterpreter(
      ResourceFolder(environment: ProcessInfo.processInfo.environment["CHANCERY_RESOURCES"]),
      models: pipelines.installed
    ) { language throws(PipelineError) in try pipelines.pipeline(for: language) }
  }
}
