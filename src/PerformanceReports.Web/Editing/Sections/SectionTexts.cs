using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>The texts of each kind of item: which there are, what they say, and how they are changed.</summary>
public static class SectionTexts
{
    public const string Text = "text";
    public const string State = "state";
    public const string Reason = "reason";
    public const string Title = "title";
    public const string NoMeasures = "no-measures";
    public const string ActionsIntroduction = "actions-introduction";

    private static readonly TextField[] OfComment =
        [new(Text, "Comment", Comment.TextLength, true) { Rows = 4, IsMarkdown = true }];

    private static readonly TextField[] OfAction =
    [
        new(Text, "Action", PlannedAction.TextLength, true) { Rows = 3, IsMarkdown = true },
        new(State, "State", 20, true),
        new(Reason, "Reason", PlannedAction.ReasonLength, false)
        {
            Rows = 2,
            IsMarkdown = true,
            Hint = "Published with the state. Needed where the action is completed or stopped.",
        },
    ];

    private static readonly TextField[] OfSection =
    [
        new(Title, "Title", ReportSection.TitleLength, true),
        new(NoMeasures, "Why there are no measures", ReportSection.TextLength, false)
        {
            Rows = 2,
            Hint = "Stands in place of the measures summary. Leave it empty where the section has measures.",
        },
        new(ActionsIntroduction, "Introduction to the planned actions", ReportSection.TextLength, false)
        {
            Rows = 3,
            IsMarkdown = true,
            Hint = "Stands before the actions, or says why there are none.",
        },
    ];

    /// <summary>The texts of an item in the order of its form; none for a measure or a chart.</summary>
    public static IReadOnlyList<TextField> FieldsOf(SectionItem item) => item.Item?.Kind switch
    {
        null => OfSection,
        ReportItemKind.Action => OfAction,
        ReportItemKind.Comment => OfComment,
        _ => [],
    };

    public static string InWords(ActionState state) => state.ToString().ToLowerInvariant();

    /// <summary>What the texts of an item say now; null where the section has no such item.</summary>
    public static IReadOnlyDictionary<string, string>? Read(ReportSection section, SectionItem item) =>
        item.Item switch
        {
            null => Values(
                (Title, section.Title),
                (NoMeasures, section.NoMeasures),
                (ActionsIntroduction, section.ActionsIntroduction)),
            { Kind: ReportItemKind.Action, Key: var key } =>
                section.Actions.FirstOrDefault(action => action.Key == key) is { } action
                    ? Values((Text, action.Text), (State, InWords(action.State)), (Reason, action.Reason))
                    : null,
            { Kind: ReportItemKind.Comment, Key: var key } =>
                section.Comments.FirstOrDefault(comment => comment.Key == key) is { } comment
                    ? Values((Text, comment.Text))
                    : null,
            _ => null,
        };

    /// <summary>Stores what the texts of an item say.</summary>
    /// <exception cref="ReportRefusedException">There is no such item, or the section does not allow it.</exception>
    public static void Write(
        ReportSection section, SectionDraft draft, SectionItem item, IReadOnlyDictionary<string, string> texts)
    {
        switch (item.Item)
        {
            case { Kind: ReportItemKind.Action, Key: var key }:
                draft.RewriteAction(key, StateOf(texts[State]), texts[Text], texts[Reason]);
                break;
            case { Kind: ReportItemKind.Comment, Key: var key }:
                draft.RewriteComment(key, texts[Text]);
                break;
            default:
                WriteOwn(section, draft, texts);
                break;
        }
    }

    /// <summary>The state that a form names.</summary>
    /// <exception cref="ReportRefusedException">It is none.</exception>
    public static ActionState StateOf(string name) =>
        Enum.GetValues<ActionState>().Cast<ActionState?>().FirstOrDefault(state => InWords(state!.Value) == name)
            ?? throw new ReportRefusedException(
                $"\"{name}\" is not a state of an action: choose new, continuing, completed or stopped.");

    // What cannot be refused any more comes after what can: a refused change leaves the section as it was.
    private static void WriteOwn(ReportSection section, SectionDraft draft, IReadOnlyDictionary<string, string> texts)
    {
        if (texts[NoMeasures] != (section.NoMeasures ?? ""))
        {
            draft.SayNoMeasures(texts[NoMeasures]);
        }

        draft.Rename(texts[Title]);
        draft.IntroduceActions(texts[ActionsIntroduction]);
    }

    private static Dictionary<string, string> Values(params (string Name, string? Text)[] texts) =>
        texts.ToDictionary(text => text.Name, text => text.Text ?? "", StringComparer.Ordinal);
}
