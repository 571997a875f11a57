using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Seeding;

internal static class ForceReader
{
    public static IReadOnlyList<Force> Read(SeedFolder folder) =>
    [
        .. CsvTable.Read(folder, "forces.csv", ["force_code", "name", "slug", "kind"], ReadForce).OfType<Force>(),
    ];

    // The nation stands in the file so that every code in the figures can be looked up there; it is no force.
    private static Force? ReadForce(CsvRow row)
    {
        var code = row.Value("force_code", ForceCode.Parse);
        return row.Value("kind", IsForce) ? new Force(code, row.Text("name"), row.Text("slug")) : null;
    }

    private static bool IsForce(string kind) => kind switch
    {
        "force" => true,
        "nation" => false,
        _ => throw new FormatException($"\"{kind}\" is not one of force, nation."),
    };
}
