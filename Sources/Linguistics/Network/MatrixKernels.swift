import COpenBLAS

/// The inner loops of the networks, over arrays whose sizes are checked once for each call.
///
/// OpenBLAS multiplies on the calling thread alone: texts are what runs in parallel.
enum MatrixKernels {
  private static let singleThread: Void = {
    openblas_set_num_threads(1)
  }()

  /// Tells OpenBLAS to start no threads of its own; called when a pipeline is loaded.
  static func prepare() { _ = singleThread }
}
