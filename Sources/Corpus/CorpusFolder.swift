import Ontology

#if canImport(FoundationEssentials)
  package import FoundationEssentials
#else
  package import Foundation
#endif

/// A folder of articles, with its manifest if it has one.
package enum CorpusFolder {
  /// The endings of files that are articles.
  package static let endings = [".txt", ".md", ".markdown", ".html", ".htm", ".xhtml"]

  /// What is read from a folder, a manifest or a list of files.
  package struct Contents: Sendable {
    /// In the order of their paths.
    package var articles: [Article] = []
    package var faults: [Fault] = []

    /// What the articles contradict themselves in, one line each.
    package var notes: [String] {
      articles.flatMap { article in
        article.metadata.notes.map { "\(article.document.path): \($0)" }
      }
    }

    /// Marks the articles that reprint another one of these.
    mutating func markCopies() {
      let copies = CopyFinder.copies(among: articles.map(\.document))
      guard !copies.isEmpty else { return }
      articles = articles.map { article in
        article.with(article.document.marked(asCopyOf: copies[article.document.id]))
      }
    }
  }

  /// Reads every article below a folder; files and folders whose names begin with a dot are not.
  ///
  /// A `manifest.csv` in the folder overrides what is detected.
  ///
  /// - Throws: A fault where the folder cannot be listed or its manifest is wrong.
  package static func read(_ folder: URL) throws(Fault) -> Contents {
    let paths = try Self.paths(below: folder)
    let manifestFile = folder.appending(path: "manifest.csv")
    let manifest =
      FileManager.default.fileExists(atPath: manifestFile.path)
      ? try self.manifest(manifestFile) : Manifest()
    try check(manifest, manifestFile, against: folder)
    let entries = Dictionary(uniqueKeysWithValues: manifest.entries.map { ($0.path, $0) })
    return read(paths.map { ($0, folder.appending(path: $0), entries[$0]) })
  }

  /// Reads the articles that a manifest lists, in its order.
  package static func read(manifest file: URL) throws(Fault) -> Contents {
    let manifest = try self.manifest(file)
    let folder = file.deletingLastPathComponent()
    try check(manifest, file, against: folder)
    return read(manifest.entries.map { ($0.path, Self.url($0.path, below: folder), $0) })
  }

  /// Reads files by their paths, which stay the documents' paths.
  package static func read(files: [String], manifest file: URL? = nil) throws(Fault) -> Contents {
    var entries: [String: Manifest.Entry] = [:]
    if let file {
      let folder = file.deletingLastPathComponent()
      for entry in try manifest(file).entries {
        entries[url(entry.path, below: folder).standardizedFileURL.path] = entry
      }
    }
    return read(
      files.map { path in
        let url = URL(filePath: path)
        return (path, url, entries[url.standardizedFileURL.path])
      })
  }

  private static func read(
    _ files: [(path: String, url: URL, entry: Manifest.Entry?)]
  ) -> Contents {
    var contents = Contents()
    for file in files {
      let data: Data
      do {
        if let size = size(of: file.url), size > ArticleReader.largestSize {
          contents.faults.append(ArticleReader.fault(ofSize: size, path: file.path))
          continue
        }
        data = try Data(contentsOf: file.url)
      } catch {
        contents.faults.append(
          Fault(file: file.path, place: .file, message: reason(error, file.url)))
        continue
      }
      let result = ArticleReader.read(Array(data), path: file.path, entry: file.entry)
      contents.faults += result.faults
      if let article = result.article { contents.articles.append(article) }
    }
    contents.articles = SiteFurniture.removed(from: contents.articles)
    contents.markCopies()
    return contents
  }

  /// The size of a file in bytes, where it can be told without reading it.
  private static func size(of file: URL) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    return attributes?[.size] as? Int
  }

  private static func manifest(_ file: URL) throws(Fault) -> Manifest {
    let name = file.relativePath
    let data: Data
    do {
      data = try Data(contentsOf: file)
    } catch {
      throw Fault(file: name, place: .file, message: reason(error, file))
    }
    if let bad = UTF8Validity.firstBadByte(Array(data)[...]) {
      throw Fault(file: name, place: .byte(bad), message: "not UTF-8")
    }
    var text = String(decoding: data, as: UTF8.self)
    if text.unicodeScalars.first?.value == 0xfeff { text.unicodeScalars.removeFirst() }
    return try Manifest(text, file: name)
  }

  private static func check(
    _ manifest: Manifest, _ file: URL, against folder: URL
  ) throws(Fault) {
    for entry in manifest.entries
    where !FileManager.default.fileExists(atPath: url(entry.path, below: folder).path) {
      throw Fault(
        file: file.relativePath, place: .line(entry.line),
        message: "no file '\(entry.path)' beside the manifest")
    }
  }

  private static func url(_ path: String, below folder: URL) -> URL {
    path.hasPrefix("/") ? URL(filePath: path) : folder.appending(path: path)
  }

  private static func paths(below folder: URL) throws(Fault) -> [String] {
    let names: [String]
    do {
      names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    } catch {
      throw Fault(file: folder.relativePath, place: .file, message: reason(error, folder))
    }
    return
      names
      .filter { path in
        endings.contains { path.lowercased().hasSuffix($0) }
          && !path.split(separator: "/").contains { $0.hasPrefix(".") }
      }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func reason(_ error: any Error, _ url: URL) -> String {
    guard FileManager.default.fileExists(atPath: url.path) else { return "no such file or folder" }
    if !FileManager.default.isReadableFile(atPath: url.path) {
      return "it cannot be read; check its permissions"
    }
    return "it cannot be read: \(error)"
  }
}
