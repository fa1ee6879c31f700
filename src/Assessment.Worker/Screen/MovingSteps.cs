using Spectre.Console;

namespace Assessment.Worker.Screen;

/// <summary>Steps with a moving sign, for a person at a terminal.</summary>
internal sealed class MovingSteps(IAnsiConsole console) : IStepDisplay
{
    private Action<string>? _showDetail;

    /// <inheritdoc />
    public T Step<T>(string name, Func<T> work)
    {
        var result = console.Status().Start(Markup.Escape(name), context =>
        {
            _showDetail = detail => context.Status(Markup.Escape($"{name}: {detail}"));
            try
            {
                return work();
            }
            finally
            {
                _showDetail = null;
            }
        });
        console.MarkupLineInterpolated($"[green]•[/] {name}");
        return result;
    }

    /// <inheritdoc />
    public void Report(string value) => _showDetail?.Invoke(PrintableText.OneLine(value));
}
