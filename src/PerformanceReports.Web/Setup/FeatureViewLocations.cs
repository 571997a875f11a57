using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace PerformanceReports.Web.Setup;

/// <summary>
/// Finds views beside their controller: the controller of PerformanceReports.Web.Public.Reports has its views in
/// Public/Reports, what its half of the site shares in Public/Shared, and what all share in Shared.
/// </summary>
internal sealed class FeatureViewLocations : IViewLocationExpander
{
    private const string Folder = "feature";
    private static readonly string Root = typeof(FeatureViewLocations).Assembly.GetName().Name + ".";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor { ControllerTypeInfo: var controller })
        {
            context.Values[Folder] = controller.Namespace![Root.Length..].Replace('.', '/');
        }
    }

    public IEnumerable<string> ExpandViewLocations(
        ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (context.Values.TryGetValue(Folder, out var folder) && folder is not null)
        {
            yield return $"/{folder}/{{0}}.cshtml";
            yield return $"/{folder.Split('/')[0]}/Shared/{{0}}.cshtml";
        }

        yield return "/Shared/{0}.cshtml";
    }
}
