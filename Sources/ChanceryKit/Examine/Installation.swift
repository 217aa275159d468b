import Chronology
import Diagram
import Drawing
import Linguistics
import Models
import Ontology
import Reading

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Tries what the program is installed with: each library does a little of its real work.
enum Installation {
  /// What is there, and what is missing.
  static func findings() -> [Finding] {
    rules() + pipelines() + [graphviz(), pictures(), fonts()]
  }

  private static func rules() -> [Finding] {
    do {
      let folder = try ResourceFolder(
        environment: ProcessInfo.processInfo.environment["CHANCERY_RESOURCES"])
      let interpreter = try ArticleInterpreter(folder)
      return [
        Finding(
          .good, "gazetteers",
          "\(folder.path): \(interpreter.gazetteer.entities.count) entities, "
            + "rules \(interpreter.rulesDigest)")
      ]
    } catch {
      return [Finding(.error, "gazetteers", "\(error)")]
    }
  }

  private static func pipelines() -> [Finding] {
    ModelPackage.all.map { model in
      guard let path = Chancery.pipelines.shelf.path(of: model) else {
        return Finding(
          .warning, model.name,
          "not installed, so that texts in this language are read by words and their order alone; "
            + "type 'chancery models add \(model.language.rawValue)'")
      }
      do {
        let pipeline = try Chancery.pipelines.pipeline(for: model.language)
        let words = pipeline?.annotate("a b").tokens.count ?? 0
        return Finding(
          words == 2 ? .good : .error, model.name, "\(path): \(model.version), \(model.licence)")
      } catch {
        return Finding(.error, model.name, "\(error)")
      }
    }
  }

  private static func graphviz() -> Finding {
    do {
      let graph = try DiagramGraph(
        nodes: [
          DiagramNode(id: "a", label: "A", kind: .entity(.country)),
          DiagramNode(id: "b", label: "B", kind: .entity(.country)),
        ],
        edges: [
          DiagramEdge(source: "a", target: "b", conduct: .structural, label: "", sourceNumbers: [])
        ])
      _ = try DiagramPicture(
        graph, sources: [], style: DiagramStyle(title: "", language: .english))
      return Finding(.good, "Graphviz", "version \(try GraphvizLibrary.version()), places graphs")
    } catch {
      return Finding(.error, "Graphviz", "\(error)")
    }
  }

  private static func pictures() -> Finding {
    do {
      let canvas = Canvas(
        widthInMillimeters: 20, height: 20, title: "", description: "", language: "en", marks: [])
      for format in [OutputFormat.png, .pdf] {
        _ = try Picture.bytes(of: canvas, as: format, created: "1970-01-01T00:00:00Z")
      }
      return Finding(
        .good, "librsvg",
        "version \(DrawingLibraries.rsvgVersion), with cairo "
          + "\(DrawingLibraries.cairoVersion), writes PNG and PDF")
    } catch {
      return Finding(.error, "librsvg", "\(error)")
    }
  }

  private static func fonts() -> Finding {
    guard let font = FontSearch.liberationSans() else {
      return Finding(
        .warning, "fonts",
        "Liberation Sans is missing, so that PNG and PDF show another letter; install it (on "
          + "Debian and Ubuntu: apt install fonts-liberation)")
    }
    return Finding(.good, "fonts", font)
  }
}
