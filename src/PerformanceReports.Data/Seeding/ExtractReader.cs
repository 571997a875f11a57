using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Seeding;

internal static class ExtractReader
{
    public static IReadOnlyList<Extract> Read(SeedFolder folder, FigureReader figures)
    {
        var known = new HashSet<string>();
        return folder.ReadYaml("extracts.yaml").Items(item => item.Keys(keys =>
        {
            var extract = ReadExtract(keys);
            CheckIllustrative(extract, keys.Text("illustrative"));
            extract.Add(figures.Read(keys.OptionalTexts("files"), extract.DataTo));
            return known.Add(extract.Id)
                ? extract
                : throw new InvalidOperationException($"An extract {extract.Id} stands above already.");
        }));
    }

    private static Extract ReadExtract(YamlKeys keys) => new(
        keys.Text("id"),
        keys.Text("name"),
        keys.Text("edition"),
        keys.Value("editionDate", SeedWords.Day),
        keys.Value("dataTo", Month.Parse),
        keys.Value("kind", SeedWords.Parse<ExtractKind>))
    {
        Family = keys.Value("family", family => Require.Slug(family)),
        Publisher = keys.Text("publisher"),
        Licence = keys.Text("licence"),
        Attribution = keys.Text("attribution").Trim(),
        Notes = keys.Text("notes").Trim(),
    };

    // Said twice in the file, because nothing in it matters more.
    private static void CheckIllustrative(Extract extract, string written)
    {
        if (written != (extract.IsIllustrative ? "true" : "false"))
        {
            throw new InvalidOperationException(
                $"Extract {extract.Id} is of the kind {extract.Kind} and says illustrative: {written}. The two must agree.");
        }
    }
}
