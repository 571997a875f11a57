using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing.Tests.Pdf;

/// <summary>A report that is hard to set: long words, addresses, tables and lists, scripts of all kinds.</summary>
internal static class HostileReport
{
    public const string Scripts =
        "Ŵyn, Llŷr a’r Bŷd: “quoted” – £1,234.50 — ½ · שלום עולם · مرحبا · 🙂👩‍👩‍👧 · 日本 · "
        + "\uE000\uF8FF\uDBFF · a\u0301 · ﬁ";

    public static PublishedReport Create()
    {
        var report = SampleReport.Create();
        var part = report.Parts[0];
        var section = part.Sections[0];
        var address = "https://www.example.org/" + new string('a', 400) + "?ŵ=é&x=<>";
        return report with
        {
            Title = "A title of many words that goes on and on " + new string('W', 60),
            Introduction = $"{Scripts}\n\n- [{address}]({address})\n  - deeper\n    - deeper still",
            CorrectionNote = string.Join(' ', Enumerable.Repeat("A long correction.", 200)),
            Notes = [Scripts, new string('x', 3000)],
            Parts =
            [
                part with
                {
                    Title = Scripts,
                    Sections =
                    [
                        section with
                        {
                            Title = new string('T', 200),
                            Summary = Scripts,
                            Measures =
                            [
                                .. Enumerable.Range(1, 300).Select(number =>
                                    SampleReport.Measure($"m{number}", $"Measure {number} {Scripts}")),
                            ],
                            Actions =
                            [
                                .. Enumerable.Range(1, 40).Select(number => new PublishedAction(
                                    $"a{number}",
                                    number,
                                    ActionState.New,
                                    $"{Scripts} {new string('z', 200)} end{number}",
                                    "2025-03")),
                            ],
                            Comments =
                            [
                                new PublishedComment(1, ""),
                                new PublishedComment(2, "   "),
                                new PublishedComment(3, Scripts),
                            ],
                        },
                        section with
                        {
                            Slug = "empty",
                            Title = "Empty",
                            Summary = "",
                            Measures = [],
                            Charts = [],
                            ActionsIntroduction = "",
                            Actions = [],
                            Comments = [],
                        },
                    ],
                },
            ],
        };
    }
}
