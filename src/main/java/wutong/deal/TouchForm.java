package wutong.deal;

import java.time.LocalDate;

/** A touch as it is logged; {@code occurredOn} is the day of the act when left out. */
public record TouchForm(TouchKind kind, LocalDate occurredOn, String summary, String nextStep, LocalDate nextStepBy) {}
