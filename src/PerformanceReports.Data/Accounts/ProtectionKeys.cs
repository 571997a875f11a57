using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace PerformanceReports.Data.Accounts;

/// <summary>
/// Keeps the keys of data protection in the database, so that a restart signs nobody out and several nodes accept one
/// another's cookies.
/// </summary>
public sealed class ProtectionKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. Database(scope).ProtectionKeys.AsNoTracking().OrderBy(key => key.Id).AsEnumerable()
            .Select(key => XElement.Parse(key.Xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var database = Database(scope);
        database.ProtectionKeys.Add(new ProtectionKey
        {
            Name = friendlyName,
            Xml = element.ToString(SaveOptions.DisableFormatting),
        });
        database.SaveChanges();
    }

    private static ReportsDbContext Database(IServiceScope scope) =>
        scope.ServiceProvider.GetRequiredService<ReportsDbContext>();
}
