using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Controllers;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Tests.Accounts.Support;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Accounts;

public sealed class RightsTests(AccountsSite site) : IClassFixture<AccountsSite>
{
    [Fact]
    public void Endpoint_OfTheEditingHalf_AsksARoleAndLetsNobodyInUnknown()
    {
        var endpoints = Endpoints("PerformanceReports.Web.Editing.").ToList();

        endpoints.Count.ShouldBeGreaterThan(10);
        endpoints.ShouldAllBe(endpoint => endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>()
            .Any(right => right.Policy == Rights.Edit));
        endpoints.ShouldAllBe(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() == null);
    }

    [Fact]
    public void Endpoint_OfTheAccountPages_IsForThoseSignedInUnlessItSaysOtherwise() =>
        Endpoints("PerformanceReports.Web.Accounts.")
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .ShouldAllBe(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() != null);

    [Fact]
    public async Task Get_EveryPlainEditingAddressSignedOut_LeadsToSignIn()
    {
        using var client = site.Visitor();
        var addresses = Endpoints("PerformanceReports.Web.Editing.").OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.Parameters.Count == 0)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct().ToList();

        addresses.ShouldContain("/editing");
        foreach (var address in addresses)
        {
            using var answer = await client.GetAsync(address);
            (answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.MethodNotAllowed)
                .ShouldBeTrue($"{address} answers {answer.StatusCode}");
        }
    }

    [Fact]
    public void Controller_OfTheEditingHalfThatAllowsAnyone_StopsTheStart()
    {
        var editing = Endpoints("PerformanceReports.Web.Editing.").First()
            .Metadata.GetRequiredMetadata<ControllerActionDescriptor>().ControllerTypeInfo;
        var controller = new ControllerModel(editing, [new AllowAnonymousAttribute()]);

        Should.Throw<InvalidOperationException>(() => new EditingControllers().Apply(controller))
            .Message.ShouldContain(editing.Name);
    }

    private IEnumerable<Endpoint> Endpoints(string of) => site.Services.GetRequiredService<EndpointDataSource>()
        .Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?
            .ControllerTypeInfo.FullName!.StartsWith(of, StringComparison.Ordinal) is true);
}
