namespace PerformanceReports.Web.Editing.Measures;

/// <summary>The labels of the fields of a measure.</summary>
public static class MeasureLabels
{
    public const string Title = "Title";
    public const string ShortTitle = "Short title";
    public const string Definition = "Definition";
    public const string Unit = "What its value is";
    public const string Polarity = "Which direction is better";
    public const string Cadence = "How often figures come";
    public const string Decimals = "Decimal places shown";
    public const string NumeratorName = "What is counted";
    public const string DenominatorName = "What it is divided by";
    public const string Source = "Source";
    public const string Owner = "Owner";
    public const string Aliases = "Other names in files";
    public const string Cut = "Cut of the Home Office’s offence table";
    public const string BenchmarkGroup = "Compared with";
    public const string PositionMethod = "Method that suggests its position";
    public const string Caveats = "Caveats";

    /// <summary>The fields as the page has them from its top.</summary>
    public static IReadOnlyList<string> Order { get; } =
    [
        "Form." + nameof(MeasureForm.Title),
        "Form." + nameof(MeasureForm.ShortTitle),
        "Form." + nameof(MeasureForm.Slug),
        "Form." + nameof(MeasureForm.Definition),
        "Form." + nameof(MeasureForm.Unit),
        "Form." + nameof(MeasureForm.NumeratorName),
        "Form." + nameof(MeasureForm.DenominatorName),
        "Form." + nameof(MeasureForm.Decimals),
        "Form." + nameof(MeasureForm.Polarity),
        "Form." + nameof(MeasureForm.Source),
        "Form." + nameof(MeasureForm.Cadence),
        "Form." + nameof(MeasureForm.Owner),
        "Form." + nameof(MeasureForm.Aliases),
        "Form." + nameof(MeasureForm.Cut),
        "Form." + nameof(MeasureForm.BenchmarkGroup),
        "Form." + nameof(MeasureForm.PositionMethod),
        "Form." + nameof(MeasureForm.Caveats),
        "Form." + nameof(MeasureForm.Breaks),
    ];

    /// <summary>The label of a field by its name in the form; a break by its month.</summary>
    public static string Of(string field) => MeasureTexts.IsBreak(field)
        ? $"Break in {MeasureTexts.MonthOf(field).Name}"
        : field switch
        {
            nameof(MeasureForm.ShortTitle) => ShortTitle,
            nameof(MeasureForm.Unit) => Unit,
            nameof(MeasureForm.Polarity) => Polarity,
            nameof(MeasureForm.Cadence) => Cadence,
            nameof(MeasureForm.Decimals) => Decimals,
            nameof(MeasureForm.NumeratorName) => NumeratorName,
            nameof(MeasureForm.DenominatorName) => DenominatorName,
            nameof(MeasureForm.Aliases) => Aliases,
            nameof(MeasureForm.Cut) => Cut,
            nameof(MeasureForm.BenchmarkGroup) => BenchmarkGroup,
            nameof(MeasureForm.PositionMethod) => PositionMethod,
            _ => field,
        };
}
