using System.Diagnostics;

namespace PerformanceReports.Web.Setup;

/// <summary>One line a request: what was asked for, what was answered, how long it took.</summary>
internal sealed partial class RequestLogging(RequestDelegate next, ILogger<RequestLogging> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        var path = context.Request.Path;
        try
        {
            await next(context);
        }
        finally
        {
            var level = LevelOf(path, context.Response.StatusCode);
            var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            LogRequest(level, context.Request.Method, Said(path), context.Response.StatusCode, elapsed);
        }
    }

    // A monitor asks for its health every few seconds, which would drown what readers do.
    private static LogLevel LevelOf(PathString path, int status) =>
        status >= StatusCodes.Status500InternalServerError ? LogLevel.Error
        : path.StartsWithSegments("/health") ? LogLevel.Debug
        : LogLevel.Information;

    // The address of a reader's link is a secret: whoever reads the log must not be able to use it.
    private static PathString Said(PathString path) =>
        path.StartsWithSegments("/pre-release", out var rest) && rest.Value?.LastIndexOf('/') == 0 ? "/pre-release/..." : path;

    [LoggerMessage(Message = "HTTP {Method} {Path} responded {StatusCode} in {Elapsed:0.0} ms")]
    private partial void LogRequest(LogLevel level, string method, string path, int statusCode, double elapsed);
}
