package wutong.deal;

import jakarta.persistence.Embeddable;

/** Who brought the lead in first (首报单位, 首报人). */
@Embeddable
public record FirstReport(String unit, String person) {}
