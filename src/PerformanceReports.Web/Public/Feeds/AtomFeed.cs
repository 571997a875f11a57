using System.Xml.Linq;
using PerformanceReports.Publishing.Text;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Feeds;

/// <summary>The feed of publications, corrections and withdrawals (RFC 4287), the latest first.</summary>
public static class AtomFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed's bytes, UTF-8.</summary>
    /// <param name="published">All that is published.</param>
    /// <param name="site">The site's address, without a slash at its end.</param>
    public static byte[] Write(PublicationSnapshot published, string site)
    {
        var office = published.Office?.Name ?? "Performance reports";
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "en-GB"),
            new XElement(Atom + "id", $"{site}/feeds/reports.atom"),
            new XElement(Atom + "title", $"Performance reports - {office}"),
            new XElement(Atom + "updated", Updated(published)),
            new XElement(Atom + "author", new XElement(Atom + "name", office)),
            Link("self", $"{site}/feeds/reports.atom", "application/atom+xml"),
            Link("alternate", $"{site}/reports", "text/html"),
            published.Events.Select(happened => Entry(happened, site)));
        return XmlFile.Write(feed);
    }

    // A feed must say when it changed also before there is anything to tell.
    private static string Updated(PublicationSnapshot published) =>
        Moment(published.Events.Count == 0 ? DateTimeOffset.UnixEpoch : published.Events[0].At);

    private static XElement Entry(PublicationEvent happened, string site) => new(
        Atom + "entry",
        new XElement(Atom + "id", Identifier(happened.Sha256)),
        new XElement(Atom + "title", TitleOf(happened)),
        new XElement(Atom + "published", Moment(happened.At)),
        new XElement(Atom + "updated", Moment(happened.Withdrawn ?? happened.At)),
        new XElement(Atom + "category", new XAttribute("term", TermOf(happened.Kind))),
        Link("alternate", site + happened.Address.Contents, "text/html"),
        new XElement(Atom + "summary", SummaryOf(happened)));

    /// <summary>Names a document by its digest (RFC 6920): an entry is the same at every address of the site.</summary>
    private static string Identifier(string sha256) => "ni:///sha-256;" + Convert.ToBase64String(
        Convert.FromHexString(sha256)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string TitleOf(PublicationEvent happened) => happened.Kind switch
    {
        PublicationEventKind.Published => $"{happened.Title}, {Shared.Words.Within(happened.Label)}",
        PublicationEventKind.Corrected =>
            $"Corrected: {happened.Title}, {Shared.Words.Within(happened.Label)} (version {happened.Address.Version})",
        _ => $"Withdrawn: {happened.Title}, {Shared.Words.Within(happened.Label)}",
    };

    private static string SummaryOf(PublicationEvent happened) => happened switch
    {
        { Withdrawn: not null } => "This version was withdrawn later.",
        { Note: { } note } => Plain(note),
        _ => $"The {Shared.Words.Within(happened.Title)} for the {Shared.Words.Within(happened.Label)} is published.",
    };

    private static string Plain(string markdown) =>
        string.Concat(RichText.Parse(markdown.ReplaceLineEndings(" ")).Runs().Select(run => run.Text));

    private static string TermOf(PublicationEventKind kind) => kind switch
    {
        PublicationEventKind.Published => "publication",
        PublicationEventKind.Corrected => "correction",
        _ => "withdrawal",
    };

    private static XElement Link(string relation, string address, string type) => new(
        Atom + "link",
        new XAttribute("rel", relation),
        new XAttribute("type", type),
        new XAttribute("href", address));

    private static string Moment(DateTimeOffset moment) => moment.ToString(
        "yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
}
