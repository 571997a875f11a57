using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace PerformanceReports.Web.Accounts;

/// <summary>
/// Nothing of the editing half is open to nobody, even where its author forgot to say whom it is for; and account pages
/// are for those signed in unless they say otherwise.
/// </summary>
internal sealed class EditingControllers : IControllerModelConvention
{
    private const string Editing = "PerformanceReports.Web.Editing.";
    private const string Accounts = "PerformanceReports.Web.Accounts.";

    public void Apply(ControllerModel controller)
    {
        var name = controller.ControllerType.FullName!;
        if (name.StartsWith(Editing, StringComparison.Ordinal))
        {
            RefuseAnonymous(controller);
            Ask(controller, new AuthorizeAttribute(Rights.Edit));
        }
        else if (name.StartsWith(Accounts, StringComparison.Ordinal))
        {
            Ask(controller, new AuthorizeAttribute());
        }
    }

    private static void Ask(ControllerModel controller, AuthorizeAttribute right)
    {
        foreach (var selector in controller.Actions.SelectMany(action => action.Selectors))
        {
            selector.EndpointMetadata.Add(right);
        }
    }

    private static void RefuseAnonymous(ControllerModel controller)
    {
        if (controller.Attributes.Concat(controller.Actions.SelectMany(action => action.Attributes))
            .Any(attribute => attribute is IAllowAnonymous))
        {
            throw new InvalidOperationException(
                $"{controller.ControllerType.Name} allows anonymous requests, which no editing page may.");
        }
    }
}
