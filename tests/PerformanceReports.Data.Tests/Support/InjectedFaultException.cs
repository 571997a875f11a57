namespace PerformanceReports.Data.Tests.Support;

/// <summary>Something that a test made fail.</summary>
internal sealed class InjectedFaultException(string message) : Exception(message);
