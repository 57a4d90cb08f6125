package wutong.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;

/** Turns what a page method returns into HTML, in the language and colours of its reader. The one place that says which. */
@Provider
@Singleton
public class Rendering implements MessageBodyWriter<TemplateInstance> {

    public static final String HTML = "text/html;charset=UTF-8";

    private final Visit visit;
    private final Acting acting;
    private final Clock clock;

    Rendering(Visit visit, Acting acting, Clock clock) {
        this.visit = visit;
        this.acting = acting;
        this.clock = clock;
    }

    /** A page with a status of its own, such as a form that comes back with 422. */
    public static RestResponse<TemplateInstance> page(int status, TemplateInstance page) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(page)
                .build();
    }

    public String html(TemplateInstance page) {
        page.setLocale(visit.locale());
        page.setAttribute("theme", visit.theme());
        page.setAttribute("path", visit.path());
        page.setAttribute("address", visit.address());
        page.setAttribute("q", visit.query("q"));
        page.setAttribute("person", visit.person());
        page.setAttribute("rights", acting.rights());
        page.setAttribute("today", LocalDate.now(clock));
        return page.render();
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return TemplateInstance.class.isAssignableFrom(type);
    }

    /** The page is rendered before the first byte leaves, so that a fault in it is still an answer of its own. */
    @Override
    public void writeTo(
            TemplateInstance page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var html = html(page).getBytes(StandardCharsets.UTF_8);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, HTML);
        out.write(html);
    }
}
