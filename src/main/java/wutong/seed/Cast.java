package wutong.seed;

import java.util.List;
import wutong.identity.Role;

/** Who plays in the story, and where: invented enterprises and people, real places. */
record Cast(
        List<Company> companies, List<Officer> officers, List<Ground> grounds, List<Line> lines, List<String> codes) {

    /** An invented enterprise; {@code resident} ones were here before the story begins. */
    record Company(
            String name,
            String shortName,
            String creditCode,
            String sourceRegion,
            String industry,
            String section,
            String industryCode,
            String capitalNature,
            String contact,
            String post,
            String phone,
            boolean resident) {

        boolean foreign() {
            return !"内资".equals(capitalNature);
        }
    }

    /**
     * An invented person of the bureau.
     *
     * @param username under which anybody may try the story as this person; null for none
     */
    record Officer(String name, String unit, List<Role> roles, String username) {}

    /**
     * A platform in the story.
     *
     * @param weight how many of the deals go there
     * @param pace how long things take there; 1 is the district's mean
     */
    record Ground(String platform, String unit, int weight, double pace) {}

    /** Something that people write, and at which stages. */
    record Line(String kind, List<String> stages, String text) {}

    static Cast read() {
        return new Cast(
                Sheet.rows("story/enterprises").stream().map(Cast::company).toList(),
                Sheet.rows("story/people").stream().map(Cast::officer).toList(),
                Sheet.rows("story/grounds").stream().map(Cast::ground).toList(),
                Sheet.rows("story/words").stream().map(Cast::line).toList(),
                Sheet.rows("story/local-codes").stream()
                        .map(r -> r.text("credit_code"))
                        .toList());
    }

    List<Company> prospects() {
        return companies.stream().filter(c -> !c.resident).toList();
    }

    List<Company> residents() {
        return companies.stream().filter(Company::resident).toList();
    }

    /** Those who work on deals in a unit. */
    List<Officer> officers(String unit) {
        return officers.stream()
                .filter(o -> o.unit.equals(unit) && (o.roles.contains(Role.OFFICER) || o.roles.contains(Role.HEAD)))
                .toList();
    }

    /** The first to hold a role. */
    String holder(Role role) {
        return officers.stream().filter(o -> o.roles.contains(role)).findFirst().orElseThrow().name;
    }

    List<String> texts(String kind) {
        return lines.stream().filter(l -> l.kind.equals(kind)).map(Line::text).toList();
    }

    private static Company company(Sheet.Row r) {
        return new Company(
                r.text("name"),
                r.text("short_name"),
                r.text("credit_code"),
                r.text("source_region"),
                r.text("industry"),
                r.text("section"),
                r.text("industry_code"),
                r.text("capital_nature"),
                r.text("contact"),
                r.text("post"),
                r.text("phone"),
                "RESIDENT".equals(r.text("part")));
    }

    private static Officer officer(Sheet.Row r) {
        return new Officer(
                r.text("name"),
                r.text("unit"),
                r.words("roles").stream().map(Role::valueOf).toList(),
                r.text("username"));
    }

    private static Ground ground(Sheet.Row r) {
        return new Ground(r.text("platform"), r.text("unit"), r.number("weight"), Double.parseDouble(r.text("pace")));
    }

    private static Line line(Sheet.Row r) {
        return new Line(r.text("kind"), r.words("stages"), r.text("text"));
    }
}
