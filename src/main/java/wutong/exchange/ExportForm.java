package wutong.exchange;

/**
 * What somebody wants to take along.
 *
 * @param filter as a query string; empty for the whole list
 * @param fullContacts numbers in full where they may see them so
 * @param reason what for; null when nobody says
 */
public record ExportForm(ExportList list, String filter, TableFormat format, boolean fullContacts, String reason) {}
