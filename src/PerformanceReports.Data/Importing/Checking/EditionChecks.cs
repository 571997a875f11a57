using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Data.Importing.Stored;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>What is said of a file as a whole: whether the date of its edition can be right.</summary>
internal static class EditionChecks
{
    public static IEnumerable<ImportProblem> Of(
        IReadOnlyList<ReadFigure> figures, ImportSource source, IReadOnlyList<HeldExtract> editions, CheckBasis basis)
    {
        if (figures.Count == 0)
        {
            yield break;
        }

        var place = new CellPlace(figures[0].Place.File, Sheet: null);
        var newest = figures.Max(read => read.Figure.Period.End);
        if (newest.LastDay > source.EditionDate)
        {
            yield return ImportProblem.Warning(
                place,
                newest.Name,
                "is the last month of the file, and ends after the edition was published, on "
                    + $"{Day(source.EditionDate)}.",
                "Check the date of the edition: of two editions the newer one wins.");
        }

        if (editions.LastOrDefault(edition => IsSame(edition, source)) is { } same)
        {
            yield return ImportProblem.Warning(
                place,
                Day(source.EditionDate),
                $"is the date of {same.Edition} too, which is held already.",
                "Give this edition its own date if it is a newer one.");
        }

        if (OlderThanHeld(figures, source, basis, place) is { } older)
        {
            yield return older;
        }
    }

    private static ImportProblem? OlderThanHeld(
        IReadOnlyList<ReadFigure> figures, ImportSource source, CheckBasis basis, CellPlace place)
    {
        var newer = figures
            .Select(read => basis.Held.Find(read.Figure))
            .OfType<HeldFigure>()
            .Where(held => held.Extract.EditionDate > source.EditionDate)
            .ToList();
        return newer.Count == 0 ? null : ImportProblem.Warning(
            place,
            Day(source.EditionDate),
            $"is older than {CheckWords.List([.. newer.Select(held => held.Extract.Edition).Distinct()])}: "
                + $"{CheckWords.Count(newer.Count, "figure")} of the file "
                + $"{(newer.Count == 1 ? "is" : "are")} kept for comparison, and the newer go on standing.",
            "If it is the newer one, correct the date of the edition.");
    }

    // What is typed on one day may well be taken in twice; the later one wins by its identifier.
    private static bool IsSame(HeldExtract edition, ImportSource source) =>
        edition.Family == source.Family
        && edition.EditionDate == source.EditionDate
        && source.Family != EnteredSource.Family;

    private static string Day(DateOnly day) => CheckWords.Day(day);
}
