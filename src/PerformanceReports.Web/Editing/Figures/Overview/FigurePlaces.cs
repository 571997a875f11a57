namespace PerformanceReports.Web.Editing.Figures.Overview;

/// <summary>The addresses at which figures come in and are looked at.</summary>
public static class FigurePlaces
{
    public const string All = "/editing/figures";

    public const string Editions = All + "/editions";

    public const string TemplateCsv = All + "/template.csv";

    public const string TemplateXlsx = All + "/template.xlsx";

    public const string New = All + "/imports/new";

    public const string ImportPath = All + "/imports/{id:int}";

    public const string SourcePath = ImportPath + "/source";

    public const string ProgressPath = ImportPath + "/progress";

    public const string FilePath = ImportPath + "/file";

    public const string ProblemsPath = ImportPath + "/problems.csv";

    public const string ChangesPath = ImportPath + "/changes.csv";

    public const string ConfirmPath = ImportPath + "/confirm";

    public const string AgainPath = ImportPath + "/again";

    public const string AbandonPath = ImportPath + "/abandon";

    public const string NamesPath = ImportPath + "/names";

    public const string WithdrawPath = ImportPath + "/withdraw";

    public const string UsePath = ImportPath + "/use";

    public static string Import(int id) => FormattableString.Invariant($"{All}/imports/{id}");

    public static string Source(int id) => Import(id) + "/source";

    public static string Progress(int id) => Import(id) + "/progress";

    public static string File(int id) => Import(id) + "/file";

    public static string Problems(int id) => Import(id) + "/problems.csv";

    public static string Changes(int id) => Import(id) + "/changes.csv";

    public static string Confirm(int id) => Import(id) + "/confirm";

    public static string Again(int id) => Import(id) + "/again";

    public static string Abandon(int id) => Import(id) + "/abandon";

    public static string Names(int id) => Import(id) + "/names";

    public static string Withdraw(int id) => Import(id) + "/withdraw";

    public static string Use(int id) => Import(id) + "/use";

    /// <summary>The upload of a corrected file, in the place of an import that has errors.</summary>
    public static string Replace(int? id) =>
        id is { } import ? FormattableString.Invariant($"{New}?for={import}") : New;
}
