/** How good an enterprise is, by the yearly lists of others. */
package wutong.rating;
