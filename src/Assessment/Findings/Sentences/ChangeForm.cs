namespace Assessment.Findings.Sentences;

/// <summary>How a sentence prints the size of a change; its direction is in the words around it.</summary>
public enum ChangeForm
{
    /// <summary>With its unit, after „o”: <c>38 rodzin</c>, <c>1 rodzinę</c>, <c>1,20 p.p.</c></summary>
    WithUnit,

    /// <summary>Without its unit: <c>38</c> (<c>liczba</c>).</summary>
    Number,

    /// <summary>In percent of the earlier figure: <c>9,5%</c> (<c>procent</c>); there is none from a small count or of a share.</summary>
    Percent,

    /// <summary>
    /// Everything after the verb (<c>o-ile</c>): <c>o 38 rodzin (9,5%)</c>; from a small count or of a share without a percentage;
    /// <c>ponad dwukrotnie (o 253 osoby)</c> where the later figure is about twice the earlier or more.
    /// </summary>
    HowMuch,
}
