package wutong.access;

import java.time.LocalDate;
import java.util.List;

/**
 * What is asked for when a key is made.
 *
 * @param unit by id; null for all units
 * @param expiresOn the last day on which it is valid, in Shanghai; null for all
 * @param person who answers for it, by id; null for whoever makes it
 */
public record KeyForm(String name, List<Scope> scopes, Long unit, LocalDate expiresOn, Long person) {}
