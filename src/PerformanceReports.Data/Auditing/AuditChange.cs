using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using PerformanceReports.Data.Mappings;

namespace PerformanceReports.Data.Auditing;

/// <summary>What a save does to one row, in words.</summary>
internal sealed class AuditChange
{
    private const string NotShown = "not shown";

    private readonly SortedDictionary<string, object?> _before = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, object?> _after = new(StringComparer.Ordinal);
    private readonly EntityEntry _entry;
    private readonly AuditRule _rule;

    private AuditChange(EntityEntry entry, bool moved)
    {
        _entry = entry;
        _rule = AuditRules.For(entry.Metadata);
        Values = AuditValues.Of(entry);
        if (entry.State == EntityState.Modified)
        {
            Compare(moved);
        }
        else
        {
            Tell(entry.State == EntityState.Added ? _after : _before);
        }
    }

    public AuditValues Values { get; }

    public IEntityType Type => _entry.Metadata;

    public string Kind => _rule.Kind;

    public AuditVerb Verb => _entry.State switch
    {
        EntityState.Added => AuditVerb.Added,
        EntityState.Deleted => AuditVerb.Removed,
        _ when _after.Keys.All(name => name is AuditParts.Place or AuditParts.PartOf) => AuditVerb.Moved,
        _ => AuditVerb.Changed,
    };

    public string? Before => _entry.State == EntityState.Added ? null : AuditJson.Write(_before);

    public string? After => _entry.State == EntityState.Deleted ? null : AuditJson.Write(_after);

    private bool IsEmpty => _entry.State == EntityState.Modified && _after.Count == 0 && !HasNewOwner;

    private bool HasNewOwner => _entry.State == EntityState.Modified && _rule.Owner is { } owner
        && Differs(_entry.Property(owner));

    /// <summary>The changes that a save would make, in the order in which the context holds them.</summary>
    public static List<AuditChange> Of(ChangeTracker changes)
    {
        var entries = changes.Entries().Where(entry => !AuditRules.IsExempt(entry.Metadata)).ToList();
        var moved = AuditMoves.Of(entries);
        return
        [
            .. entries
                .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                .Select(entry => new AuditChange(entry, moved.Contains(entry.Entity)))
                .Where(change => !change.IsEmpty),
        ];
    }

    /// <summary>Where it stands; where it has another owner than before, both are told.</summary>
    public AuditPlace PlaceBy(AuditOwners owners)
    {
        if (HasNewOwner)
        {
            var owner = _entry.Property(_rule.Owner!);
            _before[AuditParts.PartOf] = owners.PlaceOf(Type, _rule.Owner!, owner.OriginalValue, isEnd: true).Subject;
            _after[AuditParts.PartOf] = owners.PlaceOf(Type, _rule.Owner!, owner.CurrentValue, isEnd: true).Subject;
        }

        return owners.PlaceOf(Type, Values);
    }

    private static bool Differs(PropertyEntry property) =>
        property.IsModified
        && !property.Metadata.GetValueComparer().Equals(property.OriginalValue, property.CurrentValue);

    private void Compare(bool moved)
    {
        // Update() on a row that was never read marks all of it and knows nothing of what was.
        var isBlind = _entry.Properties.All(property => !Differs(property));
        foreach (var property in Told().Where(property => isBlind ? property.IsModified : Differs(property)))
        {
            var name = AuditWords.OfName(property.Metadata.Name);
            var isSecret = AuditRules.IsSecret(Type, property.Metadata);
            if (!isBlind)
            {
                _before[name] = isSecret ? NotShown : property.OriginalValue;
            }

            _after[name] = isSecret ? NotShown : property.CurrentValue;
        }

        if (moved)
        {
            var position = _entry.Property(ListOrder.Column);
            _before[AuditParts.Place] = (int)position.OriginalValue! + 1;
            _after[AuditParts.Place] = (int)position.CurrentValue! + 1;
        }
    }

    private void Tell(SortedDictionary<string, object?> told)
    {
        foreach (var property in Told())
        {
            var value = Values[property.Metadata.Name];
            if (AuditWords.Of(value).Length > 0)
            {
                var isSecret = AuditRules.IsSecret(Type, property.Metadata);
                told[AuditWords.OfName(property.Metadata.Name)] = isSecret ? NotShown : value;
            }
        }

        foreach (var (name, text) in _rule.Besides?.Invoke(_entry.Entity) ?? new Dictionary<string, string>())
        {
            told[name] = text;
        }
    }

    private IEnumerable<PropertyEntry> Told() =>
        _entry.Properties.Where(property => !AuditRules.IsUntold(Type, property.Metadata));
}
