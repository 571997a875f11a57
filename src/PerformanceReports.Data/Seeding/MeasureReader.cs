using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Seeding;

internal static class MeasureReader
{
    public static IReadOnlyList<Measure> Read(SeedFolder folder)
    {
        var known = new HashSet<MeasureSlug>();
        return folder.ReadYaml("measures.yaml").Items(item => item.Keys(keys =>
        {
            var measure = ReadMeasure(keys);
            return known.Add(measure.Slug)
                ? measure
                : throw new InvalidOperationException($"A measure {measure.Slug} stands above already.");
        }));
    }

    private static Measure ReadMeasure(YamlKeys keys)
    {
        var measure = new Measure(
            keys.Value("slug", MeasureSlug.Parse),
            keys.Text("title"),
            keys.Value("unit", SeedWords.Parse<MeasureUnit>),
            keys.Value("polarity", SeedWords.Parse<Polarity>),
            keys.Value("cadence", SeedWords.Parse<Cadence>))
        {
            ShortTitle = keys.Text("shortTitle"),
            Decimals = keys.Value("decimals", SeedWords.Whole),
            NumeratorName = keys.Text("numeratorName"),
            DenominatorName = keys.OptionalText("denominatorName") ?? "",
            BenchmarkGroup = keys.Value("benchmarkGroup", SeedWords.Parse<BenchmarkGroup>),
            PositionMethod = keys.Value("positionMethod", SeedWords.Parse<PositionMethod>),
            Definition = keys.Text("definition").Trim(),
            Source = keys.Text("source").Trim(),
            Caveats = keys.OptionalText("caveats")?.Trim() ?? "",
            Owner = keys.OptionalText("owner") ?? "",
            Aliases = keys.OptionalTexts("aliases"),
            Cut = keys.Optional("cut")?.Parse(OffenceCut.Parse) ?? OffenceCut.None,
        };
        foreach (var seriesBreak in keys.OptionalList("breaks", item => item.Keys(ReadBreak)))
        {
            measure.AddBreak(seriesBreak);
        }

        return measure;
    }

    private static SeriesBreak ReadBreak(YamlKeys keys) => new(keys.Value("month", Month.Parse), keys.Text("note"));
}
