using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Layouts.Reading;

/// <summary>One reading of a file: where it is, and what it found so far.</summary>
internal sealed class FileReading
{
    private const int RowsBetweenNews = 1000;

    private readonly Action<int>? _progress;
    private readonly CancellationToken _cancellation;
    private int _rows;
    private Sheet? _sheet;
    private int? _row;

    public FileReading(
        SheetFile file, ImportNames names, Month today, Action<int>? progress, CancellationToken cancellation)
    {
        (File, Names, Today, _progress, _cancellation) = (file, names, today, progress, cancellation);
        Problems = new FoundProblems(file);
        Figures = new FoundFigures(this);
        Estimates = new FoundEstimates(this);
        Measures = new NameFinder<MeasureSlug>(this, NamedKind.Measure, names.Measures, slug => slug.ToString());
        Forces = new NameFinder<ForceCode>(this, NamedKind.Force, names.Forces, code => code.ToString());
    }

    public SheetFile File { get; }

    public ImportNames Names { get; }

    /// <summary>The month that it is.</summary>
    public Month Today { get; }

    public FoundProblems Problems { get; }

    public FoundFigures Figures { get; }

    public FoundEstimates Estimates { get; }

    public NameFinder<MeasureSlug> Measures { get; }

    public NameFinder<ForceCode> Forces { get; }

    /// <summary>What is passed over on purpose, in words.</summary>
    public List<string> LeftOut { get; } = [];

    /// <summary>The sheets that their author shows; the others are told.</summary>
    public IEnumerable<Sheet> Sheets()
    {
        foreach (var sheet in File.Sheets)
        {
            (_sheet, _row) = (sheet, null);
            if (!sheet.IsHidden)
            {
                yield return sheet;
                continue;
            }

            LeftOut.Add($"Sheet {sheet.Name} is hidden, and was left out. Show it in the spreadsheet if it is wanted.");
        }

        (_sheet, _row) = (null, null);
    }

    /// <summary>Counts rows as they are read, and knows which one is being read.</summary>
    public IEnumerable<SheetRow> Counted(IEnumerable<SheetRow> rows)
    {
        foreach (var row in rows)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (++_rows % RowsBetweenNews == 0)
            {
                _progress?.Invoke(_rows);
            }

            _row = row.Number;
            yield return row;
        }

        _row = null;
    }

    /// <summary>The place that is being read.</summary>
    public CellPlace Here(int? column = null) => new(File.Name, NameOfSheet, _row, column);

    /// <summary>A place in a row of the sheet that is being read.</summary>
    public CellPlace In(int row, int? column = null) => new(File.Name, NameOfSheet, row, column);

    public void Error(int? column, string value, string what, string remedy) =>
        Problems.Add(ImportProblem.Error(Here(column), value, what, remedy));

    public void Warn(int? column, string value, string what, string remedy) =>
        Problems.Add(ImportProblem.Warning(Here(column), value, what, remedy));

    public ReadFile Result(ImportLayout layout)
    {
        var unknown = Measures.Tell().Concat(Forces.Tell()).ToList();
        return new ReadFile(
            layout, Figures.All, Estimates.All, Problems.InOrder(), unknown, LeftOut);
    }

    private string? NameOfSheet => File.Format == SheetFormat.Csv ? null : _sheet?.Name;
}
