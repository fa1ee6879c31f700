using Assessment.Sources.Exports;
using Assessment.Worker.Screen;

namespace Assessment.Worker.Commands;

/// <summary>The command <c>missing</c>: which exports a case still waits for.</summary>
internal static class ExportCommands
{
    /// <summary>Lists the missing exports.</summary>
    public static DescribedCommand Missing()
    {
        var folder = Parameters.Case();
        var plain = Parameters.Switch("Wypisuje same braki, po jednym w wierszu (dla innych programów).", "--plain", "--same-braki");
        return new("missing", "braki", "Wypisuje eksporty, których sprawa jeszcze nie ma, i mówi, skąd je pobrać.",
            c => Write(CaseExports.Read(c.Value(folder), c.Cancel), c.Value(plain), c.Terminal.Out),
            "missing sprawy/2025",
            "braki sprawy/2025")
        {
            folder, plain,
        };
    }

    /// <summary>Prints the missing exports of a case.</summary>
    /// <returns><see cref="ExitCode.Done"/> when none is missing, else <see cref="ExitCode.DataErrors"/>.</returns>
    public static ExitCode Write(CaseExports exports, bool plain, TextWriter output)
    {
        var code = exports.Missing.IsEmpty ? ExitCode.Done : ExitCode.DataErrors;
        if (!plain)
            output.WriteLine(code == ExitCode.Done
                ? $"{PrintableText.OneLine(exports.UnitName)}, rok {exports.Year}: wszystkie wymagane eksporty są."
                : $"{PrintableText.OneLine(exports.UnitName)}, rok {exports.Year}: brakuje eksportów z danymi za ten rok:");
        var indent = plain ? "" : "  ";
        foreach (var missing in exports.Missing) output.WriteLine(indent + PrintableText.OneLine(missing));
        if (code == ExitCode.Done || exports.Errors.IsEmpty) return code;
        output.WriteLine($"{indent}W plikach z danymi są błędy (pierwszy: {PrintableText.OneLine(exports.Errors[0].Place?.ToString() ?? "dane")}); pokaże je polecenie check (sprawdz).");
        return code;
    }
}
