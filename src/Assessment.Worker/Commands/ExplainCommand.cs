using System.CommandLine;
using Assessment.Problems;
using Assessment.Provenance;
using Assessment.Worker.Runs;
using Assessment.Worker.Screen;

namespace Assessment.Worker.Commands;

/// <summary>The command <c>explain</c>.</summary>
internal static class ExplainCommand
{
    /// <summary>Tells where a figure of the document comes from; writes nothing.</summary>
    public static DescribedCommand Explain()
    {
        var folder = Parameters.Case();
        var question = new Argument<string[]>("PYTANIE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Słowa i rok („liczba rodzin 2020”), kod i rok („pomoc.rodziny 2020”), „slajd 12” albo liczba z dokumentu („1 001”).",
        };
        return new("explain", "wyjasnij", "Mówi, skąd pochodzi liczba z dokumentu: plik, wiersz, kolumna i komórka albo wzór i jego części.",
            c => Answer(c, c.Value(folder), string.Join(' ', c.Value(question))),
            "explain data-samples/zielonki-2020 \"liczba rodzin 2020\"",
            "wyjasnij sprawy/2024 slajd 12")
        {
            folder, question,
        };
    }

    private static ExitCode Answer(CommandContext context, string folder, string question)
    {
        if (!CaseReporting.IsCase(folder, context.Terminal)) return ExitCode.Usage;
        var run = new RunMaking(context.Pipeline, new(), new PlainSteps(TextWriter.Null), context.Cancel).Check(folder);
        if (run is not { Assessed: { } assessed, Composed: { } composed })
        {
            ProblemReport.Write([.. run.Problems.Where(p => p.Severity == Severity.Error)], all: true, context.Terminal.Error);
            context.Terminal.Error.WriteLine("Popraw błędy; dopóki są, nie wiadomo, co dokument wydrukuje.");
            return ExitCode.DataErrors;
        }

        var pages = context.Pipeline.LayOut(composed.Deck, assessed.Case.Theme, context.Cancel);
        var explanation = Explanation.Of(assessed, composed.Deck, pages, question);
        var output = explanation.IsFound ? context.Terminal.Out : context.Terminal.Error;
        foreach (var line in explanation.Lines) output.WriteLine(PrintableText.OneLine(line));
        return explanation.IsFound ? ExitCode.Done : ExitCode.Usage;
    }
}
