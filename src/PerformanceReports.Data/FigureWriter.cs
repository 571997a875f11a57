using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Data;

/// <summary>
/// Writes the figures of an extract, many to a statement. A figure is written once and never changed: to track each as
/// an entity takes five times as long and brings nothing. Tables, columns and conversions are those of the mapping.
/// </summary>
public sealed class FigureWriter
{
    // Few, because SQLite looks for each parameter among all of its statement: with 200 figures, 1,600 parameters, the
    // same rows take more than twice the time.
    private const int MostInOneStatement = 25;

    private readonly ReportsDbContext _database;
    private readonly ISqlGenerationHelper _sql;
    private readonly IEntityType _figure;
    private readonly List<IProperty> _columns;

    public FigureWriter(ReportsDbContext database)
    {
        _database = database;
        _sql = database.GetService<ISqlGenerationHelper>();
        _figure = database.Model.FindEntityType(typeof(Figure))!;
        _columns = [.. _figure.GetProperties().Where(property => !property.IsPrimaryKey())];
    }

    /// <summary>Writes figures in their order, in the transaction that is open, if any.</summary>
    /// <param name="extract">The identifier of the extract that brought them; it must be stored already.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    public Task WriteAsync(
        string extract, IReadOnlyCollection<Figure> figures, CancellationToken cancellationToken = default) =>
        WriteAsync(extract, figures, progress: null, cancellationToken);

    /// <inheritdoc cref="WriteAsync(string, IReadOnlyCollection{Figure}, CancellationToken)"/>
    /// <param name="extract">The identifier of the extract that brought them; it must be stored already.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="progress">Told after each statement how many are written.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    public async Task WriteAsync(
        string extract,
        IReadOnlyCollection<Figure> figures,
        Action<int>? progress,
        CancellationToken cancellationToken = default)
    {
        var written = 0;
        await _database.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            foreach (var sameLength in figures.Chunk(MostInOneStatement).GroupBy(chunk => chunk.Length))
            {
                await using var command = CommandFor(sameLength.Key);
                foreach (var chunk in sameLength)
                {
                    Fill(command, extract, chunk);
                    await command.ExecuteNonQueryAsync(cancellationToken);
                    written += chunk.Length;
                    progress?.Invoke(written);
                }
            }
        }
        finally
        {
            await _database.Database.CloseConnectionAsync();
        }
    }

    private DbCommand CommandFor(int rows)
    {
        var command = _database.Database.GetDbConnection().CreateCommand();
        command.Transaction = _database.Database.CurrentTransaction?.GetDbTransaction();
        var values = Enumerable.Range(0, rows).Select(row => $"({string.Join(", ", Parameters(command, row))})");
        var columns = _columns.Select(column => _sql.DelimitIdentifier(column.GetColumnName()));
        command.CommandText = $"INSERT INTO {_sql.DelimitIdentifier(_figure.GetTableName()!)} "
            + $"({string.Join(", ", columns)}) VALUES {string.Join(", ", values)}";
        return command;
    }

    private List<string> Parameters(DbCommand command, int row)
    {
        var names = new List<string>(_columns.Count);
        foreach (var column in _columns)
        {
            var name = FormattableString.Invariant($"@p{row}_{names.Count}");
            command.Parameters.Add(column.GetRelationalTypeMapping().CreateParameter(command, name, null, true));
            names.Add(name);
        }

        return names;
    }

    private void Fill(DbCommand command, string extract, Figure[] figures)
    {
        var parameter = 0;
        foreach (var figure in figures)
        {
            foreach (var column in _columns)
            {
                var value = column.IsShadowProperty() ? extract : column.GetGetter().GetClrValue(figure);
                var converter = column.GetRelationalTypeMapping().Converter;
                command.Parameters[parameter++].Value =
                    (converter is null ? value : converter.ConvertToProvider(value)) ?? DBNull.Value;
            }
        }
    }
}
