package wutong.exchange;

import wutong.measure.MoneyText;

/**
 * Where a heading stands in a ledger.
 *
 * @param unit of plain numbers in it, as its own heading says; null where it says none
 */
public record Column(int index, Heading heading, MoneyText.Unit unit) {}
