/** One grammar for filters, sorting and cursors: the same text asks the page, the API, a saved view and an export. */
package wutong.listing;
