using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace PerformanceReports.Web.Setup;

/// <summary>A folder of another file provider, as a provider of its own.</summary>
internal sealed class SubFolder(IFileProvider files, string folder) : IFileProvider
{
    public IDirectoryContents GetDirectoryContents(string subpath) => files.GetDirectoryContents(folder + subpath);

    public IFileInfo GetFileInfo(string subpath) => files.GetFileInfo(folder + subpath);

    public IChangeToken Watch(string filter) => files.Watch($"{folder}/{filter}");
}
