using Assessment.Sources;
using Assessment.Sources.Exports;
using Assessment.Sources.Rollover;
using Assessment.Worker.Screen;

namespace Assessment.Worker.Commands;

/// <summary>The command <c>rollover</c>: next year's case from last year's.</summary>
internal static class RolloverCommand
{
    /// <summary>Prepares next year's case, or says that it is there.</summary>
    public static DescribedCommand RollOver()
    {
        var folder = Parameters.Case();
        return new("rollover", "nowy-rok", "Zakłada folder sprawy na następny rok: ustawienia z tego roku, teksty do aktualizacji, puste dane.",
            c => Prepare(c, c.Value(folder)),
            "rollover sprawy/2025",
            "nowy-rok sprawy/2025")
        {
            folder,
        };
    }

    private static ExitCode Prepare(CommandContext context, string folder)
    {
        var output = context.Terminal.Out;
        var prepared = NextYearCase.Prepare(folder, context.Cancel);
        output.WriteLine(prepared.IsNew
            ? $"Przygotowano folder {PrintableText.OneLine(prepared.Folder)} na ocenę za {prepared.Year} rok."
            : $"Folder {PrintableText.OneLine(prepared.Folder)} na ocenę za {prepared.Year} rok już jest; niczego w nim nie zmieniono.");
        if (prepared.IsNew)
        {
            output.WriteLine("Teksty są przeniesione z poprzedniego roku i oznaczone „Do aktualizacji”; folder dane jest pusty.");
            if (!prepared.LinesToCheck.IsEmpty)
                output.WriteLine($"Wiersze pliku ocena.yaml, w których stoi jeszcze rok {prepared.Year - 1}: {string.Join(", ", prepared.LinesToCheck)}.");
        }

        try
        {
            ExportCommands.Write(CaseExports.Read(prepared.Folder, context.Cancel), plain: false, output);
        }
        catch (CaseConfigurationException wrong)
        {
            ProblemReport.Write(wrong.Problems, all: true, output);
        }

        return ExitCode.Done;
    }
}
