using System.Numerics;

namespace Assessment.Disclosure;

/// <summary>
/// The least and the greatest value that each unknown can take under linear equations and inequalities over non-negative unknowns:
/// the simplex method in exact fractions, with Bland's rule, so that it ends.
/// </summary>
internal sealed class LinearBounds
{
    private readonly int _unknowns;
    private readonly int _columns; // unknowns and slacks; the value of a row stands behind them
    private readonly Fraction[][] _rows;
    private readonly int[] _basis;

    /// <summary>Finds a first solution.</summary>
    /// <param name="unknowns">How many unknowns there are.</param>
    /// <param name="constraints">Sums of unknowns, with coefficients, that equal a value or do not exceed it.</param>
    /// <exception cref="InvalidOperationException">No values satisfy the constraints.</exception>
    public LinearBounds(int unknowns, IReadOnlyList<LinearConstraint> constraints)
    {
        _unknowns = unknowns;
        _columns = unknowns + constraints.Count(c => !c.IsEquality);
        _rows = new Fraction[constraints.Count][];
        _basis = new int[constraints.Count];
        for (int r = 0, slack = unknowns; r < constraints.Count; r++)
        {
            var row = new Fraction[_columns + 1];
            foreach (var (unknown, coefficient) in constraints[r].Terms) row[unknown] = row[unknown] + coefficient;
            if (!constraints[r].IsEquality) row[slack++] = 1;
            row[_columns] = constraints[r].Value;
            if (row[_columns].Sign < 0)
                for (var c = 0; c <= _columns; c++) row[c] = -row[c];
            _rows[r] = row;
            _basis[r] = _columns + r; // an artificial unknown, which never comes back and so needs no column
        }
        FindSolution();
    }

    /// <summary>The least and the greatest whole value of an unknown; no greatest value where it is unbounded.</summary>
    public (BigInteger Least, BigInteger? Greatest) Of(int unknown)
    {
        var least = -Greatest(unknown, -1)!.Value.Floor; // −max(−x), rounded up; x ≥ 0 bounds it
        return (least, Greatest(unknown, 1)?.Floor);
    }

    /// <summary>Those of some unknowns that no other whole value fits than that of a known solution.</summary>
    /// <param name="solution">A solution in whole numbers.</param>
    /// <param name="asked">The unknowns in question.</param>
    /// <remarks>Every solution passed on the way clears the unknowns in which it differs by one or more, so few need a search of their own.</remarks>
    public IEnumerable<int> Determined(IReadOnlyList<BigInteger> solution, IReadOnlyList<int> asked)
    {
        var free = new bool[_unknowns];
        Compare();
        // Many at once, as long as that clears any; then one by one.
        for (int[] open = [], left = Open(); left.Length != open.Length && left.Length > 1; left = Open())
        {
            open = left;
            _ = Optimise(Towards(open, 1), () => { Compare(); return false; });
        }
        foreach (var unknown in Open())
        {
            foreach (var direction in (int[])[1, -1])
                if (!free[unknown] && !Optimise(Towards([unknown], direction), () => { Compare(); return free[unknown]; })) free[unknown] = true;
            if (!free[unknown]) yield return unknown;
        }

        int[] Open() => [.. asked.Where(u => !free[u])];

        void Compare()
        {
            var values = new Fraction[_unknowns];
            for (var r = 0; r < _rows.Length; r++)
                if (_basis[r] < _unknowns) values[_basis[r]] = _rows[r][_columns];
            for (var u = 0; u < _unknowns; u++) free[u] |= (values[u] - solution[u]) is var apart && (apart.CompareTo(1) >= 0 || apart.CompareTo(-1) <= 0);
        }
    }

    // Artificial unknowns start as the basis and are driven out; a row whose artificial stays at zero is redundant.
    private void FindSolution()
    {
        var reduced = new Fraction[_columns + 1];
        foreach (var row in _rows)
            for (var c = 0; c <= _columns; c++) reduced[c] = reduced[c] + row[c];
        if (!Optimise(reduced) || !reduced[_columns].IsZero) throw new InvalidOperationException("The constraints contradict each other.");
        for (var r = 0; r < _rows.Length; r++)
            if (_basis[r] >= _columns && Array.FindIndex(_rows[r], 0, _columns, x => !x.IsZero) is >= 0 and var column)
                Pivot(r, column, null);
    }

    private Fraction? Greatest(int unknown, int direction)
    {
        var reduced = Towards([unknown], direction);
        return Optimise(reduced) ? -reduced[_columns] : null;
    }

    // The objective of some unknowns' sum, as it stands in the present basis.
    private Fraction[] Towards(int[] unknowns, int direction)
    {
        var reduced = new Fraction[_columns + 1];
        foreach (var unknown in unknowns)
        {
            reduced[unknown] = reduced[unknown] + direction;
            var at = Array.IndexOf(_basis, unknown);
            if (at >= 0)
                for (var c = 0; c <= _columns; c++) reduced[c] = reduced[c] - (direction * _rows[at][c]);
        }
        return reduced;
    }

    // False when the objective grows without bound.
    private bool Optimise(Fraction[] reduced, Func<bool>? isEnough = null)
    {
        while (true)
        {
            if (isEnough?.Invoke() == true) return true;
            var entering = Array.FindIndex(reduced, 0, _columns, x => x.Sign > 0);
            if (entering < 0) return true;
            var leaving = -1;
            for (var r = 0; r < _rows.Length; r++)
            {
                if (_rows[r][entering].Sign <= 0) continue;
                if (leaving < 0) leaving = r;
                var order = (_rows[r][_columns] / _rows[r][entering]).CompareTo(_rows[leaving][_columns] / _rows[leaving][entering]);
                if (order < 0 || (order == 0 && _basis[r] < _basis[leaving])) leaving = r;
            }
            if (leaving < 0) return false;
            Pivot(leaving, entering, reduced);
        }
    }

    private void Pivot(int row, int column, Fraction[]? reduced)
    {
        var pivot = _rows[row][column];
        int[] used = [.. Enumerable.Range(0, _columns + 1).Where(c => !_rows[row][c].IsZero)];
        foreach (var c in used) _rows[row][c] = _rows[row][c] / pivot;
        for (var r = 0; r < _rows.Length; r++)
            if (r != row) Eliminate(_rows[r]);
        if (reduced is not null) Eliminate(reduced);
        _basis[row] = column;

        void Eliminate(Fraction[] target)
        {
            var factor = target[column];
            if (factor.IsZero) return;
            foreach (var c in used) target[c] = target[c] - (factor * _rows[row][c]);
        }
    }
}
