using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Assessment.Worker.Archive;

/// <summary>The tables of the archive. Every script raises the schema by one; scripts are never changed once released.</summary>
internal static class ArchiveSchema
{
    /// <summary>Marks the file as an archive of this program ("OZPS").</summary>
    private const int ApplicationId = 0x4F5A5053;

    private static readonly ImmutableArray<string> Scripts = [Script("001.sql"), Script("002.sql"), Script("003.sql"), Script("004.sql")];

    /// <summary>The schema this program knows.</summary>
    public static int Current => Scripts.Length;

    /// <summary>Checks the schema and brings an older one up to date, in one transaction.</summary>
    /// <param name="connection">The open archive.</param>
    /// <param name="path">Its path, for messages.</param>
    /// <param name="mayWrite">False to change nothing: an older archive is then read from a copy in memory.</param>
    /// <returns>The connection to use: the given one, or the copy, and then the given one is closed.</returns>
    /// <exception cref="ArchiveException">The archive is newer, or of something else.</exception>
    public static SqliteConnection Prepare(SqliteConnection connection, string path, bool mayWrite)
    {
        var schema = Pragma(connection, "user_version");
        if (schema > Current) throw ArchiveRefusal.Newer(path, schema, Current);
        if (schema == 0 ? !IsEmpty(connection) : Pragma(connection, "application_id") != ApplicationId) throw ArchiveRefusal.Foreign(path);
        if (schema == Current) return connection;
        var raised = mayWrite ? connection : CopyInMemory(connection);
        Raise(raised, schema, Current);
        return raised;
    }

    private static SqliteConnection CopyInMemory(SqliteConnection connection)
    {
        using var file = connection;
        var copy = new SqliteConnection("Data Source=:memory:");
        copy.Open();
        file.BackupDatabase(copy);
        return copy;
    }

    /// <summary>Runs the scripts from one schema to another, in one transaction.</summary>
    internal static void Raise(SqliteConnection connection, int from, int to)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var script in Scripts.AsSpan(from..to)) Execute(connection, transaction, script);
        Execute(connection, transaction, string.Create(CultureInfo.InvariantCulture,
            $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {to};"));
        transaction.Commit();
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        command.ExecuteNonQuery();
    }

    private static int Pragma(SqliteConnection connection, string name)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA " + name;
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static bool IsEmpty(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_schema";
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture) == 0;
    }

    private static string Script(string name)
    {
        using var stream = typeof(ArchiveSchema).Assembly.GetManifestResourceStream(name)!; // embedded with the assembly
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
