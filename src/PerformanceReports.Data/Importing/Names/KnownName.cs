namespace PerformanceReports.Data.Importing.Names;

/// <summary>Something that files name, with every way that they write it.</summary>
/// <typeparam name="T">What the name stands for.</typeparam>
/// <param name="Value">What the name stands for.</param>
/// <param name="Title">Its name for readers.</param>
/// <param name="Written">Codes, names and aliases.</param>
internal sealed record KnownName<T>(T Value, string Title, IReadOnlyList<string> Written);
