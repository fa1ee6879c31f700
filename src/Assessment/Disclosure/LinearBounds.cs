using System.Numerics;

namespace Assessment.Disclosure;

/// <summary>
/// The least and the greatest value that each unknown can take under linear equations and inequalities over non-negative unknowns:
/// the simplex method in exact fractions, with Bland's rule, so that it ends.
/// </summary>
internal sealed class LinearBounds
{
    private readonly int _unknowns;
    private readonly int _columns;
    private readonly Fraction[][] _rows;
    private readonly int[] _basis;

    /// <summary>Finds a first solution.</summary>
    /// <param name="unknowns">How many unknowns there are.</param>
    /// <param name="constraints">Sums of unknowns, with coefficients, that equal a value or do not exceed it.</param>
    /// <exception cref="InvalidOperationException">No values satisfy the constraints.</exception>
    public LinearBounds(int unknowns, IReadOnlyList<LinearConstraint> constraints)
    {
        _unknowns = unknowns;
        var slacks = constraints.Count(c => !c.IsEquality);
        _columns = unknowns + slacks;
        var width = _columns + constraints.Count;
        _rows = new Fraction[constraints.Count][];
        _basis = new int[constraints.Count];
        for (int r = 0, slack = unknowns; r < constraints.Count; r++)
        {
            var row = new Fraction[width + 1];
            foreach (var (unknown, coefficient) in constraints[r].Terms) row[unknown] = coefficient;
            if (!constraints[r].IsEquality) row[slack++] = 1;
            row[width] = constraints[r].Value;
            if (row[width].Sign < 0)
                for (var c = 0; c <= width; c++) row[c] = -row[c];
            row[_columns + r] = 1;
            _rows[r] = row;
            _basis[r] = _columns + r;
        }
        FindSolution(width);
    }

    /// <summary>The least and the greatest whole value of an unknown; no greatest value where it is unbounded.</summary>
    public (BigInteger Least, BigInteger? Greatest) Of(int unknown)
    {
        var least = -Greatest(unknown, -1)!.Value.Floor; // −max(−x), rounded up; x ≥ 0 bounds it
        return (least, Greatest(unknown, 1)?.Floor);
    }

    // Artificial unknowns start as the basis and are driven out; a row whose artificial stays at zero is redundant.
    private void FindSolution(int width)
    {
        var cost = new Fraction[width + 1];
        for (var c = _columns; c < width; c++) cost[c] = -1;
        var reduced = Reduced(cost, width);
        if (!Optimise(reduced, width, width) || !reduced[width].IsZero) throw new InvalidOperationException("The constraints contradict each other.");
        for (var r = 0; r < _rows.Length; r++)
            if (_basis[r] >= _columns && Array.FindIndex(_rows[r], 0, _columns, x => !x.IsZero) is >= 0 and var column)
                Pivot(r, column, null, width);
    }

    private Fraction? Greatest(int unknown, int direction)
    {
        var width = _columns + _rows.Length;
        var cost = new Fraction[width + 1];
        cost[unknown] = direction;
        var reduced = Reduced(cost, width);
        return Optimise(reduced, width, _columns) ? -reduced[width] : null;
    }

    private Fraction[] Reduced(Fraction[] cost, int width)
    {
        var reduced = (Fraction[])cost.Clone();
        for (var r = 0; r < _rows.Length; r++)
        {
            var factor = cost[_basis[r]];
            if (factor.IsZero) continue;
            for (var c = 0; c <= width; c++) reduced[c] = reduced[c] - (factor * _rows[r][c]);
        }
        return reduced;
    }

    // False when the objective grows without bound.
    private bool Optimise(Fraction[] reduced, int width, int usable)
    {
        while (true)
        {
            var entering = Array.FindIndex(reduced, 0, usable, x => x.Sign > 0);
            if (entering < 0) return true;
            var leaving = -1;
            for (var r = 0; r < _rows.Length; r++)
            {
                if (_rows[r][entering].Sign <= 0) continue;
                if (leaving < 0) leaving = r;
                var order = (_rows[r][width] / _rows[r][entering]).CompareTo(_rows[leaving][width] / _rows[leaving][entering]);
                if (order < 0 || (order == 0 && _basis[r] < _basis[leaving])) leaving = r;
            }
            if (leaving < 0) return false;
            Pivot(leaving, entering, reduced, width);
        }
    }

    private void Pivot(int row, int column, Fraction[]? reduced, int width)
    {
        var pivot = _rows[row][column];
        for (var c = 0; c <= width; c++) _rows[row][c] = _rows[row][c] / pivot;
        foreach (var other in _rows.Where((_, r) => r != row)) Eliminate(other);
        if (reduced is not null) Eliminate(reduced);
        _basis[row] = column;

        void Eliminate(Fraction[] target)
        {
            var factor = target[column];
            if (factor.IsZero) return;
            for (var c = 0; c <= width; c++) target[c] = target[c] - (factor * _rows[row][c]);
        }
    }
}
