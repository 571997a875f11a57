namespace PerformanceReports.Web.Public.Measures;

/// <summary>The addresses of one measure.</summary>
public readonly record struct MeasureAddress(string Slug)
{
    public string Page => $"/measures/{Slug}";

    public string Csv => $"{Page}/data.csv";

    public string CsvMetadata => $"{Page}/data.csv-metadata.json";

    public string Json => $"{Page}/data.json";

    /// <summary>The page as chosen, at the part of it that shows the choice.</summary>
    public string Of(MeasureChoice choice, string part) => $"{Page}{choice.ToQuery()}#{part}";

    /// <summary>A picture by itself, of the force chosen.</summary>
    public string Svg(string picture, string? force) =>
        $"{Page}/charts/{picture}.svg" + (force is null ? "" : $"?force={force}");
}
