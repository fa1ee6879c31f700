using System.Collections.Immutable;
using System.CommandLine;

namespace Assessment.Worker.Commands;

/// <summary>A command with its Polish name and examples for the help.</summary>
internal sealed class DescribedCommand : Command
{
    /// <summary>Makes a command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="polishName">Its Polish alias, in ASCII.</param>
    /// <param name="description">What it does.</param>
    /// <param name="run">Does it.</param>
    /// <param name="examples">Arguments that show its use.</param>
    public DescribedCommand(string name, string polishName, string description, Func<CommandContext, ExitCode> run, params ImmutableArray<string> examples)
        : base(name, description)
    {
        Aliases.Add(polishName);
        Run = run;
        Examples = examples;
    }

    /// <summary>Does what the command says.</summary>
    public Func<CommandContext, ExitCode> Run { get; }

    /// <summary>Arguments that show its use.</summary>
    public ImmutableArray<string> Examples { get; }
}
