/// Why a model package could not be found, fetched or installed.
package struct ModelError: Error, Hashable, CustomStringConvertible {
  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    case notInstalled(add: String)
    case noSuchModel(known: [String])
    case unreadable(String)
    case wrongHash(expected: String, found: String)
    case notAnArchive(String)
    case unsafeEntry(name: String, EntryFault)
    case tooManyEntries(limit: Int)
    case tooLarge(limit: Int)
    case missing(file: String)
    case noPip(String)
    case fetchFailed(String)
    case notWritable(String)
  }

  /// What is wrong with one entry of a wheel.
  package enum EntryFault: Hashable, Sendable {
    /// Its name is absolute, or has parts that lead upwards or nowhere.
    case leadsOut
    case isLinkOrDevice
    case comesTwice
    /// One name is a file's, and a folder's in which others lie.
    case isFileAndFolder
    case isTooLong
  }

  /// The package or file.
  package let subject: String
  package let reason: Reason

  /// Takes what is wrong with what.
  package init(subject: String, reason: Reason) {
    self.subject = subject
    self.reason = reason
  }

  /// What is wrong, where, and how to mend it.
  package var description: String {
    switch reason {
    case .notInstalled(let add): "\(subject): not installed; type 'chancery models add \(add)'"
    case .noSuchModel(let known):
      "no model is called '\(subject)'; there are \(known.joined(separator: ", "))"
    case .unreadable(let why): "\(subject): cannot be read (\(why))"
    case .wrongHash(let expected, let found):
      "\(subject): SHA-256 \(found) is not the package's \(expected); fetch the file anew"
    case .notAnArchive(let why): "\(subject): not a whole wheel (\(why)); fetch the file anew"
    case .unsafeEntry(let name, let fault):
      "\(subject): the entry '\(name)' \(Self.words(for: fault)); do not trust this file"
    case .tooManyEntries(let limit):
      "\(subject): has more than \(limit) entries; do not trust this file"
    case .tooLarge(let limit):
      "\(subject): has or unpacks to more than \(limit) bytes; do not trust this file"
    case .missing(let file): "\(subject): has no '\(file)'; it is no pipeline package"
    case .noPip(let how): "\(subject): python3 with pip (Debian: python3-pip) fetches it; \(how)"
    case .fetchFailed(let why): "\(subject): could not be fetched: \(why)"
    case .notWritable(let why): "\(subject): cannot be written (\(why))"
    }
  }

  private static func words(for fault: EntryFault) -> String {
    switch fault {
    case .leadsOut: "leads out of the package"
    case .isLinkOrDevice: "is a link or a device"
    case .comesTwice: "comes twice"
    case .isFileAndFolder: "is both a file and a folder"
    case .isTooLong: "has too long a name"
    }
  }
}
