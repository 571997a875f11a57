namespace PerformanceReports.Data.Auditing;

/// <summary>
/// Who acts. It follows the flow of a request or of a service through every await, so that what is stored can say who
/// stored it without each method being handed a name.
/// </summary>
public static class Actors
{
    /// <summary>The longest name.</summary>
    public const int NameLength = 100;

    /// <summary>The name of the product itself: what starts, seeds and publishes by the clock.</summary>
    public const string Product = "Performance Reports";

    private static readonly AsyncLocal<string?> Acting = new();

    /// <summary>The name of who acts; <see cref="Product"/> where nobody does.</summary>
    public static string Current => Acting.Value ?? Product;

    /// <summary>Lets someone act until the answer is disposed of; then whoever acted before does again.</summary>
    /// <param name="name">The name that the record shows; one that is too long is shortened.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static IDisposable Begin(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var trimmed = name.Trim();
        var scope = new Scope(Acting.Value);
        Acting.Value = trimmed.Length <= NameLength ? trimmed : trimmed[..NameLength];
        return scope;
    }

    private sealed class Scope(string? before) : IDisposable
    {
        public void Dispose() => Acting.Value = before;
    }
}
