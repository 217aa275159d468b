import ArgumentParser
import Chronology

/// An EDTF date on the command line.
enum DateArgument {
  /// Reads a date; says what is wrong with one that is none.
  static func read(_ text: String) throws -> EDTF {
    do throws(EDTFError) {
      return try EDTF(text)
    } catch {
      throw ValidationError(error.description)
    }
  }
}
