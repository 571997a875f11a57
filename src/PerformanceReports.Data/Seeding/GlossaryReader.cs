using PerformanceReports.Domain.Glossary;
using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Seeding;

internal static class GlossaryReader
{
    public static IReadOnlyList<GlossaryTerm> Read(SeedFolder folder)
    {
        var known = new HashSet<string>();
        return folder.ReadYaml("glossary.yaml").Items(item => item.Keys(keys =>
        {
            var term = ReadTerm(keys);
            return known.Add(term.Slug)
                ? term
                : throw new InvalidOperationException($"A term {term.Slug} stands above already.");
        }));
    }

    private static GlossaryTerm ReadTerm(YamlKeys keys) => new(
        keys.Text("slug"),
        keys.Text("term"),
        keys.Text("definition"),
        keys.Value("from", Month.Parse),
        keys.OptionalTexts("aliases"))
    {
        Expansion = Require.OptionalText(keys.OptionalText("expansion"), GlossaryTerm.TermLength),
    };
}
