namespace PerformanceReports.Publishing.Checking.Numbers;

/// <summary>A number as a sentence writes it.</summary>
/// <param name="Written">As it stands, without its unit: "24,100".</param>
/// <param name="Value">The number, thousands and millions worked in.</param>
/// <param name="Kind">What it is written as.</param>
/// <param name="Nearness">How exactly it is given.</param>
/// <param name="Step">The value of one in its last digit that counts: 0.1 for "8.1", 100 for "24,100".</param>
/// <param name="Start">Where it stands in the sentence.</param>
/// <param name="End">Where what follows its unit begins.</param>
internal sealed record TextNumber(
    string Written, decimal Value, NumberKind Kind, Nearness Nearness, decimal Step, int Start, int End)
{
    /// <summary>Whether a held value, rounded as the text rounds, is this number.</summary>
    public bool Agrees(decimal held) => Nearness switch
    {
        Nearness.OrMore => held >= Value && held < Value + Step,
        Nearness.OrLess => held <= Value && held > Value - Step,
        _ => Math.Abs(held - Value) <= Step / 2,
    };
}
