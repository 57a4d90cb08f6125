/** Doors to what the search box of every page finds. */
package wutong.web.search;
