namespace Microsoft.SqlServer.Server;

/// <summary>Marks a SQL CLR user-defined type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = true)]
public sealed class SqlUserDefinedTypeAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="format">How the type is written to the wire.</param>
    public SqlUserDefinedTypeAttribute(Format format) => Format = format;

    /// <summary>How the type is written to the wire.</summary>
    public Format Format { get; }

    /// <summary>The largest size in bytes, or -1 for no limit.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>Whether every value has the same length.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>Whether the bytes sort as the values do.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>The method that validates a value.</summary>
    public string? ValidationMethodName { get; set; }

    /// <summary>The name of the type in the database.</summary>
    public string? Name { get; set; }
}
