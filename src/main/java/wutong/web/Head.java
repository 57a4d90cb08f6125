package wutong.web;

/**
 * The head of a column in a list.
 *
 * @param href where the list is sorted by it, the other way round where it is already; null where it does not sort
 * @param sort ascending or descending, where the list is sorted by it; null elsewhere
 */
public record Head(String label, String href, String sort, String css) {

    /** Of a column that does not sort. */
    public static Head plain(String label, String css) {
        return new Head(label, null, null, css);
    }

    /**
     * @param address of the list from its beginning on
     * @param sort the order that the list is in
     * @param by what the grammar of lists sorts the column by
     * @param down the direction that a first press gives
     */
    public static Head of(String label, String css, Address address, String sort, String by, boolean down) {
        var sorted = sort.equals(by) ? "ascending" : sort.equals("-" + by) ? "descending" : null;
        var turned = sorted == null ? down : sorted.equals("ascending");
        return new Head(label, address.with("sort", turned ? "-" + by : by).toString(), sorted, css);
    }
}
