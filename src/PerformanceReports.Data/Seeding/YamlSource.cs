using YamlDotNet.RepresentationModel;

namespace PerformanceReports.Data.Seeding;

/// <summary>A value of a YAML file that knows where it stands, so that every error can say so.</summary>
internal sealed class YamlSource(YamlPlace place, YamlNode node)
{
    public YamlPlace Place => place;

    /// <summary>Reads a text by a function that refuses what it cannot use.</summary>
    public T Parse<T>(Func<string, T> parse)
    {
        if (node is not YamlScalarNode { Value: { } text })
        {
            throw place.Error("A single value is wanted here, not a list or a group of keys.");
        }

        return Guarded(() => parse(text));
    }

    /// <summary>Reads each item of a list.</summary>
    public IReadOnlyList<T> Items<T>(Func<YamlSource, T> read) => node is YamlSequenceNode list
        ? [.. list.Children.Select(item => read(At(item)))]
        : throw place.Error("A list is wanted here: lines that begin with a hyphen, or [] for none.");

    /// <summary>Reads a group of keys; a key that <paramref name="read"/> did not ask for is an error.</summary>
    public T Keys<T>(Func<YamlKeys, T> read)
    {
        if (node is not YamlMappingNode mapping)
        {
            throw place.Error("A group of keys is wanted here, each on its line as \"key: value\".");
        }

        var keys = new YamlKeys(this, mapping);
        var result = Guarded(() => read(keys));
        keys.RefuseUnread();
        return result;
    }

    public YamlSource At(YamlNode other) => new(place with { Mark = other.Start }, other);

    // The domain refuses nonsense with messages that say what is wrong; the place is added here.
    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidOperationException)
        {
            throw place.Error(exception.Message, exception);
        }
    }
}
