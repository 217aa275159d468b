package import Exchange

extension OpenDossier {
  /// Writes a part of the dossier in another tool's format.
  ///
  /// - Parameters:
  ///   - plan: What is exported, and how.
  ///   - path: The file, or the folder where the format is one; each file is written whole or not at
  ///     all.
  /// - Returns: Whether anything in the dossier is what the plan asks for; no file is written
  ///   otherwise.
  /// - Throws: The error of the part that failed.
  @discardableResult
  public func export(_ plan: ExportPlan, to path: String) throws -> Bool {
    guard let export = try export(plan) else { return false }
    _ = try export.write(to: path)
    return true
  }

  /// Exports a part of the dossier; `nil` where nothing in it is what the plan asks for.
  package func export(_ plan: ExportPlan) throws -> Export? {
    let selection = try ExportSelection(plan, self)
    guard !selection.isEmpty else { return nil }
    let words = plan.language.words("Événements et acteurs", "Events and actors")
    let about = plan.query.about.joined(separator: ", ")
    let title = plan.title ?? (about.isEmpty ? words : "\(words) – \(about)")
    return plan.format.export(selection, title: title, isForSpreadsheet: plan.isForSpreadsheet)
  }
}

extension Export {
  /// Writes the files to a path, which is a folder where there are several.
  ///
  /// - Returns: The paths of the files, each with whether it differs from what was there.
  package func write(to path: String) throws -> [(path: String, isChanged: Bool)] {
    try files.map { file in
      let path = file.name.isEmpty ? path : "\(path)/\(file.name)"
      return (path, try FileWriter.write(file.bytes, to: path))
    }
  }
}
