using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Figures.Template;

/// <summary>Writes a file to be filled in.</summary>
public delegate byte[] TemplateWriter(IEnumerable<Measure> measures, Force force, Month quarterEnd);
