import CGraphviz

extension GraphvizSession {
  /// The version of the Graphviz library that is loaded, such as `2.43.0`.
  var version: String {
    // SAFETY: the text belongs to the context, which lives as long as this session.
    unsafe gvcVersion(context).map { unsafe String(cString: $0) } ?? "unknown"
  }
}

/// The Graphviz library that this process has loaded.
package enum GraphvizLibrary {
  /// Its version, such as `2.43.0`; starts Graphviz.
  package static func version() throws(DiagramError) -> String {
    let session = try GraphvizSession()
    return session.version
  }
}
