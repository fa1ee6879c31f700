using System.CommandLine;
using System.CommandLine.Parsing;

namespace Assessment.Worker.Commands;

/// <summary>Says in Polish what is wrong with the arguments.</summary>
internal static class UsageErrors
{
    /// <summary>The errors, each a sentence; empty when the arguments are right.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed, CommandTree tree)
    {
        if (parsed.Errors.Count == 0) return [];
        var command = parsed.CommandResult.Command;
        var unmatched = parsed.UnmatchedTokens.Select(token => Unmatched(token, command, tree));
        // Errors of the arguments and options themselves; those about whole commands repeat what the unmatched tokens say.
        var others = parsed.Errors.Select(e => Error(e.SymbolResult)).OfType<string>();
        var all = unmatched.Concat(others).Distinct().ToList();
        return all.Count > 0 ? all : [$"Brak polecenia. Dostępne polecenia: {HelpText.CommandNames(tree)}."];
    }

    private static string Unmatched(string token, Command command, CommandTree tree) =>
        token.StartsWith('-') ? $"Nieznana opcja „{token}”."
        : command == tree.Root ? $"Nieznane polecenie „{token}”. Dostępne polecenia: {HelpText.CommandNames(tree)}."
        : $"Zbędny argument „{token}”. Ścieżkę ze spacjami ujmij w cudzysłów.";

    private static string? Error(SymbolResult? result) => result switch
    {
        ArgumentResult { Parent: OptionResult option } => Option(option),
        ArgumentResult { Tokens.Count: 0 } argument => $"Brak argumentu {argument.Argument.Name}: {argument.Argument.Description}",
        OptionResult option => Option(option),
        CommandResult { Command.Arguments: [var first, ..], Tokens.Count: 0 } => $"Brak argumentu {first.Name}: {first.Description}",
        _ => null,
    };

    private static string Option(OptionResult result)
    {
        var name = result.IdentifierToken?.Value ?? result.Option.Name; // as it was given, in English or in Polish
        return result.Option.Arity.MaximumNumberOfValues == 0
            ? $"Opcja „{name}” nie przyjmuje wartości."
            : $"Opcja „{name}” wymaga jednej wartości: {result.Option.HelpName}.";
    }
}
