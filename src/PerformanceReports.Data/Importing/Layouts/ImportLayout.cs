namespace PerformanceReports.Data.Importing.Layouts;

/// <summary>How the figures of a file are laid out.</summary>
public enum ImportLayout
{
    /// <summary>A row a figure: measure, force, period end, numerator, denominator.</summary>
    Tidy,

    /// <summary>The Home Office's police recorded crime open data tables: a row an offence, force and quarter.</summary>
    HomeOffice,

    /// <summary>The ONS police force area tables: a row a force, a column an offence, the year in the title.</summary>
    OnsAreas,
}
