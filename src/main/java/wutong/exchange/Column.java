package wutong.exchange;

/**
 * Where a heading stands in a ledger.
 *
 * @param unit of plain numbers in it, as its own heading says
 * @param currency the index of the column that names the currency of each amount; -1 for none
 */
public record Column(int index, Heading heading, SaidUnit unit, int currency) {}
