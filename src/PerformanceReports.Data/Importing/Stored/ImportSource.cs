using System.Globalization;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Data.Importing.Stored;

/// <summary>What a person says of a file: which edition of which source it is.</summary>
/// <param name="Family">The series of editions that it continues or begins, a slug.</param>
/// <param name="Name">The name of the source, for example "Police recorded crime open data tables".</param>
/// <param name="Edition">The edition as readers know it, for example "Home Office edition of June 2026".</param>
/// <param name="EditionDate">When the edition was published; of two editions that hold a figure the newer one wins.</param>
public sealed record ImportSource(string Family, string Name, string Edition, DateOnly EditionDate)
{
    /// <summary>Nothing is said yet.</summary>
    public static ImportSource Unsaid { get; } = new("", "", "", default);

    /// <summary>The longest family: the identifiers of its extracts append a date and a number.</summary>
    public const int FamilyLength = 80;

    /// <summary>Who publishes it.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>The licence of its figures.</summary>
    public string Licence { get; init; } = "";

    /// <summary>Whom to credit, with the licence.</summary>
    public string Attribution { get; init; } = "";

    /// <summary>What a reader of the figures must know.</summary>
    public string Notes { get; init; } = "";

    /// <summary>Checks what a person wrote.</summary>
    /// <exception cref="ArgumentException">
    /// A text is empty or too long, the family is no slug, or the edition is dated out of all reason. The exception names
    /// the property.
    /// </exception>
    public ImportSource Checked() => this with
    {
        Family = Require.Slug(Require.Text(Family, FamilyLength, nameof(Family)), nameof(Family)),
        Name = Require.Text(Name, Extract.NameLength),
        Edition = Require.Text(Edition, Extract.NameLength),
        EditionDate = EditionDate.Year is >= 1990 and < 2200
            ? EditionDate
            : throw new ArgumentException(
                $"The edition is dated {EditionDate:d MMMM yyyy}: give the day on which it was published.",
                nameof(EditionDate)),
        Publisher = Require.OptionalText(Publisher, Extract.NameLength) ?? "",
        Licence = Require.OptionalText(Licence, Extract.NameLength) ?? "",
        Attribution = Require.OptionalText(Attribution, Extract.TextLength) ?? "",
        Notes = Require.OptionalText(Notes, Extract.TextLength) ?? "",
    };

    /// <summary>All of it on one line, as the record of changes shows it.</summary>
    public override string ToString() => this == Unsaid ? "not said yet" : string.Join("; ", new[]
    {
        $"{Name} ({Family})",
        Edition,
        EditionDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Publisher,
        Licence,
        Attribution,
        Notes,
    }.Where(text => text.Length > 0));
}
