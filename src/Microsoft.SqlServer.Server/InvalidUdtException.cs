namespace Microsoft.SqlServer.Server;

/// <summary>A type was used as a SQL CLR user-defined type and is not one.</summary>
public sealed class InvalidUdtException : SystemException
{
    /// <summary>Creates the exception without a reason.</summary>
    public InvalidUdtException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong with the type.</param>
    public InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong with the type.</param>
    /// <param name="innerException">What was found.</param>
    public InvalidUdtException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
