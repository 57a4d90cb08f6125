package wutong.fault;

/**
 * A field that a refusal mentions beside its flaws, with its name in both languages of the screen.
 *
 * @param field as the API names it
 */
public record Named(String field, String zh, String en) {}
