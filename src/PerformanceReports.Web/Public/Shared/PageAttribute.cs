using Microsoft.AspNetCore.Mvc.Routing;

namespace PerformanceReports.Web.Public.Shared;

/// <summary>An address that is read: GET, and HEAD for those who ask only whether it is there.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class PageAttribute(string template) : HttpMethodAttribute(["GET", "HEAD"], template);
