using System.Globalization;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Figures;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Commands;

/// <summary>Says which edition of which source a file is, from what the command was told and what is held.</summary>
internal sealed class ImportSources(FigureImports imports, TimeProvider clock)
{
    /// <exception cref="CommandException">The source is missing, or something of it is not right.</exception>
    public async Task<ImportSource> OfAsync(
        ImportOptions options, ImportLayout layout, CancellationToken cancellationToken)
    {
        var families = await imports.FamiliesAsync(cancellationToken);
        var family = options.Family ?? layout switch
        {
            ImportLayout.HomeOffice => "home-office",
            ImportLayout.OnsAreas => "ons-areas",
            _ => throw new CommandException(
                "--source is missing: name the series of editions that the file continues ("
                + $"{string.Join(", ", families.Select(held => held.Family))}) or begins."),
        };
        var newest = families.FirstOrDefault(held => held.Family == family)?.Newest;
        var day = options.EditionDate ?? DateOnly.FromDateTime(UkTime.Of(clock.GetUtcNow()).DateTime);
        var name = options.Name ?? newest?.Name ?? NameOf(layout) ?? throw new CommandException(
            $"No edition of {family} is held, so --source-name is missing: name the source for readers.");
        var edition = options.Edition
            ?? string.Create(CultureInfo.GetCultureInfo("en-GB"), $"Edition of {day:d MMMM yyyy}");
        return Checked(new ImportSource(family, name, edition, day)
        {
            Publisher = newest?.Publisher ?? "",
            Licence = newest?.Licence ?? "",
            Attribution = newest?.Attribution ?? "",
        });
    }

    private static string? NameOf(ImportLayout layout) => layout switch
    {
        ImportLayout.HomeOffice => "Police recorded crime open data tables",
        ImportLayout.OnsAreas => "Crime in England and Wales: police force area tables",
        _ => null,
    };

    private static ImportSource Checked(ImportSource source)
    {
        try
        {
            return source.Checked();
        }
        catch (ArgumentException refusal)
        {
            throw new CommandException(refusal.Message);
        }
    }
}
