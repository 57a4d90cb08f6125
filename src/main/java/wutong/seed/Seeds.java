package wutong.seed;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import wutong.enterprise.Contacts;

/** Sows the house before it answers: reference data always, the demo story where it is asked for and no deal stands yet. */
@ApplicationScoped
class Seeds {

    private static final Logger LOG = Logger.getLogger(Seeds.class);

    private final Contacts contacts;
    private final Reference reference;
    private final Story story;
    private final FirstAccounts first;
    private final Clock clock;
    private final boolean demo;

    Seeds(
            Contacts contacts,
            Reference reference,
            Story story,
            FirstAccounts first,
            Clock clock,
            @ConfigProperty(name = "wutong.demo") boolean demo) {
        this.contacts = contacts;
        this.reference = reference;
        this.story = story;
        this.first = first;
        this.clock = clock;
        this.demo = demo;
    }

    void sow(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        var begun = clock.millis();
        contacts.spell();
        var records = reference.load(clock.instant());
        var deals = demo ? story.load(clock.instant()) : 0;
        first.open(clock.instant());
        LOG.infof("Sown %d reference records and %d demo deals in %d ms", records, deals, clock.millis() - begun);
    }
}
