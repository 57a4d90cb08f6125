package wutong.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wutong.identity.Right;

/** Every route of the service, as its classes declare it. */
public final class Routes {

    /**
     * One route.
     *
     * @param needs null for one that is open to whom nobody knows
     * @param declared whether it says what it needs at all
     */
    public record Route(String verb, String path, Right needs, boolean declared) {}

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

    private Routes() {}

    public static List<Route> all() throws IOException {
        try (var files = Files.walk(CLASSES.resolve("wutong/web"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> CLASSES.relativize(file).toString().replace('/', '.'))
                    .map(name -> type(name.substring(0, name.length() - ".class".length())))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .flatMap(Routes::route)
                    .sorted(Comparator.comparing(Route::path).thenComparing(Route::verb))
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Routes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Route> route(Method method) {
        var open = method.getDeclaringClass().isAnnotationPresent(Open.class);
        var needs = Warden.needed(method);
        return Arrays.stream(method.getAnnotations())
                .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                .flatMap(one -> Optional.ofNullable(one).stream())
                .map(verb -> new Route(
                        verb.value(), path(method), open ? null : needs.orElse(null), open || needs.isPresent()));
    }

    private static String path(Method method) {
        var type = method.getDeclaringClass().getAnnotation(Path.class).value();
        var own = method.isAnnotationPresent(Path.class)
                ? "/" + method.getAnnotation(Path.class).value()
                : "";
        return type.equals("/") && own.isEmpty() ? "/" : (type + own).replaceAll("//+", "/");
    }
}
