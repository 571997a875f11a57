namespace PerformanceReports.Web.Publishing;

/// <summary>A PDF that was made when it was asked for.</summary>
/// <param name="FileName">The name to save it under.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Tag">The same for the same content, in hexadecimal.</param>
public sealed record MadePdf(string FileName, byte[] Content, string Tag);
