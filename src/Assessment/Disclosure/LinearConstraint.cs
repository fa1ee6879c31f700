using System.Collections.Immutable;

namespace Assessment.Disclosure;

/// <summary>A sum of unknowns that equals a value, or does not exceed it.</summary>
/// <param name="Terms">Unknowns by their number, each with its coefficient.</param>
/// <param name="Value">The value.</param>
/// <param name="IsEquality">True for =, false for ≤.</param>
internal sealed record LinearConstraint(ImmutableArray<(int Unknown, int Coefficient)> Terms, Fraction Value, bool IsEquality);
