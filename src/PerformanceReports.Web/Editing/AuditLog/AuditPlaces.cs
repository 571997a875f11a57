using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace PerformanceReports.Web.Editing.AuditLog;

/// <summary>The addresses of the audit log.</summary>
public static class AuditPlaces
{
    public const string All = "/editing/audit";

    public const string Csv = "/editing/audit.csv";

    /// <summary>A page of what a search finds: its newest entries, or those before an entry.</summary>
    public static string Search(AuditForm form, long? before = null) => Address(All, form, before);

    /// <summary>All that a search finds, as CSV.</summary>
    public static string Download(AuditForm form) => Address(Csv, form, before: null);

    /// <summary>Every change of a report.</summary>
    public static string Report(string report) => Search(new AuditForm { Report = report });

    private static string Address(string path, AuditForm form, long? before)
    {
        ArgumentNullException.ThrowIfNull(form);
        var query = new QueryBuilder();
        foreach (var (name, value) in form.Given())
        {
            query.Add(name, value);
        }

        if (before is { } id)
        {
            query.Add("before", id.ToString(CultureInfo.InvariantCulture));
        }

        return path + query;
    }
}
