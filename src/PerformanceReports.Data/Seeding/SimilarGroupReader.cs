using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Seeding;

internal static class SimilarGroupReader
{
    private const string File = "similar-groups.csv";

    public static IReadOnlyList<SimilarGroup> Read(SeedFolder folder)
    {
        var rows = CsvTable.Read(folder, File, ["force_code", "from", "member_code"], row => new Row(
            row.Value("force_code", ForceCode.Parse),
            row.Value("from", SeedWords.Day),
            row.Value("member_code", ForceCode.Parse)));
        return [.. rows.GroupBy(row => (row.Force, row.From)).Select(Group)];
    }

    private static SimilarGroup Group(IGrouping<(ForceCode Force, DateOnly From), Row> rows)
    {
        try
        {
            return new SimilarGroup(rows.Key.Force, rows.Key.From, rows.Select(row => row.Member));
        }
        catch (ArgumentException exception)
        {
            throw new SeedException(
                $"{SeedFolder.Shown(File)}: {exception.Message} Correct its rows, then start again.", exception);
        }
    }

    private sealed record Row(ForceCode Force, DateOnly From, ForceCode Member);
}
