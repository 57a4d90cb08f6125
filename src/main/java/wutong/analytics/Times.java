package wutong.analytics;

import java.util.List;

/**
 * How long some deals took from first contact to landing.
 *
 * @param n landed, lost and open together
 * @param missingOrigin deals without a first contact, left out
 * @param missingLanding landed deals without the day, left out
 * @param listUrl the n deals that were counted
 * @param soonListUrl those of them that landed in fewer than twenty days
 */
public record Times(
        int n,
        int landed,
        int lost,
        int open,
        int missingOrigin,
        int missingLanding,
        Survival.Median median,
        Double medianOfLandedOnly,
        List<Survival.Within> within,
        List<Survival.Row> curve,
        String listUrl,
        String soonListUrl,
        String missingOriginListUrl,
        String missingLandingListUrl) {

    /** The share that landed in fewer than twenty days. Where all have come to an end it is known, however early the last of them did. */
    public Double soon() {
        var told = within.get(0).incidence();
        return told != null || open > 0 || curve.isEmpty()
                ? told
                : Double.valueOf(curve.get(curve.size() - 1).incidence());
    }
}
