using BenchmarkDotNet.Running;
using PerformanceReports.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(StandingBenchmarks).Assembly).Run(args);
