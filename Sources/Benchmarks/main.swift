import Benchmark

Benchmark.main(
  try [
    chronologyBenchmarks(), linguisticsBenchmarks(), corpusBenchmarks(),
    copyBenchmarks(), readingBenchmarks(),
    consolidationBenchmarks(),
    cypherBenchmarks(), dossierBenchmarks(), timelineBenchmarks(), diagramBenchmarks(),
  ])
