using AngleSharp.Html.Dom;

namespace PerformanceReports.Web.Tests.Site;

/// <summary>What was found at an address.</summary>
public sealed record CrawledAnswer(string Address, string From, int Status, IHtmlDocument? Page);
