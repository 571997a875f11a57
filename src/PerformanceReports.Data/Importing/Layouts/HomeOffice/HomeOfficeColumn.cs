namespace PerformanceReports.Data.Importing.Layouts.HomeOffice;

/// <summary>The columns of the Home Office's police recorded crime open data tables.</summary>
internal enum HomeOfficeColumn
{
    Year,
    Quarter,
    Force,
    Offence,
    Group,
    Subgroup,
    Code,
    Number,
}
