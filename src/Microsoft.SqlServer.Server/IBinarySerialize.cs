namespace Microsoft.SqlServer.Server;

/// <summary>A SQL CLR user-defined type that writes and reads itself.</summary>
public interface IBinarySerialize
{
    /// <summary>Reads the value.</summary>
    /// <param name="r">Where the bytes come from.</param>
    void Read(BinaryReader r);

    /// <summary>Writes the value.</summary>
    /// <param name="w">Where the bytes go.</param>
    void Write(BinaryWriter w);
}
