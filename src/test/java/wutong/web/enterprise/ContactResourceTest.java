package wutong.web.enterprise;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.journal.Journal;
import wutong.web.Api;

@QuarkusTest
class ContactResourceTest {

    private static final String ENTERPRISES = "/api/v1/enterprises";

    @Inject
    OnDuty onDuty;

    @Inject
    Journal journal;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    @Test
    void adds_a_contact_by_whose_phone_the_enterprise_is_found() {
        var enterprise = Api.post(ENTERPRISES, "{'name':'样例有联系人'}");
        var contacts = ENTERPRISES + "/" + enterprise.jsonPath().getString("id") + "/contacts";

        var made = Api.post(contacts, "{'name':'王工','post':'总经理','phones':['138 0000 7101','0571-88007102']}");

        made.then()
                .statusCode(201)
                .header("Location", containsString(contacts + "/"))
                .header("ETag", startsWith("\"0-"))
                .body("phones[0].text", equalTo("138 0000 7101"))
                .body("phones[0].e164", equalTo("+8613800007101"))
                .body("phones[1].digits", equalTo("057188007102"));
        Api.get(contacts)
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("王工")))
                .body("page.hasMore", equalTo(false));
        Api.get(ENTERPRISES + "?q=13800007101").then().body("items.name", equalTo(List.of("样例有联系人")));
        Api.get(enterprise.header("Location")).then().header("ETag", equalTo(enterprise.header("ETag")));
    }

    @Test
    void amends_and_removes_only_what_was_seen() {
        var contacts = Api.post(ENTERPRISES, "{'name':'样例改联系人'}").header("Location") + "/contacts";
        var made = Api.post(contacts, "{'name':'李工','post':'财务','phones':['13800007103']}");
        var at = made.header("Location");

        var changed = Api.patch(at, made.header("ETag"), "{'post':null,'phones':['13800007104']}");

        changed.then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("name", equalTo("李工"))
                .body("post", nullValue())
                .body("phones.digits", equalTo(List.of("13800007104")));
        Api.get(ENTERPRISES + "?q=13800007103").then().body("items", hasSize(0));
        Api.delete(at, made.header("ETag")).then().statusCode(412).header("ETag", equalTo(changed.header("ETag")));
        Api.delete(at, changed.header("ETag")).then().statusCode(204);
        Api.get(at).then().statusCode(404);
        Api.get(ENTERPRISES + "?q=13800007104").then().body("items", hasSize(0));
    }

    @Test
    void the_journal_knows_contacts_by_id_alone() {
        var enterprise = Api.post(ENTERPRISES, "{'name':'样例不留名'}").jsonPath().getLong("id");
        var made = Api.post(ENTERPRISES + "/" + enterprise + "/contacts", "{'name':'赵某某','phones':['13800007105']}");

        Api.delete(made.header("Location"), made.header("ETag"));

        var lines = journal.of("enterprise", enterprise);
        assertEquals(
                List.of("entered", "contact-added", "contact-removed"),
                lines.stream().map(Journal.Line::verb).toList());
        assertFalse(lines.toString().contains("赵某某") || lines.toString().contains("13800007105"));
    }

    @Test
    void refuses_what_is_no_phone_and_whom_nobody_can_reach() {
        var contacts = Api.post(ENTERPRISES, "{'name':'样例坏电话'}").header("Location") + "/contacts";

        Api.post(contacts, "{'name':'钱工','phones':['13800007106','再说']}")
                .then()
                .statusCode(422)
                .body("code", equalTo("phone-unreadable"))
                .body("errors[0].pointer", equalTo("#/phones/1"));
        Api.post(contacts, "{'post':'经理'}").then().statusCode(422).body("errors[0].pointer", equalTo("#/name"));
        Api.post(contacts, "{'name':'钱工','mobile':'1'}").then().statusCode(400);
        Api.get(contacts + "?colour=red").then().statusCode(400);
        Api.get(contacts + "/77").then().statusCode(404);
    }

    @Test
    void a_contact_belongs_to_its_enterprise_alone() {
        var one = Api.post(ENTERPRISES, "{'name':'样例主人'}").header("Location");
        var other = Api.post(ENTERPRISES, "{'name':'样例邻居'}").header("Location");
        var contact = Api.post(one + "/contacts", "{'name':'孙工'}").jsonPath().getString("id");

        Api.get(other + "/contacts/" + contact).then().statusCode(404);
        Api.get(other + "/contacts").then().body("items.id", not(hasItem(contact)));
    }
}
