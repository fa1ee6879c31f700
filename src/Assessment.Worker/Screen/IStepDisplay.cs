namespace Assessment.Worker.Screen;

/// <summary>Shows the steps of a run while they are done. What is reported is the detail of the current step, e.g. a file.</summary>
internal interface IStepDisplay : IProgress<string>
{
    /// <summary>Does one step and shows that it is being done.</summary>
    /// <param name="name">What is being done, e.g. <c>Czytam pliki sprawy</c>.</param>
    /// <param name="work">The step.</param>
    T Step<T>(string name, Func<T> work);
}
