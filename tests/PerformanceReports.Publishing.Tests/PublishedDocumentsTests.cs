using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerformanceReports.Publishing.Tests.OpenData;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests;

/// <summary>What was stored yesterday is read today, and what is not known is refused.</summary>
public sealed class PublishedDocumentsTests
{
    private static readonly PublishedReport Report =
        ReportSamples.Report with { Schema = PublishedDocuments.ReportSchema };

    [Fact]
    public void ReadReport_StoredBeforeCorrectionsWereCompared_ReadsIt()
    {
        var stored = JsonNode.Parse(PublishedDocuments.Write(Report))!.AsObject();
        foreach (var added in new[] { "correctionReason", "differences", "preReleaseReaders", "since", "figures" })
        {
            stored.Remove(added).ShouldBeTrue(added);
        }

        var section = stored["parts"]![0]!["sections"]![0]!.AsObject();
        section["actions"]![0]!.AsObject().Remove("reason").ShouldBeTrue();
        stored["parts"]![0]!.AsObject().Remove("planPriority").ShouldBeTrue();

        var read = PublishedDocuments.ReadReport(Encoding.UTF8.GetBytes(stored.ToJsonString()));

        PublishedDocuments.Write(read).ShouldBe(PublishedDocuments.Write(Report));
    }

    [Fact]
    public void ReadWithdrawal_OfAReport_Refuses() =>
        Should.Throw<JsonException>(() => PublishedDocuments.ReadWithdrawal(PublishedDocuments.Write(Report)));
}
