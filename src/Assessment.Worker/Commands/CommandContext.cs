using System.CommandLine;
using Assessment.Worker.Screen;

namespace Assessment.Worker.Commands;

/// <summary>What a command is run with.</summary>
/// <param name="Parsed">Its arguments and options.</param>
/// <param name="Pipeline">The steps.</param>
/// <param name="Terminal">Where to speak.</param>
/// <param name="Cancel">Asked for by Ctrl+C.</param>
internal sealed record CommandContext(ParseResult Parsed, Pipeline Pipeline, Terminal Terminal, CancellationToken Cancel)
{
    /// <summary>The value of an argument.</summary>
    public T Value<T>(Argument<T> argument) => Parsed.GetRequiredValue(argument);

    /// <summary>The value of an option, or its type's default when it was not given.</summary>
    public T? Value<T>(Option<T> option) => Parsed.GetValue(option);
}
