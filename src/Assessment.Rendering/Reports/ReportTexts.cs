using Assessment.Figures;

namespace Assessment.Rendering.Reports;

/// <summary>Words of the report.</summary>
public static class ReportTexts
{
    /// <summary>Why a figure is missing, for the office.</summary>
    public static string Reason(MissingReason reason) => reason switch
    {
        MissingReason.NotReported => "źródło podaje kropkę: brak informacji albo informacji wiarygodnej",
        MissingReason.NotApplicable => "źródło podaje x: wypełnienie jest niemożliwe albo niecelowe",
        MissingReason.NotYetAvailable => "dane nie są jeszcze dostępne",
        MissingReason.Confidential => "liczba ukryta ze względu na ochronę prywatności",
        MissingReason.ZeroMeansMissing => "zero w pliku GUS oznacza tu brak danych",
        MissingReason.NotComputable => "brakuje składnika obliczenia",
        _ => "pusta komórka w źródle",
    };
}
