package wutong.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wutong.fault.Flaw;

/** What the annotations of a form found: the path without the method's own names, the rule in our words where we have them. */
final class Violations {

    private static final Set<String> MISSING = Set.of("NotNull", "NotBlank", "NotEmpty");

    private Violations() {}

    static Problem problem(ConstraintViolationException broken) {
        var violations = broken.getConstraintViolations();
        if (violations.stream().anyMatch(Violations::ofAnswer)) {
            return Problem.of(500, "internal");
        }
        var flaws = violations.stream()
                .map(Violations::flaw)
                .sorted(Comparator.comparing(Flaw::field).thenComparing(Flaw::code))
                .toList();
        var query = flaws.stream().anyMatch(flaw -> flaw.field().startsWith("?"));
        return new Problem(query ? 400 : 422, "not-valid", flaws, Map.of(), Map.of());
    }

    private static boolean ofAnswer(ConstraintViolation<?> violation) {
        for (var step : violation.getPropertyPath()) {
            if (step.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static Flaw flaw(ConstraintViolation<?> violation) {
        var rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var field = field(violation);
        if (MISSING.contains(rule)) {
            return Flaw.of(field, "required");
        }
        if (rule.equals("Size")) {
            var most = violation.getConstraintDescriptor().getAttributes().get("max");
            var long_ = violation.getInvalidValue() instanceof CharSequence text && text.length() > (int) most;
            return long_
                    ? Flaw.of(field, "too-long", most)
                    : Flaw.of(field, "not-valid-because", violation.getMessage());
        }
        return Flaw.of(field, "not-valid-because", violation.getMessage());
    }

    private static String field(ConstraintViolation<?> violation) {
        List<String> steps = new ArrayList<>();
        var query = false;
        for (var step : violation.getPropertyPath()) {
            var inside = step.getIndex() == null ? "" : "[" + step.getIndex() + "]";
            switch (step.getKind()) {
                case METHOD, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE, CONTAINER_ELEMENT -> attach(steps, inside);
                case PARAMETER -> query = !step.toString().isEmpty() && steps.isEmpty() && simple(violation);
                default -> {
                    attach(steps, inside);
                    steps.add(step.getName());
                }
            }
            if (query && steps.isEmpty()) {
                return "?" + step.getName();
            }
        }
        return String.join(".", steps);
    }

    private static void attach(List<String> steps, String inside) {
        if (!steps.isEmpty()) {
            steps.set(steps.size() - 1, steps.get(steps.size() - 1) + inside);
        }
    }

    /** A rule on a plain parameter of the method is about the query, not about the body. */
    private static boolean simple(ConstraintViolation<?> violation) {
        return violation.getLeafBean() == violation.getRootBean();
    }
}
