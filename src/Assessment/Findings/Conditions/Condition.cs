using Assessment.Cases;
using Assessment.Figures;

namespace Assessment.Findings.Conditions;

/// <summary>Something that can hold for the figures of a case. A missing figure never makes a condition hold.</summary>
public abstract record Condition
{
    private protected Condition() { }

    /// <summary>True when it holds.</summary>
    public abstract bool Holds(AssessedCase assessed);

    /// <summary>The observations it looked at.</summary>
    public abstract IEnumerable<Observation> Evidence(AssessedCase assessed);
}
