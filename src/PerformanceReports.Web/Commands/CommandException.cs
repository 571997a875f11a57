namespace PerformanceReports.Web.Commands;

/// <summary>A command was called in a way that it cannot follow; the message says how.</summary>
internal sealed class CommandException(string message) : Exception(message);
