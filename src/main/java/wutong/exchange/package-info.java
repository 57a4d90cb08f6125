/** Ledgers in and out: what a spreadsheet of the trade says, row by row, with nothing lost and nothing guessed in silence. */
package wutong.exchange;
