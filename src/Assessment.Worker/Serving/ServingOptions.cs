using Assessment.Sources.Settings;

namespace Assessment.Worker.Serving;

/// <summary>What the service is asked to do.</summary>
/// <param name="Root">The folder whose subfolders are cases.</param>
/// <param name="Settings">How it is watched.</param>
/// <param name="Once">True to do what is due now and end.</param>
internal sealed record ServingOptions(string Root, ServiceSettings Settings, bool Once);
