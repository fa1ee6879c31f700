using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Checks;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Composition;

/// <summary>What every slide is made from: the case's content with its derived figures and failed identities.</summary>
/// <param name="Content">What was read.</param>
/// <param name="Observations">Read and derived observations.</param>
/// <param name="Failures">Failed identities of the assessed unit.</param>
/// <param name="Missing">Elements of art. 16a without figures.</param>
internal sealed record CompositionScope(
    CaseContent Content, Observations Observations, ImmutableArray<PartSumFailure> Failures, ImmutableArray<StatutoryElement> Missing)
{
    /// <summary>What <c>ocena.yaml</c> says.</summary>
    public AssessmentCase Case => Content.Case;

    /// <summary>The catalogue.</summary>
    public Catalogue Catalogue => Content.Catalogue;

    /// <summary>The observation of the assessed unit.</summary>
    public Observation? Find(IndicatorCode code, int year) => Observations.Find(Case.Unit, code, year);

    /// <summary>The figure of the assessed unit.</summary>
    public Figure At(IndicatorCode code, int year) => Observations.At(Case.Unit, code, year);
}
