using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;

namespace PerformanceReports.Data.Auditing;

/// <summary>
/// Refuses ExecuteUpdate and ExecuteDelete where they would pass the record by: they change rows that no context holds.
/// </summary>
internal sealed class AuditBulkGuard : IQueryExpressionInterceptor
{
    private static readonly string[] Bulk =
    [
        nameof(EntityFrameworkQueryableExtensions.ExecuteUpdate),
        nameof(EntityFrameworkQueryableExtensions.ExecuteDelete),
    ];

    /// <exception cref="AuditImmutableException">The rows are recorded, or are the record.</exception>
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        if (queryExpression is MethodCallExpression call && Bulk.Contains(call.Method.Name)
            && RootOf(call) is EntityQueryRootExpression { EntityType: var type }
            && (type.ClrType == typeof(AuditEntry) || !AuditRules.IsExempt(type)))
        {
            throw AuditImmutableException.PastTheRecord(type.ClrType.Name);
        }

        return queryExpression;
    }

    // What is updated or deleted stands at the end of the chain of first arguments.
    private static Expression RootOf(Expression query) =>
        query is MethodCallExpression { Arguments: [var source, ..] } ? RootOf(source) : query;
}
