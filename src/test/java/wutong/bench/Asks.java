package wutong.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import wutong.bench.Load.Work;

/** The work as the service is asked for it: over HTTP, each hand keeping one connection; every body is looked at. */
final class Asks {

    private static final AtomicLong NEW = new AtomicLong();
    private static final String CONTACT =
            "{\"to\":\"CONTACTED\",\"secrecyReason\":\"对方要求\",\"judgement\":\"GO\",\"touch\":{\"kind\":\"CALL\",\"summary\":\"通话\"}}";

    private final House house;
    private final Sample sample;

    Asks(House house, Sample sample) {
        this.house = house;
        this.sample = sample;
    }

    /** One page of the deals of one owner at one stage, the largest first. */
    Work page() {
        return reading(random -> {
            var stage = Sample.STAGES.get(random.nextInt(Sample.STAGES.size()));
            var owner = sample.owner(random);
            return new Ask(
                    "/api/v1/deals?stage=" + stage + "&owner=" + owner + "&sort=-registeredCapital&limit=20",
                    body -> body.contains("\"stage\":\"" + stage + "\"")
                            && body.contains("\"owner\":{\"id\":\"" + owner + "\""));
        });
    }

    Work first() {
        return reading(random -> new Ask("/api/v1/deals?limit=20", body -> body.contains("\"items\":[{\"id\"")));
    }

    Work get() {
        return reading(random -> {
            var id = sample.deal(random);
            return new Ask("/api/v1/deals/" + id, body -> body.startsWith("{\"id\":\"" + id + "\""));
        });
    }

    Work deal() {
        return reading(random -> new Ask("/deals/" + sample.deal(random), body -> body.contains("id=\"history\"")));
    }

    /** Four digits that a handful of names and codes bear. */
    Work search() {
        return reading(random -> new Ask(
                "/api/v1/deals?limit=20&q=" + (1000 + random.nextInt(9000)), body -> body.contains("\"items\":[")));
    }

    Work figure(String name, String asOf) {
        var when = asOf == null ? "" : "?asOf=" + asOf;
        return reading(random -> new Ask(
                "/api/v1/analytics/" + name + when,
                body -> body.startsWith("{\"asOf\":\"") && body.contains("listUrl")));
    }

    Work html(String path) {
        return reading(random -> new Ask(path, body -> body.contains("</html>")));
    }

    Work create(Queue<Long> made) {
        return seed -> new Hand() {
            @Override
            public boolean work() throws IOException, InterruptedException {
                var n = NEW.incrementAndGet();
                var answer = send(house.ask("/api/v1/deals")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"source\":\"展会\",\"name\":\"新项目" + n
                                + "\",\"registeredCapital\":{\"amount\":\"120000000\",\"currency\":\"CNY\"}}"))
                        .build());
                require(answer, 201, body -> body.contains("\"stage\":\"LEAD\""));
                made.add(Long.valueOf(answer.body().substring(7, answer.body().indexOf('"', 7))));
                return true;
            }
        };
    }

    /** Moves leads, each once, until there is none left. */
    Work move(Queue<Long> leads) {
        return seed -> new Hand() {
            @Override
            public boolean work() throws IOException, InterruptedException {
                var lead = leads.poll();
                if (lead == null) {
                    return false;
                }
                var answer = send(house.ask("/api/v1/deals/" + lead + "/stage-moves")
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"0-0\"")
                        .POST(BodyPublishers.ofString(CONTACT))
                        .build());
                require(answer, 201, body -> body.contains("\"stage\":\"CONTACTED\""));
                return true;
            }
        };
    }

    private record Ask(String path, Predicate<String> right) {}

    private interface Choice {
        Ask next(Random random);
    }

    private abstract static class Hand implements Load.Hand {

        private final HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

        HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private Work reading(Choice choice) {
        return seed -> {
            var random = new Random(seed);
            return new Hand() {
                @Override
                public boolean work() throws IOException, InterruptedException {
                    var ask = choice.next(random);
                    require(send(house.ask(ask.path).build()), 200, ask.right);
                    return true;
                }
            };
        };
    }

    private static void require(HttpResponse<String> answer, int status, Predicate<String> right) {
        if (answer.statusCode() != status || !right.test(answer.body())) {
            throw new IllegalStateException(answer.request() + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    /** The figures of the first page of the service. */
    static final List<String> FIGURES = List.of("lists", "time-to-landing", "funnel");
}
