#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Looks for the letter that drawings are measured in.
enum FontSearch {
  /// The path of Liberation Sans; `nil` where it lies in none of the usual folders of fonts.
  static func liberationSans() -> String? {
    let home = FileManager.default.homeDirectoryForCurrentUser.path
    let folders = [
      "/usr/share/fonts", "/usr/local/share/fonts", "\(home)/.local/share/fonts",
      "\(home)/.fonts",
    ]
    for folder in folders {
      do {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
        if let name = names.filter({ $0.hasSuffix("LiberationSans-Regular.ttf") }).min() {
          return "\(folder)/\(name)"
        }
      } catch {
        // There is no such folder: the next one may have it.
      }
    }
    return nil
  }
}
