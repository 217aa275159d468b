/// Where the drawings of a report are written, and how the report refers to them.
struct FigureFolder: Sendable {
  /// The folder.
  let path: String
  /// What stands before a file's name in the report; empty, or with a slash at its end.
  let reference: String
}
