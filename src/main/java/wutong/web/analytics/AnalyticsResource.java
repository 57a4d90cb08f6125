package wutong.web.analytics;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import wutong.analytics.Ageing;
import wutong.analytics.Capital;
import wutong.analytics.Funnel;
import wutong.analytics.Headquarters;
import wutong.analytics.LandingRate;
import wutong.analytics.LandingTime;
import wutong.analytics.LastLandings;
import wutong.analytics.Lists;
import wutong.analytics.Period;
import wutong.analytics.Scope;
import wutong.analytics.Stages;
import wutong.analytics.Stars;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Needs;
import wutong.web.Visit;

/** The figures about deals and stars, each with its definition and the list of what was counted. */
@Needs(Right.SEE_FIGURES)
@Path("/api/v1/analytics")
public class AnalyticsResource {

    private final Lists lists;
    private final Stages stages;
    private final Capital capital;
    private final Headquarters headquarters;
    private final Funnel funnel;
    private final LandingTime landingTime;
    private final Stars stars;
    private final LandingRate landingRate;
    private final Ageing ageing;
    private final LastLandings landings;
    private final Visit visit;
    private final Acting acting;
    private final Places places;

    AnalyticsResource(
            Lists lists,
            Stages stages,
            Capital capital,
            Headquarters headquarters,
            Funnel funnel,
            LandingTime landingTime,
            Stars stars,
            LandingRate landingRate,
            Ageing ageing,
            LastLandings landings,
            Visit visit,
            Acting acting,
            Places places) {
        this.lists = lists;
        this.stages = stages;
        this.capital = capital;
        this.headquarters = headquarters;
        this.funnel = funnel;
        this.landingTime = landingTime;
        this.stars = stars;
        this.landingRate = landingRate;
        this.ageing = ageing;
        this.landings = landings;
        this.visit = visit;
        this.acting = acting;
        this.places = places;
    }

    @GET
    @Path("lists")
    public Lists.Answer lists(@BeanParam Look look) {
        return lists.of(scope(look));
    }

    @GET
    @Path("stages")
    public Stages.Answer stages(@BeanParam Look look) {
        return stages.of(scope(look));
    }

    @GET
    @Path("capital")
    public Capital.Answer capital(@BeanParam Look look, @RestQuery String measure, @RestQuery String groupBy) {
        return capital.of(scope(look), measure, groupBy);
    }

    @GET
    @Path("headquarters")
    public Headquarters.Answer headquarters(@BeanParam Look look, @RestQuery String from, @RestQuery String to) {
        return headquarters.of(scope(look), Period.read(from, to));
    }

    @GET
    @Path("funnel")
    public Funnel.Answer funnel(
            @BeanParam Look look, @RestQuery String from, @RestQuery String to, @RestQuery String kind) {
        return funnel.of(scope(look), Period.read(from, to), kind);
    }

    @GET
    @Path("time-to-landing")
    public LandingTime.Answer timeToLanding(
            @BeanParam Look look, @RestQuery String from, @RestQuery String to, @RestQuery String groupBy) {
        return landingTime.of(scope(look), Period.read(from, to), groupBy);
    }

    @GET
    @Path("stars")
    public Stars.Answer stars(
            @RestQuery Integer listYear, @RestQuery String scope, @RestQuery String asOf, @RestQuery String knownAt) {
        var day = Scope.of(acting.overall(), visit.english());
        return stars.of(day.with("asOf", asOf).with("knownAt", knownAt), listYear, scope);
    }

    @GET
    @Path("landing-rate")
    public LandingRate.Answer landingRate(@BeanParam Look look, @RestQuery Integer year, @RestQuery Integer years) {
        return landingRate.of(scope(look), year, years);
    }

    @GET
    @Needs(Right.READ_DEALS)
    @Path("ageing")
    public Ageing.Answer ageing(@BeanParam Look look) {
        return ageing.of(scope(look));
    }

    @GET
    @Needs(Right.READ_DEALS)
    @Path("landings")
    public LastLandings.Answer landings(@BeanParam Look look) {
        return landings.of(scope(look));
    }

    private Scope scope(Look look) {
        places.require(look);
        return look.scope(acting.overall(), visit.english());
    }
}
