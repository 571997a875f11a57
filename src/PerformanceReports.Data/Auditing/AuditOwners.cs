using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PerformanceReports.Data.Auditing;

/// <summary>
/// The rows that others are part of: those at hand in the context, and those that have to be read. They are read
/// without being tracked: a section that came into the context for its name alone would bring an empty list of comments.
/// </summary>
internal sealed class AuditOwners
{
    private static readonly MethodInfo Generic =
        typeof(AuditOwners).GetMethod(nameof(RowOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly ConcurrentDictionary<Type, MethodInfo> Queries = new();

    private readonly DbContext _database;
    private readonly Dictionary<(IEntityType Type, object Key), AuditValues?> _known = [];
    private readonly HashSet<(IEntityType Type, object Key)> _missing = [];

    public AuditOwners(DbContext database)
    {
        _database = database;
        foreach (var entry in database.ChangeTracker.Entries().Where(entry => IsOwner(entry.Metadata)))
        {
            var key = entry.Property(KeyOf(entry.Metadata)).CurrentValue!;
            _known.TryAdd((entry.Metadata, key), AuditValues.Of(entry));
        }
    }

    /// <summary>Where a thing stands; as far as is known while an owner is still to be read.</summary>
    public AuditPlace PlaceOf(IEntityType type, AuditValues values, bool isEnd = true)
    {
        var rule = AuditRules.For(type);
        var above = rule.Owner is { } owner ? PlaceOf(type, owner, values[owner]) : AuditPlace.Nowhere;
        return above.With(rule, values, isEnd);
    }

    /// <summary>Where the owner stands that a key names.</summary>
    public AuditPlace PlaceOf(IEntityType type, string owner, object? key, bool isEnd = false)
    {
        var principal = type.FindForeignKeys(type.FindProperty(owner)!).FirstOrDefault()?.PrincipalEntityType;
        if (principal is null || key is null)
        {
            return AuditPlace.Nowhere;
        }

        if (!_known.TryGetValue((principal, key), out var values))
        {
            _missing.Add((principal, key));
        }

        return values is null ? AuditPlace.Nowhere : PlaceOf(principal, values, isEnd);
    }

    /// <summary>Reads the owners that were asked for and not at hand; false where none were.</summary>
    public bool Read()
    {
        var wanted = Wanted();
        foreach (var owner in wanted)
        {
            Hold(owner, QueryOf(owner).FirstOrDefault());
        }

        return wanted.Count > 0;
    }

    /// <inheritdoc cref="Read"/>
    public async Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        var wanted = Wanted();
        foreach (var owner in wanted)
        {
            Hold(owner, await QueryOf(owner).FirstOrDefaultAsync(cancellationToken));
        }

        return wanted.Count > 0;
    }

    private static bool IsOwner(IEntityType type) => type.GetReferencingForeignKeys().Any(
        key => AuditRules.For(key.DeclaringEntityType).Owner == key.Properties[0].Name);

    private static IProperty KeyOf(IEntityType type) => type.FindPrimaryKey()!.Properties[0];

    private List<(IEntityType Type, object Key)> Wanted()
    {
        var wanted = _missing.ToList();
        _missing.Clear();
        return wanted;
    }

    private void Hold((IEntityType Type, object Key) owner, object?[]? row) => _known[owner] = row is null
        ? null
        : new AuditValues(owner.Type.GetProperties()
            .Zip(row, (property, value) => KeyValuePair.Create(property.Name, value))
            .ToDictionary(StringComparer.Ordinal));

    private IQueryable<object?[]> QueryOf((IEntityType Type, object Key) owner)
    {
        var query = Queries.GetOrAdd(owner.Type.ClrType, static type => Generic.MakeGenericMethod(type));
        return (IQueryable<object?[]>)query.Invoke(null, [_database, owner.Type, owner.Key])!;
    }

    private static IQueryable<object?[]> RowOf<T>(DbContext database, IEntityType type, object key)
        where T : class
    {
        var row = Expression.Parameter(typeof(T));
        var property = KeyOf(type);

        // A field of an object, not a constant, so that the database is sent a parameter and plans the query once.
        var box = Activator.CreateInstance(typeof(StrongBox<>).MakeGenericType(property.ClrType), key);
        var wanted = Expression.Field(Expression.Constant(box), nameof(StrongBox<>.Value));
        var columns = type.GetProperties().Select(column => Expression.Convert(Column(row, column), typeof(object)));
        return database.Set<T>().AsNoTracking()
            .Where(Expression.Lambda<Func<T, bool>>(Expression.Equal(Column(row, property), wanted), row))
            .Select(Expression.Lambda<Func<T, object?[]>>(Expression.NewArrayInit(typeof(object), columns), row));
    }

    private static MethodCallExpression Column(ParameterExpression row, IProperty property) => Expression.Call(
        typeof(EF), nameof(EF.Property), [property.ClrType], row, Expression.Constant(property.Name));
}
