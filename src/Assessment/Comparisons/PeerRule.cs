using Assessment.Indicators;

namespace Assessment.Comparisons;

/// <summary>Which gminas an office compares itself with (<c>grupa_porownawcza</c>): the same kind, and a size within a band around its own.</summary>
/// <param name="Size">The indicator that says how large a gmina is: its population.</param>
/// <param name="From">Lower end of the band, as a multiple of the assessed unit's own size, e.g. 0.5.</param>
/// <param name="To">Upper end of the band, e.g. 2.</param>
public sealed record PeerRule(IndicatorCode Size, decimal From, decimal To);
