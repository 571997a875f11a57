namespace PerformanceReports.Data.Importing.Layouts.Ons;

/// <summary>The columns of an ONS table that name the area.</summary>
internal enum OnsColumn
{
    Code,
    Name,
}
