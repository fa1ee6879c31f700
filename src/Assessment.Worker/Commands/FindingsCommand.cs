using System.Text;
using Assessment.Problems;
using Assessment.Sources.Findings;
using Assessment.Worker.Results;
using Assessment.Worker.Runs;
using Assessment.Worker.Screen;

namespace Assessment.Worker.Commands;

/// <summary>The command <c>findings</c>: writes the program's proposals for the office to decide.</summary>
internal static class FindingsCommand
{
    /// <summary>Brings <c>wnioski.yaml</c> up to date; decisions and comments stay.</summary>
    public static DescribedCommand Findings()
    {
        var folder = Parameters.Case();
        return new("findings", "wnioski", "Zapisuje propozycje wniosków i rekomendacji w pliku wnioski.yaml; decyzje ośrodka zachowuje.",
            c => Run(c, c.Value(folder)),
            "findings data-samples/zielonki-2020",
            "wnioski sprawy/2024")
        {
            folder,
        };
    }

    private static ExitCode Run(CommandContext context, string folder)
    {
        var (pipeline, output) = (context.Pipeline, context.Terminal.Out);
        var content = pipeline.Read(folder, null, context.Cancel);
        if (content.Problems.Any(p => p.Severity == Severity.Error)) return Refuse(content.Problems);
        var assessed = pipeline.Assess(RunPast.Of(folder).Remembered(content, folder));
        var update = pipeline.UpdateProposals(folder, assessed);
        if (!update.Problems.IsEmpty) return Refuse(update.Problems);
        var path = Path.Combine(Path.GetFullPath(folder), ProposalFile.FileName);
        var written = ResultWriting.Write(path, Encoding.UTF8.GetBytes(update.Text), pipeline.Replace, context.Cancel);
        output.WriteLine($"Propozycje: wnioski {assessed.Findings.All.Length}, rekomendacje {assessed.Findings.Recommendations.Length}.");
        output.WriteLine($"Nowe: {update.Added}, ze zmienioną treścią: {update.Changed}, już nieaktualne: {update.Vanished}.");
        output.WriteLine(assessed.Findings.Undecided is { IsEmpty: false } undecided
            ? $"Do rozstrzygnięcia: {undecided.Length}. Dopóki czekają na decyzję, dokument jest projektem."
            : "Wszystkie propozycje są rozstrzygnięte.");
        output.WriteLine($"Plik: {PrintableText.OneLine(written.Path)}{(written.State == ResultState.Unchanged ? " (bez zmian)" : "")}");
        return ExitCode.Done;

        ExitCode Refuse(IEnumerable<Problem> problems)
        {
            ProblemReport.Write([.. problems], all: false, output);
            output.WriteLine();
            output.WriteLine($"Pliku {ProposalFile.FileName} nie zmieniono. Popraw błędy i uruchom program ponownie.");
            return ExitCode.DataErrors;
        }
    }
}
