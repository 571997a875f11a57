using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace PerformanceReports.Data.Sqlite;

/// <summary>
/// Makes Microsoft.Data.Sqlite 10 run on SQLitePCLRaw 2.0.6. The reason, and when to delete this file, stand in
/// SqlitePackages.props.
/// </summary>
internal static class SqliteBootstrap
{
    private const string CoreAssembly = "SQLitePCLRaw.core";

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification =
        "Every host of this library (site, tests, tools) needs it before it touches a type of Microsoft.Data.Sqlite.")]
    internal static void Initialise()
    {
        AssemblyLoadContext.Default.Resolving += ResolveCore;
        SQLitePCL.Batteries_V2.Init();
    }

    // Microsoft.Data.Sqlite asks for version 2.1; the file beside the program is 2.0.6, which the runtime would refuse.
    private static Assembly? ResolveCore(AssemblyLoadContext context, AssemblyName name) =>
        name.Name == CoreAssembly
            ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, $"{CoreAssembly}.dll"))
            : null;
}
