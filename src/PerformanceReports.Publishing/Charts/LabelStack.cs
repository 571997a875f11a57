namespace PerformanceReports.Publishing.Charts;

/// <summary>Pushes labels apart along one axis, each as near to where it belongs as the others allow.</summary>
internal static class LabelStack
{
    /// <summary>
    /// The centres of labels of the given lengths that are wanted at the given centres, in the same order.
    /// Labels that would overlap move together, half each way (the pool-adjacent-violators algorithm), and all stay
    /// between <paramref name="low"/> and <paramref name="high"/> where they fit there at all.
    /// </summary>
    public static IReadOnlyList<double> Place(
        IReadOnlyList<double> wanted, IReadOnlyList<double> lengths, double gap, double low, double high)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(index => wanted[index]).ToList();
        var clusters = new List<Cluster>();
        foreach (var index in order)
        {
            clusters.Add(Cluster.Of(index, wanted[index], lengths[index]));
            while (clusters.Count > 1 && clusters[^2].End(low, high) + gap > clusters[^1].Start(low, high))
            {
                var joined = clusters[^2].Join(clusters[^1], gap);
                clusters.RemoveRange(clusters.Count - 2, 2);
                clusters.Add(joined);
            }
        }

        return Centres(clusters, lengths, gap, low, high);
    }

    private static double[] Centres(
        List<Cluster> clusters, IReadOnlyList<double> lengths, double gap, double low, double high)
    {
        var centres = new double[lengths.Count];
        foreach (var cluster in clusters)
        {
            var position = cluster.Start(low, high);
            foreach (var index in cluster.Members)
            {
                centres[index] = position + (lengths[index] / 2);
                position += lengths[index] + gap;
            }
        }

        return centres;
    }

    /// <summary>Labels edge to edge; <paramref name="Wanted"/> is the mean of the starts that they ask for.</summary>
    private sealed record Cluster(IReadOnlyList<int> Members, double Wanted, double Length)
    {
        public static Cluster Of(int index, double centre, double length) =>
            new([index], centre - (length / 2), length);

        public double Start(double low, double high) => Math.Max(low, Math.Min(Wanted, high - Length));

        public double End(double low, double high) => Start(low, high) + Length;

        public Cluster Join(Cluster next, double gap)
        {
            var shifted = next.Wanted - Length - gap;
            var count = Members.Count + next.Members.Count;
            return new Cluster(
                [.. Members, .. next.Members],
                ((Wanted * Members.Count) + (shifted * next.Members.Count)) / count,
                Length + gap + next.Length);
        }
    }
}
