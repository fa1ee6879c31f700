using Microsoft.Data.Sqlite;

namespace Assessment.Worker.Archive;

/// <summary>The open database of an archive. Whatever it says goes to the office in Polish.</summary>
internal sealed class ArchiveConnection : IDisposable
{
    /// <summary>How long to wait for another program that holds the archive.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SqliteConnection _connection;
    private readonly string _path;

    private ArchiveConnection(SqliteConnection connection, string path) => (_connection, _path) = (connection, path);

    /// <summary>Opens the archive for writing; makes it when there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="patience">How long to wait for another program that holds it, in whole seconds, at least one.</param>
    /// <exception cref="ArchiveException">It cannot be used.</exception>
    public static ArchiveConnection Write(string path, TimeSpan patience) => Open(path, SqliteOpenMode.ReadWriteCreate, patience);

    /// <summary>Opens the archive for reading, or gives <c>null</c> when there is none yet.</summary>
    /// <param name="path">The file.</param>
    /// <param name="patience">How long to wait for another program that holds it, in whole seconds, at least one.</param>
    /// <exception cref="ArchiveException">It cannot be used.</exception>
    public static ArchiveConnection? Read(string path, TimeSpan patience)
    {
        if (!File.Exists(path) || new FileInfo(path).Length == 0) return null;
        try
        {
            return Open(path, SqliteOpenMode.ReadOnly, patience);
        }
        catch (ArchiveException refused) when (refused.InnerException is SqliteException { SqliteErrorCode: 8 })
        {
            return Open(path, SqliteOpenMode.ReadWrite, patience); // a killed run left its journal: it is undone first
        }
    }

    /// <summary>Reads rows.</summary>
    /// <param name="sql">The question, with parameters <c>@1</c>, <c>@2</c>….</param>
    /// <param name="read">Makes a value of a row.</param>
    /// <param name="parameters">Their values.</param>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> parameters)
    {
        try
        {
            using var command = Command(sql, null, parameters);
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read()) rows.Add(read(reader));
            return rows;
        }
        catch (SqliteException refusal)
        {
            throw ArchiveRefusal.Of(_path, refusal);
        }
        catch (Exception unreadable) when (unreadable is FormatException or ArgumentException or InvalidOperationException)
        {
            throw ArchiveRefusal.Damaged(_path, unreadable);
        }
    }

    /// <summary>Changes the archive in one transaction: all of it or nothing.</summary>
    /// <param name="change">Runs statements with parameters <c>@1</c>, <c>@2</c>….</param>
    public void Change(Action<Statement> change)
    {
        try
        {
            using var transaction = _connection.BeginTransaction();
            change((sql, parameters) =>
            {
                using var command = Command(sql, transaction, parameters);
                command.ExecuteNonQuery();
            });
            transaction.Commit();
        }
        catch (SqliteException refusal)
        {
            throw ArchiveRefusal.Of(_path, refusal);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _connection.Dispose();

    private static ArchiveConnection Open(string path, SqliteOpenMode mode, TimeSpan patience)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = (int)patience.TotalSeconds,
            ForeignKeys = true,
        }.ToString());
        try
        {
            connection.Open();
            // One file without helpers beside it, and on the disk when a transaction ends: so that network shares work.
            using (var settings = connection.CreateCommand())
            {
                settings.CommandText = mode == SqliteOpenMode.ReadOnly ? "PRAGMA schema_version" : "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;";
                settings.ExecuteNonQuery();
            }
            return new(ArchiveSchema.Prepare(connection, path, mode != SqliteOpenMode.ReadOnly), path);
        }
        catch (SqliteException refusal)
        {
            connection.Dispose();
            throw ArchiveRefusal.Of(path, refusal);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private SqliteCommand Command(string sql, SqliteTransaction? transaction, ReadOnlySpan<object?> parameters)
    {
        var command = _connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        for (var i = 0; i < parameters.Length; i++) command.Parameters.AddWithValue($"@{i + 1}", parameters[i] ?? DBNull.Value);
        return command;
    }

    /// <summary>Runs a statement of a transaction.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="parameters">Values of <c>@1</c>, <c>@2</c>….</param>
    internal delegate void Statement(string sql, params ReadOnlySpan<object?> parameters);
}
