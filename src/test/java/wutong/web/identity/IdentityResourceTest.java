package wutong.web.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.web.Api;

@QuarkusTest
class IdentityResourceTest {

    private static final String UNITS = "/api/v1/units";
    private static final String PEOPLE = "/api/v1/people";

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    @Test
    void founds_a_unit_below_another_and_people_join_it() {
        var bureau = Api.post(UNITS, "{'name':'样例投促局'}");
        var office = Api.post(UNITS, "{'name':'样例招商一科','parent':'%s'}".formatted(id(bureau.asString())));

        var person = Api.post(
                PEOPLE, "{'name':'样例小陈','unit':'%s','roles':['OFFICER','HEAD']}".formatted(id(office.asString())));

        bureau.then().statusCode(201).header("ETag", startsWith("\"0-")).body("parent", nullValue());
        office.then().statusCode(201).body("parent", equalTo(id(bureau.asString())));
        person.then()
                .statusCode(201)
                .body("unit", equalTo(id(office.asString())))
                .body("roles", equalTo(List.of("OFFICER", "HEAD")));
        Api.get(person.header("Location")).then().statusCode(200).header("ETag", equalTo(person.header("ETag")));
        Api.get(office.header("Location")).then().statusCode(200).body("name", equalTo("样例招商一科"));
        Api.get(UNITS + "?name.contains=样例招商").then().body("items.name", equalTo(List.of("样例招商一科")));
        Api.get(PEOPLE + "?unit={u}", id(office.asString())).then().body("items.name", hasItem("样例小陈"));
    }

    private static String id(String json) {
        return json.replaceAll(".*?\"id\":\"(\\d+)\".*", "$1");
    }

    @Test
    void a_name_serves_one_unit_and_one_person_in_it() {
        var unit = id(Api.post(UNITS, "{'name':'样例独名单位'}").asString());
        Api.post(PEOPLE, "{'name':'样例小周','unit':'%s'}".formatted(unit)).then().statusCode(201);

        Api.post(UNITS, "{'name':'样例独名单位'}").then().statusCode(409).body("code", equalTo("name-taken"));
        Api.post(PEOPLE, "{'name':'样例小周','unit':'%s'}".formatted(unit)).then().statusCode(409);
        Api.post(PEOPLE, "{'name':'样例小周'}").then().statusCode(201);
        Api.post(PEOPLE, "{'name':'样例小周'}").then().statusCode(409);
    }

    @Test
    void a_unit_is_renamed_and_put_below_another_but_never_below_itself() {
        var bureau = Api.post(UNITS, "{'name':'样例改名局'}");
        var office = Api.post(UNITS, "{'name':'样例改名科','parent':'%s'}".formatted(id(bureau.asString())));

        Api.patch(bureau.header("Location"), bureau.header("ETag"), "{'parent':'%s'}".formatted(id(office.asString())))
                .then()
                .statusCode(422)
                .body("code", equalTo("parent-circle"));
        Api.patch(office.header("Location"), office.header("ETag"), "{'name':'样例改名局'}")
                .then()
                .statusCode(409);
        var changed = Api.patch(office.header("Location"), office.header("ETag"), "{'name':'样例改好科','parent':null}");
        changed.then().statusCode(200).body("name", equalTo("样例改好科")).body("parent", nullValue());
        Api.patch(office.header("Location"), office.header("ETag"), "{'name':'样例又改科'}")
                .then()
                .statusCode(412)
                .header("ETag", equalTo(changed.header("ETag")));
        Api.patch(office.header("Location"), changed.header("ETag"), "{'batch':'7'}")
                .then()
                .statusCode(400);
        Api.get(UNITS + "?name=样例改好科&fields=name").then().body("items", equalTo(List.of(Map.of("name", "样例改好科"))));
    }

    @Test
    void a_person_changes_unit_and_roles_but_not_by_their_own_hand() {
        var office = id(Api.post(UNITS, "{'name':'样例调入科'}").asString());
        var person = Api.post(PEOPLE, "{'name':'样例小郑','roles':['OFFICER']}");
        var at = person.header("Location");

        var moved = Api.patch(at, person.header("ETag"), "{'unit':'%s','roles':['HEAD']}".formatted(office));

        moved.then()
                .statusCode(200)
                .body("name", equalTo("样例小郑"))
                .body("unit", equalTo(office))
                .body("roles", equalTo(List.of("HEAD")));
        Api.patch(at, moved.header("ETag"), "{'name':null}").then().statusCode(422);
        Api.patch(at, moved.header("ETag"), "{'unit':'7'}").then().statusCode(422);
        Api.patch(at, moved.header("ETag"), "{'version':7}").then().statusCode(400);
        Api.get(at + "?fields=unit").then().body("", equalTo(Map.of("unit", office)));
        var oneself = Api.get(PEOPLE + "?name=值班").jsonPath().getString("items[0].id");
        var own = PEOPLE + "/" + oneself;
        Api.patch(own, Api.get(own).header("ETag"), "{'name':'样例换班'}")
                .then()
                .statusCode(409)
                .body("code", equalTo("oneself"));
    }

    @Test
    void a_namesake_of_whoever_is_on_duty_stops_nobody() {
        var unit = id(Api.post(UNITS, "{'name':'样例重名科'}").asString());

        Api.post(PEOPLE, "{'name':'值班','unit':'%s'}".formatted(unit)).then().statusCode(201);

        Api.post(UNITS, "{'name':'样例照常科'}").then().statusCode(201);
    }

    @Test
    void refuses_roles_and_units_that_are_not_known() {
        Api.post(PEOPLE, "{'name':'样例小吴','roles':['OFFICER','KING']}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/roles/1"));
        Api.post(PEOPLE, "{'name':'样例小吴','unit':'7'}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/unit"));
        Api.post(UNITS, "{'parent':'7'}").then().statusCode(422);
        Api.post(UNITS, "{'name':'样例悬空','parent':'7'}").then().statusCode(422);
        Api.get(UNITS + "/x").then().statusCode(404);
        Api.get(PEOPLE + "/77").then().statusCode(404);
        Api.get(PEOPLE + "?colour=red").then().statusCode(400);
    }
}
