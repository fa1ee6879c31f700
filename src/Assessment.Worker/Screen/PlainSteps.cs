namespace Assessment.Worker.Screen;

/// <summary>Steps as lines, for logs and files.</summary>
internal sealed class PlainSteps(TextWriter output) : IStepDisplay
{
    /// <inheritdoc />
    public T Step<T>(string name, Func<T> work)
    {
        output.WriteLine(name + "…");
        return work();
    }

    /// <inheritdoc />
    public void Report(string value) => output.WriteLine("  " + PrintableText.OneLine(value));
}
