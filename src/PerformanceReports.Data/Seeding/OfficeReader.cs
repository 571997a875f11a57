using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Offices;

namespace PerformanceReports.Data.Seeding;

internal static class OfficeReader
{
    public static Office Read(SeedFolder folder) => folder.ReadYaml("office.yaml").Keys(office =>
    {
        var contact = office.Optional("contact")?.Keys(keys => new Contact(
            keys.OptionalText("website"),
            keys.OptionalText("email"),
            keys.OptionalText("telephone"),
            keys.OptionalText("address")));
        return new Office(
            office.Text("name"),
            office.Text("areaName"),
            office.Text("forceName"),
            office.Value("force", ForceCode.Parse))
        {
            Website = contact?.Website,
            Email = contact?.Email,
            Telephone = contact?.Telephone,
            Address = contact?.Address,
        };
    });

    private sealed record Contact(string? Website, string? Email, string? Telephone, string? Address);
}
