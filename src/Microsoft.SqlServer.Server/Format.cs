namespace Microsoft.SqlServer.Server;

/// <summary>How a SQL CLR user-defined type is written to the wire.</summary>
public enum Format
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>By the field layout of the type.</summary>
    Native = 1,

    /// <summary>By the type itself, through <see cref="IBinarySerialize"/>.</summary>
    UserDefined = 2,
}
