using System.Text;
using ExcelDataReader;

namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>Reads Excel workbooks: values only. Formulas are not worked out, links and macros not followed.</summary>
internal static class XlsxSheets
{
    // The library looks for Windows-1252 even where it is told another encoding.
    static XlsxSheets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static SheetFile Open(string name, byte[] content, SheetLimits limits)
    {
        ZipGuard.Check(name, content, limits);
        var sheets = new List<Sheet>();
        var cursor = new SheetCursor<IExcelDataReader>(() => Reader(content), reader => reader.NextResult());
        ZipGuard.Guarded(name, () =>
        {
            using var reader = Reader(content);
            if (reader.ResultsCount == 0)
            {
                throw new InvalidDataException("The workbook names no sheet.");
            }

            do
            {
                var index = sheets.Count;
                if (index == limits.Sheets)
                {
                    throw TooMany.Sheets(name, limits);
                }

                var isHidden = !string.Equals(reader.VisibleState, "visible", StringComparison.OrdinalIgnoreCase);
                sheets.Add(new Sheet(reader.Name, isHidden, Rows(name, content, cursor, index, limits)));
            }
            while (reader.NextResult());
            return true;
        });
        return new SheetFile(name, SheetFormat.Xlsx, sheets);
    }

    private static IEnumerable<SheetRow> Rows(
        string name, byte[] content, SheetCursor<IExcelDataReader> cursor, int sheet, SheetLimits limits)
    {
        var errors = ZipGuard.Guarded(name, () => XlsxErrors.In(name, content, sheet));
        var reader = ZipGuard.Guarded(name, () => cursor.Take(sheet));
        var isRead = false;
        try
        {
            for (var number = 1; ZipGuard.Guarded(name, reader.Read); number++)
            {
                var cells = ZipGuard.Guarded(name, () => Cells(reader));
                AddErrors(cells, number, errors);
                if (RowChecks.Checked(cells, new CellPlace(name, reader.Name, number), limits) is { } row)
                {
                    yield return row;
                }
            }

            isRead = true;
        }
        finally
        {
            if (!isRead)
            {
                reader.Dispose();
            }
        }

        ZipGuard.Guarded(name, () => cursor.GiveBack(reader, sheet));
    }

    private static SheetCell[] Cells(IExcelDataReader reader)
    {
        var cells = new SheetCell[reader.FieldCount];
        for (var column = 0; column < cells.Length; column++)
        {
            cells[column] = CellOf(reader.GetValue(column));
        }

        return cells;
    }

    private static void AddErrors(
        SheetCell[] cells, int row, IReadOnlyDictionary<(int Row, int Column), string> errors)
    {
        for (var column = 0; errors.Count > 0 && column < cells.Length; column++)
        {
            if (errors.TryGetValue((row, column), out var error))
            {
                cells[column] = SheetCell.Of(error);
            }
        }
    }

    private static SheetCell CellOf(object? value) => value switch
    {
        null => SheetCell.Empty,
        double number => SheetCell.Of(number),
        int number => SheetCell.Of((double)number),
        DateTime date => SheetCell.Of(DateOnly.FromDateTime(date)),
        bool truth => SheetCell.Of(truth ? "TRUE" : "FALSE"),
        _ => SheetCell.Of(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)),
    };

    private static IExcelDataReader Reader(byte[] content) => ExcelReaderFactory.CreateOpenXmlReader(
        new MemoryStream(content, writable: false), new ExcelReaderConfiguration { FallbackEncoding = Encoding.UTF8 });
}
