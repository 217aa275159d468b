import CRsvg

/// Collects the bytes that cairo writes.
final class ByteSink {
  private(set) var bytes: [UInt8] = []

  /// Appends bytes that cairo lends for the time of the call.
  fileprivate func append(_ chunk: UnsafeBufferPointer<UInt8>) {
    unsafe bytes.append(contentsOf: chunk)
  }

  /// The function that cairo calls; its first argument is the sink, not retained.
  static let write: cairo_write_func_t = { closure, start, count in
    guard let closure = unsafe closure else { return CAIRO_STATUS_WRITE_ERROR }
    // SAFETY: `closure` is the pointer that `CairoSurface` made of a sink it keeps alive, and cairo
    // lends `count` bytes at `start` for the time of this call.
    let sink = unsafe Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    unsafe sink.append(UnsafeBufferPointer(start: start, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }
}
