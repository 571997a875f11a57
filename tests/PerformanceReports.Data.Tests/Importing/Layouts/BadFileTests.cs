namespace PerformanceReports.Data.Tests.Importing.Layouts;

public sealed class BadFileTests
{
    private static readonly List<BadFile> All =
    [
        .. BadFormats.All, .. BadTables.All, .. BadValues.All, .. BadHomeOfficeTables.All, .. BadOnsTables.All,
        .. BadWorkbooks.All,
    ];

    public static TheoryData<string> Names => [.. All.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_ABadFile_SaysWhatIsWrongWhereAndWhatToDo(string name)
    {
        var file = All.Single(file => file.Name == name);

        file.Read().ShouldBe(file.Said);
    }

    [Fact]
    public void Files_AreOfManyKinds() => All.Count.ShouldBeGreaterThanOrEqualTo(60);
}
