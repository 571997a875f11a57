using YamlDotNet.RepresentationModel;

namespace PerformanceReports.Data.Seeding;

/// <summary>The keys of a YAML group, each read once; what is left over was mistyped.</summary>
internal sealed class YamlKeys
{
    private readonly YamlSource _source;
    private readonly Dictionary<string, (YamlSource Key, YamlNode Value)> _unread = [];
    private readonly List<string> _known = [];

    public YamlKeys(YamlSource source, YamlMappingNode mapping)
    {
        _source = source;
        foreach (var (key, value) in mapping.Children)
        {
            _unread.Add(source.At(key).Parse(text => text), (source.At(key), value));
        }
    }

    public string Text(string key) => Value(key, text => text);

    public string? OptionalText(string key) => Optional(key)?.Parse(text => text);

    public T Value<T>(string key, Func<string, T> parse) => Required(key).Parse(parse);

    public IReadOnlyList<T> List<T>(string key, Func<YamlSource, T> read) => Required(key).Items(read);

    public IReadOnlyList<T> OptionalList<T>(string key, Func<YamlSource, T> read) => Optional(key)?.Items(read) ?? [];

    public IReadOnlyList<string> OptionalTexts(string key) => OptionalList(key, item => item.Parse(text => text));

    public YamlSource? Optional(string key)
    {
        _known.Add(key);
        return _unread.Remove(key, out var found) ? _source.At(found.Value) : null;
    }

    /// <summary>Throws where a key was not asked for.</summary>
    public void RefuseUnread()
    {
        if (_unread.Count > 0)
        {
            var (name, (key, _)) = _unread.First();
            throw key.Place.Error($"The key \"{name}\" is not known here. Known are {string.Join(", ", _known)}.");
        }
    }

    private YamlSource Required(string key) =>
        Optional(key) ?? throw _source.Place.Error($"The key \"{key}\" is missing.");
}
