package wutong.browser;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import wutong.OnDuty;

/** A way through pages of the running service, with somebody there who may do everything. */
abstract class Journey {

    @TestHTTPResource
    URI root;

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }
}
