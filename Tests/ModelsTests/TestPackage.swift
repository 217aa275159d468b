import Chronology

@testable import Models

/// A package small enough to be made in a test; each file holds its own name.
enum TestPackage {
  static let model = ModelPackage(
    name: "xx_test_sm", version: "1.0", language: .english, source: .included, licence: "CC0",
    origin: "tests")

  /// Where its files lie in the wheel.
  static let folder = "xx_test_sm/xx_test_sm-1.0/"

  /// A whole package, with a file that only training reads and one that is no part of it.
  static var wheel: ZipFile {
    var zip = ZipFile()
    for name in ["config.cfg", "meta.json", "tokenizer", "vocab/strings.json", "ner/model"] {
      zip.add(folder + name, Array(name.utf8))
    }
    zip.add("xx_test_sm/__init__.py", Array("print(1)".utf8))
    return zip
  }
}
