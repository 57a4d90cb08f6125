package wutong.web.analytics;

import org.jboss.resteasy.reactive.RestQuery;
import wutong.analytics.Scope;
import wutong.identity.Viewer;

/** The filters that every figure about deals takes; each is what the list of deals understands by the same name. */
public record Look(
        @RestQuery String asOf,
        @RestQuery String knownAt,
        @RestQuery String platform,
        @RestQuery String platformTree,
        @RestQuery String hqType,
        @RestQuery String star,
        @RestQuery String source,
        @RestQuery String unit) {

    Scope scope(Viewer viewer, boolean english) {
        var scope = Scope.of(viewer, english);
        return scope.with("asOf", asOf)
                .with("knownAt", knownAt)
                .with("platform", platform)
                .with("platformTree", platformTree)
                .with("hqType", hqType)
                .with("star", star)
                .with("source", source)
                .with("unit", unit);
    }
}
