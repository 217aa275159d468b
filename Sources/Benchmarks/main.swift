import Benchmark

Benchmark.main([chronologyBenchmarks()])
