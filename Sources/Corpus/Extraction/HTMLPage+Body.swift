extension HTMLPage {
  /// The article proper, and where each byte of it stands in the file.
  package func body() -> (text: String, map: ByteMap) {
    let title = firstHeading?.text ?? self.title?.text
    let body = BodyExtractor(tree).body(title: title)
    return (String(decoding: body.bytes, as: UTF8.self), source.composed(under: body.map))
  }
}
